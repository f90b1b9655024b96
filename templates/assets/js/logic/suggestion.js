/**
 * What else a visitor may have meant: said beside what was found, or where nothing was. Here it may be a guess, unlike
 * in `spelling.js`, whose word is searched at once.
 *
 * Pure.
 *
 * @typedef {import("./pieces.js").Pieces} Pieces
 */

import { pagesFound, pagesWith, wordsLike, wordsLikeBackwards } from "./pieces.js";
import { distance } from "./spelling.js";
import { spellings, term, words } from "./words.js";

const SHORTEST = 5;
const LONGEST = 30;

/** A word on so few pages may be a mistake that the site makes too. */
const RARE = 2;

/** Another is much more common from here on, and on so many times as many pages. */
const COMMON = 8;
const TIMES = 6;

const FIRST_LETTERS = 3;
const LAST_LETTERS = 4;

/** Of two words so many of the pairs of letters are the same, from 0 to 1. */
const ALIKE = 0.45;

/**
 * A word that the site hardly has, replaced by one that it is full of and that differs by one letter.
 *
 * @param {Pieces} pieces
 * @param {string} text a question
 * @returns {string | undefined}
 */
export const commoner = (pieces, text) =>
    replaced(text, (word) => {
        // The index is there already, the list of words perhaps not.
        if (pagesFound(pieces, term(word)) > RARE) return undefined;
        const own = pagesWith(pieces, word);
        if (own === 0 || own > RARE) return undefined;
        const half = (word.length - 1) >> 1;
        return best(neighbours(pieces, word, half, word.length - 1 - half), ([other, pages]) =>
            pages >= Math.max(COMMON, TIMES * own) && term(other) !== term(word) && distance(word, other, 1) === 1 ? pages : 0,
        );
    });

/**
 * Every word that the site does not have, replaced by the one that looks most like it.
 *
 * @param {Pieces} pieces
 * @param {string} text a question
 * @returns {string | undefined}
 */
export const likest = (pieces, text) =>
    replaced(text, (word) =>
        pagesWith(pieces, word) > 0
            ? undefined
            : best(neighbours(pieces, word, FIRST_LETTERS, LAST_LETTERS), ([other]) => {
                  const same = alike(word, other);
                  return same >= ALIKE ? same : 0;
              }),
    );

function replaced(text, other) {
    let said = text;
    for (const word of words(text)) {
        const [spelling] = spellings(word);
        if (term(spelling) === "" || spelling.length < SHORTEST || spelling.length > LONGEST || /\d/.test(spelling)) continue;
        const instead = other(spelling);
        if (instead !== undefined) said = said.replace(word, () => instead);
    }
    return said === text ? undefined : said;
}

const neighbours = (pieces, word, first, last) =>
    [...wordsLike(pieces, word, first), ...wordsLikeBackwards(pieces, word, last)].filter(([other]) => other !== word && term(other) !== "");

/** @returns {string | undefined} the word of the highest value above 0; of equal ones the first by alphabet */
function best(candidates, valueOf) {
    let found;
    for (const candidate of candidates) {
        const value = valueOf(candidate);
        if (value > 0 && (!found || value > found.value || (value === found.value && candidate[0] < found.word))) {
            found = { word: candidate[0], value };
        }
    }
    return found?.word;
}

/** The share of pairs of neighbouring letters that two words have in common. */
function alike(one, other) {
    const pairs = pairsOf(one);
    const left = pairsOf(other);
    const all = pairs.length + left.length;
    let same = 0;
    for (const pair of pairs) {
        const at = left.indexOf(pair);
        if (at < 0) continue;
        left.splice(at, 1);
        same += 2;
    }
    return same / all;
}

const pairsOf = (word) => Array.from({ length: word.length - 1 }, (_, at) => word.slice(at, at + 2));
