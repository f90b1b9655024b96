/**
 * Lunr's fuzzy clauses, of an index in pieces. Our search asks none: it takes a word for another one and says so. Who
 * wants to ask them finds here which pieces that takes.
 *
 * Pure.
 */

import { termsAround } from "./pieces.js";
import { distance, distances } from "./spelling.js";

/**
 * @param {import("./pieces.js").Pieces} pieces
 * @param {string} term
 * @param {number} mistakes
 * @returns {string[]} the terms that lunr may count as so many mistakes away, and some that it does not
 */
export function termsNear(pieces, term, mistakes) {
    // A letter between two that are swapped is a third mistake to us, and none to lunr.
    const most = mistakes > 1 ? mistakes + 1 : mistakes;
    const { terms: first } = pieces.first;
    return first
        .filter((begin, at) => Math.min(...distances(inCommon(begin, first[at + 1] ?? ""), term, most)) <= most)
        .flatMap((begin) => termsAround(pieces, begin))
        .filter((each) => Math.abs(each.length - term.length) <= mistakes && distance(each, term, most) <= most);
}

/** What all terms between these two begin with. */
function inCommon(one, other) {
    let length = 0;
    while (length < one.length && one[length] === other[length]) length++;
    return one.slice(0, length);
}
