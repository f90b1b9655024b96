/**
 * What the total of a scan would gain by other answers. Advice asks this again and again of the same answers, so only the questions
 * that change are marked again.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Answer} Answer
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Question} Question
 * @typedef {import("./types.js").Scan} Scan
 * @typedef {import("./types.js").Visitor} Visitor
 * @typedef {import("./rational.js").Fraction} Fraction
 */

import { leavesOf, shown, situationOf } from "./condition.js";
import { ZERO, compare, minus, plus, sum } from "./rational.js";
import { markOf, percentage, tally, weighted } from "./scan.js";

/**
 * @param {Scan} scan
 * @param {Model} model
 * @param {Visitor} visitor
 * @returns {(answers: Record<string, Answer>, touched: Question[]) => Fraction} the exact gain, over the questions shown before; questions
 *     that become hidden leave, new ones stay out
 */
export function replaysOf(scan, model, visitor) {
    const situation = situationOf({ ...model, scan }, visitor);
    const { asked, counted, axes } = tally(scan, situation);
    const before = weighted(axes, "earned");
    const leaning = leaningIn(scan);
    const sums = new Map(scan.axes.map(({ id }) => [id, sumOf(counted.filter(({ question }) => question.axis === id))]));

    return (answers, touched) => {
        const then = { ...situation, answers, visibility: new Map() };
        const changing = new Set(followed(touched, leaning));
        const changed = asked.filter((question) => changing.has(question.id));
        if (!before || changed.length === 0) {
            return ZERO;
        }
        const left = counted.filter(({ question }) => changing.has(question.id));
        const again = changed
            .filter((question) => shown(question, then) === "ja")
            .map((question) => ({ question, ...markOf(question, answers) }))
            .filter(({ possible }) => possible);
        const after = scan.axes.flatMap((axis) => {
            const own = ({ question }) => question.axis === axis.id;
            const [old, fresh] = [left.filter(own), again.filter(own)];
            if (old.length + fresh.length === 0) {
                return axes.filter((scored) => scored.axis === axis);
            }
            const [whole, gone, come] = [sums.get(axis.id), sumOf(old), sumOf(fresh)];
            const [earned, possible] = ["earned", "possible"].map((what) => plus(minus(whole[what], gone[what]), come[what]));
            return compare(possible, ZERO) > 0 ? [{ axis, earned: percentage(earned, possible) }] : [];
        });
        const total = weighted(after, "earned");
        return total ? minus(total, before) : ZERO;
    };
}

const sumOf = (marks) => ({ earned: sum(marks.map(({ earned }) => earned)), possible: sum(marks.map(({ possible }) => possible)) });

/** Per question, those whose `showIf` reads its answer. */
function leaningIn({ questions }) {
    const leaning = new Map();
    for (const { id, showIf } of questions) {
        for (const { answer } of showIf ? leavesOf(showIf) : []) {
            const on = answer?.split(".")[0];
            leaning.set(on, [...(leaning.get(on) ?? []), id]);
        }
    }
    return leaning;
}

/** The ids of these questions and of all that lean on them, however far. */
function followed(questions, leaning) {
    const ids = questions.map(({ id }) => id);
    for (const id of ids) {
        ids.push(...(leaning.get(id) ?? []).filter((each) => !ids.includes(each)));
    }
    return ids;
}
