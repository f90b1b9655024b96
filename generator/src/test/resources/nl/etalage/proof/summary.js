/** What the visitor's own logic finds, one line for each visitor, as Summary.java writes it. */
import { adviceFor } from "../logic/advice.js";
import { situationOf, truthOf } from "../logic/condition.js";
import { evaluateScan } from "../logic/scan.js";

const graded = ({ exact, score, level }) => `${exact}~${score}@${level}`;

const sorted = (ids) => [...ids].sort().join(",");

function ofScan({ shown, open, axes, total }) {
    const scored = Object.entries(axes).map(([id, grade]) => `${id}=${graded(grade)}`);
    return [shown.join(","), open.join(","), scored.join(","), total ? graded(total) : "-"];
}

/** As a scheme judges them, once it knows which costs it covers. */
function truths(conditions, model, visitor, each) {
    const costs = each && { each, eligible: each.reduce((total, cost) => total + cost, 0) };
    const situation = { ...situationOf(model, visitor), costs };
    return conditions.map((condition) => truthOf(condition, situation)).join(",");
}

function summary(model, conditions, { scan, costs, ...visitor }) {
    const filledIn = scan < 0 ? {} : { scan: model.scans[scan] };
    const { given, unsure } = adviceFor({ ...model, ...filledIn }, visitor);
    return [
        ...(scan < 0 ? [] : ofScan(evaluateScan(model.scans[scan], model, visitor))),
        sorted(given.map(({ id }) => id)),
        sorted(unsure.map(({ id }) => id)),
        truths(conditions, model, visitor, costs),
    ].join(" / ");
}

/** @returns {string[]} */
export const summaries = (cases) => cases.flatMap(({ model, conditions, visitors }) => visitors.map((visitor) => summary(model, conditions, visitor)));

/** Those that are not as expected, with what they are. @returns {string[]} */
export const differences = (cases, expected) =>
    summaries(cases).flatMap((found, i) => (found === expected[i] ? [] : [`case ${i}: Java says ${expected[i]}, the logic ${found}`]));
