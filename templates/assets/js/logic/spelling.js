/**
 * The word that was meant with one that the site does not have.
 *
 * Pure: the browser corrects what a visitor types; the build tries the same on the editors' questions.
 */

/** A shorter word has too many neighbours. */
const SHORTEST = 4;
const LONGEST = 30;

/** Of a shorter word no letter may be another one, and it may not be unfinished too. */
const NOT_SHORT = 5;

/** From here on two mistakes are forgiven. */
const LONG = 7;

/** What sounds the same is what people confuse most; a wrong first letter is rare. */
const SAME_SOUND = 0.5;
const SLACK = 0.6;
const OTHER_FIRST_LETTER = 0.5;

/** A word may be unfinished, since people read the results while they type; or be half of a longer one. */
const UNFINISHED = 0.6;

/** How Dutch writes one sound in two ways, the second of which stands for both. */
const SOUNDS = [
    [/ij|y/g, "ei"],
    [/ou/g, "au"],
    [/ch/g, "g"],
    [/ph|v/g, "f"],
    [/th|d$/g, "t"],
    [/c(?=[eiy])|z/g, "s"],
    [/[cq]/g, "k"],
    [/x/g, "ks"],
    [/ie/g, "i"],
    [/(.)\1/g, "$1"],
];

/**
 * @param {string} word that no page has
 * @param {Iterable<[string, number]>} candidates - words, and on how many pages each is
 * @param {boolean} [unfinished] - whether more letters may follow
 * @param {number} [most] mistakes to forgive
 * @returns {{word: string, cost: number} | undefined}
 */
export function meant(word, candidates, unfinished = false, most = word.length < LONG ? 1 : 2) {
    if (word.length < SHORTEST || word.length > LONGEST) return undefined;
    const digits = digitsOf(word);
    let best;
    for (const [candidate, pages] of candidates) {
        if (candidate.length < SHORTEST || candidate.length < word.length - most - 1) continue;
        if (!unfinished && candidate.length > word.length + most + 1) continue;
        // Who makes a mistake at the one end of a word seldom makes another at the other end.
        if (candidate[0] !== word[0] && candidate.at(-1) !== word.at(-1)) continue;
        if (digitsOf(candidate) !== digits) continue;
        const cost = costOf(word, candidate, unfinished, most);
        if (cost === undefined) continue;
        if (!best || cost < best.cost || (cost === best.cost && isBetter({ candidate, pages }, best))) {
            best = { candidate, cost, pages };
        }
    }
    return best && { word: best.candidate, cost: best.cost };
}

const lettersOf = (word) => [...word].sort().join("");

/** Numbers are not misspelt: 2025 is another year than 2026. */
const digitsOf = (word) => word.replace(/\D/g, "");

function costOf(word, candidate, unfinished, most) {
    const row = distances(word, candidate, most + 1);
    if (row.length === 1) return undefined;
    let cost = row.at(-1);
    if (cost > SAME_SOUND) cost = Math.min(cost, SAME_SOUND + distance(sound(word), sound(candidate), most));
    if (word.length < NOT_SHORT) {
        if (cost > SAME_SOUND && word.length === candidate.length && lettersOf(word) !== lettersOf(candidate)) return undefined;
    } else if (unfinished) cost = Math.min(cost, Math.min(...row) + UNFINISHED);
    if (cost > most + SLACK) return undefined;
    return cost + (candidate[0] === word[0] ? 0 : OTHER_FIRST_LETTER);
}

const isBetter = (one, other) => one.pages > other.pages || (one.pages === other.pages && one.candidate < other.candidate);

const sound = (word) => SOUNDS.reduce((text, [pattern, same]) => text.replace(pattern, same), word);

/**
 * The number of letters to insert, drop, change or swap with their neighbour to get from one word to the other.
 *
 * @param {string} from @param {string} to
 * @param {number} most where counting may stop
 * @returns {number} more than `most` if it is more
 */
export const distance = (from, to, most) => /** @type {number} */ (distances(from, to, most).at(-1));

/** To each beginning of the other word; only more than `most` if all are. */
export function distances(from, to, most) {
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
