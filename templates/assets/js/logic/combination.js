/**
 * The best set of schemes that may be used together, found by trying every set.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Scheme} Scheme
 * @typedef {import("./subsidy.js").SchemeResult} SchemeResult
 *
 * @typedef {object} Combination
 * @property {string[]} schemes - sorted
 * @property {number} from - in cents, whole euros
 * @property {number} to
 */

import { coveredCosts } from "./amount.js";
import { fromText } from "./rational.js";

/** 4,096 sets: a fraction of a second. Of more schemes, those that pay most are tried. */
const MOST_SCHEMES = 12;

const WHOLE_EURO = 100n;

/**
 * @param {Scheme[]} schemes
 * @param {SchemeResult[]} results of `judgeScheme`
 * @param {Record<string, number>} [costs]
 * @returns {Combination}
 */
export function bestCombination(schemes, results, costs) {
    const entered = Object.entries(coveredCosts(costs) ?? {});
    const candidates = schemes
        .map(({ id, form, combination }) => ({ id, form, combination, result: results.find((each) => each.id === id) }))
        .filter(({ form, result }) => form === "subsidie" && ["past", "waarschijnlijk"].includes(result?.outcome) && result.amount?.to > 0)
        .map(({ id, combination, result }) => ({ id, combination, ...result.amount }))
        .sort((a, b) => b.from - a.from || order(a.id, b.id))
        .slice(0, MOST_SCHEMES)
        .sort((a, b) => order(a.id, b.id));
    const shares = candidates.flatMap(({ perCost }) => [...Object.values(perCost?.from ?? {}), ...Object.values(perCost?.to ?? {})]);
    const scale = shares.reduce((common, share) => multipleOf(common, fromText(share).d), 1n);
    const limits = entered.map(([, cost]) => BigInt(cost) * scale);
    const paid = candidates.map((candidate) => ({
        from: aid(candidate, "from", entered, scale),
        to: aid(candidate, "to", entered, scale),
    }));
    let best = { schemes: [], from: 0, to: 0 };

    function tryWith(chosen, from, to) {
        best = better({ schemes: chosen.map(({ id }) => id), from: total(from, limits, scale), to: total(to, limits, scale) }, best);
        for (let next = chosen.length > 0 ? candidates.indexOf(chosen.at(-1)) + 1 : 0; next < candidates.length; next++) {
            if (chosen.every((other) => mayGoTogether(other, candidates[next]))) {
                tryWith([...chosen, candidates[next]], both(from, paid[next].from), both(to, paid[next].to));
            }
        }
    }
    const none = [...entered.map(() => 0n), 0n];
    tryWith([], none, none);
    return best;
}

const order = (a, b) => (a < b ? -1 : a > b ? 1 : 0);

/** The least common one. @param {bigint} a @param {bigint} b */
function multipleOf(a, b) {
    let [x, y] = [a, b];
    while (y > 0n) {
        [x, y] = [y, x % y];
    }
    return (a / x) * b;
}

/** What one scheme pays on each entered cost and, last, what it pays whatever the costs; times the scale, so that all are whole. */
function aid({ perCost, ...amount }, bound, entered, scale) {
    const onCost = (kind) => fromText(perCost?.[bound][kind] ?? "0/1");
    return [...entered.map(([kind]) => onCost(kind).n * (scale / onCost(kind).d)), perCost ? 0n : BigInt(amount[bound]) * scale];
}

const both = (a, b) => a.map((each, index) => each + b[index]);

/** On each cost never more than the cost; down to whole euros at the end. */
function total(paid, limits, scale) {
    const cents = paid.reduce((whole, each, index) => whole + (index < limits.length && each > limits[index] ? limits[index] : each), 0n);
    return Number((cents / (scale * WHOLE_EURO)) * WHOLE_EURO);
}

function better(a, b) {
    return (a.from - b.from || b.schemes.length - a.schemes.length || order(b.schemes.join(" "), a.schemes.join(" "))) > 0 ? a : b;
}

/** Either scheme may forbid the other, on the same cost or altogether. */
function mayGoTogether(a, b) {
    const forbids = (one, other) => (one.combination?.notWith?.includes(other.id) ? [one.combination.scope] : []);
    const shareACost = Object.keys(a.perCost?.from ?? {}).some((kind) => kind in (b.perCost?.from ?? {}));
    return [...forbids(a, b), ...forbids(b, a)].every((scope) => scope !== "company" && !shareACost);
}
