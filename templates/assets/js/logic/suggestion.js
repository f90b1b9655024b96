/**
 * What else a visitor may have meant: said beside what was found, or where nothing was. Here it may be a guess, unlike
 * in `spelling.js`, whose word is searched at once.
 *
 * Pure.
 *
 * @typedef {import("./pieces.js").Pieces} Pieces
 */

import { pagesFound, pagesWith, termEntry, wordsLike, wordsLikeBackwards } from "./pieces.js";
import { distance } from "./spelling.js";
import { spellings, term, words } from "./words.js";

/** As in `search.js`. */
const LONGEST_QUESTION = 200;

const SHORTEST = 5;
const LONGEST = 30;

/** A word on so few pages may be a mistake that the site makes too. */
const RARE = 1;

/** Another is much more common on at least so many times as many pages. */
const TIMES = 10;

/** Of the words of a page its title has this place in the index; who writes a word in a title, means it. */
const TITLE = 1;

/** What differs in so many last letters is another form of the word. */
const ENDING = 2;

const FIRST_LETTERS = 3;
const LAST_LETTERS = 4;

/** Of two words so many of the pairs of letters are the same, from 0 to 1; more where they begin differently. */
const ALIKE = 0.45;
const ALIKE_AT_THE_END = 0.6;

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
        if (own === 0 || own > RARE || termEntry(pieces, term(word))?.fields[TITLE]) return undefined;
        const half = (word.length - 1) >> 1;
        return best([...wordsLike(pieces, word, half), ...wordsLikeBackwards(pieces, word, word.length - 1 - half)], ([other, pages]) => {
            const first = shared(word, other);
            return pages >= TIMES * own && first > 0 && first < word.length - ENDING && distance(word, other, 1) === 1 ? pages : 0;
        });
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
            : best([...wordsLike(pieces, word, FIRST_LETTERS), ...wordsLikeBackwards(pieces, word, LAST_LETTERS)], ([other]) => {
                  const same = alike(word, other);
                  return same >= (shared(word, other) < FIRST_LETTERS ? ALIKE_AT_THE_END : ALIKE) ? same : 0;
              }),
    );

function replaced(text, other) {
    const asked = text.slice(0, LONGEST_QUESTION);
    let said = asked;
    for (const word of words(asked)) {
        const [spelling] = spellings(word);
        if (term(spelling) === "" || spelling.length < SHORTEST || spelling.length > LONGEST || /\d/.test(spelling)) continue;
        const instead = other(spelling);
        if (instead !== undefined) said = said.replace(word, () => instead);
    }
    return said === asked ? undefined : said;
}

/** How many first letters two words have in common. */
function shared(one, other) {
    let at = 0;
    while (at < one.length && one[at] === other[at]) at++;
    return at;
}

/** @returns {string | undefined} the word of the highest value above 0; of equal ones the first by alphabet */
function best(candidates, valueOf) {
    let found;
    for (const candidate of candidates) {
        if (term(candidate[0]) === "") continue;
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
