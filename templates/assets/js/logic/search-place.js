/**
 * A question and the chosen filters as the fragment of an address, which no server sees.
 *
 * Pure.
 *
 * @typedef {object} Place
 * @property {string} text - the question
 * @property {boolean} literally - whether no word of it may be taken for another
 * @property {string[]} types
 * @property {string[]} themes
 */

/**
 * @param {Place} place
 * @returns {string} empty for no question
 */
export function fragment({ text, literally, types, themes }) {
    if (text === "") return "";
    return [
        `#q=${encoded(text)}`,
        literally && "precies=ja",
        ...types.map((name) => `soort=${encoded(name)}`),
        ...themes.map((name) => `thema=${encoded(name)}`),
    ]
        .filter(Boolean)
        .join("&");
}

// Half a character, which a broken paste can leave, has no place in an address.
const encoded = (text) => encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, ""));

/**
 * @param {string} hash - with its sign
 * @returns {Place | undefined} nothing where the fragment is about something else
 */
export function placeOf(hash) {
    const place = { text: "", literally: false, types: [], themes: [] };
    if (hash === "" || hash === "#") return place;
    if (!hash.startsWith("#q=")) return undefined;
    for (const part of hash.slice(1).split("&")) {
        const at = part.indexOf("=");
        const value = decoded(part.slice(at + 1));
        if (part.startsWith("q=")) place.text = value;
        else if (part === "precies=ja") place.literally = true;
        else if (part.startsWith("soort=")) place.types.push(value);
        else if (part.startsWith("thema=")) place.themes.push(value);
    }
    return place;
}

function decoded(text) {
    try {
        return decodeURIComponent(text);
    } catch {
        return "";
    }
}
