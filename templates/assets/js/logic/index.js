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
 * @property {number} [boost]
 */

/**
 * @param {import("./pieces.js").Pieces} pieces
 * @param {Clause[]} clauses a page meets one of them or more
 * @returns {{ref: string, score: number, matchData: object}[]} lunr's results
 */
export function query(pieces, clauses) {
    const invertedIndex = Object.create(null);
    const fieldVectors = Object.create(null);
    const tokens = new lunr.TokenSet.Builder();
    for (const term of touched(pieces, clauses)) {
        invertedIndex[term] = inflate(termEntry(pieces, term), pieces.catalogue.fields, fieldVectors);
        tokens.insert(term);
    }
    tokens.finish();
    const { fields } = pieces.catalogue;
    const index = new lunr.Index({ invertedIndex, fieldVectors, tokenSet: tokens.root, fields, pipeline: new lunr.Pipeline() });
    return index.query((asked) => {
        for (const { term, begins, boost = 1 } of clauses) {
            const wildcard = begins ? lunr.Query.wildcard.TRAILING : lunr.Query.wildcard.NONE;
            asked.term(term, { usePipeline: false, wildcard, boost });
        }
    });
}

/** @returns {string[]} the terms that the clauses may meet, sorted, as lunr's set of tokens wants them */
function touched(pieces, clauses) {
    const terms = new Set();
    for (const { term, begins } of clauses) {
        const candidates = begins ? termsFrom(pieces, term) : [term];
        for (const each of candidates) if (termEntry(pieces, each)) terms.add(each);
    }
    return [...terms].sort();
}

function inflate(entry, fields, vectors) {
    const posting = Object.create(null);
    posting._index = entry.index;
    fields.forEach((field, at) => {
        posting[field] = Object.create(null);
        for (const [ref, thousandths] of postings(entry.fields[at])) {
            posting[field][ref] = Object.create(null);
            const name = `${field}/${ref}`;
            vectors[name] ??= new lunr.Vector();
            vectors[name].insert(entry.index, thousandths / 1000);
        }
    });
    return posting;
}
