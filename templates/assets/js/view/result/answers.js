/** The answers that the result rests on: all of them, or those behind one piece of advice. */

import { leavesOf } from "../../logic/condition.js";
import { element } from "../dom.js";
import { capitalised, counted } from "../words.js";

/** @typedef {import("../scan-result.js").Reading} Reading */

/**
 * @param {Reading} reading
 * @returns {Node[]}
 */
export function answersGiven({ given, open }) {
    return [
        element(
            "details",
            { class: "answers-given" },
            element("summary", {}, "Uw antwoorden"),
            element(
                "dl",
                {},
                ...given.flatMap(({ key, question, answer }) => [
                    element("dt", {}, question),
                    element(
                        "dd",
                        {},
                        element("span", {}, answer === "" ? "Overgeslagen" : capitalised(answer)),
                        element("button", { class: "plain", type: "button", "aria-label": `Wijzig: ${question}`, onclick: () => open(key) }, "Wijzig"),
                    ),
                ]),
            ),
        ),
    ];
}

/**
 * The answers and scores that a piece of advice rests on.
 *
 * @param {import("../../logic/types.js").Condition} appliesIf
 * @param {import("../../logic/scan.js").ScanResult["axes"]} axes
 * @param {Reading} reading
 */
export function why(appliesIf, axes, { model, given, open }) {
    const leaves = leavesOf(appliesIf);
    const ids = leaves.map((leaf) => leaf.answer?.split(".")[0] ?? (leaf.area ? "gemeente" : leaf.fact));
    const used = given.filter(({ id, answer }) => ids.includes(id) && answer !== "");
    const scored = model.scan.axes.filter(({ id }) => axes[id] && leaves.some(({ score }) => score === id));
    return (
        used.length + scored.length > 0 &&
        element(
            "details",
            { class: "why" },
            element("summary", {}, "Waarom zie ik dit?"),
            ...used.map(({ key, question, answer }) =>
                element("p", {}, `${question} U zei: `, element("strong", {}, answer), ". ", element("button", { class: "plain", type: "button", onclick: () => open(key) }, "Wijzig dit")),
            ),
            ...scored.map(({ id, title }) => element("p", {}, `Bij ${title} heeft u `, element("strong", {}, counted(axes[id].score, "punt", "punten")), ".")),
        )
    );
}
