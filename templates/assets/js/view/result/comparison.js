/** What other firms answer, beside the visitor's own answer. */

import { comparisonsFor } from "../../logic/comparison.js";
import { drawing, element } from "../dom.js";
import { capitalised, counted } from "../words.js";
import { sourceOf } from "./source.js";

/** The people who work in a firm of each size, as statistics have it. */
const PEOPLE = { micro: "2 tot 10 mensen", klein: "10 tot 50 mensen", midden: "50 tot 250 mensen", groot: "250 mensen of meer" };

const SAME = { ja: "Dat doet u ook.", nee: "Dat doet u nu niet.", onbekend: "" };

/**
 * @param {import("../../logic/scan.js").ScanResult} result
 * @param {import("../scan-result.js").Reading} reading
 * @returns {Node[]}
 */
export function others({ shown }, reading) {
    const { model, visitor } = reading;
    const compared = comparisonsFor(model.scan, shown, model, visitor);
    return compared.length === 0
        ? []
        : [element("h2", {}, "Wat andere bedrijven antwoorden"), element("div", { class: "compared" }, ...compared.map((each) => comparisonPart(each, reading)))];
}

function comparisonPart({ comparison, same, rows, size, larger }, { model, given }) {
    const question = model.scan.questions.find(({ id }) => id === comparison.question);
    const own = given.find(({ id }) => id === comparison.question)?.answer;
    const option = question.options?.find(({ id }) => id === comparison.option)?.text ?? capitalised(comparison.option);
    return element(
        "section",
        { "data-compared": comparison.question },
        element("h3", {}, question.text),
        element("p", { class: "own-answer" }, own ? ["U zei: ", element("strong", {}, capitalised(own)), "."] : "U gaf nog geen antwoord."),
        element("p", {}, `“${option}” gold in ${comparison.year} voor:`),
        element("ul", { class: "shares" }, ...rows.map((row) => share(row, model.region))),
        element("p", {}, SAME[same]),
        element("p", { class: "note" }, caveats(rows, size, larger, comparison), sourceOf(comparison.source)),
    );
}

function share({ size, sector, percentage, own }, region) {
    const where = sector ? `, in uw sector (${region.sectors[sector]})` : "";
    return element(
        "li",
        { class: own ? "own" : null },
        element("span", { class: "figure" }, `${percentage}\u00a0%`),
        element("span", {}, `van de bedrijven met ${PEOPLE[size]}${where}`, own && !sector && ", zoals het uwe"),
        drawing(
            "svg",
            { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" },
            drawing("rect", { class: "track", x: 0, y: 0, width: 100, height: 10 }),
            drawing("rect", { class: "value", x: 0, y: 0, width: percentage, height: 10 }),
        ),
    );
}

function caveats(rows, size, larger, { surveyedFrom }) {
    const said = [];
    if (!rows.some(({ own }) => own)) {
        said.push(size ? "Van bedrijven van uw grootte is er geen cijfer." : "U zei niet met hoeveel mensen u werkt. Daarom ziet u alle cijfers.");
    }
    if (surveyedFrom !== undefined) {
        said.push(`Het onderzoek gaat over bedrijven met ${counted(surveyedFrom, "mens", "mensen")} of meer.`);
    }
    if (larger) {
        said.push("Uw bedrijf is kleiner.");
    }
    return said.map((sentence) => `${sentence} `).join("");
}
