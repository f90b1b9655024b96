/**
 * What a question says, once its mistakes are mended.
 *
 * Pure.
 *
 * @typedef {object} Asked - a word of a question
 * @property {string} word - as it was typed, or as it was understood
 * @property {string[]} spellings
 * @property {boolean} last - whether it may be unfinished
 * @property {boolean} [corrected]
 */

import { partsOf } from "./compounds.js";
import { pagesWith, pagesWithEnding, termEntry, wordsFrom, wordsNear } from "./pieces.js";
import { meant } from "./spelling.js";
import { isStopWord, spellings, STOP_WORDS, term, words } from "./words.js";

export const SHORTEST_BEGINNING = 3;
const MOST_JOINED = 3;

/** Of which the site has less than that is no question with mistakes, but one about something else. */
const MOST_MENDED = 4;

/** A word that can be taken apart is still one mistake away from another one. */
const SMALL_MISTAKE = 1;

const SHORTEST_HALF = 4;

/** Words of which no page count is known, and those on nearly every page. */
const SOME = 1;
const MANY = 1000;

/**
 * Takes a word that the site does not have, joined or apart or as a beginning, for the one it resembles most.
 *
 * @param {Asked[]} asked
 * @param {import("./search.js").Searcher} searcher
 * @returns {Asked[]}
 */
export function understand(asked, searcher) {
    const { pieces } = searcher;
    const isKnown = asked.map((each) => isOnSite(each, searcher));
    asked.forEach((_, at) => {
        const length = joinedLength(asked, at, pieces);
        if (length > 1) isKnown.fill(true, at, at + length);
    });
    const understood = [...asked];
    let tried = 0;
    asked.forEach((_, at) => {
        if (isKnown[at] || ++tried > MOST_MENDED) return;
        const { word, from = at, length = 1 } = mended(asked, at, searcher);
        if (word === undefined) return;
        understood.fill(undefined, from, from + length);
        understood[from] = { word, spellings: spellings(word), last: asked[from + length - 1].last, corrected: true };
        isKnown.fill(true, from, from + length);
    });
    return understood.filter(Boolean);
}

/** Whether a page has the word, or a list of what means the same. */
const isOnSite = ({ spellings }, { pieces, synonyms }) =>
    spellings.some((spelling) => has(pieces, term(spelling))) ||
    synonyms.some((same) => same.some((expression) => expression.includes(term(spellings[0]))));

/** How many of the words from here on the site writes as one; 1 if it does not. */
export function joinedLength(asked, at, pieces) {
    for (let length = Math.min(MOST_JOINED, asked.length - at); length > 1; length--) {
        if (has(pieces, term(joinedSpelling(asked.slice(at, at + length))))) return length;
    }
    return 1;
}

export const joinedSpelling = (asked) => asked.map((each) => each.spellings[0]).join("");

/**
 * One step after the other, since each needs more pieces.
 *
 * @returns {{word?: string, from?: number, length?: number}} the word that was meant, and with which of those typed
 */
function mended(asked, at, searcher) {
    const { last, spellings } = asked[at];
    const [word] = spellings;
    const { pieces } = searcher;
    if (last && word.length >= SHORTEST_BEGINNING && wordsFrom(pieces, word).length > 0) return {};
    const whole = meant(word, wordsLike(word, searcher), last);
    const isApart = halvesOf(word, pieces).length > 0;
    if (pieces.waiting) return {};
    // The word itself is the one it resembles most where only its piece of the index did not come.
    if (whole?.word === word) return {};
    if (whole && whole.cost <= SMALL_MISTAKE) return whole;
    if (isApart) return {};
    const joined = word.length > 1 ? mendedJoined(asked, at, searcher) : undefined;
    return joined ?? whole ?? (pieces.waiting ? {} : mendedHalf(word, searcher)) ?? {};
}

/** Words that the site writes as one, of which this one has a mistake. */
function mendedJoined(asked, at, searcher) {
    for (let length = MOST_JOINED; length > 1; length--) {
        for (let from = Math.max(0, at - length + 1); from <= Math.min(at, asked.length - length); from++) {
            const joined = joinedSpelling(asked.slice(from, from + length));
            const found = meant(joined, wordsLike(joined, searcher), asked[from + length - 1].last);
            if (found && found.cost <= SMALL_MISTAKE) return { word: found.word, from, length };
        }
    }
    return undefined;
}

/** A compound of which the longest half that can be right is, and the other nearly. */
function mendedHalf(word, searcher) {
    const { pieces } = searcher;
    const splits = Array.from({ length: Math.max(0, word.length - 2 * SHORTEST_HALF + 1) }, (_, at) => [word.slice(0, at + SHORTEST_HALF), word.slice(at + SHORTEST_HALF)]);
    const rightAt = splits.find(([, right]) => pagesWithEnding(pieces, right) > 0 && !isStopWord(right));
    const leftAt = splits.reverse().find(([left]) => pagesWith(pieces, left) > 0 && !isStopWord(left));
    const right = leftAt && meant(leftAt[1], wordsLike(leftAt[1], searcher), false, 1);
    if (right) return { word: leftAt[0] + right.word };
    const left = rightAt && meant(rightAt[0], wordsLike(rightAt[0], searcher), false, 1);
    return left && { word: left.word + rightAt[1] };
}

function wordsLike(word, { pieces, spoken }) {
    return [...wordsNear(pieces, word), ...spoken];
}

/** @returns {[string, number][]} what may be meant too: the words of the synonyms, and those that say nothing */
export function spokenWords(synonyms) {
    const found = new Map();
    for (const text of synonyms.flat()) for (const each of words(text)) found.set(spellings(each)[0], SOME);
    for (const each of STOP_WORDS) found.set(each, MANY);
    return [...found];
}

const has = (pieces, term) => term !== "" && termEntry(pieces, term) !== undefined;

/** The halves of a word that the site does not have. */
export const halvesOf = (word, pieces) =>
    partsOf(word, {
        isFirst: (half) => pagesWith(pieces, half) > 0,
        isSecond: (half) => pagesWithEnding(pieces, half) > 0,
        begins: (half) => wordsFrom(pieces, half).length > 0,
    });
