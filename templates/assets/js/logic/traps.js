/**
 * What has to happen in the right order around a subsidy: not to order yet, to pay first, to arrange something in time; and its moments.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Scheme} Scheme
 * @typedef {import("./types.js").Visitor} Visitor
 *
 * @typedef {object} Trap
 * @property {"wait" | "first" | "arrange"} kind - go no further than `stage` yet, be at `stage` first, or arrange `what`
 * @property {string} scheme
 * @property {string} [round]
 * @property {boolean} past - it held in a round that is over; the next may differ
 * @property {string} [condition]
 * @property {string} [stage] - an option of the question about the order; left out where only the day counts
 * @property {string} [notBefore] - the first day on which that may be done
 * @property {string} [notAfter] - the last one
 * @property {number} [withinDays] - at most so many days before the application
 * @property {string} [what]
 * @property {number} [leadDays]
 * @property {string} [by] - the last day to ask for it; left out where no moment is known
 * @property {boolean} [late] - that day is over
 *
 * @typedef {object} Moment
 * @property {string} scheme
 * @property {string} round
 * @property {"opens" | "closes"} kind
 * @property {number} at - in milliseconds; of what closes the last one on which it is open
 * @property {string} day
 * @property {boolean} wholeDay - it opens or closes with the day itself
 */

import { dayAt, isMidnight } from "./amsterdam.js";
import { leavesOf, situationOf, truthOf } from "./condition.js";
import { dayNumber, dayText } from "./day.js";
import { roundAt } from "./subsidy.js";

/** How far the visitor is with buying, and since when. */
export const ORDER = "opdracht";
export const ORDER_DAY = "opdrachtdatum";

/**
 * @param {Scheme} scheme
 * @param {Model} model
 * @param {Visitor} visitor with `now`
 * @returns {Trap[]} of the round that counts now
 */
export function trapsOf(scheme, model, visitor) {
    const { round, phase } = roundAt(scheme, visitor.now.at);
    const about = { scheme: scheme.id, round: round?.id, past: phase === "over" };
    const situation = situationOf(model, visitor, scheme.questions, visitor.own?.[scheme.id] ?? {});
    return [
        ...((round ?? scheme).conditions ?? []).flatMap((condition) => orderTraps(condition, situation).map((trap) => ({ ...trap, ...about }))),
        ...(scheme.arrangements ?? []).map((arrangement) => ({ kind: "arrange", ...arrangement, ...deadline(arrangement, round, phase, visitor.now), ...about })),
    ];
}

/** The condition tried at every stage of ordering: where it is nee, the visitor must not be yet, or not be any more. */
function orderTraps({ id, when }, situation) {
    const leaves = when ? leavesOf(when).filter(({ fact }) => fact === ORDER || fact === ORDER_DAY) : [];
    const stages = leaves.length > 0 ? (situation.factsById.get(ORDER)?.options ?? []).map((option) => option.id) : [];
    const truthWith = (facts) => truthOf(when, { ...situation, facts: { ...situation.facts, [ORDER_DAY]: undefined, ...facts }, visibility: new Map() });
    const allowed = stages.filter((stage) => truthWith({ [ORDER]: stage }) !== "nee");
    if (allowed.length === 0) {
        return [];
    }
    const dates = bounds(leaves, (day) => truthWith({ [ORDER]: allowed.at(-1), [ORDER_DAY]: day }), situation.now);
    const refused = stages.findIndex((stage) => !allowed.includes(stage));
    if (refused > 0) {
        return [{ kind: "wait", condition: id, stage: stages[refused - 1], ...dates }];
    }
    return refused === 0 || Object.keys(dates).length > 0 ? [{ kind: "first", condition: id, stage: refused === 0 ? allowed[0] : undefined, ...dates }] : [];
}

/** Where the condition turns as the day of the order moves. */
function bounds(leaves, truthOn, now) {
    const found = {};
    for (const { fact, operator, value } of leaves) {
        if (fact === ORDER_DAY && operator === "at-most-days-ago" && now) {
            const day = (number) => dayText(dayNumber(now.day) - number);
            if (truthOn(day(value + 1)) === "nee" && truthOn(day(value)) !== "nee") {
                found.withinDays = value;
            }
        } else if (fact === ORDER_DAY && typeof value === "string") {
            const [before, at, after] = [-1, 0, 1].map((step) => dayText(dayNumber(value) + step));
            const refuses = (day) => truthOn(day) === "nee";
            if (refuses(before) && !refuses(after)) {
                found.notBefore = refuses(at) ? after : at;
            } else if (!refuses(before) && refuses(after)) {
                found.notAfter = refuses(at) ? before : at;
            }
        }
    }
    return found;
}

/** To be ready when the round opens; when it is open already, to be ready before it closes. */
function deadline({ leadDays }, round, phase, now) {
    const moment = phase === "next" ? round?.opens : phase === "over" ? undefined : round?.closes;
    if (moment === undefined) {
        return {};
    }
    const by = dayText(dayNumber(dayAt(moment)) - leadDays);
    return { by, late: by < now.day };
}

/**
 * @param {Scheme} scheme
 * @param {{at: number, day: string}} now
 * @returns {Moment[]} what is still to come, in order of time
 */
export function momentsOf(scheme, now) {
    if (scheme.withdrawn && scheme.withdrawn.since <= now.day) {
        return [];
    }
    return (scheme.rounds ?? [])
        .filter(({ spentFrom }) => !(spentFrom <= now.at))
        .flatMap(({ id, opens, closes }) => [
            { scheme: scheme.id, round: id, kind: "opens", at: opens, wholeDay: isMidnight(opens ?? 0) },
            { scheme: scheme.id, round: id, kind: "closes", at: closes, wholeDay: isMidnight((closes ?? 0) + 1) },
        ])
        .filter(({ at }) => at !== undefined && at > now.at)
        .map((moment) => ({ ...moment, day: dayAt(moment.at) }))
        .sort((a, b) => a.at - b.at);
}
