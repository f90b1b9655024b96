/**
 * Puts the editors' questions to the search that visitors get.
 *
 * Pure: the build runs it, and gives it the pieces that it asks for.
 */

import { give } from "./pieces.js";
import { ask, open } from "./search.js";

/**
 * @param {import("./pieces.js").Catalogue} catalogue
 * @param {Record<string, string>} given the pieces so far, by name
 * @param {string[]} questions
 * @param {number} most how many pages to name for each
 * @returns {{missing: string[], answers: {found: number[], meant?: string}[]}} whole answers once nothing is missing
 */
export function replay(catalogue, given, questions, most) {
    const searcher = open(catalogue);
    for (const [name, text] of Object.entries(given)) give(searcher.pieces, name, text);
    const answers = questions.map((question) => {
        const { found, meant } = ask(searcher, question);
        return { found: found.slice(0, most).map(({ ref }) => ref), meant };
    });
    return { missing: [...searcher.pieces.wanted], answers };
}
