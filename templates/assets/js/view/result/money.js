/** The schemes that may pay for what is advised, judged for this visitor, now. */

import { latestSeen } from "../../logic/seen.js";
import { judgeScheme } from "../../logic/subsidy.js";
import { clockDoubt } from "../clock-doubt.js";
import { element } from "../dom.js";
import { outcomeInWords } from "../subsidy-words.js";

/**
 * @typedef {import("../scan-result.js").Reading} Reading
 * @typedef {{scheme: any, result: import("../../logic/subsidy.js").SchemeResult, words: import("../subsidy-words.js").Words}} Judged
 */

/** The best outcome first; what does not fit at all comes last, and is still shown. */
const ORDER = ["past", "waarschijnlijk", "ronde-onzeker", "nog-niet-open", "mist-gegevens", "gesloten", "budget-op", "past-niet", "vervallen"];

/**
 * @param {{advice: {costKind?: string}}[]} advised
 * @param {Reading} reading
 * @returns {Judged[]}
 */
export function schemesFor(advised, { model, visitor }) {
    const kinds = new Set(advised.flatMap(({ advice }) => advice.costKind ?? []));
    return (model.schemes ?? [])
        .map((scheme) => ({ scheme, result: judgeScheme(scheme, model, visitor) }))
        .filter(({ scheme, result }) => kindsOf(scheme, result).some((kind) => kinds.has(kind)))
        .map(({ scheme, result }) => ({ scheme, result, words: outcomeInWords(scheme, result, visitor.now) }))
        .sort((a, b) => ORDER.indexOf(a.result.outcome) - ORDER.indexOf(b.result.outcome));
}

const kindsOf = (scheme, result) => scheme.rounds?.find(({ id }) => id === result.round)?.costKinds ?? scheme.costKinds ?? [];

/** Those that may pay part of one piece of advice. @param {Judged[]} schemes @param {{costKind?: string}} advice */
export const payingFor = (schemes, { costKind }) =>
    schemes.filter(({ scheme, result }) => costKind && kindsOf(scheme, result).includes(costKind) && !["past-niet", "vervallen"].includes(result.outcome));

/**
 * @param {Judged[]} schemes
 * @param {Reading} reading
 * @returns {Node[]}
 */
export function money(schemes, reading) {
    if (!reading.model.schemes?.length) {
        return [];
    }
    return [
        element("h2", {}, "Geld dat kan helpen"),
        clockDoubt(reading.visitor.now.day, latestSeen(reading.model.schemes)),
        schemes.length > 0
            ? element("p", { class: "note" }, "Dit past bij het advies hierboven. Het is geen besluit; de verstrekker beslist.")
            : element("p", { class: "text" }, "Bij dit advies kennen wij geen regeling. Voor andere plannen kan er wel een zijn."),
        schemes.length > 0 && element("ul", { class: "entries" }, ...schemes.map((judged) => schemeEntry(judged, reading))),
        element("p", {}, element("a", { href: `${reading.home}subsidies/wijzer/` }, "Vind alle regelingen voor uw bedrijf")),
    ].filter(Boolean);
}

function schemeEntry({ scheme, result, words }, { model, given, open }) {
    const asked = given.filter(({ id, answer }) => answer === "" && result.asks.includes(id));
    const elsewhere = model.facts.filter(({ id }) => result.asks.includes(id) && !given.some((each) => each.id === id));
    return element(
        "li",
        { class: "entry" },
        element("div", {}, element("h3", {}, element("a", { href: scheme.url }, scheme.title)), element("p", {}, scheme.summary)),
        element(
            "div",
            { class: "facts" },
            element("p", {}, element("strong", {}, words.word)),
            words.detail && element("p", {}, words.detail),
            result.outcome === "mist-gegevens" && elsewhere.length > 0 && element("p", {}, `Hangt nog af van: ${elsewhere.map(({ text }) => text).join(" ")}`),
            ...asked.map(({ key, question }) => element("button", { class: "plain", type: "button", onclick: () => open(key) }, question)),
        ),
    );
}
