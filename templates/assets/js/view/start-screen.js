/** The first screen of a scan: begin, go on where the visitor was, begin again, or do one part of it. */

import { byId, element } from "./dom.js";
import { PART } from "./places.js";
import { counted, listed } from "./words.js";

const page = { begin: byId("scan-begin"), restart: byId("scan-restart"), parts: byId("scan-parts"), chosen: byId("scan-chosen") };

/** @param {import("./questionnaire.js").Questionnaire} questions @param {{begin: () => void, restart: () => void, whole: () => void}} steps */
export function listenToStart(questions, { begin, restart, whole }) {
    page.begin.addEventListener("click", begin);
    page.restart.addEventListener("click", () => sure(restart));
    page.chosen.addEventListener("click", (event) => event.target instanceof HTMLButtonElement && whole());
    const axes = questions.scan.axes.filter(({ id }) => questions.scan.questions.some(({ axis }) => axis === id));
    page.parts.hidden = axes.length < 2;
    page.parts.append(element("ul", { class: "parts" }, ...axes.map((axis) => partLine(axis, questions.scan))));
}

/** What was answered before, in this scan or in another, is not asked for again. @param {import("./questionnaire.js").Questionnaire} questions */
export function showStart(questions) {
    const all = questions.path();
    const at = questions.resumeAt();
    const started = all.some((field) => questions.isAnswered(field));
    page.begin.textContent = !started ? "Begin met de zelfscan" : at ? `Ga verder, vraag ${all.indexOf(at) + 1} van ${all.length}` : "Controleer uw antwoorden";
    page.restart.hidden = !questions.fields.some((field) => !field.isFact && questions.isAnswered(field));
    page.restart.textContent = "Begin opnieuw";
    const titles = questions.scan.axes.filter(({ id }) => questions.part.includes(id)).map(({ title }) => `“${title}”`);
    page.chosen.hidden = titles.length === 0;
    page.chosen.replaceChildren(
        `U doet alleen ${listed(titles)}: ${counted(all.length, "vraag", "vragen")}, ongeveer ${minutes(all.length, questions)}. De rest kan later. `,
        element("button", { class: "plain", type: "button" }, "Doe de hele zelfscan"),
    );
}

/** The second press begins again: what it forgets does not come back. */
function sure(restart) {
    if (page.restart.dataset.sure === undefined) {
        page.restart.dataset.sure = "";
        page.restart.textContent = "Wis de antwoorden op deze zelfscan en begin opnieuw";
        return;
    }
    delete page.restart.dataset.sure;
    restart();
}

function partLine({ id, title }, scan) {
    const count = scan.questions.filter(({ axis }) => axis === id).length;
    const share = Math.max(1, Math.ceil((scan.minutes * count) / scan.questions.length));
    return element("li", {}, element("a", { href: `#${PART}${id}` }, title), element("span", { class: "figure" }, `${counted(count, "vraag", "vragen")}, ${counted(share, "minuut", "minuten")}`));
}

const minutes = (count, { scan, fields }) => counted(Math.max(1, Math.ceil((scan.minutes * count) / fields.length)), "minuut", "minuten");
