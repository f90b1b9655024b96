/**
 * Scores a zelfscan: per axis and in total, with levels, indexes, and what the "weet ik niet" answers leave open.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Question} Question
 * @typedef {import("./types.js").Scan} Scan
 * @typedef {import("./types.js").Visitor} Visitor
 * @typedef {import("./rational.js").Fraction} Fraction
 *
 * @typedef {object} Score
 * @property {number} score - rounded, from 0 to 100
 * @property {string} exact - the same, not rounded: "29/2"
 * @property {number} highest - rounded, had every uncertain answer been the best one
 * @property {string} level
 *
 * @typedef {object} ScanResult
 * @property {string[]} shown - the questions that this visitor gets
 * @property {string[]} hidden
 * @property {string[]} open - shown, and not (wholly) answered: "voorlopig: nog n vragen"
 * @property {string[]} uncertain - answered with "weet ik niet"
 * @property {number} gain - points that the total can be higher for it, rounded
 * @property {Record<string, {earned: string, possible: string}>} marks - per question that counts, exact
 * @property {Record<string, Score & {cappedBy: string[]}>} axes - without those that have no score
 * @property {Score} [total]
 * @property {Record<string, {from: number, to: number, classFrom?: string, classTo?: string}>} indexes - a range while answers are missing
 */

import { UNKNOWN, answerTo, rowAnswer, shown, situationOf, truthOf } from "./condition.js";
import { fraction, minus, over, roundHalfUp, sum, times, toText } from "./rational.js";

/**
 * @param {Scan} scan
 * @param {Model} model
 * @param {Visitor} visitor
 * @returns {ScanResult}
 */
export function evaluateScan(scan, model, visitor) {
    const situation = situationOf({ ...model, scan }, visitor);
    const { asked, marks, counted, axes } = tally(scan, situation);
    const total = weighted(axes, "earned");
    const best = weighted(axes, "best");
    const ids = (questions) => questions.map(({ id }) => id);
    return {
        shown: ids(asked),
        hidden: ids(scan.questions.filter((question) => !asked.includes(question))),
        open: ids(marks.filter(({ open }) => open).map(({ question }) => question)),
        uncertain: ids(marks.filter(({ uncertain }) => uncertain).map(({ question }) => question)),
        gain: total ? roundHalfUp(minus(best, total)) : 0,
        marks: Object.fromEntries(
            counted.map(({ question, earned, possible }) => [question.id, { earned: toText(earned), possible: toText(possible) }]),
        ),
        axes: Object.fromEntries(axes.map((scored) => [scored.axis.id, axisResult(scored, scan, marks)])),
        total: total && totalResult(total, best, axes, scan),
        indexes: Object.fromEntries((scan.indexes ?? []).map((index) => [index.id, indexResult(index, situation)])),
    };
}

/** What the questions that this visitor gets earn, one by one and per axis. @param {Scan} scan */
export function tally(scan, situation) {
    const asked = scan.questions.filter((question) => shown(question, situation) === "ja");
    const marks = asked.map((question) => ({ question, ...markOf(question, situation.answers) }));
    const counted = marks.filter(({ possible }) => possible);
    const axes = scan.axes
        .map((axis) => ({ axis, own: counted.filter(({ question }) => question.axis === axis.id) }))
        .filter(({ own }) => own.length > 0)
        .map(({ axis, own }) => {
            const [earned, best, possible] = ["earned", "best", "possible"].map((what) => sum(own.map((mark) => mark[what])));
            return { axis, earned: percentage(earned, possible), best: percentage(best, possible) };
        });
    return { asked, marks, counted, axes };
}

/** @param {Fraction} earned @param {Fraction} possible above zero */
export const percentage = (earned, possible) => over(times(fraction(100), earned), possible);

/** The mean of the axes' exact scores by their weight. @param {{axis: {weight: number}}[]} axes */
export function weighted(axes, what) {
    const weight = axes.reduce((total, { axis }) => total + axis.weight, 0);
    return weight > 0 ? over(sum(axes.map((scored) => times(scored[what], fraction(scored.axis.weight)))), fraction(weight)) : undefined;
}

const scoreOf = (exact, best) => ({ score: roundHalfUp(exact), exact: toText(exact), highest: roundHalfUp(best) });

const ascending = (levels) => [...levels].sort((a, b) => a.from - b.from);

function axisResult({ axis, earned, best }, scan, marks) {
    const score = scoreOf(earned, best);
    const levels = ascending(scan.levels);
    const caps = marks.flatMap(({ question, caps: of }) =>
        of.filter((cap) => cap.axis === axis.id).map(({ level }) => ({ question, level })),
    );
    const reached = levels.findLastIndex(({ from }) => from <= score.score);
    const allowed = Math.min(reached, ...caps.map(({ level }) => levels.findIndex(({ id }) => id === level)));
    return { ...score, level: levels[allowed].id, cappedBy: allowed < reached ? caps.map(({ question }) => question.id) : [] };
}

function totalResult(exact, best, axes, scan) {
    const score = scoreOf(exact, best);
    const lowest = Math.min(...axes.map(({ earned }) => roundHalfUp(earned)));
    const levels = ascending(scan.levels);
    const level = levels.findLast(({ from, everyAxis = 0 }) => from <= score.score && everyAxis <= lowest) ?? levels[0];
    return { ...score, level: level.id };
}

function indexResult(index, situation) {
    const truths = index.points.map((condition) => truthOf(condition, situation));
    const from = truths.filter((truth) => truth === "ja").length;
    const to = truths.filter((truth) => truth !== "nee").length;
    const classOf = (points) => index.classes.findLast((row) => row.from <= points)?.title;
    return { from, to, classFrom: classOf(from), classTo: classOf(to) };
}

/**
 * What an answer earns, and could have earned. Without `possible` it counts for nothing: not answered, not scored, or "telt niet mee".
 *
 * @param {Question} question
 * @param {Record<string, import("./types.js").Answer>} answers
 * @returns {{open: boolean, uncertain: boolean, caps: {axis: string, level: string}[], earned?: Fraction, possible?: Fraction, best?: Fraction}}
 */
export function markOf(question, answers) {
    if (question.kind === "statements") {
        return markOfStatements(question, answers);
    }
    const answer = answerTo(question, answers);
    const chosen = (question.options ?? []).filter(({ id }) => [].concat(answer).includes(id));
    const uncertain = chosen.some((option) => option.uncertain) || (answer === UNKNOWN && chosen.length === 0);
    const state = { open: answer === undefined, uncertain, caps: chosen.flatMap(({ cap }) => cap ?? []) };
    if (state.open || chosen.some((option) => option.excluded)) {
        return state;
    }
    const possible = possibleOf(question);
    const earned = answer === UNKNOWN && chosen.length === 0 ? 0 : earnedBy(question, answer, chosen);
    return { ...state, ...weigh(question, earned, possible, uncertain ? possible : earned) };
}

function markOfStatements(question, answers) {
    const rows = question.rows.map((row) => ({ row, answer: rowAnswer(question, row.id, answers) }));
    const answered = rows.filter(({ answer }) => answer !== undefined);
    const { from, to } = question.scale;
    const points = answered.map(({ row, answer }) => (answer === UNKNOWN ? 0 : onScale(answer, question.scale, row.reversed)));
    const earned = points.reduce((total, each) => total + each, 0);
    const unsure = answered.filter(({ answer }) => answer === UNKNOWN).length;
    const state = { open: answered.length < rows.length, uncertain: unsure > 0, caps: [] };
    return { ...state, ...weigh(question, earned, (to - from) * answered.length, earned + (to - from) * unsure) };
}

function weigh({ axis, countsFor }, earned, possible, best) {
    if (!axis || possible <= 0) {
        return {};
    }
    const weighed = (points) => (countsFor === undefined ? fraction(points) : fraction(points * countsFor, possible));
    return { earned: weighed(earned), possible: weighed(possible), best: weighed(best) };
}

const onScale = (answer, { from, to }, reversed) => (reversed ? to - answer : answer - from);

const highest = (points) => Math.max(0, ...points.map((each) => each ?? 0));

function possibleOf({ kind, options = [], steps = [], perCount = [], maximumPoints, scale, yesPoints, noPoints }) {
    switch (kind) {
        case "multiple":
            return perCount.length > 0
                ? highest(perCount.map(({ points }) => points))
                : (maximumPoints ?? options.reduce((total, { points = 0 }) => total + points, 0));
        case "number":
        case "amount":
            return highest(steps.map(({ points }) => points));
        case "scale":
            return scale.to - scale.from;
        case "yes-no":
            return highest([yesPoints, noPoints]);
        default:
            return highest(options.map(({ points }) => points));
    }
}

function earnedBy(question, answer, chosen) {
    const { kind, steps = [], perCount = [], scale, reversed, yesPoints = 0, noPoints = 0 } = question;
    switch (kind) {
        case "multiple": {
            if (chosen.some((option) => option.exclusive)) {
                return 0;
            }
            if (perCount.length > 0) {
                return perCount.findLast(({ from }) => from <= chosen.length)?.points ?? 0;
            }
            return Math.min(
                possibleOf(question),
                chosen.reduce((total, { points = 0 }) => total + points, 0),
            );
        }
        case "number":
        case "amount":
            return steps.findLast(({ from = -Infinity, above = -Infinity }) => from <= answer && above < answer)?.points ?? 0;
        case "scale":
            return onScale(answer, scale, reversed);
        case "yes-no":
            return answer === "ja" ? yesPoints : noPoints;
        default:
            return chosen[0]?.points ?? 0;
    }
}
