/**
 * Which advice fits, what it gains, and in which order to do it: the most effect for the least effort first.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Advice} Advice
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").Condition} Condition
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Question} Question
 * @typedef {import("./types.js").Scan} Scan
 * @typedef {import("./types.js").Visitor} Visitor
 *
 * @typedef {object} Advised
 * @property {string} id
 * @property {number} [points] - gained on the total, rounded; left out where nothing is
 * @property {number} effort - in cents, own hours included
 * @property {string[]} waitsFor - the given advice that comes before it
 */

import { answerTo, leavesOf, missingFor, situationOf, truthOf } from "./condition.js";
import { ZERO, compare, decimal, fraction, most, over, plus, roundHalfUp, times } from "./rational.js";
import { replaysOf } from "./replay.js";
import { evaluateScan } from "./scan.js";

const HOURLY_RATE = 5000;

/**
 * @param {Model} model with `scan`: only what concerns that scan or the firm as a whole; else the advice over all scans
 * @param {Visitor} visitor
 * @returns {{given: Advised[], unsure: {id: string, asks: string[]}[]}} in the order to do it, and what has to be found out first
 */
export function adviceFor(model, visitor) {
    const scans = model.scan ? [model.scan] : (model.scans ?? []);
    const situation = { ...situationOf(model, visitor), score: scoresOf([...new Set([...scans, ...(model.scans ?? [])])], model, visitor) };
    const replays = scans.map((scan) => ({ scan, gain: replaysOf(scan, model, visitor) }));
    const judged = (model.advice ?? [])
        .filter((advice) => concerns(advice.appliesIf, model))
        .map((advice) => ({ advice, truth: truthOf(advice.appliesIf, situation) }));
    const given = judged
        .filter(({ truth }) => truth === "ja")
        .map(({ advice }) => ({
            advice,
            effect: effectOf(advice, replays, visitor),
            effort: effortOf(advice, model.hourlyRate ?? HOURLY_RATE),
        }));
    return {
        given: inOrder(given),
        unsure: judged
            .filter(({ truth }) => truth === "onbekend")
            .map(({ advice }) => ({ id: advice.id, asks: missingFor(advice.appliesIf, situation) })),
    };
}

/** A scan is scored when advice first asks for one of its axes; most advice rests on answers alone. */
function scoresOf(scans, model, visitor) {
    const results = new Map();
    return (axis) => {
        const scan = scans.find(({ axes }) => axes.some(({ id }) => id === axis));
        if (scan && !results.has(scan)) {
            results.set(scan, evaluateScan(scan, model, visitor));
        }
        return results.get(scan)?.axes[axis]?.score;
    };
}

/** Advice that rests on the answers to other scans only says nothing about this one. */
export function concerns(condition, { scan }) {
    const leaves = leavesOf(condition).filter((leaf) => leaf.answer !== undefined || leaf.score !== undefined);
    const ofScan = (leaf) =>
        scan.questions.some(({ id }) => id === leaf.answer?.split(".")[0]) || scan.axes.some(({ id }) => id === leaf.score);
    return !scan || leaves.length === 0 || leaves.some(ofScan);
}

function effectOf({ effect }, replays, { answers = {} }) {
    const becomes = effect?.answerBecomes ?? {};
    const ids = new Set(Object.keys(becomes).map((id) => id.split(".")[0]));
    return replays.reduce((total, { scan, gain }) => {
        const touched = scan.questions.filter(({ id }) => ids.has(id));
        return touched.length === 0 ? total : plus(total, gain(replayed(answers, becomes, touched), touched));
    }, ZERO);
}

/** The answers once the advice was followed: a multiple choice adds, any other answer is replaced. */
function replayed(answers, becomes, questions) {
    const after = { ...answers };
    for (const [id, answer] of Object.entries(becomes)) {
        const question = questions.find((each) => each.id === id.split(".")[0]);
        after[id] = question?.kind === "multiple" ? added(question, answerTo(question, answers) ?? [], [].concat(answer)) : answer;
    }
    return after;
}

function added({ options = [] }, chosen, more) {
    const exclusive = options.filter((option) => option.exclusive).map(({ id }) => id);
    const kept = [].concat(chosen).filter((id) => !exclusive.includes(id));
    return more.some((id) => exclusive.includes(id)) ? more : [...new Set([...kept, ...more])];
}

function effortOf({ costs = {} }, hourlyRate) {
    const middle = ({ from = 0, to = 0 } = {}) => fraction(from + to, 2);
    const rate = fraction(hourlyRate);
    const money = plus(middle(costs.once), times(fraction(12), middle(costs.monthly)));
    return most(rate, plus(money, times(rate, decimal(costs.ownHours ?? 0))));
}

function inOrder(given) {
    const ids = given.map(({ advice }) => advice.id);
    const waiting = given.map((each) => ({
        ...each,
        ratio: over(most(each.effect, ZERO), each.effort),
        waitsFor: (each.advice.after ?? []).filter((id) => ids.includes(id)),
    }));
    const placed = [];
    while (waiting.length > 0) {
        const free = waiting.filter(({ waitsFor }) => waitsFor.every((id) => placed.some((each) => each.id === id)));
        const { advice, effect, effort, waitsFor } = (free.length > 0 ? free : waiting).reduce((best, each) => (firstToDo(each, best) < 0 ? each : best));
        placed.push({
            id: advice.id,
            points: compare(effect, ZERO) > 0 ? roundHalfUp(effect) : undefined,
            effort: roundHalfUp(effort),
            waitsFor,
        });
        waiting.splice(
            waiting.findIndex((each) => each.advice === advice),
            1,
        );
    }
    return placed;
}

const firstToDo = (a, b) =>
    compare(b.ratio, a.ratio) ||
    compare(a.effort, b.effort) ||
    a.advice.planning.leadDays - b.advice.planning.leadDays ||
    (a.advice.id < b.advice.id ? -1 : 1);
