/**
 * What subsidies may pay of a plan: what may be counted on, what is only possible, and what is left to pay.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Scheme} Scheme
 * @typedef {import("./types.js").Visitor} Visitor
 * @typedef {import("./subsidy.js").SchemeResult} SchemeResult
 * @typedef {{from: number, to: number}} Range - in cents
 *
 * @typedef {object} Funding
 * @property {Range} subsidy - to count on: of schemes that are open and fit; in whole euros, never more than the costs
 * @property {Range} contribution - what is left of the costs
 * @property {string[]} schemes - that make up the subsidy
 * @property {{id: string, outcome: import("./subsidy.js").Outcome, upTo?: number}[]} maybe - that may help, but are not counted
 */

import { bestCombination } from "./combination.js";
import { roundAt, judgeScheme } from "./subsidy.js";
import { ORDER } from "./traps.js";

const WHOLE_EURO = 100;

/** The easiest to get first. */
const HOPEFUL = ["past", "waarschijnlijk", "ronde-onzeker", "nog-niet-open", "mist-gegevens", "past-niet", "gesloten", "budget-op"];

/**
 * @param {Model} model
 * @param {Visitor} visitor with `now`
 * @param {{kind?: string, from: number, to: number}[]} items what is to be bought: its kind of cost, if it has one, and what it costs once
 * @returns {Funding}
 */
export function fundingFor(model, visitor, items) {
    const kinds = new Set(items.flatMap(({ kind }) => kind ?? []));
    const schemes = (model.schemes ?? []).filter((scheme) => (roundAt(scheme, visitor.now.at).round ?? scheme).costKinds?.some((kind) => kinds.has(kind)));
    const [low, high] = ["from", "to"].map((bound) => best(schemes, model, visitor, items, bound));
    const counted = [...new Set([...low.schemes, ...high.schemes])].sort();
    return {
        subsidy: { from: Math.min(low.from, high.from), to: Math.max(low.to, high.to) },
        contribution: { from: Math.min(low.costs - low.to, high.costs - high.to), to: Math.max(low.costs - low.from, high.costs - high.from) },
        schemes: counted,
        maybe: schemes
            .filter(({ id }) => !counted.includes(id))
            .map(({ id }) => high.results.find((result) => result.id === id))
            .filter(isPossible)
            .sort((a, b) => HOPEFUL.indexOf(a.outcome) - HOPEFUL.indexOf(b.outcome))
            .map(({ id, outcome, amount }) => ({ id, outcome, upTo: amount?.to > 0 ? Math.min(amount.to, whole(high.costs)) : undefined })),
    };
}

/** For the lowest or the highest costs. */
function best(schemes, model, visitor, items, bound) {
    const costs = items.reduce((total, item) => total + item[bound], 0);
    const perKind = {};
    for (const { kind, [bound]: cost } of items) {
        if (kind) {
            perKind[kind] = (perKind[kind] ?? 0) + cost;
        }
    }
    const asked = { ...visitor, costs: perKind, facts: { ...notOrdered(model), ...visitor.facts } };
    const results = schemes.map((scheme) => judgeScheme(scheme, model, asked));
    const { schemes: chosen, from, to } = bestCombination(schemes, results, perKind);
    // A fixed amount does not know what the plan costs.
    const most = whole(Object.values(perKind).reduce((total, cost) => total + cost, 0));
    return { costs, results, schemes: most > 0 ? chosen : [], from: Math.min(from, most), to: Math.min(to, most) };
}

const whole = (cents) => cents - (cents % WHOLE_EURO);

/** What stands in a plan was not ordered yet, as long as the visitor says nothing else. */
function notOrdered({ facts = [] }) {
    const first = facts.find(({ id }) => id === ORDER)?.options?.[0];
    return first ? { [ORDER]: first.id } : {};
}

/** What does not fit counts as possible only if doing things in another order is all that it takes. */
function isPossible({ outcome, change }) {
    return outcome === "past-niet" ? change?.steps.every(({ subject, kind }) => subject === ORDER && kind === "kan") : outcome !== "vervallen";
}
