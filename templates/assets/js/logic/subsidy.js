/**
 * Whether a scheme fits this visitor now: the round that counts, the outcome with what explains it, and the nearest change that would help.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Condition} Condition
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Round} Round
 * @typedef {import("./types.js").Scheme} Scheme
 * @typedef {import("./types.js").SchemeCondition} SchemeCondition
 * @typedef {import("./types.js").Truth} Truth
 * @typedef {import("./types.js").Visitor} Visitor
 * @typedef {import("./condition.js").Situation} Situation
 *
 * @typedef {"vervallen" | "past-niet" | "budget-op" | "gesloten" | "mist-gegevens" | "nog-niet-open" | "ronde-onzeker" | "waarschijnlijk" | "past"} Outcome
 *
 * @typedef {object} Judged
 * @property {string} id - of the condition; built in are gebied, kostensoort and minimum
 * @property {Truth} [truth] - left out where it is not tested here
 * @property {boolean} [own] - "volgens uw eigen antwoord"
 *
 * @typedef {object} Change
 * @property {"kan" | "wacht" | "vast"} kind - the hardest of the steps
 * @property {{condition: string, kind: "kan" | "wacht" | "vast", subject?: string, value?: import("./types.js").Answer}[]} steps - per failing condition
 *
 * @typedef {object} SchemeResult
 * @property {string} id
 * @property {Outcome} outcome
 * @property {string} [round]
 * @property {Judged[]} conditions - in file order
 * @property {string[]} because - the conditions that are nee
 * @property {string[]} asks - what has to be answered first, the most decisive first
 * @property {number} [opensNext] - of the next round
 * @property {Change} [change]
 * @property {import("./amount.js").AmountResult} [amount]
 * @property {{from: number, to: number}} [saves] - tax saved, in cents
 */

import { amountOf, coveredCosts, explainAmount } from "./amount.js";
import { answerTo, leavesOf, missingFor, situationOf, truthOf } from "./condition.js";
import { dayNumber, dayText } from "./day.js";
import { decimal, fraction, roundDown, times } from "./rational.js";

/**
 * @param {Scheme} scheme
 * @param {Model} model
 * @param {Visitor} visitor with `now`
 * @returns {SchemeResult}
 */
export function judgeScheme(scheme, model, visitor) {
    const { round, phase, terms, own, covered, each, situation } = caseOf(scheme, model, visitor);
    const amount = amountOf(terms, covered, situation);
    const conditions = [
        { id: "gebied", when: { area: scheme.area } },
        ...(terms.conditions ?? []),
        ...(covered && terms.costKinds?.length > 0 ? [{ id: "kostensoort", truth: each.length > 0 ? "ja" : "nee" }] : []),
        ...(amount && (!covered || each.length > 0) ? [{ id: "minimum", truth: amount.belowMinimum ? "nee" : "ja" }] : []),
    ].map((condition) => ({ condition, truth: condition.truth ?? truthOfCondition(condition, situation, own) }));
    const failing = conditions.filter(({ truth }) => truth === "nee").map(({ condition }) => condition);
    const outcome = outcomeOf(scheme, round, phase, conditions, visitor.now);
    const opensNext = nextOpening(scheme, visitor.now.at);
    return {
        id: scheme.id,
        outcome,
        round: round?.id,
        conditions: conditions.map(({ condition, truth }) => ({ id: condition.id, truth, own: condition.question ? true : undefined })),
        because: failing.map(({ id }) => id),
        asks: asks(conditions, situation),
        opensNext,
        change: changeFor(outcome, failing, situation, scheme, opensNext),
        amount,
        saves: amount && scheme.value && { from: wholeEuros(amount.from, scheme.value.from), to: wholeEuros(amount.to, scheme.value.to) },
    };
}

/**
 * The sum behind the amount of a scheme, and what that amount still asks for.
 *
 * @param {Scheme} scheme
 * @param {Model} model
 * @param {Visitor} visitor with `now`
 */
export function explainScheme(scheme, model, visitor) {
    const { terms, covered, situation } = caseOf(scheme, model, visitor);
    return explainAmount(terms, covered, situation);
}

/** One visitor before one scheme: the round that counts, its terms, and what is known. */
function caseOf(scheme, model, visitor) {
    const { round, phase } = roundAt(scheme, visitor.now.at);
    const terms = round ?? scheme;
    const own = visitor.own?.[scheme.id] ?? {};
    const covered = coveredCosts(visitor.costs, terms.costKinds);
    const each = covered && Object.values(covered);
    const costs = each && { each, eligible: each.reduce((total, cost) => total + cost, 0) };
    return { round, phase, terms, own, covered, each, situation: { ...situationOf(model, visitor, scheme.questions, own), costs } };
}

const wholeEuros = (cents, percentage) => 100 * Number(roundDown(times(fraction(cents, 10_000), decimal(percentage))));

/**
 * The round that is judged: one that is open, else one whose dates are uncertain, else the next to open, else the latest that began.
 *
 * @param {Scheme} scheme
 * @param {number} at
 * @returns {{round?: Round, phase: "open" | "uncertain" | "next" | "over"}}
 */
export function roundAt({ continuous, rounds = [] }, at) {
    if (continuous && rounds.length === 0) {
        return { phase: "open" };
    }
    const closing = ({ closes = Infinity }) => closes;
    const opening = ({ opens, openOn, closes = 0 }) => opens ?? openOn ?? closes;
    for (const [phase, order] of [
        ["open", closing],
        ["uncertain", closing],
        ["next", opening],
        ["over", (round) => -opening(round)],
    ]) {
        const among = rounds.filter((round) => phaseOf(round, at) === phase);
        const [round] = among.sort((a, b) => compareNumbers(order(a), order(b)) || compareNumbers(closing(a), closing(b)));
        if (round) {
            return { round, phase };
        }
    }
    return { phase: "over" };
}

const compareNumbers = (a, b) => (a < b ? -1 : a > b ? 1 : 0); // a difference of two infinities would be no number

function phaseOf({ opens, openOn, closes }, at) {
    if (closes !== undefined && at > closes) {
        return "over";
    }
    if (opens !== undefined && at < opens) {
        return "next";
    }
    return closes !== undefined && at >= (opens ?? openOn ?? Infinity) ? "open" : "uncertain";
}

const nextOpening = ({ rounds = [] }, at) => {
    const later = rounds.map(({ opens }) => opens).filter((opens) => opens > at);
    return later.length > 0 ? Math.min(...later) : undefined;
};

/** @returns {Truth | undefined} undefined where the site does not test it */
function truthOfCondition({ id, when, question, needed = "ja" }, situation, own) {
    if (when) {
        return truthOf(when, situation);
    }
    if (!question) {
        return undefined;
    }
    const answer = answerTo({ id, kind: "yes-no", text: question }, own);
    return answer === undefined ? "onbekend" : answer === needed ? "ja" : "nee";
}

function outcomeOf(scheme, round, phase, conditions, now) {
    const truths = conditions.map(({ truth }) => truth);
    if (scheme.withdrawn && scheme.withdrawn.since <= now.day) {
        return "vervallen";
    }
    if (truths.includes("nee")) {
        return "past-niet";
    }
    if (round?.spentFrom <= now.at) {
        return "budget-op";
    }
    if (phase === "over") {
        return "gesloten";
    }
    if (truths.includes("onbekend")) {
        return "mist-gegevens";
    }
    if (phase !== "open") {
        return phase === "next" ? "nog-niet-open" : "ronde-onzeker";
    }
    const byOthers = scheme.assessedBy?.length > 0 || ["loting", "rangschikking"].includes(round?.allocation);
    return byOthers || truths.includes(undefined) ? "waarschijnlijk" : "past";
}

/** First what settles most conditions by itself, then what plays a part in most. */
function asks(conditions, situation) {
    const missing = conditions
        .filter(({ truth }) => truth === "onbekend")
        .map(({ condition }) => (condition.when ? missingFor(condition.when, situation) : [condition.id]));
    const alone = (id) => missing.filter((ids) => ids.length === 1 && ids[0] === id).length;
    const part = (id) => missing.filter((ids) => ids.includes(id)).length;
    return [...new Set(missing.flat())].sort((a, b) => alone(b) - alone(a) || part(b) - part(a));
}

const HARDNESS = ["kan", "wacht", "vast"];

const hardest = (kinds) => HARDNESS[Math.max(...kinds.map((kind) => HARDNESS.indexOf(kind)))];

function changeFor(outcome, failing, situation, scheme, opensNext) {
    if (outcome === "past-niet") {
        const steps = failing.map((condition) => ({ condition: condition.id, ...nearestStep(condition, situation, scheme) }));
        return { kind: hardest(steps.map(({ kind }) => kind)), steps };
    }
    const waits = ["budget-op", "gesloten", "nog-niet-open"].includes(outcome) && opensNext !== undefined;
    return waits ? { kind: "wacht", steps: [] } : undefined;
}

/** The easiest single answer that makes the condition ja; or else one that brings up a question on which it then depends. */
function nearestStep({ id, when, question, needed = "ja", changeable = "yes" }, situation, scheme) {
    if (question) {
        return { kind: kindOf(changeable), subject: id, value: needed };
    }
    const options = when
        ? subjectsOf(when, situation, scheme).flatMap((subject) =>
              candidatesFor(subject, situation).map((value) => ({
                  subject,
                  value,
                  truth: truthOf(when, withAnswer(subject, value, situation)),
              })),
          )
        : [];
    for (const truth of ["ja", "onbekend"]) {
        const steps = options
            .filter((option) => option.truth === truth)
            .map(({ subject, value }) => ({ kind: easeOf(subject, value), subject: subject.question.id, value }));
        const [step] = steps.sort((a, b) => HARDNESS.indexOf(a.kind) - HARDNESS.indexOf(b.kind));
        if (step && (truth === "ja" || step.kind !== "vast")) {
            return step;
        }
    }
    return { kind: "vast" };
}

const kindOf = (changeable) => ({ yes: "kan", forward: "kan", time: "wacht" })[changeable] ?? "vast";

function easeOf({ question, changeable, answer }, value) {
    if (changeable === "forward" && question.kind === "choice") {
        const place = (option) => question.options.findIndex(({ id }) => id === option);
        return place(value) > place(answer) ? "kan" : "vast";
    }
    return changeable === "forward" && typeof value === typeof answer && value < answer ? "vast" : kindOf(changeable);
}

/** The questions about the firm and the scheme's own ones in a condition, with those that decide whether these are shown. */
function subjectsOf(condition, situation, scheme) {
    const subjects = new Map();
    const visit = (part) => {
        for (const leaf of leavesOf(part)) {
            const own = leaf.answer !== undefined;
            const question = own ? scheme.questions?.find(({ id }) => id === leaf.answer) : situation.factsById.get(leaf.fact);
            if (subjects.has(question)) {
                subjects.get(question).leaves.push(leaf);
            } else if (question) {
                const answer = answerTo(question, own ? situation.answers : situation.facts);
                subjects.set(question, { question, own, answer, changeable: question.changeable ?? (own ? "yes" : "no"), leaves: [leaf] });
                if (question.showIf) {
                    visit(question.showIf);
                }
            }
        }
    };
    visit(condition);
    return [...subjects.values()];
}

function withAnswer({ question, own }, value, situation) {
    const where = own ? "answers" : "facts";
    return { ...situation, visibility: new Map(), [where]: { ...situation[where], [question.id]: value } };
}

/** The values at which the condition can turn, the nearest first. */
function candidatesFor({ question, answer, leaves }, situation) {
    const named = leaves.flatMap(({ value }) => value);
    const allowed = (values) =>
        [...new Set(values)].filter((value) => value !== answer && answerTo(question, { [question.id]: value }) !== undefined);
    switch (question.kind) {
        case "yes-no":
            return allowed(["ja", "nee"]);
        case "choice":
            return allowed(question.options?.length > 0 ? question.options.map(({ id }) => id) : named);
        case "multiple":
            return allowed([[...(answer ?? []), ...named], (answer ?? []).filter((id) => !named.includes(id))]);
        case "date": {
            const today = situation.now && dayNumber(situation.now.day);
            const days = leaves.flatMap(({ operator, value }) =>
                operator === "at-most-days-ago" ? [today, today - value] : [-1, 0, 1].map((step) => dayNumber(value) + step),
            );
            return allowed(days.map(dayText));
        }
        default: {
            const distance = (value) => Math.abs(value - (answer ?? value));
            return allowed(named.flatMap((value) => [value, value - 1, value + 1])).sort((a, b) => distance(a) - distance(b));
        }
    }
}
