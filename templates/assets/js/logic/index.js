/**
 * Lunr's own index, of only those terms that a question touches. A score is a sum over the question's terms, so what is
 * left out changes nothing: pages, scores and order are those of the whole index.
 *
 * Pure.
 */

import lunr from "../vendor/lunr.js";
import { postings, termEntry, termsFrom } from "./pieces.js";

/**
 * @typedef {object} Clause
 * @property {string} term
 * @property {boolean} [begins] - whether it is the beginning of a term
 * @property {number} [mistakes] - how many letters of the term may be wrong; not together with `begins`
 * @property {string[]} [near] - then: what terms that may be, of `termsNear` in `fuzzy.js`
 * @property {number} [boost]
 */

/**
 * @param {import("./pieces.js").Pieces} pieces
 * @param {Clause[]} clauses a page meets one of them or more
 * @returns {{ref: string, score: number, matchData: object}[]} lunr's results
 */
export function query(pieces, clauses) {
    const { fields } = pieces.catalogue;
    const terms = touched(pieces, clauses);
    const tokenSet = lunr.TokenSet.fromArray(terms);
    const invertedIndex = Object.create(null);
    const vectors = new Map();
    // A vector has its terms in their order.
    const entries = terms.map((term) => ({ term, ...termEntry(pieces, term) })).sort((a, b) => a.index - b.index);
    for (const entry of entries) invertedIndex[entry.term] = posting(entry, fields, vectors);
    const fieldVectors = Object.create(null);
    for (const [name, elements] of vectors) fieldVectors[name] = new lunr.Vector(elements);
    const index = new lunr.Index({ invertedIndex, fieldVectors, tokenSet, fields });
    return index.query((asked) => {
        for (const { term, begins, mistakes, boost = 1 } of clauses) {
            const wildcard = begins ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
            asked.term(term, { usePipeline: false, wildcard, boost, ...(mistakes && { editDistance: mistakes }) });
        }
    });
}

/**
 * @param {import("./pieces.js").Pieces} pieces
 * @param {Clause[]} clauses
 * @returns {string[]} the terms that these may meet, sorted, as lunr's set of tokens wants them
 */
export function touched(pieces, clauses) {
    const terms = new Set();
    for (const { term, begins, near = [term] } of clauses) {
        const candidates = begins ? termsFrom(pieces, term) : near;
        for (const each of candidates) if (termEntry(pieces, each)) terms.add(each);
    }
    return [...terms].sort();
}

/** What lunr keeps of where a term stands on a page: we keep nothing. */
const METADATA = Object.freeze(Object.create(null));

function posting(entry, fields, vectors) {
    const posting = Object.create(null);
    posting._index = entry.index;
    fields.forEach((field, at) => {
        posting[field] = Object.create(null);
        const { refs, thousandths } = postings(entry.fields[at]);
        for (let place = 0; place < refs.length; place++) {
            posting[field][refs[place]] = METADATA;
            const name = `${field}/${refs[place]}`;
            const elements = vectors.get(name);
            if (elements) elements.push(entry.index, thousandths[place] / 1000);
            else vectors.set(name, [entry.index, thousandths[place] / 1000]);
        }
    });
    return posting;
}
