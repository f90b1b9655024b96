/** How the firm does on each part: a picture, bars, and the table that says the same in figures. */

import { heldBack, levelAt } from "../../logic/standing.js";
import { drawing, element } from "../dom.js";
import { counted, listed } from "../words.js";
import { radar } from "./radar.js";

/** With fewer parts there is no picture to see a shape in. */
const LEAST_FOR_RADAR = 3;

/**
 * @param {import("../../logic/scan.js").ScanResult} result
 * @param {import("../../logic/types.js").Scan} scan
 * @param {import("../scan-result.js").Reading} reading
 * @returns {Node[]}
 */
export function standing(result, scan, reading) {
    const scored = scan.axes.filter(({ id }) => result.axes[id]).map((axis) => ({ ...axis, ...result.axes[axis.id] }));
    const rows = scored.map((axis) => row(axis.title, axis, levelOf(axis, scan), scan.levels, reading.model.meanings?.[scan.id]?.[axis.id]?.[axis.level], cap(axis, scan, reading)));
    const total = row("Samen", result.total, levelOf(result.total, scan), scan.levels, undefined, demand(result, scan), "total");
    return [
        element("h2", {}, "Hoe u ervoor staat"),
        element("p", { class: "note" }, "Van 0 tot 100 punten per onderdeel. Het is geen cijfer; het laat zien waar de meeste winst zit."),
        element(
            "div",
            { class: "picture" },
            scored.length >= LEAST_FOR_RADAR && radar(scored, scan.levels),
            element("table", { class: "scores" }, head(), element("tbody", {}, ...rows, total)),
        ),
        meaning(result, scan),
    ];
}

const levelOf = (score, scan) => scan.levels.find(({ id }) => id === score.level);

const head = () =>
    element(
        "thead",
        { class: "visually-hidden" },
        element("tr", {}, ...["Onderdeel", "Punten", "In beeld", "Niveau"].map((text) => element("th", { scope: "col" }, text))),
    );

/** @param {{score: number, highest: number}} score "40", or "40 tot 60" */
export const figure = ({ score, highest }) => (highest > score ? `${score} tot ${highest}` : String(score));

/** @param {string | undefined} means what the level means for this part */
function row(title, score, level, levels, means, because, kind) {
    return element(
        "tr",
        { class: kind },
        element("th", { scope: "row" }, title),
        element("td", { class: "number figure" }, figure(score)),
        element("td", { class: "bar" }, bar(score, levels)),
        element("td", { class: "level" }, means ? [element("strong", {}, level.title), ". ", means] : level.title, because && element("span", { class: "because" }, because)),
    );
}

/** The same figure as in the cell before it, to see at a glance; so it is no news to a screen reader. */
function bar({ score, highest }, levels) {
    const part = (name, width) => drawing("rect", { class: name, x: 0, y: 0, width, height: 10 });
    const bounds = levels.filter(({ from }) => from > 0).map(({ from }) => drawing("line", { class: "bound", x1: from, x2: from, y1: 0, y2: 10, "vector-effect": "non-scaling-stroke" }));
    return drawing(
        "svg",
        { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
        part("track", 100),
        part("open", highest),
        part("value", score),
        ...bounds,
    );
}

/** Points that would give a higher level, were it not for an answer. */
function cap({ score, cappedBy }, scan, { given }) {
    if (cappedBy.length === 0) {
        return undefined;
    }
    const answers = given.filter(({ id }) => cappedBy.includes(id)).map(({ question, answer }) => `“${answer}” op de vraag “${question}”`);
    return `Uw punten passen bij “${levelAt(score, scan.levels).title}”. Het niveau blijft lager door uw antwoord ${listed(answers)}`;
}

/** Points in total that would give a higher level, were it not for a part that stays behind. */
function demand(result, scan) {
    const held = heldBack(scan, result);
    if (!held) {
        return undefined;
    }
    const behind = scan.axes.filter(({ id }) => held.axes.includes(id)).map(({ id, title }) => `${title} (${result.axes[id].score})`);
    return `U heeft genoeg punten voor “${held.level.title}”. Daarvoor is op elk onderdeel minstens ${counted(held.level.everyAxis, "punt", "punten")} nodig. Dat geldt nog niet voor ${listed(behind)}.`;
}

/** What each level means; the visitor's own is named. */
function meaning(result, scan) {
    const until = (index) => (scan.levels[index + 1]?.from ?? 101) - 1;
    return element(
        "details",
        { class: "meaning" },
        element("summary", {}, "Wat de niveaus betekenen"),
        element(
            "dl",
            { class: "levels" },
            ...scan.levels.flatMap((level, index) => [
                element(
                    "dt",
                    {},
                    `${level.title} `,
                    element("span", { class: "figure" }, `(${level.from} tot en met ${until(index)})`),
                    level.id === result.total.level && element("span", { class: "own" }, " hier staat u nu"),
                ),
                element("dd", {}, level.text),
            ]),
        ),
    );
}
