/**
 * The search data of a site, of which only the pieces come that a question touches: lunr's index in ranges of terms,
 * the list of words in ranges forwards and backwards, and the results in blocks.
 *
 * A piece that is not there yet is asked for by name ({@link missing}), given ({@link give}), and then the question is
 * put again. So this knows nothing of networks, and the build searches with it as browsers do.
 *
 * Pure.
 *
 * @typedef {object} Range - the pieces of one kind
 * @property {string} hash - of all, and in their names
 * @property {string} first - with what each begins, sorted; a piece goes on to where the next begins
 *
 * @typedef {object} Catalogue - what is published as catalogue
 * @property {number} count - of pages
 * @property {number} block - results in a block
 * @property {string[]} fields - of the index
 * @property {string[]} kinds - of pages, as the facets number them
 * @property {{terms: Range, words: Range, backwards: Range, results: Range, facets: Range}} ranges
 * @property {string[][]} [synonyms] - expressions that mean the same
 * @property {Record<string, string>} [inside] - the pieces themselves, where they are so few that they come along
 *
 * @typedef {object} Pieces
 * @property {Catalogue} catalogue
 * @property {Record<string, string[]>} first - with what the pieces of each kind begin
 * @property {Map<string, unknown>} held - by name
 * @property {Set<string>} wanted - names
 * @property {Set<string>} broken - names
 * @property {boolean} waiting - whether the last question touched one that is not there yet
 * @property {boolean} lacking - whether it touched a broken one
 */

import { numbers, numbersAlike } from "./digits.js";
import { hash } from "./hash.js";

/** What each kind of piece is read as. */
const READERS = { terms: readTerms, words: readWords, backwards: readWords, results: JSON.parse, facets: JSON.parse };

/** More pieces than this for one beginning would be a large part of the site. */
const MOST_AT_ONCE = 4;

/** All words of a site that has no more of them than this: then any two mistakes are found. */
const ALL_WORDS = 8;

/** @param {Catalogue} catalogue @returns {Pieces} */
export function pieces(catalogue) {
    const first = {};
    for (const [kind, range] of Object.entries(catalogue.ranges)) first[kind] = range.first === "" ? [] : whole(range.first.split(" "));
    const opened = { catalogue, first, held: new Map(), wanted: new Set(), broken: new Set(), waiting: false, lacking: false };
    for (const [name, text] of Object.entries(catalogue.inside ?? {})) give(opened, name, text);
    return opened;
}

/** @param {Pieces} pieces @returns {string[]} the names of the files that the last questions lacked */
export const missing = (pieces) => [...pieces.wanted];

/** @param {Pieces} pieces forgets which pieces did not come, so that they are asked for again */
export const retry = (pieces) => pieces.broken.clear();

/**
 * @param {Pieces} pieces
 * @param {string} name of {@link missing}
 * @param {string | undefined} text - what came; nothing if nothing did
 */
export function give(pieces, name, text) {
    pieces.wanted.delete(name);
    const [kind] = name.split("-");
    const end = text?.indexOf("\n") ?? -1;
    const content = text?.slice(end + 1) ?? "";
    if (end < 0 || hash(content).toString(36) !== text?.slice(0, end)) pieces.broken.add(name);
    else pieces.held.set(name, READERS[kind](content));
}

/** @returns {object | undefined} a term's entry in the index; nothing too while its piece is not there */
export const termEntry = (pieces, term) => at(pieces, "terms", term)?.get(term);

/** @returns {number} how many pages a term finds; as good as all, if it stands everywhere */
export function pagesFound(pieces, term) {
    const entry = termEntry(pieces, term);
    if (!entry) return 0;
    entry.pages ??= entry.everywhere ? pieces.catalogue.count : new Set(entry.fields.flatMap((field) => postings(field).refs)).size;
    return entry.pages;
}

/** @returns {number} how many pages have a word */
export const pagesWith = (pieces, word) => at(pieces, "words", word)?.get(word) ?? 0;

/** The same, for who asks about words with one ending. */
export function pagesWithEnding(pieces, word) {
    if (pieces.first.backwards.length === 0) return pagesWith(pieces, word);
    const turned = backwards(word);
    return at(pieces, "backwards", turned)?.get(turned) ?? 0;
}

/** @returns {string[]} the terms that begin so */
export const termsFrom = (pieces, beginning) => allFrom(pieces, "terms", beginning).map(([term]) => term);

/** @returns {boolean} whether the site is too full of terms that begin so to fetch them all */
export const hasTooMany = (pieces, beginning) => isTooCommon(pieces, "terms", beginning);

/** @returns {string[]} the terms of the piece that has this one */
export const termsAround = (pieces, term) => [...(at(pieces, "terms", term)?.keys() ?? [])];

/** @returns {[string, number][]} the words that begin so, and how many pages have each; none if there are too many */
export const wordsFrom = (pieces, beginning) => beginningWith(pieces, "words", beginning);

/**
 * The words that may be meant with one of some mistakes: all that there are, or on a large site those of which the
 * first half or the last is the same. (Of two mistakes one in each half is overlooked there; it is rare, and looking at
 * all words is not for a slow line.)
 *
 * @returns {[string, number][]}
 */
export function wordsNear(pieces, word) {
    if (pieces.first.words.length <= ALL_WORDS) return pieces.first.words.flatMap((first) => [...(at(pieces, "words", first) ?? [])]);
    // One letter fewer than the word between them: two that are swapped may lie on the border.
    const half = (word.length - 1) >> 1;
    return [...wordsLike(pieces, word, half), ...wordsLikeBackwards(pieces, word, word.length - 1 - half)];
}

/** @returns {[string, number][]} the words that share so many first letters, or more where those are too common */
export const wordsLike = (pieces, word, length) => like(pieces, "words", word, length);

/** @returns {[string, number][]} the same for the last letters */
export function wordsLikeBackwards(pieces, word, length) {
    if (pieces.first.backwards.length > 0) {
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

/** @param {import("./facets.js").Facets} facets @returns {number[]} for each page its place among the types */
export const typesOf = (facets) => facets.runs.flatMap(([type, pages]) => Array(pages).fill(type));

function beginningWith(pieces, kind, beginning) {
    return isTooCommon(pieces, kind, beginning) ? [] : allFrom(pieces, kind, beginning);
}

function allFrom(pieces, kind, beginning) {
    const first = numberOf(pieces, kind, beginning);
    const last = numberOf(pieces, kind, `${beginning}\uffff`);
    const found = [];
    for (let number = first; number <= last; number++) {
        for (const entry of piece(pieces, kind, number) ?? []) if (entry[0].startsWith(beginning)) found.push(entry);
    }
    return found;
}

const at = (pieces, kind, key) => piece(pieces, kind, numberOf(pieces, kind, key));

/** The last piece that begins before the key or with it; -1 where there are none. */
function numberOf({ first }, kind, key) {
    let low = 0;
    let high = first[kind].length - 1;
    while (low < high) {
        const middle = (low + high + 1) >> 1;
        if (first[kind][middle] <= key) low = middle;
        else high = middle - 1;
    }
    return Math.min(low, high);
}

function piece(pieces, kind, number) {
    if (number < 0) return undefined;
    const name = `${kind}-${number}-${pieces.catalogue.ranges[kind].hash}`;
    const held = pieces.held.get(name);
    if (held === undefined) {
        if (pieces.broken.has(name)) {
            pieces.lacking = true;
        } else {
            pieces.waiting = true;
            pieces.wanted.add(name);
        }
    }
    return held;
}

const backwards = (word) => [...word].reverse().join("");

/** Keys of which each is written as the number of letters that it shares with the one before, and the rest. */
function whole(keys) {
    let before = "";
    return keys.map((key) => (before = before.slice(0, Number.parseInt(key[0], 36)) + key.slice(1)));
}

/** Lines of a key and what there is to say of it. */
function readLines(text, read) {
    const lines = text.split("\n").map((line) => line.split("\t"));
    const keys = whole(lines.map(([key]) => key));
    return new Map(lines.map(([, ...rest], at) => [keys[at], read(...rest)]));
}

/** Instead of all the pages that have a term in their text. */
const EVERYWHERE = "*";

/**
 * A term's place in lunr's order; its halves; and for each field the documents that have it. What stands in the text of
 * too many pages to tell them apart is not in the index there.
 */
function readTerms(text) {
    return readLines(text, (index, halves, ...fields) => ({
        index: numbers(index)[0],
        halves: halves ? halves.split(" ") : [],
        everywhere: fields.includes(EVERYWHERE),
        fields: fields.map((field) => (field === EVERYWHERE ? "" : field)),
    }));
}

/** @param {string} [field] of an entry @returns {{refs: number[], thousandths: number[]}} */
export function postings(field) {
    if (!field) return { refs: [], thousandths: [] };
    const [distances, scores] = field.split(" ");
    let ref = 0;
    const refs = numbers(distances).map((distance) => (ref += distance));
    return { refs, thousandths: numbersAlike(scores, refs.length) };
}

/** A word, and on how many pages it is. */
function readWords(text) {
    return readLines(text, (pages) => numbers(pages)[0]);
}
