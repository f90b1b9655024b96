/**
 * What results, plans and subsidies are reckoned with besides the scan itself: the begrippen, the region, the advice and the schemes.
 * One file for the whole site, fetched when it is first needed. `meanings` says by scan, axis and level what a level means there.
 *
 * @typedef {Omit<import("../logic/types.js").Model, "scans" | "scan"> & {costKinds: {id: string, text: string}[], meanings: Record<string, Record<string, Record<string, string>>>, checkEvery: number, finder: string, calendar?: string}} Shared
 */

/** @type {Promise<Shared> | undefined} */
let loading;

/**
 * @param {string} href where the file is
 * @returns {Promise<Shared>} which fails where the file does not come; asking again tries again
 */
export function loadModel(href) {
    loading ??= fetch(href)
        .then((response) => {
            if (!response.ok) {
                throw new Error(`${href} gave ${response.status}`);
            }
            return response.json();
        })
        .catch((reason) => {
            loading = undefined;
            throw reason;
        });
    return loading;
}
