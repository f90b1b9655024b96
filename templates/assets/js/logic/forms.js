/**
 * What a word of a page is found by. Only the build asks, so that no browser gets it.
 *
 * Pure.
 */

import { spellings, term } from "./words.js";

/**
 * What the build asks of every word that it meets.
 *
 * @param {string[]} each words as they stand on pages
 * @returns {{spellings: string[], terms: string[]}[]} without those that find nothing in particular
 */
export const forms = (each) =>
    each.map((word) => {
        const kept = spellings(word).filter((spelling) => term(spelling) !== "");
        return { spellings: kept, terms: kept.map(term) };
    });

/**
 * The same for very many words, in little: without an object for each, the build takes half as long over it.
 *
 * @param {string} lines a word on each
 * @returns {string} a line for each: the term of a word that is its own spelling, else by turns each spelling and its term
 */
export const formsInLines = (lines) => lines.split("\n").map(formInLine).join("\n");

function formInLine(word) {
    const all = spellings(word);
    if (all.length === 1 && all[0] === word) return term(word);
    return all
        .filter((spelling) => term(spelling) !== "")
        .map((spelling) => `${spelling} ${term(spelling)}`)
        .join(" ");
}
