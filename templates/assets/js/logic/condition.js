/**
 * Judges conditions: ja, nee, or onbekend as long as an answer is missing (Kleene's logic).
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").Condition} Condition
 * @typedef {import("./types.js").Fact} Fact
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Option} Option
 * @typedef {import("./types.js").Question} Question
 * @typedef {import("./types.js").Truth} Truth
 * @typedef {import("./types.js").Visitor} Visitor
 *
 * @typedef {object} Situation - one visitor before one set of questions
 * @property {Model} model
 * @property {{at: number, day: string} | undefined} now
 * @property {Map<string, Fact>} factsById
 * @property {Map<string, Question>} questionsById
 * @property {Record<string, Answer>} facts
 * @property {Record<string, Answer>} answers
 * @property {Map<object, Truth>} visibility - remembers what was worked out already
 * @property {(axis: string) => number | undefined} score
 * @property {{eligible: number, each: number[]} | undefined} costs - undefined as long as none were entered
 */

import { dayNumber, isDay } from "./day.js";

export const UNKNOWN = "weet-niet";

const ELSEWHERE = "andere";

/**
 * @param {Model} model
 * @param {Visitor} visitor
 * @param {Question[]} [ownQuestions] of the scheme that is judged
 * @param {Record<string, Answer>} [ownAnswers]
 * @returns {Situation}
 */
export function situationOf(model, visitor, ownQuestions = [], ownAnswers = {}) {
    const scans =
        model.scan && !model.scans?.some(({ id }) => id === model.scan?.id) ? [...(model.scans ?? []), model.scan] : (model.scans ?? []);
    const byId = (entries) => new Map(entries.map((entry) => [entry.id, entry]));
    const facts = { ...visitor.facts };
    if (facts.gemeente !== undefined) {
        facts.gemeente = municipalityOn(facts.gemeente, model, visitor.now?.day);
    }
    return {
        model,
        now: visitor.now,
        factsById: byId(model.facts ?? []),
        questionsById: byId([...scans.flatMap((scan) => scan.questions), ...ownQuestions]),
        facts,
        answers: { ...visitor.answers, ...ownAnswers },
        visibility: new Map(),
        score: () => undefined,
        costs: undefined,
    };
}

/** Municipalities merge: from the day after its last, a visitor's municipality is its successor. */
export function municipalityOn(id, model, day) {
    const municipalities = model.region?.municipalities ?? {};
    let current = id;
    for (let merges = Object.keys(municipalities).length; merges > 0; merges--) {
        const { validUntil, successor } = own(municipalities, current) ?? {};
        if (!successor || !validUntil || !day || day <= validUntil) {
            break;
        }
        current = successor;
    }
    return current;
}

/**
 * @param {Condition} condition
 * @param {Situation} situation
 * @returns {Truth}
 */
export function truthOf(condition, situation) {
    if (condition.all) {
        return all(condition.all.map((part) => truthOf(part, situation)));
    }
    if (condition.any) {
        return any(condition.any.map((part) => truthOf(part, situation)));
    }
    if (condition.none) {
        return not(any(condition.none.map((part) => truthOf(part, situation))));
    }
    if (condition.not) {
        return not(truthOf(condition.not, situation));
    }
    if (condition.area) {
        return inArea(condition.area, situation);
    }
    if (condition.score !== undefined) {
        return compare(situation.score(condition.score), condition, situation);
    }
    if (condition.cost !== undefined) {
        return ofCosts(condition, situation);
    }
    return ofQuestion(condition, situation);
}

/** For one question apart. @param {Condition} condition @param {Model} model @param {Visitor} visitor @returns {Truth} */
export const judge = (condition, model, visitor) => truthOf(condition, situationOf(model, visitor));

/** @param {Truth[]} truths @returns {Truth} */
export const all = (truths) => (truths.includes("nee") ? "nee" : truths.includes("onbekend") ? "onbekend" : "ja");

/** @param {Truth[]} truths @returns {Truth} */
export const any = (truths) => not(all(truths.map(not)));

/** @param {Truth} truth @returns {Truth} */
export const not = (truth) => (truth === "ja" ? "nee" : truth === "nee" ? "ja" : "onbekend");

/**
 * Whether a question is put to this visitor: only on "ja".
 *
 * @param {Question | Fact} question
 * @param {Situation} situation
 * @returns {Truth}
 */
export function shown(question, situation) {
    if (!question.showIf) {
        return "ja";
    }
    let truth = situation.visibility.get(question);
    if (truth === undefined) {
        situation.visibility.set(question, "onbekend"); // a circle, which the build refuses, ends here
        truth = truthOf(question.showIf, situation);
        situation.visibility.set(question, truth);
    }
    return truth;
}

/** What a leaf is about: the question, the row of it if it has rows, and where its answer is kept. */
function subjectOf(leaf, situation) {
    if (leaf.fact !== undefined) {
        return { id: leaf.fact, question: situation.factsById.get(leaf.fact), answers: situation.facts };
    }
    const [id, row] = leaf.answer.split(".");
    return { id, row, question: situation.questionsById.get(id), answers: situation.answers };
}

function ofQuestion(leaf, situation) {
    const { row, question, answers } = subjectOf(leaf, situation);
    if (!question) {
        return "onbekend";
    }
    const visible = shown(question, situation);
    if (visible !== "ja") {
        return visible;
    }
    const options = question.options ?? [];
    const answer = row ? rowAnswer(question, row, answers) : answerTo(question, answers);
    if (answer === UNKNOWN && !options.some(({ id }) => id === UNKNOWN)) {
        return "onbekend";
    }
    const uncertain = options.filter((option) => option.uncertain).map(({ id }) => id);
    return compare(answer, leaf, situation, uncertain);
}

function compare(answer, { operator, value }, situation, uncertain = []) {
    if (answer === undefined) {
        return "onbekend";
    }
    if (operator === "is" || operator === "in") {
        return [].concat(value).includes(answer) ? "ja" : uncertain.includes(answer) ? "onbekend" : "nee";
    }
    if (operator === "contains") {
        return [].concat(value).every((id) => answer.includes(id))
            ? "ja"
            : answer.some((id) => uncertain.includes(id))
              ? "onbekend"
              : "nee";
    }
    if (operator === "at-most-days-ago") {
        if (!situation.now) {
            return "onbekend";
        }
        const days = dayNumber(situation.now.day) - dayNumber(answer);
        return yes(days >= 0 && days <= value);
    }
    return yes(ORDER[operator](answer, value));
}

/** Days are compared as text, which for year-month-day is their order in time. */
const ORDER = {
    "at-most": (a, b) => a <= b,
    "at-least": (a, b) => a >= b,
    "less-than": (a, b) => a < b,
    before: (a, b) => a < b,
    "more-than": (a, b) => a > b,
    after: (a, b) => a > b,
};

/** @returns {Truth} */
const yes = (holds) => (holds ? "ja" : "nee");

function ofCosts(leaf, situation) {
    if (!situation.costs) {
        return "onbekend";
    }
    const amounts = leaf.cost === "each" ? situation.costs.each : [situation.costs.eligible];
    return all(amounts.map((amount) => compare(amount, leaf, situation)));
}

function inArea({ province, municipalities }, situation) {
    if (!province && !municipalities) {
        return "ja"; // the whole country
    }
    const { gemeente, provincie } = placeOf(situation);
    if (gemeente === undefined) {
        return "onbekend";
    }
    if (municipalities) {
        return yes(municipalities.includes(gemeente));
    }
    return provincie === undefined ? "onbekend" : yes(provincie === province);
}

/** Outside the region the visitor tells the province; inside it, the municipality does. */
function placeOf({ facts, model }) {
    const { municipalities = {}, provinces = {} } = model.region ?? {};
    if (facts.gemeente === ELSEWHERE) {
        return { gemeente: ELSEWHERE, provincie: own(provinces, facts.provincie) && facts.provincie };
    }
    const municipality = own(municipalities, facts.gemeente);
    return { gemeente: municipality && facts.gemeente, provincie: municipality?.province };
}

/**
 * An answer as its question allows it. What the question does not allow (another kind, out of range, an option that is no more) is as
 * good as no answer: answers come from files, links and storage, not only from the form.
 *
 * @param {Question | Fact} question
 * @param {Record<string, Answer>} answers
 * @returns {Answer | undefined}
 */
export function answerTo(question, answers) {
    const answer = own(answers, question.id);
    const { kind, list, options = [], min = 0, max = Infinity } = question;
    if (kind === "choice" || kind === "multiple") {
        const known = (id) => typeof id === "string" && ((list && id !== UNKNOWN) || options.some((option) => option.id === id));
        if (kind === "choice" && known(answer)) {
            return answer;
        }
        if (kind === "multiple" && Array.isArray(answer)) {
            const chosen = [...new Set(answer.filter(known))];
            // Where "none of these" can be said, choosing nothing says nothing; elsewhere it is the only way to say it.
            return chosen.length > 0 || (answer.length === 0 && !options.some((option) => option.exclusive)) ? chosen : undefined;
        }
    }
    if (answer === UNKNOWN) {
        return question.unknownAllowed || question.scale?.unknownAllowed ? UNKNOWN : undefined;
    }
    if (kind === "yes-no") {
        return answer === "ja" || answer === "nee" ? answer : undefined;
    }
    if (kind === "date") {
        return isDay(answer) ? answer : undefined;
    }
    if (kind === "number" || kind === "amount") {
        return isWithin(answer, min, max) ? answer : undefined;
    }
    if (kind === "scale") {
        return isWithin(answer, question.scale.from, question.scale.to) ? answer : undefined;
    }
    return undefined;
}

/**
 * @param {Question} question with rows
 * @param {string} row
 * @param {Record<string, Answer>} answers
 * @returns {number | "weet-niet" | undefined}
 */
export function rowAnswer(question, row, answers) {
    if (!question?.rows?.some(({ id }) => id === row)) {
        return undefined;
    }
    return answerTo({ ...question, id: `${question.id}.${row}`, kind: "scale", showIf: undefined }, answers);
}

const isWithin = (number, from, to) => Number.isSafeInteger(number) && number >= from && number <= to;

/** Only what an object holds itself: an id such as "constructor" finds nothing. */
const own = (object, key) => (Object.hasOwn(object, key) ? object[key] : undefined);

/**
 * The ids of what has to be answered before this condition can be judged; costs are "kosten".
 *
 * @param {Condition} condition
 * @param {Situation} situation
 * @returns {string[]}
 */
export function missingFor(condition, situation) {
    if (truthOf(condition, situation) !== "onbekend") {
        return [];
    }
    const parts = condition.all ?? condition.any ?? condition.none ?? (condition.not && [condition.not]);
    if (parts) {
        return [...new Set(parts.flatMap((part) => missingFor(part, situation)))];
    }
    if (condition.area) {
        return [placeOf(situation).gemeente === ELSEWHERE ? "provincie" : "gemeente"];
    }
    if (condition.cost !== undefined) {
        return ["kosten"];
    }
    if (condition.score !== undefined) {
        return [condition.score];
    }
    const { id, question } = subjectOf(condition, situation);
    return question && shown(question, situation) !== "ja" ? missingFor(question.showIf, situation) : [id];
}

/**
 * Every leaf of a condition, in the order in which it is written.
 *
 * @param {Condition} condition
 * @returns {Condition[]}
 */
export function leavesOf(condition) {
    const parts = condition.all ?? condition.any ?? condition.none ?? (condition.not && [condition.not]);
    return parts ? parts.flatMap(leavesOf) : [condition];
}
