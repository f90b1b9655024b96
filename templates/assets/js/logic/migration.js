/**
 * Brings answers to an older version of a questionnaire up to the present one, by the rules that its editor wrote.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").Migration} Migration
 * @typedef {import("./types.js").Scan} Scan
 */

/**
 * @param {Scan} scan with its rules from the oldest version to the newest: each leads to the version of the next, the last to the present
 * @param {string | undefined} version of the answers; the present one where left out
 * @param {Record<string, unknown>} answers not judged yet
 * @returns {{answers: Record<string, unknown>, dropped: string[], known: boolean}} `dropped` are the questions or rows whose answer no
 *     longer counts, by their id of then; `known` says whether there are rules for this version
 */
export function migrated(scan, version, answers) {
    const rules = scan.migrations ?? [];
    const isPresent = version === undefined || version === scan.version;
    const first = isPresent ? rules.length : rules.findIndex(({ from }) => from === version);
    if (first < 0) {
        return { answers, dropped: [], known: false };
    }
    const dropped = [];
    const after = rules.slice(first).reduce((before, rule) => step(rule, before, dropped), Object.entries(answers));
    return { answers: Object.fromEntries(after), dropped, known: true };
}

/** One version on. @param {Migration} rule @param {[string, unknown][]} entries @param {string[]} dropped gets what this step drops */
function step({ renamed = {}, answers = {}, dropped: drops = [] }, entries, dropped) {
    const goes = ([key]) => drops.includes(key) || drops.includes(questionOf(key));
    dropped.push(...entries.filter(goes).map(([key]) => key));
    return entries
        .filter((entry) => !goes(entry))
        .map(([key, answer]) => [renamedKey(key, renamed), translated(answer, own(answers, key) ?? own(answers, questionOf(key)) ?? {})]);
}

/** Rows of statements, "question.row", go along with their question. */
function renamedKey(key, renamed) {
    const question = questionOf(key);
    return own(renamed, key) ?? (own(renamed, question) ?? question) + key.slice(question.length);
}

function translated(answer, words) {
    const one = (each) => own(words, String(each)) ?? each;
    return Array.isArray(answer) ? answer.map(one) : one(answer);
}

const questionOf = (key) => key.split(".")[0];

/** Only what an object holds itself: a key such as "constructor" finds nothing. */
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
