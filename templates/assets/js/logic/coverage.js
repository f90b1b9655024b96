/**
 * What no scenario of the editors tries: answers that nobody gives, conditions that are never ja or never nee, advice that nobody gets.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the build.
 *
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./scenario.js").Scenario} Scenario
 *
 * @typedef {object} Gap
 * @property {"zelfscans" | "adviezen" | "subsidies"} folder
 * @property {string} id of the scan, the advice or the scheme
 * @property {"option" | "shown" | "given" | "condition" | "point"} kind
 * @property {string} [part] the question, the condition, or the number of a point of an index
 * @property {string[]} never the option, or the truths, that are not tried
 */

import { adviceFor, concerns } from "./advice.js";
import { answerTo, shown, situationOf, truthOf } from "./condition.js";
import { judgeScheme } from "./subsidy.js";

const BOTH = ["ja", "nee"];

/**
 * @param {Model} model
 * @param {(Scenario & {scan?: string})[]} scenarios
 * @returns {{total: number, gaps: Gap[]}} how many options, conditions and pieces of advice there are, and those not tried
 */
export function untried(model, scenarios) {
    const seen = new Map();
    const see = (key, truth) => seen.set(key, (seen.get(key) ?? new Set()).add(truth));
    for (const scenario of scenarios) {
        const scan = model.scans.find(({ id }) => id === scenario.scan);
        if (scan) {
            answer(scan, model, scenario, see);
        }
        if (scenario.expected.advice) {
            advise({ ...model, scan }, scenario, see);
        }
        for (const id of Object.keys(scenario.expected.schemes ?? {})) {
            const scheme = model.schemes.find((each) => each.id === id);
            judgeScheme(scheme, model, scenario).conditions.forEach((judged) => see(`subsidies/${id}/condition/${judged.id}`, judged.truth));
        }
    }
    const goals = [...model.scans.flatMap(ofScan), ...model.advice.map(ofAdvice), ...model.schemes.flatMap(ofScheme)];
    const gaps = goals
        .map((goal) => ({ ...goal, never: goal.never.filter((wanted) => !seen.get(keyOf(goal))?.has(wanted)) }))
        .filter(({ never }) => never.length > 0);
    return { total: goals.length, gaps };
}

const keyOf = ({ folder, id, kind, part }) => [folder, id, kind, part].filter((each) => each !== undefined).join("/");

/** What a visitor of a scan gets to see and says. */
function answer(scan, model, scenario, see) {
    const situation = situationOf({ ...model, scan }, scenario);
    for (const question of scan.questions) {
        const visible = shown(question, situation);
        see(`zelfscans/${scan.id}/shown/${question.id}`, visible);
        if (visible === "ja" && question.kind !== "statements") {
            [].concat(answerTo(question, situation.answers) ?? []).forEach((id) => see(`zelfscans/${scan.id}/option/${question.id}`, id));
        }
    }
    for (const index of scan.indexes ?? []) {
        index.points.forEach((point, place) => see(`zelfscans/${scan.id}/point/${index.id} ${place + 1}`, truthOf(point, situation)));
    }
}

/** Only where the editor looks at the advice is it tried. */
function advise(model, scenario, see) {
    const { given, unsure } = adviceFor(model, scenario);
    for (const { id, appliesIf } of model.advice) {
        if (concerns(appliesIf, model)) {
            const isIn = (list) => list.some((each) => each.id === id);
            see(`adviezen/${id}/given`, isIn(given) ? "ja" : isIn(unsure) ? "onbekend" : "nee");
        }
    }
}

function ofScan({ id, questions, indexes = [] }) {
    const goals = (question) => {
        const options = question.kind === "yes-no" ? BOTH : (question.options ?? []).map((option) => option.id);
        return [
            ...(question.showIf ? [{ kind: "shown", part: question.id, never: BOTH }] : []),
            ...options.map((option) => ({ kind: "option", part: question.id, never: [option] })),
        ];
    };
    const points = (index) => index.points.map((_, place) => ({ kind: "point", part: `${index.id} ${place + 1}`, never: BOTH }));
    return [...questions.flatMap(goals), ...indexes.flatMap(points)].map((goal) => ({ folder: "zelfscans", id, ...goal }));
}

const ofAdvice = ({ id }) => ({ folder: "adviezen", id, kind: "given", never: BOTH });

function ofScheme({ id, conditions = [], rounds = [] }) {
    const tested = [...conditions, ...rounds.flatMap((round) => round.conditions ?? [])].filter(({ when, question }) => when || question);
    return [...new Set(tested.map((condition) => condition.id))].map((part) => ({
        folder: "subsidies",
        id,
        kind: "condition",
        part,
        never: BOTH,
    }));
}
