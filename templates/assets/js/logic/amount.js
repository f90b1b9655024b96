/**
 * What a scheme pays, exactly: in fractions of a cent until the end, then down to whole euros, once.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Amount} Amount
 * @typedef {import("./types.js").Terms} Terms
 * @typedef {import("./condition.js").Situation} Situation
 * @typedef {import("./rational.js").Fraction} Fraction
 *
 * @typedef {object} AmountResult - in cents; from and to differ while it is unknown which of several amounts counts
 * @property {number} from
 * @property {number} to
 * @property {boolean} belowMinimum - whichever counts, it would be too little to be paid
 * @property {{from: Record<string, string>, to: Record<string, string>}} [perCost] - how it falls on the costs, as exact fractions; left out where it does not depend on any
 */

import { UNKNOWN, answerTo, truthOf } from "./condition.js";
import { MOST_CENTS } from "./money.js";
import { ZERO, compare, decimal, fraction, least, minus, most, over, plus, roundDown, sum, times, toText } from "./rational.js";

/**
 * The costs that count in a scheme; undefined as long as none were entered.
 *
 * @param {Record<string, number>} [costs]
 * @param {string[]} costKinds - no kinds: every cost counts
 * @returns {Record<string, number> | undefined}
 */
export function coveredCosts(costs = {}, costKinds = []) {
    const entered = Object.entries(costs).filter(([, cents]) => Number.isSafeInteger(cents) && cents > 0 && cents <= MOST_CENTS);
    return entered.length > 0
        ? Object.fromEntries(entered.filter(([kind]) => costKinds.length === 0 || costKinds.includes(kind)))
        : undefined;
}

/**
 * @param {Terms} terms
 * @param {Record<string, number> | undefined} covered
 * @param {Situation} situation
 * @returns {AmountResult | undefined} undefined where an answer, or the scheme itself, leaves it unknown
 */
export function amountOf({ amount: amounts = [], costKinds = [] }, covered, situation) {
    const possible = possibleAmounts(amounts, situation).map((amount) => granted(amount, covered, costKinds, situation));
    if (possible.length === 0 || possible.includes(undefined)) {
        return undefined;
    }
    const [low, high] = [least, most].map((choose) => possible.find(({ aid }) => aid === possible.map((each) => each.aid).reduce(choose)));
    return {
        from: cents(low),
        to: cents(high),
        belowMinimum: possible.every(({ belowMinimum }) => belowMinimum),
        perCost: low.shares && high.shares && { from: perCost(low), to: perCost(high) },
    };
}

/** The first whose condition is ja counts; what is onbekend before it may count instead. */
function possibleAmounts(amounts, situation) {
    const truths = amounts.map(({ when }) => (when ? truthOf(when, situation) : "ja"));
    const last = truths.indexOf("ja");
    return amounts.filter((amount, index) => truths[index] !== "nee" && (last < 0 || index <= last));
}

const cents = ({ aid }) => 100 * Number(roundDown(over(aid, fraction(100))));

const perCost = (grant) => Object.fromEntries(grant.shares.map(([kind, share]) => [kind, toText(times(share, fraction(cents(grant))))]));

/** @returns {{aid: Fraction, belowMinimum: boolean, shares?: [string, Fraction][]} | undefined} */
function granted(amount, covered, costKinds, situation) {
    const fromCosts = amount.percentage !== undefined || amount.brackets?.length > 0 || amount.table?.length > 0;
    const costs =
        (fromCosts || costKinds.length > 0) && covered ? Object.entries(covered).map(([kind, cost]) => [kind, fraction(cost)]) : undefined;
    if (fromCosts && !costs) {
        return undefined;
    }
    const total = costs && sum(costs.map(([, cost]) => cost));
    const base = proRata(baseOf(amount, total, situation), amount.proRata, situation);
    const perPerson = amount.maximumPer && numberFor(amount.maximumPer.question, situation);
    if (base === undefined || (amount.maximumPer && perPerson === undefined)) {
        return undefined;
    }
    const nothing = costs && compare(total, ZERO) === 0;
    const parts = nothing ? [] : costs?.map(([kind, cost]) => [kind, upTo(times(base, over(cost, total)), amount.partialMaxima?.[kind])]);
    const spread = parts && sum(parts.map(([, part]) => part));
    const limits = [amount.maximum, amount.maximumPer && perPerson * amount.maximumPer.amount].reduce(upTo, spread ?? base);
    const aid = costs ? least(limits, total) : limits;
    const belowMinimum = compare(aid, fraction(amount.minimum ?? 0)) < 0;
    const share = (part) => (compare(spread, ZERO) > 0 ? over(part, spread) : ZERO);
    return { aid: belowMinimum ? ZERO : aid, belowMinimum, shares: parts?.map(([kind, part]) => [kind, share(part)]) };
}

const upTo = (aid, maximum) => (maximum === undefined ? aid : least(aid, fraction(maximum)));

const percentOf = (percentage, cost) => times(cost, over(decimal(percentage), fraction(100)));

function baseOf({ percentage, brackets, table, per, fixed }, total, situation) {
    if (percentage !== undefined) {
        return percentOf(percentage, total);
    }
    if (brackets?.length > 0) {
        return ofBrackets(brackets, total);
    }
    if (table?.length > 0) {
        return ofTable(table, total);
    }
    if (per) {
        const count = numberFor(per.question, situation);
        return count === undefined ? undefined : times(fraction(count), fraction(per.amount));
    }
    return fraction(fixed);
}

/** Each part of the costs at its own percentage. */
function ofBrackets(brackets, total) {
    let [aid, below] = [ZERO, ZERO];
    for (const bracket of brackets) {
        const part = minus(most(upTo(total, bracket.upTo), below), below);
        aid = plus(aid, percentOf(bracket.percentage, part));
        below = plus(below, part);
    }
    return aid;
}

/** One row for the whole of the costs; what is taken off counts from where the row begins. */
function ofTable(table, total) {
    const index = table.findIndex((row) => row.upTo === undefined || compare(total, fraction(row.upTo)) <= 0);
    if (index < 0) {
        return ZERO;
    }
    const { fixed = 0, percentage = 0, minusPercentageAbove = 0 } = table[index];
    const above = minus(total, fraction(table[index - 1]?.upTo ?? 0));
    return most(ZERO, minus(plus(fraction(fixed), percentOf(percentage, total)), percentOf(minusPercentageAbove, above)));
}

function proRata(base, part, situation) {
    const count = part && numberFor(part.question, situation);
    return !base || !part ? base : count === undefined ? undefined : times(base, least(fraction(1), fraction(count, part.full)));
}

/** The answer to the scheme's own question, or to the one about the firm. */
function numberFor(id, situation) {
    const own = situation.questionsById.get(id);
    const fact = situation.factsById.get(id);
    const answer = own ? answerTo(own, situation.answers) : fact && answerTo(fact, situation.facts);
    return answer === UNKNOWN ? undefined : answer;
}
