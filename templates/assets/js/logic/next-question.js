/**
 * What a finder asks next: the question about the firm that decides most about the schemes, and nothing that decides nothing.
 *
 * A scheme's own questions are not among them: they are asked when the visitor looks at that scheme.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Visitor} Visitor
 * @typedef {import("./subsidy.js").SchemeResult} SchemeResult
 */

import { UNKNOWN, answerTo } from "./condition.js";

/** What is asked in the place of a begrip: what the visitor plans to pay. */
export const COSTS = "kosten";

/** A visitor from elsewhere tells the province with the municipality. */
const PROVINCE = "provincie";
const MUNICIPALITY = "gemeente";

const OVER = ["gesloten", "budget-op"];

/**
 * @param {Model} model
 * @param {Visitor} visitor
 * @param {SchemeResult[]} results of `judgeScheme` for this visitor
 * @param {string[]} [passed] questions that the visitor left unanswered
 * @returns {{now: string[], later: string[]}} the questions left, the most decisive first: for what can still be had, and for what is over
 */
export function questionsLeft(model, visitor, results, passed = []) {
    const isOpen = (id) => !passed.includes(id) && (id === COSTS || id === PROVINCE || isUnanswered(id, model, visitor));
    const asked = new Map([MUNICIPALITY, COSTS, ...(model.facts ?? []).map(({ id }) => id)].map((id, place) => [id, place]));
    const left = (outcomes) => {
        const weights = new Map();
        for (const { asks } of results.filter(({ outcome }) => outcomes.includes(outcome))) {
            const open = asks.filter(isOpen).map((id) => (id === PROVINCE ? MUNICIPALITY : id));
            const shared = [...new Set(open)].filter((id) => asked.has(id));
            shared.forEach((id, place) => {
                const { first = 0, part = 0 } = weights.get(id) ?? {};
                weights.set(id, { first: first + (place === 0 ? 1 : 0), part: part + 1 });
            });
        }
        const [weight, place] = [(id) => weights.get(id), (id) => asked.get(id)];
        return [...weights.keys()].sort(
            (a, b) => weight(b).first - weight(a).first || weight(b).part - weight(a).part || place(a) - place(b),
        );
    };
    const now = left(["mist-gegevens"]);
    return { now, later: left(OVER).filter((id) => !now.includes(id)) };
}

/** What is answered with "weet ik niet" is not asked again. */
function isUnanswered(id, { facts = [] }, visitor) {
    const fact = facts.find((each) => each.id === id) ?? { id, kind: "choice", options: [], list: "municipalities" };
    const answer = answerTo(fact, visitor.facts ?? {});
    return answer === undefined && visitor.facts?.[id] !== UNKNOWN;
}
