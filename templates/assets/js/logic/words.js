/**
 * What counts as a word, and which words are the same one for somebody who searches.
 *
 * Pure: the browser runs it on what a visitor types, the build (through `forms.js`) on the pages.
 */

import { stem } from "./dutch.js";

/** Letters and digits, also joined as in "zzp'er", "foto’s" and "e-mail". */
const WORD = /[\p{L}\p{M}\p{N}]+(?:['’-][\p{L}\p{M}\p{N}]+)*/gu;

/** Nearly every word: nothing to take off, nothing to take apart. */
const PLAIN_WORD = /^[a-z0-9]+$/;

/** Words that stand on nearly every page and so find nothing in particular. */
export const STOP_WORDS = new Set(
    (
        "aan af al alle alleen als altijd ander andere anders ben bent beter bij binnen daar daarbij daarna daarom dan dat de deze die dit " +
        "doe doen doet door dus echt een eens eerst eigen elk elke en enkel er erg even gaan gaat geen geven had hebben hebt heeft heel hem " +
        "het hier hij hoe hoeveel hun iemand iets ik in is ja je jij jou jouw jullie kan komen komt krijgen krijgt kun kunnen kunt laat laten maar " +
        "maken mag me meer men met mij mijn moet moeten na naar nee niet niets nog nu of om omdat ons onze ook op over per samen soms staan " +
        "staat steeds te tegen ten ter terwijl tijdens toch tot tussen u uit uw van vaak veel via vind vinden vindt vol voor vooral waar " +
        "waarom wanneer want waren was wat we weer wel welk welke werd wie wij wil willen wilt worden wordt zal ze zich zij zijn zo zoals " +
        "zodat zonder zou"
    ).split(" "),
);

/** @param {string} text @returns {string[]} the words as they stand there */
export function words(text) {
    return text.match(WORD) ?? [];
}

/**
 * The words that one word stands for: "e-mail" is "email" and also "e" and "mail", since people write both; and
 * "zzp'er" is "zzp" and "zzper".
 *
 * @param {string} word
 * @returns {string[]} the whole first; in lower case, without accents
 */
export function spellings(word) {
    const small = word.toLowerCase();
    if (PLAIN_WORD.test(small)) return [small];
    const bare = small.normalize("NFD").replace(/\p{M}/gu, "");
    const plain = bare.replace(/['’](s|ers?|tjes?)$/, "").replace(/['’]/g, "");
    const parts = plain.split("-");
    if (parts.length > 1) return [parts.join(""), ...parts.filter((part) => part.length > 1)];
    return /['’]ers?$/.test(bare) ? [plain, bare.replace(/['’]/g, "")] : [plain];
}

/** @param {string} spelling @returns {boolean} whether the word finds nothing in particular */
export const isStopWord = (spelling) => STOP_WORDS.has(spelling);

/** @type {Map<string, string>} every word is stemmed once: pages have few different ones */
const known = new Map();

/**
 * What the forms of a word have in common, and the index holds.
 *
 * @param {string} spelling of {@link spellings}
 * @returns {string} empty for a word that finds nothing in particular
 */
export function term(spelling) {
    let found = known.get(spelling);
    if (found === undefined) {
        found = STOP_WORDS.has(spelling) ? "" : ending(stem(singular(spelling)));
        known.set(spelling, found);
    }
    return found;
}

/** Plurals that the algorithm leaves alone, since an s after a vowel is no suffix to it: "subsidies", "websites", "video's". */
function singular(word) {
    if (!word.endsWith("s")) return word;
    if (/(adv|prec|verl)ies$/.test(word) || /(proc|adr|succ)es$/.test(word)) return word;
    if (word.length > 5 && /(ie|[bcdfgklmnprtvz]e|[aou])s$/.test(word) && !/(us|as|os)$/.test(word)) return word.slice(0, -1);
    return word;
}

/** "bedrijv" of "bedrijven" is "bedrijf", "adviez" of "adviezen" is "advies". */
function ending(stemmed) {
    if (stemmed.endsWith("v")) return `${stemmed.slice(0, -1)}f`;
    return stemmed.endsWith("z") ? `${stemmed.slice(0, -1)}s` : stemmed;
}
