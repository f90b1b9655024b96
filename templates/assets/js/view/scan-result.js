/**
 * The result of a zelfscan: one sentence, the picture, what to do with costs, planning and effect, and the money that may help.
 * Each part is a file of `result/`.
 *
 * @typedef {{id: string, key: string, question: string, answer: string}} Shown
 * @typedef {object} Reading
 * @property {import("../logic/types.js").Model} model
 * @property {import("../logic/types.js").Visitor} visitor
 * @property {Shown[]} given what was asked, and what the visitor answered to it
 * @property {string} home the address of the site's home page
 * @property {(key: string) => void} open
 * @property {() => void} print
 */

import { adviceFor } from "../logic/advice.js";
import { evaluateScan } from "../logic/scan.js";
import { writtenDay } from "./clock.js";
import { element } from "./dom.js";
import { findOut, whatToDo } from "./result/advice.js";
import { answersGiven } from "./result/answers.js";
import { others } from "./result/comparison.js";
import { indexes } from "./result/indexes.js";
import { money, schemesFor } from "./result/money.js";
import { opening } from "./result/opening.js";
import { standing } from "./result/standing.js";
import { styledBy } from "./sheet.js";

await styledBy("result");

/**
 * @param {HTMLElement} place
 * @param {Reading} reading
 * @returns {HTMLElement} the heading that gets the focus
 */
export function resultOf(place, reading) {
    const { model, visitor } = reading;
    const result = evaluateScan(model.scan, model, visitor);
    const { given, unsure } = adviceFor(model, visitor);
    const advised = given.map((each) => ({ ...each, advice: model.advice.find(({ id }) => id === each.id) }));
    const schemes = schemesFor(advised, reading);
    const heading = element("h2", { tabindex: "-1" }, "Uw uitslag");
    place.replaceChildren(
        heading,
        ...opening(result, advised, reading),
        ...(result.total
            ? [
                  ...standing(result, model.scan, reading),
                  ...indexes(result, reading),
                  ...whatToDo(result, advised, schemes, reading),
                  ...findOut(unsure, reading),
                  ...money(schemes, reading),
                  ...others(result, reading),
              ]
            : []),
        ...answersGiven(reading),
        ...ending(reading),
    );
    return heading;
}

function ending({ model, visitor, print }) {
    return [
        element(
            "div",
            { class: "actions" },
            element("button", { class: "button", type: "button", onclick: print }, "Druk uw uitslag af"),
        ),
        element("p", { class: "note" }, `Gemaakt op ${writtenDay(visitor.now.day)}, met versie ${model.scan.version} van de zelfscan. Niets is verstuurd.`),
    ];
}

/** On paper nothing can be opened: what was folded is there, and folds again afterwards. */
const folded = () => [...document.querySelectorAll("#scan-result details:not(.why, .answers-given, [open])")];
let opened = [];
window.addEventListener("beforeprint", () => {
    opened = folded();
    opened.forEach((details) => details.setAttribute("open", ""));
});
window.addEventListener("afterprint", () => opened.splice(0).forEach((details) => details.removeAttribute("open")));
