/**
 * The search data of a site, of which only the pieces come that a question touches: lunr's index in ranges of terms,
 * the list of words in ranges forwards and backwards, and the results in blocks.
 *
 * A piece that is not there yet is asked for by name ({@link missing}), given ({@link give}), and then the question is
 * put again. So this knows nothing of networks, and the build searches with it as browsers do.
 *
 * Pure.
 *
 * @typedef {[first: string, hash: string][]} Ranges - sorted; a piece goes from its first term to the next piece's
 *
 * @typedef {object} Catalogue - what is published as catalogue
 * @property {number} count - of pages
 * @property {number} block - results in a block
 * @property {string[]} fields - of the index
 * @property {{terms: Ranges, words: Ranges, backwards: Ranges, results: Ranges, facets: Ranges}} ranges
 * @property {string[][]} [synonyms] - expressions that mean the same
 * @property {Record<string, string>} [inside] - the pieces themselves, where they are so few that they come along
 *
 * @typedef {object} Pieces
 * @property {Catalogue} catalogue
 * @property {Map<string, unknown>} held - by name
 * @property {Set<string>} wanted - names
 * @property {Set<string>} broken - names
 * @property {boolean} lacking - whether the last question touched a broken one
 */

import { hash } from "./hash.js";

/** What each kind of piece is read as. */
const READERS = { terms: readTerms, words: readWords, backwards: readWords, results: JSON.parse, facets: JSON.parse };

/** More pieces than this for one beginning would be a large part of the site. */
const MOST_AT_ONCE = 4;

/** @param {Catalogue} catalogue @returns {Pieces} */
export function pieces(catalogue) {
    const opened = { catalogue, held: new Map(), wanted: new Set(), broken: new Set(), lacking: false };
    for (const [name, text] of Object.entries(catalogue.inside ?? {})) give(opened, name, text);
    return opened;
}

/** @param {Pieces} pieces @returns {string[]} the names of the files that the last questions lacked */
export const missing = (pieces) => [...pieces.wanted];

/** @param {Pieces} pieces forgets which pieces did not come, so that they are asked for again */
export const retry = (pieces) => pieces.broken.clear();

/**
 * @param {Pieces} pieces
 * @param {string} name of {@link missing}: kind, number and hash
 * @param {string | undefined} text - what came; nothing if nothing did
 */
export function give(pieces, name, text) {
    pieces.wanted.delete(name);
    const [kind, , expected] = name.split("-");
    if (text === undefined || hash(text).toString(36) !== expected) pieces.broken.add(name);
    else pieces.held.set(name, READERS[kind](text));
}

/** @returns {object | undefined} a term's entry in the index; nothing too while its piece is not there */
export const termEntry = (pieces, term) => at(pieces, "terms", term)?.get(term);

/** @returns {number} how many pages have a word */
export const pagesWith = (pieces, word) => at(pieces, "words", word)?.get(word) ?? 0;

/** The same, for who asks about words with one ending. */
export function pagesWithEnding(pieces, word) {
    if (pieces.catalogue.ranges.backwards.length === 0) return pagesWith(pieces, word);
    const turned = backwards(word);
    return at(pieces, "backwards", turned)?.get(turned) ?? 0;
}

/** @returns {string[]} the terms that begin so; none if the site is too full of them */
export const termsFrom = (pieces, beginning) => beginningWith(pieces, "terms", beginning).map(([term]) => term);

/** @returns {[string, number][]} the words that begin so, and how many pages have each; none if there are too many */
export const wordsFrom = (pieces, beginning) => beginningWith(pieces, "words", beginning);

/** @returns {[string, number][]} the words that share so many first letters, or more where those are too common */
export const wordsLike = (pieces, word, length) => like(pieces, "words", word, length);

/** @returns {[string, number][]} the same for the last letters */
export function wordsLikeBackwards(pieces, word, length) {
    if (pieces.catalogue.ranges.backwards.length > 0) {
        return like(pieces, "backwards", backwards(word), length).map(([turned, pages]) => [backwards(turned), pages]);
    }
    const ending = word.slice(-length);
    return beginningWith(pieces, "words", "").filter(([other]) => other.endsWith(ending));
}

function like(pieces, kind, word, length) {
    let shared = length;
    while (shared < word.length && isTooCommon(pieces, kind, word.slice(0, shared))) shared++;
    return beginningWith(pieces, kind, word.slice(0, shared));
}

function isTooCommon(pieces, kind, beginning) {
    const count = numberOf(pieces, kind, `${beginning}\uffff`) - numberOf(pieces, kind, beginning);
    return count >= MOST_AT_ONCE && !pieces.catalogue.inside;
}

/** @returns {{url: string, title: string, type: string, summary: string} | undefined} nothing while its block is not there */
export function result(pieces, ref) {
    const { block } = pieces.catalogue;
    return piece(pieces, "results", Math.floor(ref / block))?.[ref % block];
}

/** @returns {import("./facets.js").Facets | undefined} the kinds and themes of all pages; nothing while they are not there */
export const facets = (pieces) => piece(pieces, "facets", 0);

function beginningWith(pieces, kind, beginning) {
    if (isTooCommon(pieces, kind, beginning)) return [];
    const first = numberOf(pieces, kind, beginning);
    const last = numberOf(pieces, kind, `${beginning}\uffff`);
    const found = [];
    for (let number = first; number <= last; number++) {
        for (const entry of piece(pieces, kind, number) ?? []) if (entry[0].startsWith(beginning)) found.push(entry);
    }
    return found;
}

const at = (pieces, kind, key) => piece(pieces, kind, numberOf(pieces, kind, key));

/** The last piece that begins before the key or with it. */
function numberOf({ catalogue }, kind, key) {
    const ranges = catalogue.ranges[kind];
    let low = 0;
    let high = ranges.length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (ranges[middle][0] <= key) low = middle;
        else high = middle - 1;
    }
    return low;
}

function piece(pieces, kind, number) {
    const range = pieces.catalogue.ranges[kind][number];
    if (range === undefined) return undefined;
    const name = `${kind}-${number}-${range[1]}`;
    const held = pieces.held.get(name);
    if (held === undefined) {
        if (pieces.broken.has(name)) pieces.lacking = true;
        else pieces.wanted.add(name);
    }
    return held;
}

const number = (text) => Number.parseInt(text, 36);
const backwards = (word) => [...word].reverse().join("");

/**
 * Lines of: how many letters are those of the line before, and the rest of the term; its place in lunr's order; its
 * halves; and for each field the documents that have it, each as the distance from the last one and what it says.
 */
function readTerms(text) {
    const terms = new Map();
    let before = "";
    for (const line of text.split("\n")) {
        const [key, index, halves, ...fields] = line.split("\t");
        before = before.slice(0, number(key[0])) + key.slice(1);
        terms.set(before, { index: number(index), halves: halves ? halves.split(" ") : [], fields });
    }
    return terms;
}

/** @returns {[ref: number, thousandths: number][]} */
export function postings(field) {
    const found = [];
    if (!field) return found;
    const numbers = field.split(" ");
    for (let at = 0, ref = 0; at < numbers.length; at += 2) {
        ref += number(numbers[at]);
        found.push([ref, number(numbers[at + 1])]);
    }
    return found;
}

/** Lines of: how many letters are those of the line before, the rest of the word, and the number of pages. */
function readWords(text) {
    const words = new Map();
    let before = "";
    for (const line of text.split("\n")) {
        const [key, pages] = line.split("\t");
        before = before.slice(0, number(key[0])) + key.slice(1);
        words.set(before, number(pages));
    }
    return words;
}
