/**
 * Several passports of one firm become one: what they say differently is for people to decide, the rest is taken together.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./passport.js").Passport} Passport
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").Fact} Fact
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Question} Question
 * @typedef {import("./types.js").Scan} Scan
 *
 * @typedef {object} Point - one question, or the plan, and what the passports say to it
 * @property {string} key - of its own among all points
 * @property {Fact | Question} [question] - left out for the plan
 * @property {string} [row] - of statements
 * @property {Scan} [scan] - left out for facts and the plan
 * @property {{value: any, by: number[]}[]} said - each different answer, and the numbers of the passports that give it
 * @property {number} [suggested] - the only one who knew, where the others said that they did not
 */

import { UNKNOWN } from "./condition.js";
import { KIND, VERSION } from "./passport.js";

/**
 * @param {Passport[]} passports as readPassport gives them
 * @param {Model} model with all scans
 * @returns {{differences: Point[], agreed: Point[]}} in the order of the questions
 */
export function mergeOf(passports, model) {
    const points = [
        ...[...(model.facts ?? []), PROVINCE].map((fact) => point(`profiel ${fact.id}`, passports, ({ profiel }) => own(profiel, fact.id), { question: fact })),
        ...(model.scans ?? []).flatMap((scan) => scan.questions.flatMap((question) => pointsOf(scan, question, passports))),
        point("strategie", passports, ({ strategie }) => strategie, {}),
    ].filter(({ said }) => said.length > 0);
    return { differences: points.filter(({ said }) => said.length > 1), agreed: points.filter(({ said }) => said.length === 1) };
}

const PROVINCE = { id: "provincie", kind: "choice", list: "provinces", text: "In welke provincie staat uw bedrijf?" };

function pointsOf(scan, question, passports) {
    const rows = question.kind === "statements" ? (question.rows ?? []).map(({ id }) => id) : [undefined];
    return rows.map((row) => {
        const key = row === undefined ? question.id : `${question.id}.${row}`;
        const answer = ({ scans }) => own(own(scans, scan.id)?.antwoorden ?? {}, key);
        return point(`${scan.id} ${key}`, passports, answer, { question, row, scan });
    });
}

function point(key, passports, valueIn, about) {
    const said = [];
    passports.forEach((passport, by) => {
        const value = valueIn(passport);
        const same = said.find((each) => canonical(each.value) === canonical(value));
        if (same) {
            same.by.push(by);
        } else if (value !== undefined) {
            said.push({ value, by: [by] });
        }
    });
    const knowing = said.filter(({ value }) => !isUnknown(value, about.question));
    return { key, ...about, said, ...(said.length > 1 && knowing.length === 1 ? { suggested: said.indexOf(knowing[0]) } : {}) };
}

/** The order of a multiple choice means nothing; that of a plan does. */
const canonical = (value) => JSON.stringify(Array.isArray(value) ? [...value].sort() : value);

const isUnknown = (value, question) => value === UNKNOWN || (question?.options ?? []).some(({ id, uncertain }) => uncertain && id === value);

/**
 * @param {Passport[]} passports
 * @param {Model} model
 * @param {Record<string, number>} chosen per difference, by its key: the number of the answer
 * @param {string} day
 * @returns {{passport: Passport} | {undecided: string[]}} the keys of the differences that are still open
 */
export function merged(passports, model, chosen, day) {
    const { differences, agreed } = mergeOf(passports, model);
    const undecided = differences.filter(({ key, said }) => !said[own(chosen, key) ?? -1]).map(({ key }) => key);
    if (undecided.length > 0) {
        return { undecided };
    }
    const points = [...differences.map((each) => ({ ...each, value: each.said[chosen[each.key]].value })), ...agreed.map((each) => ({ ...each, value: each.said[0].value }))];
    const profiel = points.filter(({ scan, question }) => !scan && question).map(({ question, value }) => [question.id, value]);
    const scans = (model.scans ?? [])
        .map((scan) => [scan, points.filter((each) => each.scan === scan).map(({ question, row, value }) => [row === undefined ? question.id : `${question.id}.${row}`, value])])
        .filter(([, entries]) => entries.length > 0)
        .map(([scan, entries]) => [scan.id, { versie: scan.version, antwoorden: Object.fromEntries(entries) }]);
    const strategie = points.find(({ key }) => key === "strategie")?.value;
    return {
        passport: { soort: KIND, versie: VERSION, gemaakt: day, profiel: Object.fromEntries(profiel), scans: Object.fromEntries(scans), ...(strategie ? { strategie } : {}) },
    };
}

/** Only what an object holds itself: a key such as "constructor" finds nothing. */
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
