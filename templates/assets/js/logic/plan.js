/**
 * A digital strategy: the advice that was chosen, in an order that can be done, with days, costs and the money that may help.
 *
 * One step at a time, in the visitor's order; only where a step needs another one first, that one goes before it.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Advice} Advice
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Visitor} Visitor
 * @typedef {import("./funding.js").Range} Range
 *
 * @typedef {object} Choice - what the visitor chose; anything may be missing or wrong, for it may come from a file
 * @property {string[]} [chosen] - advice, in the visitor's order; the first few when nothing was chosen yet
 * @property {string} [start] - "2027-01"
 * @property {string[]} [done]
 * @property {Record<string, number>} [costs] - of the visitor's own for a step, once, in cents
 *
 * @typedef {object} Step
 * @property {string} id
 * @property {string} from - its first day
 * @property {string} to - its last
 * @property {string[]} waitsFor - chosen steps that come before it
 * @property {string[]} missing - advice that should come before it and was not chosen
 * @property {boolean} done
 * @property {boolean} ownCosts - the visitor's own amount
 * @property {Range} once
 * @property {Range} monthly
 * @property {number} ownHours
 *
 * @typedef {object} Plan
 * @property {string[]} offered - the advice to choose from, the best first
 * @property {string[]} chosen - in the order of the steps
 * @property {{id: string, after: string[]}[]} moved - where the visitor's order could not be kept, and what had to come first
 * @property {string[]} left - chosen, but more than one page holds
 * @property {string[]} gone - chosen once, and no advice any more
 * @property {string} start
 * @property {string[]} starts - months to choose from
 * @property {Step[]} steps
 * @property {{from: string, to: string, columns: {from: string, to: string}[]}} span - whole months, in columns of one month or of more
 * @property {{once: Range, monthly: Range, ownHours: number}} totals
 * @property {import("./funding.js").Funding} funding
 * @property {import("./traps.js").Trap[]} traps
 * @property {import("./traps.js").Moment[]} moments
 */

import { adviceFor } from "./advice.js";
import { dayNumber, dayText } from "./day.js";
import { fundingFor } from "./funding.js";
import { latestSeen } from "./seen.js";
import { momentsOf, trapsOf } from "./traps.js";

/** What one A4 holds, readable from a wall. */
export const MOST_STEPS = 8;

const FIRST_CHOSEN = 3;
const MONTHS_AHEAD = 12;
const MONTHS_KEPT = 36;
const MOST_COLUMNS = 12;
const MONTHS_A_COLUMN = [1, 2, 3, 6, 12, 24];

/** A billion euros: beyond it an amount is a mistake. */
const MOST_CENTS = 10 ** 11;

/**
 * @param {Model} model
 * @param {Visitor} visitor with `now`
 * @param {Choice} [choice]
 * @param {string[]} [offered] the advice that fits, for who knows it already
 * @returns {Plan}
 */
export function planFor(model, visitor, choice, offered = adviceFor(model, visitor).given.map(({ id }) => id)) {
    const adviceById = new Map((model.advice ?? []).map((advice) => [advice.id, advice]));
    const done = ids(choice?.done).filter((id) => adviceById.has(id));
    const wanted = Array.isArray(choice?.chosen) ? ids(choice.chosen).filter((id) => adviceById.has(id)) : offered.slice(0, FIRST_CHOSEN);
    const possible = wanted.filter((id) => offered.includes(id) || done.includes(id));
    const kept = possible.slice(0, MOST_STEPS);
    const chosen = inOrder(kept, adviceById);
    const today = notBefore(latestSeen(model.schemes ?? []), visitor.now.day);
    const starts = monthsFrom(today);
    const start = isStart(choice?.start, today) ? choice.start : starts[0];
    const steps = schedule(
        chosen.map((id) => stepOf(adviceById.get(id), chosen, offered, done, choice?.costs)),
        `${start}-01`,
    );
    const funding = fundingFor(
        model,
        visitor,
        steps.map(({ id, once }) => ({ kind: adviceById.get(id).costKind, ...once })),
    );
    const schemes = [...funding.schemes, ...funding.maybe.map(({ id }) => id)].map((id) => model.schemes.find((scheme) => scheme.id === id));
    return {
        offered,
        chosen,
        moved: kept.flatMap((id, index) => {
            const after = comesAfter(id, adviceById).filter((before) => kept.indexOf(before) > index);
            return after.length > 0 ? [{ id, after }] : [];
        }),
        left: possible.slice(MOST_STEPS),
        gone: wanted.filter((id) => !possible.includes(id)),
        start,
        starts: starts.includes(start) ? starts : [start, ...starts].sort(),
        steps,
        span: spanOf(steps, start),
        totals: {
            once: sum(steps.map(({ once }) => once)),
            monthly: sum(steps.map(({ monthly }) => monthly)),
            ownHours: steps.reduce((total, { ownHours }) => total + ownHours, 0),
        },
        funding,
        traps: schemes.flatMap((scheme) => trapsOf(scheme, model, visitor)),
        moments: schemes.flatMap((scheme) => momentsOf(scheme, visitor.now)).sort((a, b) => a.at - b.at),
    };
}

const ids = (list) => (Array.isArray(list) ? [...new Set(list.filter((id) => typeof id === "string"))] : []);

const comesAfter = (id, adviceById) => adviceById.get(id).after ?? [];

/** The visitor's order; of what has to wait for another step, as soon as that one is placed. */
function inOrder(kept, adviceById) {
    const waiting = [...kept];
    const placed = [];
    while (waiting.length > 0) {
        const isFree = (id) => comesAfter(id, adviceById).every((before) => !waiting.includes(before));
        // In a circle, which the build refuses, the first goes.
        const next = Math.max(0, waiting.findIndex(isFree));
        placed.push(...waiting.splice(next, 1));
    }
    return placed;
}

function stepOf({ id, after = [], costs = {}, planning }, chosen, offered, done, own) {
    const ownCost = own && Object.hasOwn(own, id) ? own[id] : undefined;
    const ownCosts = Number.isSafeInteger(ownCost) && ownCost >= 0 && ownCost <= MOST_CENTS;
    return {
        id,
        leadDays: Math.max(1, planning.leadDays),
        waitsFor: after.filter((before) => chosen.includes(before)),
        missing: after.filter((before) => offered.includes(before) && !chosen.includes(before) && !done.includes(before)),
        done: done.includes(id),
        ownCosts,
        once: ownCosts ? { from: ownCost, to: ownCost } : range(costs.once),
        monthly: range(costs.monthly),
        ownHours: costs.ownHours ?? 0,
    };
}

const range = ({ from = 0, to = from } = {}) => ({ from, to });

const sum = (ranges) => ranges.reduce((total, { from, to }) => ({ from: total.from + from, to: total.to + to }), { from: 0, to: 0 });

/** Each step begins the day after the one before it. */
function schedule(steps, firstDay) {
    let day = dayNumber(firstDay);
    return steps.map(({ leadDays, ...step }) => {
        const from = day;
        day += leadDays;
        return { ...step, from: dayText(from), to: dayText(day - 1) };
    });
}

/** @param {string} month @param {number} count */
function monthsLater(month, count) {
    const [year, number] = month.split("-").map(Number);
    const months = year * 12 + number - 1 + count;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, "0")}`;
}

/** A clock that is behind what editors saw is wrong, and nobody begins in the past. */
const notBefore = (seen, day) => (seen !== undefined && seen > day ? seen : day);

/** The months that are still to begin. */
function monthsFrom(day) {
    const first = day.endsWith("-01") ? 0 : 1;
    return Array.from({ length: MONTHS_AHEAD }, (_, index) => monthsLater(day.slice(0, 7), first + index));
}

/** A month that was chosen once stays, also when it is over; one from a strange file does not. */
function isStart(month, day) {
    const near = (count) => monthsLater(day.slice(0, 7), count);
    return typeof month === "string" && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) && month >= near(-MONTHS_KEPT) && month <= near(MONTHS_KEPT);
}

function spanOf(steps, start) {
    const last = steps.at(-1)?.to.slice(0, 7) ?? start;
    const index = (month) => Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7));
    const months = index(last) - index(start) + 1;
    const size = MONTHS_A_COLUMN.find((each) => months <= each * MOST_COLUMNS) ?? months;
    const lastDay = (month) => dayText(dayNumber(`${monthsLater(month, 1)}-01`) - 1);
    const columns = Array.from({ length: Math.ceil(months / size) }, (_, column) => ({
        from: `${monthsLater(start, column * size)}-01`,
        to: lastDay(monthsLater(start, column * size + size - 1)),
    }));
    return { from: columns[0].from, to: columns.at(-1).to, columns };
}
