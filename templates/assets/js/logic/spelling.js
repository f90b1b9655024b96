/**
 * The word that was meant with one that the site does not have.
 *
 * Pure: the browser corrects what a visitor types; the build tries the same on the editors' questions.
 */

/** A shorter word has too many neighbours. */
const SHORTEST = 4;
const LONGEST = 30;

/** From here on two mistakes are forgiven. */
const LONG = 7;

/** A wrong first letter is rare, and a word with another one often something else. */
const OTHER_FIRST_LETTER = 0.5;

/**
 * Either the first half of a word is right or the last: only words that share one of these need to be looked at. (Of
 * two mistakes one in each half is overlooked; it is rare, and looking at all words is not for a slow line.)
 *
 * @param {string} word that no page has
 * @param {(length: number) => [string, number][]} beginning the words with the same so many first letters, and on how
 *     many pages they are
 * @param {(length: number) => [string, number][]} ending those with the same last letters
 * @returns {string | undefined}
 */
export function meant(word, beginning, ending) {
    if (word.length < SHORTEST || word.length > LONGEST || /\d/.test(word)) return undefined;
    const most = word.length < LONG ? 1 : 2;
    // One letter fewer than the word between them: two that are swapped may lie on the border.
    const half = (word.length - 1) >> 1;
    let best;
    for (const [candidate, pages] of [...beginning(half), ...ending(word.length - 1 - half)]) {
        if (Math.abs(candidate.length - word.length) > most || candidate.length < SHORTEST) continue;
        const mistakes = distance(word, candidate, most);
        if (mistakes > most) continue;
        const cost = mistakes + (candidate[0] === word[0] ? 0 : OTHER_FIRST_LETTER);
        if (!best || cost < best.cost || (cost === best.cost && isBetter({ candidate, pages }, best))) {
            best = { candidate, cost, pages };
        }
    }
    return best?.candidate;
}

const isBetter = (one, other) => one.pages > other.pages || (one.pages === other.pages && one.candidate < other.candidate);

/**
 * The number of letters to insert, drop, change or swap with their neighbour to get from one word to the other.
 *
 * @param {string} from @param {string} to
 * @param {number} most where counting may stop
 * @returns {number} more than `most` if it is more
 */
export const distance = (from, to, most) => lastRow(from, to, most).at(-1);

/** The same to whichever beginning of the other word is nearest. */
export const distanceToBeginning = (from, to, most) => Math.min(...lastRow(from, to, most));

/** To each beginning of the other word. */
function lastRow(from, to, most) {
    let before = [];
    let last = Array.from({ length: to.length + 1 }, (_, at) => at);
    for (let i = 1; i <= from.length; i++) {
        const row = [i];
        for (let j = 1; j <= to.length; j++) {
            const same = from[i - 1] === to[j - 1];
            let cost = Math.min(last[j] + 1, row[j - 1] + 1, last[j - 1] + (same ? 0 : 1));
            if (i > 1 && j > 1 && from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1]) cost = Math.min(cost, before[j - 2] + 1);
            row.push(cost);
        }
        if (Math.min(...row) > most) return [most + 1];
        before = last;
        last = row;
    }
    return last;
}
