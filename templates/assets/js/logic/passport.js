/**
 * The scanpaspoort: the answers and the plan of one firm as a file that is theirs. Writes it, and reads it back, whoever made the file:
 * what is not exactly an answer to a question of this site is left out, and said.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").Fact} Fact
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Question} Question
 * @typedef {import("./types.js").Scan} Scan
 *
 * @typedef {object} Plan
 * @property {string[]} chosen - ids of advice, in the visitor's order
 * @property {string} [start] - "2027-01"
 * @property {string[]} [done]
 * @property {Record<string, number>} [costs] - of the visitor's own, in cents
 *
 * @typedef {{facts: Record<string, Answer>, answers: Record<string, Answer>, plan?: Plan}} Given
 *
 * @typedef {object} Passport - its keys are those of the file
 * @property {"etalage-scanpaspoort"} soort
 * @property {number} versie - of this form
 * @property {string} [gemaakt] - a day
 * @property {Record<string, Answer>} profiel
 * @property {Record<string, {versie: string, antwoorden: Record<string, Answer>}>} scans
 * @property {{adviezen: string[], begin?: string, klaar?: string[], kosten?: Record<string, number>}} [strategie] - costs in cents
 */

import { answerTo, rowAnswer } from "./condition.js";
import { isDay } from "./day.js";
import { isId, isOnList } from "./lists.js";
import { migrated } from "./migration.js";

export const KIND = "etalage-scanpaspoort";

export const VERSION = 1;

/** In bytes, or in characters of text. A full passport of three scans takes a tenth of it. */
export const LARGEST = 200_000;

export const TOO_LARGE = "Dit bestand is veel groter dan een scanpaspoort. Wij hebben het niet geopend.";

const NOT_JSON = "Dit bestand is geen scanpaspoort, of het is beschadigd.";
const OTHER_KIND = "Dit bestand is geen scanpaspoort. Kies het bestand dat u bij de zelfscan heeft bewaard.";
const NEWER = "Dit scanpaspoort komt van een nieuwere versie van deze site. Open het daar waar u het heeft gemaakt.";
const EMPTY = "In dit scanpaspoort staat niets dat deze site kent.";

/** A billion euros: beyond it an amount is a mistake. */
const MOST_CENTS = 10 ** 11;

/** So many unknown names are told, each with so many letters at most: they are somebody else's words. */
const NAMED = 3;
const LETTERS = 40;

/**
 * @param {Given} given
 * @param {Model} model with all scans: answers to other questions have no place in the file
 * @param {string} day
 * @returns {Passport}
 */
export function writePassport({ facts = {}, answers = {}, plan }, model, day) {
    const lasting = (model.facts ?? []).filter(({ scope }) => scope !== "plan").map(({ id }) => id);
    const scans = (model.scans ?? []).map((scan) => [scan, only(keysOf(scan), answers)]).filter(([, own]) => Object.keys(own).length > 0);
    return {
        soort: KIND,
        versie: VERSION,
        gemaakt: day,
        profiel: only([...lasting, "provincie"], facts),
        scans: Object.fromEntries(scans.map(([scan, own]) => [scan.id, { versie: scan.version ?? "", antwoorden: own }])),
        ...(plan && plan.chosen.length > 0 ? { strategie: strategyOf(plan) } : {}),
    };
}

const strategyOf = ({ chosen, start, done, costs }) => ({ adviezen: chosen, begin: start, klaar: done, kosten: costs });

/** As the file has it. @param {Passport} passport */
export const passportText = (passport) => `${JSON.stringify(passport, null, 2)}\n`;

/** @param {Passport} passport @returns {Given} */
export function givenOf({ profiel, scans, strategie }) {
    const plan = strategie && { chosen: strategie.adviezen, start: strategie.begin, done: strategie.klaar, costs: strategie.kosten };
    return { facts: profiel, answers: Object.assign({}, ...Object.values(scans).map(({ antwoorden }) => antwoorden)), ...(plan ? { plan } : {}) };
}

/**
 * Never throws, whatever the text.
 *
 * @param {string} text
 * @param {Model} model with all scans
 * @returns {{passport: Passport, remarks: string[]} | {refusal: string}} the passport holds valid answers to the present questions only
 */
export function readPassport(text, model) {
    if (String(text).length > LARGEST) {
        return { refusal: TOO_LARGE };
    }
    const file = parsed(text);
    if (!isRecord(file)) {
        return { refusal: NOT_JSON };
    }
    if (own(file, "soort") !== KIND || !Number.isSafeInteger(own(file, "versie")) || own(file, "versie") < 1) {
        return { refusal: OTHER_KIND };
    }
    if (own(file, "versie") > VERSION) {
        return { refusal: NEWER };
    }
    const remarks = [];
    const known = model.scans ?? [];
    const written = record(own(file, "scans"));
    tellUnknown(
        Object.keys(written).filter((id) => !known.some((scan) => scan.id === id)),
        "Antwoorden op een zelfscan die deze site niet heeft, zijn overgeslagen",
        remarks,
    );
    const made = own(file, "gemaakt");
    const profiel = readFacts(record(own(file, "profiel")), model, remarks);
    const scans = known
        .filter(({ id }) => isRecord(own(written, id)))
        .map((scan) => [scan.id, readScan(scan, own(written, scan.id), remarks)])
        .filter(([, { antwoorden }]) => Object.keys(antwoorden).length > 0);
    const plan = record(own(file, "strategie"));
    const planned = { chosen: own(plan, "adviezen"), start: own(plan, "begin"), done: own(plan, "klaar"), costs: own(plan, "kosten") };
    const strategie = readPlan(planned, model, remarks);
    if (Object.keys(profiel).length === 0 && scans.length === 0 && !strategie) {
        return { refusal: EMPTY };
    }
    return {
        passport: {
            soort: KIND,
            versie: VERSION,
            ...(isDay(made) ? { gemaakt: made } : {}),
            profiel,
            scans: Object.fromEntries(scans),
            ...(strategie ? { strategie: strategyOf(strategie) } : {}),
        },
        remarks,
    };
}

/**
 * Judges answers that came by a link, or that were kept: the same questions are put to them as to a passport. Never throws.
 *
 * @param {unknown} sent `{facts, answers, version?, plan?}`; the version is that of `model.scan`
 * @param {Model} model
 * @param {{others?: boolean}} [keeping] with `others`, answers to the questions of scans that this model does not have stay
 * @returns {{given: Given, remarks: string[]}}
 */
export function readGiven(sent, model, { others = false } = {}) {
    const remarks = [];
    const from = record(sent);
    const version = own(from, "version");
    const scans = model.scans ?? (model.scan ? [model.scan] : []);
    const unknown = Object.entries(record(own(from, "answers")));
    const read = scans.map((scan) => {
        const dated = scan.id === model.scan?.id && version !== undefined;
        // Only under rules can a name of then be one of this scan's.
        const keys = new Set([...keysOf(scan), ...(dated ? formerKeys(scan, unknown) : [])]);
        const mine = Object.fromEntries(unknown.filter(([key]) => keys.has(key)));
        unknown.splice(0, unknown.length, ...unknown.filter(([key]) => !keys.has(key)));
        return readScan(scan, { versie: dated ? version : scan.version, antwoorden: mine }, remarks).antwoorden;
    });
    const kept = others ? unknown.filter(([key, value]) => isKey(key) && isAnswer(value)) : [];
    if (!others) {
        tellUnknown(
            unknown.map(([key]) => key),
            "Antwoorden op vragen die hier niet gesteld worden, zijn overgeslagen",
            remarks,
        );
    }
    const facts = readFacts(record(own(from, "facts")), model, remarks);
    const plan = readPlan(record(own(from, "plan")), model, remarks);
    return { given: { facts, answers: Object.assign(Object.fromEntries(kept), ...read), ...(plan ? { plan } : {}) }, remarks };
}

/** Keys that some rule of the scan knows; the question itself may be long gone. */
function formerKeys(scan, entries) {
    const names = (scan.migrations ?? []).flatMap(({ renamed = {}, dropped = [] }) => [...Object.keys(renamed), ...dropped]);
    return entries.map(([key]) => key).filter((key) => names.includes(key) || names.includes(key.split(".")[0]));
}

/** @param {Scan} scan @param {unknown} part @param {string[]} remarks @returns {{versie: string, antwoorden: Record<string, Answer>}} */
function readScan(scan, part, remarks) {
    const version = own(record(part), "versie");
    const isOlder = version !== scan.version;
    const then = isOlder ? (typeof version === "string" ? version : "") : undefined;
    const { answers, dropped, known } = migrated(scan, then, record(own(record(part), "antwoorden")));
    const read = [];
    const unknown = [];
    const gone = [];
    const changed = new Set();
    const spoiled = new Set();
    for (const key of dropped) {
        const question = scan.questions.find(({ id }) => id === key.split(".")[0]);
        question ? changed.add(question) : gone.push(key);
    }
    for (const [key, written] of Object.entries(answers)) {
        const [id, row] = key.split(".");
        const question = scan.questions.find((each) => each.id === id);
        if (!question || (question.kind === "statements" ? !question.rows?.some((each) => each.id === row) : row !== undefined)) {
            (isOlder ? gone : unknown).push(key);
            continue;
        }
        const answer = row === undefined ? answerTo(question, answers) : rowAnswer(question, row, answers);
        if (answer === undefined || (Array.isArray(answer) && answer.length < written.length)) {
            (isOlder ? changed : spoiled).add(question);
        }
        if (answer !== undefined) {
            read.push([key, answer]);
        }
    }
    if (!known && Object.keys(answers).length > 0) {
        remarks.push(`“${scan.title}” was toen ${then ? `versie ${short(then)}` : "een andere versie"}, en is nu versie ${scan.version}. Kijk uw antwoorden na.`);
    }
    changed.forEach(({ text }) => remarks.push(`“${text}” Deze vraag is veranderd; uw antwoord van toen geldt niet meer.`));
    spoiled.forEach(({ text }) => remarks.push(`“${text}” Dit antwoord past niet bij de vraag en is overgeslagen.`));
    tellUnknown(gone, `Deze vragen van “${scan.title}” zijn er niet meer; uw antwoorden daarop zijn overgeslagen`, remarks);
    tellUnknown(unknown, "Antwoorden op vragen die er niet zijn, zijn overgeslagen", remarks);
    return { versie: scan.version ?? "", antwoorden: Object.fromEntries(read) };
}

/** @param {Record<string, unknown>} written @param {Model} model @param {string[]} remarks @returns {Record<string, Answer>} */
function readFacts(written, model, remarks) {
    const read = [];
    const unknown = [];
    for (const key of Object.keys(written)) {
        const fact = key === "provincie" ? { id: key, kind: "choice", list: "provinces", text: "In welke provincie?" } : model.facts?.find(({ id }) => id === key);
        if (!fact) {
            unknown.push(key);
            continue;
        }
        const answer = answerTo(fact, written);
        if (answer === undefined || ![answer].flat().every((each) => isOnList(each, fact.list, model))) {
            remarks.push(`“${fact.text}” Dit antwoord past niet bij de vraag en is overgeslagen.`);
        } else {
            read.push([key, answer]);
        }
    }
    tellUnknown(unknown, "Gegevens over uw bedrijf die deze site niet kent, zijn overgeslagen", remarks);
    return Object.fromEntries(read);
}

/** @param {Record<string, unknown>} written @param {Model} model @param {string[]} remarks @returns {Plan | undefined} */
function readPlan(written, model, remarks) {
    const [chosen, start, done, costs] = ["chosen", "start", "done", "costs"].map((key) => own(written, key));
    if (!Array.isArray(chosen)) {
        return undefined;
    }
    const known = (id) => typeof id === "string" && (model.advice ? model.advice.some((advice) => advice.id === id) : isId(id));
    const ids = [...new Set(chosen.filter(known))];
    tellUnknown(
        chosen.filter((id) => !known(id)).map((id) => (typeof id === "string" ? id : "?")),
        "Adviezen in uw plan die er niet meer zijn, zijn overgeslagen",
        remarks,
    );
    if (ids.length === 0) {
        return undefined;
    }
    const ready = Array.isArray(done) ? ids.filter((id) => done.includes(id)) : [];
    const paid = ids.filter((id) => Number.isSafeInteger(own(record(costs), id)) && costs[id] >= 0 && costs[id] <= MOST_CENTS);
    return {
        chosen: ids,
        ...(typeof start === "string" && /^2[01]\d\d-(0[1-9]|1[0-2])$/.test(start) ? { start } : {}),
        ...(ready.length > 0 ? { done: ready } : {}),
        ...(paid.length > 0 ? { costs: only(paid, costs) } : {}),
    };
}

/** The ids under which a scan's answers are kept, in the order of its questions. @param {Scan} scan */
const keysOf = (scan) =>
    scan.questions.flatMap(({ id, kind, rows = [] }) => (kind === "statements" ? rows.map((row) => `${id}.${row.id}`) : [id]));

function only(keys, values) {
    return Object.fromEntries(keys.filter((key) => Object.hasOwn(values, key)).map((key) => [key, values[key]]));
}

function tellUnknown(names, what, remarks) {
    if (names.length > 0) {
        const more = names.length > NAMED ? ` en nog ${names.length - NAMED}` : "";
        remarks.push(`${what}: ${names.slice(0, NAMED).map((name) => `“${short(name)}”`).join(", ")}${more}.`);
    }
}

const short = (text) => (text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text);

function parsed(text) {
    try {
        return JSON.parse(String(text).replace(/^\uFEFF/, ""));
    } catch {
        return undefined; // not JSON, or nested deeper than this engine follows
    }
}

const isRecord = (value) => typeof value === "object" && value !== null && !Array.isArray(value);

const record = (value) => (isRecord(value) ? value : {});

const isKey = (key) => key.split(".").length <= 2 && key.split(".").every(isId);

const isAnswer = (value) =>
    typeof value === "string" || Number.isSafeInteger(value) || (Array.isArray(value) && value.every((each) => typeof each === "string"));

/** Only what an object holds itself: a key such as "constructor" finds nothing. */
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);
