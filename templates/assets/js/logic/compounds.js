/**
 * Dutch joins words: who looks for "veiligheid" also wants "cyberveiligheid". Which words a long one is made of, the
 * site's own words tell; a list of all Dutch words would be larger than the site.
 *
 * Pure: the browser takes a visitor's words apart, the build those of the pages.
 */

import { isStopWord } from "./words.js";

const SHORTEST_LEFT = 3;
const SHORTEST_RIGHT = 4;

/** A left half that is no word on its own, such as "cyber" in "cyberscan", is this long at least. */
const SHORTEST_BEGINNING = 5;

/** What may stand between two words: "beveiligingsbedrijf", "klantenbestand". */
const LINKS = ["", "s", "en", "e"];

/**
 * @param {string} word a spelling
 * @param {{isFirst: (half: string) => boolean, isSecond: (half: string) => boolean, begins: (half: string) => boolean}}
 *     site whether it has a word, asked of the first half and of the second; whether a word of it begins so
 * @returns {string[]} its two halves, those nearest to equal length; empty if it is not made of two
 */
export function partsOf(word, site) {
    let best = [];
    for (let at = SHORTEST_LEFT; at <= word.length - SHORTEST_RIGHT; at++) {
        const right = word.slice(at);
        if (!isHalf(right, site.isSecond)) continue;
        const left = leftOf(word.slice(0, at), site);
        if (left && shortest([left, right]) > shortest(best)) best = [left, right];
    }
    return best;
}

function leftOf(text, { isFirst, begins }) {
    for (const link of LINKS) {
        const left = text.slice(0, text.length - link.length);
        if (left.length >= SHORTEST_LEFT && text.endsWith(link) && isHalf(left, isFirst)) return left;
    }
    return text.length >= SHORTEST_BEGINNING && begins(text) ? text : undefined;
}

/** A prefix is no half: "verkopen" has nothing to do with "ver". */
const PREFIXES = new Set(["ver", "mis", "her", "ont"]);

const isHalf = (word, isKnown) => !isStopWord(word) && !PREFIXES.has(word) && isKnown(word);
const shortest = (words) => (words.length === 0 ? 0 : Math.min(...words.map((word) => word.length)));
