/**
 * What an adviser wants to know before a first talk: where the firm stands, what it did not know, what it chose, and what to ask.
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
 * @typedef {object} ToAsk
 * @property {string} id
 * @property {string} text - the question
 * @property {boolean} unsure - the firm said that it did not know
 * @property {string[]} advice - ids of what it decides
 * @property {string[]} schemes
 *
 * @typedef {object} Intake
 * @property {{fact: Fact, answer?: Answer}[]} facts - what was answered, and what its scans ask
 * @property {{scan: Scan, result: import("./scan.js").ScanResult}[]} scans
 * @property {{scan: Scan, question: Question}[]} uncertain
 * @property {{scan: Scan, question: Question}[]} skipped
 * @property {import("./plan.js").Plan} [plan] - left out where none was chosen
 * @property {string[]} advice - what the scans advise, the best first
 * @property {ToAsk[]} asks - what decides most comes first
 */

import { adviceFor } from "./advice.js";
import { situationOf, shown } from "./condition.js";
import { givenOf } from "./passport.js";
import { planFor } from "./plan.js";
import { judgeScheme } from "./subsidy.js";
import { evaluateScan } from "./scan.js";

/**
 * @param {Passport} passport as readPassport gives it
 * @param {Model} model with all scans
 * @param {{at: number, day: string}} now
 * @returns {Intake}
 */
export function intakeOf(passport, model, now) {
    const { facts, answers, plan: choice } = givenOf(passport);
    const visitor = { now, facts, answers };
    const filled = (model.scans ?? []).filter(({ id }) => Object.hasOwn(passport.scans, id));
    const own = { ...model, scans: filled };
    const scans = filled.map((scan) => ({ scan, result: evaluateScan(scan, own, visitor) }));
    const questions = (pick) => scans.flatMap(({ scan, result }) => pick(result).map((id) => ({ scan, question: scan.questions.find((each) => each.id === id) })));
    const { given, unsure } = advised(own, visitor);
    const uncertain = questions((result) => result.uncertain);
    return {
        facts: factsOf(own, visitor),
        scans,
        uncertain,
        skipped: questions((result) => result.open),
        plan: choice && planFor(own, visitor, choice),
        advice: given,
        asks: toAsk(own, visitor, uncertain, unsure, given),
    };
}

/** The advice of each scan that was filled in; that of the others would only be unknown. */
function advised(model, visitor) {
    const perScan = model.scans.map((scan) => adviceFor({ ...model, scan }, visitor));
    const given = adviceFor(model, visitor).given.map(({ id }) => id);
    const unsure = new Map(perScan.flatMap((each) => each.unsure.map(({ id, asks }) => [id, asks])));
    return { given, unsure: [...unsure].map(([id, asks]) => ({ id, asks })).filter(({ id }) => !given.includes(id)) };
}

function factsOf(model, visitor) {
    const asked = model.scans.flatMap(({ profile = [] }) => profile);
    const situation = situationOf(model, visitor);
    return (model.facts ?? [])
        .map((fact) => ({ fact, answer: Object.hasOwn(visitor.facts, fact.id) ? visitor.facts[fact.id] : undefined }))
        .filter(({ fact, answer }) => answer !== undefined || (asked.includes(fact.id) && shown(fact, situation) === "ja"));
}

function toAsk(model, visitor, uncertain, unsure, given) {
    const asks = new Map();
    const ask = (id, scheme) => {
        const text = textOf(id, model, scheme);
        if (text !== undefined && !asks.has(id)) {
            asks.set(id, { id, text, unsure: false, advice: [], schemes: [] });
        }
        return asks.get(id);
    };
    uncertain.forEach(({ question }) => (ask(question.id).unsure = true));
    unsure.forEach(({ id, asks: of }) => of.forEach((each) => ask(each)?.advice.push(id)));
    for (const scheme of payingFor(given, model)) {
        const result = judgeScheme(scheme, model, visitor);
        if (result.outcome === "mist-gegevens") {
            result.asks.forEach((each) => ask(each, scheme)?.schemes.push(scheme.id));
        }
    }
    const weight = ({ unsure: known, advice, schemes }) => (known ? 1 : 0) + 2 * advice.length + schemes.length;
    return [...asks.values()].sort((a, b) => weight(b) - weight(a));
}

/** The schemes that pay for a kind of cost of this advice, in some round. */
function payingFor(given, { advice = [], schemes = [] }) {
    const kinds = advice.filter(({ id }) => given.includes(id)).flatMap(({ costKind }) => costKind ?? []);
    return schemes.filter(({ costKinds = [], rounds = [] }) => [costKinds, ...rounds.map((round) => round.costKinds ?? [])].flat().some((kind) => kinds.includes(kind)));
}

function textOf(id, { facts = [], scans }, scheme) {
    const question = [...facts, ...scans.flatMap(({ questions }) => questions), ...(scheme?.questions ?? [])].find((each) => each.id === id);
    const conditions = [...(scheme?.conditions ?? []), ...(scheme?.rounds ?? []).flatMap((round) => round.conditions ?? [])];
    return question?.text ?? conditions.find((condition) => condition.id === id)?.question;
}
