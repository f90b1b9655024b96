/**
 * Public figures beside a visitor's own answers: those of firms of the same size and sector, or all there are.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Comparison} Comparison
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Scan} Scan
 * @typedef {import("./types.js").Visitor} Visitor
 *
 * @typedef {{size: string, sector?: string, percentage: number, own: boolean}} Row - own: of firms of the visitor's size
 *
 * @typedef {object} Compared
 * @property {Comparison} comparison
 * @property {import("./types.js").Truth} same - whether the visitor answers so too
 * @property {Row[]} rows - smallest firms first, those of the visitor's sector last
 * @property {string} [size] - of the visitor's firm, where that was told
 * @property {boolean} larger - the figures are of larger firms than the visitor's
 */

import { answerTo, situationOf, truthOf } from "./condition.js";

/** The sizes that statistics know, by the least people that work there. */
const SIZES = [
    ["micro", 0],
    ["klein", 10],
    ["midden", 50],
    ["groot", 250],
];

/** @param {number} people @returns {string} micro, klein, midden or groot */
export const sizeOf = (people) => SIZES.findLast(([, from]) => from <= people)[0];

/**
 * @param {Scan} scan
 * @param {string[]} shown the questions that this visitor got
 * @param {Model} model
 * @param {Visitor} visitor
 * @returns {Compared[]}
 */
export function comparisonsFor(scan, shown, model, visitor) {
    const situation = situationOf({ ...model, scan }, visitor);
    const { sector } = situation.facts;
    const people = peopleIn(model, visitor);
    const size = people === undefined ? undefined : sizeOf(people);
    return (scan.comparisons ?? [])
        .filter(({ question }) => shown.includes(question))
        .map((comparison) => ({
            comparison,
            same: truthOf(asCondition(comparison, scan), situation),
            rows: [...rowsOf(comparison.values, size), ...rowsOf(inSector(comparison, sector), size, sector)],
            size,
            larger: people !== undefined && people < (comparison.surveyedFrom ?? 0),
        }));
}

/** @param {Model} model @param {Visitor} visitor @returns {number | undefined} how many people work there, where the visitor told */
export function peopleIn(model, visitor) {
    const fact = (model.facts ?? []).find(({ id }) => id === "werknemers");
    const answer = fact && answerTo(fact, visitor.facts ?? {});
    return typeof answer === "number" ? answer : undefined;
}

/** Only what was written: a sector called "constructor" finds nothing. */
const inSector = ({ sectors = {} }, sector) => (Object.hasOwn(sectors, sector) ? sectors[sector] : undefined);

/** The figure of one's own size; of every size where there is none, or where the visitor did not tell. */
function rowsOf(values = {}, size, sector) {
    const known = SIZES.map(([id]) => id).filter((id) => Object.hasOwn(values, id));
    const chosen = known.includes(size) ? [size] : known;
    return chosen.map((id) => ({ size: id, ...(sector && { sector }), percentage: values[id], own: id === size }));
}

function asCondition({ question, option }, scan) {
    const { kind } = scan.questions.find(({ id }) => id === question);
    return kind === "multiple" ? { answer: question, operator: "contains", value: [option] } : { answer: question, operator: "is", value: option };
}
