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
 *
 * @typedef {object} Line - one step of the sum; what is exact is a fraction of cents as text, "4500/1"
 * @property {"cost" | "total" | "percentage" | "bracket" | "table-fixed" | "table-percentage" | "table-minus" | "table-none" | "per" | "fixed" | "pro-rata" | "sum" | "partial-maximum" | "maximum" | "maximum-per" | "cost-limit" | "minimum" | "result"} step
 * @property {string} amount - exact: what this step comes to
 * @property {string} [of] - exact: what a percentage is taken of
 * @property {string} [percentage] - decimal text
 * @property {string} [cost] - the kind
 * @property {string} [question] - that gave the count
 * @property {number} [count]
 * @property {number} [each] - cents for each of the count
 * @property {number} [full] - the count from which all of it is paid
 * @property {number} [least] - cents
 */

import { UNKNOWN, answerTo, missingFor, truthOf } from "./condition.js";
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

/**
 * The sum behind an amount, line by line: of the least and of the most that it can be.
 *
 * @param {Terms} terms
 * @param {Record<string, number> | undefined} covered
 * @param {Situation} situation
 * @returns {{from: Line[], to: Line[], asks: string[]}} no lines while it is unknown; what it asks for is about the amount alone
 */
export function explainAmount({ amount: amounts = [], costKinds = [] }, covered, situation) {
    const possible = possibleAmounts(amounts, situation);
    const told = possible.map((amount) => {
        /** @type {Line[]} */
        const lines = [];
        const grant = granted(amount, covered, costKinds, situation, (line) => lines.push(line));
        return { lines, grant };
    });
    const asks = [...new Set(possible.flatMap((amount) => missingForAmount(amount, covered, situation)))];
    if (told.length === 0 || told.some(({ grant }) => grant === undefined)) {
        return { from: [], to: [], asks };
    }
    const sorted = [...told].sort((a, b) => compare(a.grant.aid, b.grant.aid));
    return { from: sorted[0].lines, to: sorted.at(-1).lines, asks };
}

function missingForAmount({ when, percentage, brackets, table, per, proRata, maximumPer }, covered, situation) {
    const counts = [per, proRata, maximumPer].flatMap((each) => each?.question ?? []);
    const fromCosts = percentage !== undefined || brackets?.length > 0 || table?.length > 0;
    return [
        ...(when ? missingFor(when, situation) : []),
        ...counts.filter((id) => numberFor(id, situation) === undefined),
        ...(fromCosts && !covered ? ["kosten"] : []),
    ];
}

/** The first whose condition is ja counts; what is onbekend before it may count instead. */
function possibleAmounts(amounts, situation) {
    const truths = amounts.map(({ when }) => (when ? truthOf(when, situation) : "ja"));
    const last = truths.indexOf("ja");
    return amounts.filter((amount, index) => truths[index] !== "nee" && (last < 0 || index <= last));
}

const cents = ({ aid }) => 100 * Number(roundDown(over(aid, fraction(100))));

const perCost = (grant) => Object.fromEntries(grant.shares.map(([kind, share]) => [kind, toText(times(share, fraction(cents(grant))))]));

/**
 * @param {(line: Line) => void} [tell] hears each step
 * @returns {{aid: Fraction, belowMinimum: boolean, shares?: [string, Fraction][]} | undefined}
 */
function granted(amount, covered, costKinds, situation, tell = () => {}) {
    const fromCosts = amount.percentage !== undefined || amount.brackets?.length > 0 || amount.table?.length > 0;
    const costs =
        (fromCosts || costKinds.length > 0) && covered ? Object.entries(covered).map(([kind, cost]) => [kind, fraction(cost)]) : undefined;
    if (fromCosts && !costs) {
        return undefined;
    }
    const say = (step, exact, more = {}) => tell({ step, amount: toText(exact), ...more });
    const total = costs && sum(costs.map(([, cost]) => cost));
    costs?.forEach(([cost, exact]) => say("cost", exact, { cost }));
    if (costs?.length > 1) {
        say("total", total);
    }
    const base = proRata(baseOf(amount, total, situation, say), amount.proRata, situation, say);
    const perPerson = amount.maximumPer && numberFor(amount.maximumPer.question, situation);
    if (base === undefined || (amount.maximumPer && perPerson === undefined)) {
        return undefined;
    }
    const nothing = costs && compare(total, ZERO) === 0;
    const parts = nothing ? [] : costs?.map(([kind, cost]) => [kind, partOf(base, cost, total, kind, amount.partialMaxima?.[kind], say)]);
    const spread = parts && sum(parts.map(([, part]) => part));
    if (spread && compare(spread, base) < 0) {
        say("sum", spread);
    }
    const capped = limited(spread ?? base, amount.maximum, (exact) => say("maximum", exact));
    const limit = amount.maximumPer && { question: amount.maximumPer.question, count: perPerson, each: amount.maximumPer.amount };
    const limits = limited(capped, limit && limit.count * limit.each, (exact) => say("maximum-per", exact, limit));
    const aid = costs ? least(limits, total) : limits;
    if (compare(aid, limits) < 0) {
        say("cost-limit", aid);
    }
    const belowMinimum = compare(aid, fraction(amount.minimum ?? 0)) < 0;
    const share = (part) => (compare(spread, ZERO) > 0 ? over(part, spread) : ZERO);
    const grant = { aid: belowMinimum ? ZERO : aid, belowMinimum, shares: parts?.map(([kind, part]) => [kind, share(part)]) };
    if (belowMinimum) {
        say("minimum", ZERO, { least: amount.minimum });
    }
    say("result", fraction(cents(grant)));
    return grant;
}

function partOf(base, cost, total, kind, maximum, say) {
    return limited(times(base, over(cost, total)), maximum, (exact) => say("partial-maximum", exact, { cost: kind }));
}

function limited(aid, maximum, tell) {
    const result = upTo(aid, maximum);
    if (compare(result, aid) < 0) {
        tell(result);
    }
    return result;
}

const upTo = (aid, maximum) => (maximum === undefined ? aid : least(aid, fraction(maximum)));

const percentOf = (percentage, cost) => times(cost, over(decimal(percentage), fraction(100)));

function baseOf({ percentage, brackets, table, per, fixed }, total, situation, say) {
    if (percentage !== undefined) {
        const aid = percentOf(percentage, total);
        say("percentage", aid, { percentage, of: toText(total) });
        return aid;
    }
    if (brackets?.length > 0) {
        return ofBrackets(brackets, total, say);
    }
    if (table?.length > 0) {
        return ofTable(table, total, say);
    }
    if (per) {
        const count = numberFor(per.question, situation);
        const aid = count === undefined ? undefined : times(fraction(count), fraction(per.amount));
        if (aid) {
            say("per", aid, { question: per.question, count, each: per.amount });
        }
        return aid;
    }
    say("fixed", fraction(fixed));
    return fraction(fixed);
}

/** Each part of the costs at its own percentage. */
function ofBrackets(brackets, total, say) {
    let [aid, below, used] = [ZERO, ZERO, 0];
    for (const { upTo: end, percentage } of brackets) {
        const part = minus(most(upTo(total, end), below), below);
        const paid = percentOf(percentage, part);
        if (compare(part, ZERO) > 0) {
            say("bracket", paid, { percentage, of: toText(part) });
            used++;
        }
        aid = plus(aid, paid);
        below = plus(below, part);
    }
    if (used > 1) {
        say("sum", aid);
    }
    return aid;
}

/** One row for the whole of the costs; what is taken off counts from where the row begins. */
function ofTable(table, total, say) {
    const index = table.findIndex((row) => row.upTo === undefined || compare(total, fraction(row.upTo)) <= 0);
    if (index < 0) {
        say("table-none", ZERO);
        return ZERO;
    }
    const { fixed = 0, percentage, minusPercentageAbove } = table[index];
    const above = minus(total, fraction(table[index - 1]?.upTo ?? 0));
    const paid = percentOf(percentage ?? 0, total);
    const off = percentOf(minusPercentageAbove ?? 0, above);
    const aid = most(ZERO, minus(plus(fraction(fixed), paid), off));
    if (percentage === undefined || fixed > 0) {
        say("table-fixed", fraction(fixed));
    }
    if (percentage !== undefined) {
        say("table-percentage", paid, { percentage, of: toText(total) });
    }
    if (minusPercentageAbove !== undefined) {
        say("table-minus", off, { percentage: minusPercentageAbove, of: toText(above) });
        say("sum", aid);
    }
    return aid;
}

function proRata(base, part, situation, say) {
    const count = part && numberFor(part.question, situation);
    if (!base || !part) {
        return base;
    }
    if (count === undefined) {
        return undefined;
    }
    const aid = times(base, least(fraction(1), fraction(count, part.full)));
    say("pro-rata", aid, { question: part.question, count, full: part.full });
    return aid;
}

/** The answer to the scheme's own question, or to the one about the firm. */
function numberFor(id, situation) {
    const own = situation.questionsById.get(id);
    const fact = situation.factsById.get(id);
    const answer = own ? answerTo(own, situation.answers) : fact && answerTo(fact, situation.facts);
    return answer === UNKNOWN ? undefined : answer;
}
