/**
 * The stem of a Dutch word, by Porter's algorithm for Dutch: https://snowballstem.org/algorithms/dutch/stemmer.html.
 * Pure: the browser stems what a visitor types as the build stemmed the pages.
 *
 * Words for the two regions that the algorithm speaks of: R1 begins after the first consonant that follows a vowel (and
 * not before the fourth letter), R2 after the next such consonant. A suffix is only taken off inside its region.
 */

const PLAIN = { ä: "a", á: "a", ë: "e", é: "e", ï: "i", í: "i", ö: "o", ó: "o", ü: "u", ú: "u" };
const ACCENT = /[äáëéïíöóüú]/;
const ACCENTS = /[äáëéïíöóüú]/g;
const VOWEL = "aeiouyè";

/** The only places for a consonant i or y. */
const UNSURE = /y|[aeiouè]i[aeiouè]/;

/**
 * @param {string} word in lower case
 * @returns {string}
 */
export function stem(word) {
    const letters = markConsonants(ACCENT.test(word) ? word.replace(ACCENTS, (letter) => PLAIN[letter]) : word);
    const [r1, r2] = regions(letters);

    let text = withoutPlural(letters, r1);
    const shortened = withoutE(text, r1);
    const hadE = shortened !== text;
    text = withoutHeid(shortened, r1, r2);
    text = withoutDerivation(text, r1, r2, hadE);
    text = withSingleVowel(text);
    return letters === word ? text : text.replace(/[IY]/g, (letter) => (letter === "I" ? "i" : "y"));
}

const isVowel = (letter) => letter !== undefined && VOWEL.includes(letter);

/** Whether there is a letter, and no vowel: the letters at either end of a word have no neighbour. */
const isConsonant = (letter) => letter !== undefined && !VOWEL.includes(letter);

/** An i between vowels and a y at the beginning or after a vowel are consonants: these become I and Y. */
function markConsonants(word) {
    if (!UNSURE.test(word)) return word;
    const letters = [...word];
    if (letters[0] === "y") letters[0] = "Y";
    for (let at = 1; at < letters.length; at++) {
        if (!isVowel(letters[at - 1])) continue;
        if (letters[at] === "i" && isVowel(letters[at + 1])) letters[at] = "I";
        else if (letters[at] === "y") letters[at] = "Y";
    }
    return letters.join("");
}

function regions(word) {
    const first = afterVowelAndConsonant(word, 0);
    const second = afterVowelAndConsonant(word, first);
    return [Math.max(first, 3), second];
}

function afterVowelAndConsonant(word, from) {
    let at = from;
    while (at < word.length && !isVowel(word[at])) at++;
    while (at < word.length && isVowel(word[at])) at++;
    return at < word.length ? at + 1 : word.length;
}

/** "bedrijven" → "bedrijv", "mogelijkheden" → "mogelijkheid", "scans" → "scan". */
function withoutPlural(text, r1) {
    if (text.endsWith("heden")) return inside(text, 5, r1) ? `${text.slice(0, -5)}heid` : text;
    if (text.endsWith("ene")) return withoutEn(text, 3, r1);
    if (text.endsWith("en")) return withoutEn(text, 2, r1);
    const suffix = text.endsWith("se") ? 2 : text.endsWith("s") ? 1 : 0;
    const before = text.at(-suffix - 1);
    return suffix && inside(text, suffix, r1) && isConsonant(before) && before !== "j" ? text.slice(0, -suffix) : text;
}

function withoutEn(text, suffix, r1) {
    const rest = text.slice(0, -suffix);
    return rest.length >= r1 && isConsonant(rest.at(-1)) && !rest.endsWith("gem") ? withSingleConsonant(rest) : text;
}

function withoutE(text, r1) {
    return text.endsWith("e") && inside(text, 1, r1) && isConsonant(text.at(-2))
        ? withSingleConsonant(text.slice(0, -1))
        : text;
}

/** "snelheid" → "snel"; what is left may end in "en". */
function withoutHeid(text, r1, r2) {
    if (!text.endsWith("heid") || !inside(text, 4, r2) || text.at(-5) === "c") return text;
    const rest = text.slice(0, -4);
    return rest.endsWith("en") ? withoutEn(rest, 2, r1) : rest;
}

/** "beveiliging" → "beveil", "duidelijk" → "duid", "betaalbaar" → "betaal". */
function withoutDerivation(text, r1, r2, hadE) {
    if (text.endsWith("end") || text.endsWith("ing")) {
        if (!inside(text, 3, r2)) return text;
        const rest = text.slice(0, -3);
        const shorter = withoutIg(rest, r2);
        return shorter === rest ? withSingleConsonant(rest) : shorter;
    }
    if (text.endsWith("ig")) return withoutIg(text, r2);
    if (text.endsWith("lijk")) return inside(text, 4, r2) ? withoutE(text.slice(0, -4), r1) : text;
    if (text.endsWith("baar")) return inside(text, 4, r2) ? text.slice(0, -4) : text;
    if (text.endsWith("bar")) return inside(text, 3, r2) && hadE ? text.slice(0, -3) : text;
    return text;
}

function withoutIg(text, r2) {
    return text.endsWith("ig") && inside(text, 2, r2) && text.at(-3) !== "e" ? text.slice(0, -2) : text;
}

const DOUBLED = ["a", "e", "o", "u"];

/** "maan" → "man", so that it meets "manen". */
function withSingleVowel(text) {
    const last = text.at(-1);
    const vowel = text.at(-2);
    return vowel === text.at(-3) && DOUBLED.includes(vowel) && isConsonant(last) && last !== "I" && isConsonant(text.at(-4))
        ? text.slice(0, -2) + last
        : text;
}

const withSingleConsonant = (text) => (text.endsWith("kk") || text.endsWith("dd") || text.endsWith("tt") ? text.slice(0, -1) : text);

/** Whether a suffix of this length lies within the region that begins there. */
const inside = (text, suffix, region) => text.length - suffix >= region;
