/**
 * What can be chosen from the lists that the site has: sectors, municipalities, provinces and schemes. The logic takes any id of a list,
 * since lists are not in its questions; a file, a link or a browser's store may hold anything.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Model} Model
 */

/** @param {unknown} text */
export const isId = (text) => typeof text === "string" && /^[a-z0-9]+(-[a-z0-9]+)*$/.test(text) && text.length <= 80;

/** @param {any} id @param {string | undefined} list @param {Model} model @returns {boolean} true where the question has no list */
export function isOnList(id, list, { region = { municipalities: {}, provinces: {}, sectors: {} }, schemes }) {
    switch (list) {
        case "sectors":
            return Object.hasOwn(region.sectors, id);
        case "municipalities":
            return id === "andere" || Object.hasOwn(region.municipalities, id);
        case "provinces":
            return Object.hasOwn(region.provinces, id);
        case "subsidies":
            return schemes ? schemes.some((scheme) => scheme.id === id) : isId(id);
        default:
            return true;
    }
}
