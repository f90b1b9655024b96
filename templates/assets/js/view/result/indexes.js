/** Published indexes beside the score: how many of their points, and the class that goes with it. */

import { peopleIn } from "../../logic/comparison.js";
import { element } from "../dom.js";
import { counted } from "../words.js";
import { sourceOf } from "./source.js";

/**
 * @param {import("../../logic/scan.js").ScanResult} result
 * @param {import("../scan-result.js").Reading} reading
 * @returns {Node[]}
 */
export const indexes = (result, reading) => (reading.model.scan.indexes ?? []).flatMap((index) => indexPart(index, result.indexes[index.id], reading));

function indexPart(index, { from, to, classFrom, classTo }, { model, visitor }) {
    const points = from === to ? String(from) : `${from} tot ${to}`;
    const names = classFrom === classTo ? `“${classFrom}”` : `“${classFrom}” tot “${classTo}”`;
    return [
        element("h2", {}, index.title),
        element(
            "p",
            { class: "text index" },
            "U heeft ",
            element("strong", { class: "figure" }, `${points} van de ${index.points.length} punten`),
            classFrom ? [". Dat heet ", element("strong", {}, names), "."] : ".",
            from === to ? "" : " Wat u nog niet weet of overslaat, maakt het verschil.",
        ),
        classFrom && scale(index, from, to),
        element("p", { class: "note" }, surveyed(index, peopleIn(model, visitor)), sourceOf(index.source)),
    ].filter(Boolean);
}

/** Every class with its points; the one or more that the visitor may be in stand out. */
function scale({ classes, points }, from, to) {
    const until = (place) => (classes[place + 1]?.from ?? points.length + 1) - 1;
    return element(
        "ol",
        { class: "classes" },
        ...classes.map(({ title, from: begin }, place) => {
            const isOwn = begin <= to && from <= until(place);
            return element("li", { class: isOwn ? "own" : null, "aria-current": isOwn ? "true" : null }, element("span", { class: "figure" }, range(begin, until(place))), ` ${title}`);
        }),
    );
}

const range = (from, until) => (from === until ? String(from) : `${from}\u2013${until}`);

function surveyed({ surveyedFrom }, people) {
    if (surveyedFrom === undefined) {
        return "";
    }
    const firms = `Deze index wordt gemeten bij bedrijven met ${counted(surveyedFrom, "mens", "mensen")} of meer.`;
    return `${firms} ${people === undefined || people >= surveyedFrom ? "" : "Voor uw bedrijf is hij een aanwijzing. "}`;
}
