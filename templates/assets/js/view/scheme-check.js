/**
 * One scheme, judged for one visitor: the outcome in a sentence, the amount with its sum, what would change it, each condition with its
 * mark and its source, and the question that comes next, in place.
 *
 * @typedef {import("./desk.js").Desk} Desk
 * @typedef {import("../logic/types.js").Scheme} Scheme
 * @typedef {import("../logic/subsidy.js").SchemeResult} SchemeResult
 */

import { amountLines, lineInWords } from "./amount-words.js";
import { askForm } from "./ask-form.js";
import { writtenDay } from "./clock.js";
import { element } from "./dom.js";
import { orderInWords } from "./finder-agenda.js";
import { hostOf, notCheckedSince } from "./freshness.js";
import { changesInWords, conditionText, outcomeSentence, termsOf } from "./scheme-words.js";
import { counted } from "./words.js";

/** In words too: a mark alone says nothing to who does not see it. */
const MARKS = { ja: ["✓", "Klopt"], nee: ["✗", "Klopt niet"], onbekend: ["?", "Nog niet bekend"] };

const SETTLED = ["past-niet", "vervallen"];

/** Here one can apply today, or may be able to. */
const TO_APPLY = ["past", "waarschijnlijk", "ronde-onzeker"];

/** Here the right order comes too late. */
const OVER = [...SETTLED, "gesloten", "budget-op"];

/**
 * @param {Scheme} scheme
 * @param {Desk} desk
 * @param {object} place
 * @param {number} place.level of headings in it
 * @param {boolean} place.folded whether sum and conditions are a press away
 * @param {(focus: string[]) => void} place.changed after an answer; hears which element should get the focus, the first that is there
 * @returns {(HTMLElement | false | undefined)[]}
 */
export function schemeCheck(scheme, desk, { level, folded, changed }) {
    const { visitor, model } = desk;
    const result = desk.judge(scheme);
    const changes = changesInWords(scheme, result, visitor, model);
    const asked = question(scheme, result, desk, level, changed);
    // In a list only what is waiting for an answer asks for it; elsewhere it is a press away.
    const inPlace = !folded || result.outcome === "mist-gegevens";
    return [
        element("p", { class: "outcome", id: `uitkomst-${scheme.id}`, tabindex: "-1", "data-outcome": result.outcome }, outcomeSentence(scheme, result, visitor.now, model)),
        changes.length > 0 && element("ul", { class: "changes" }, ...changes.map(({ kind, text }) => element("li", {}, element("strong", {}, `${kind}: `), text))),
        OVER.includes(result.outcome) ? false : order(scheme, desk),
        TO_APPLY.includes(result.outcome) && scheme.apply && element("p", {}, element("a", { href: scheme.apply.url }, `Vraag aan op ${hostOf(scheme.apply.url)}`)),
        ...amount(scheme, result, desk, folded),
        ...(inPlace ? asked : []),
        folded
            ? element("details", { class: "more", "data-keep": `voorwaarden-${scheme.id}` }, element("summary", {}, "Controleer de voorwaarden"), ...(inPlace ? [] : asked), ...conditions(scheme, result, desk, level))
            : element("div", {}, element(`h${level}`, {}, "De voorwaarden"), ...conditions(scheme, result, desk, level)),
    ];
}

/** "Nog niet bestellen", "eerst betalen", "regel eHerkenning". */
function order(scheme, desk) {
    const lines = orderInWords(scheme, desk);
    return lines.length > 0 && element("ul", { class: "changes order" }, ...lines.map((line) => element("li", {}, element("strong", {}, "Let op de volgorde: "), line)));
}

/** What one gets, or where to look for it once nobody checked it for long. */
export function amountText(scheme, result, desk) {
    const lines = result.amount?.to === 0 ? ["geen bedrag bij deze kosten"] : amountLines(scheme, result);
    const when = { gesloten: "In de laatste ronde: ", "budget-op": "In deze ronde: ", "mist-gegevens": "Als het past: ", "nog-niet-open": "Als de ronde open is: " }[result.outcome] ?? "";
    const stale = desk.stale(scheme);
    if (SETTLED.includes(result.outcome)) {
        return [];
    }
    const link = (source) => element("a", { href: source.url }, `kijk bij ${hostOf(source.url)}`);
    if (stale) {
        return [element("p", { class: "aged" }, "Bedrag: ", link(stale), `. ${notCheckedSince(scheme)}.`)];
    }
    if (lines.length > 0) {
        return lines.map((line, index) => element("p", { class: "figure amount-line" }, index === 0 && when ? element("span", { class: "when" }, when) : null, line));
    }
    return scheme.form === "hulp" ? [] : [element("p", {}, "Bedrag niet bekend", ...(scheme.source ? ["; ", link(scheme.source)] : []))];
}

function amount(scheme, result, desk, folded) {
    const shown = folded ? [] : [element("div", { class: "amounts" }, ...amountText(scheme, result, desk))];
    const { from, to } = desk.explain(scheme);
    if (from.length < 2 || result.outcome === "vervallen" || result.because.includes("kostensoort")) {
        return shown;
    }
    const same = JSON.stringify(from) === JSON.stringify(to);
    return [
        ...shown,
        element(
            "details",
            { class: "more", "data-keep": `som-${scheme.id}` },
            element("summary", {}, "Zo komen wij aan dit bedrag"),
            same ? null : element("p", { class: "note" }, "Wat u krijgt, hangt nog van antwoorden af. Dit is de laagste som."),
            sum(from, desk),
            ...(same ? [] : [element("p", { class: "note" }, "En dit is de hoogste."), sum(to, desk)]),
        ),
    ];
}

function sum(lines, desk) {
    const rows = lines.map((line) => lineInWords(line, (kind) => desk.costName(kind)));
    return element(
        "table",
        { class: "sum" },
        element("thead", { class: "visually-hidden" }, element("tr", {}, element("th", { scope: "col" }, "Stap"), element("th", { scope: "col" }, "Bedrag"))),
        element("tbody", {}, ...rows.map(({ text, figure, total }) => element("tr", { class: total ? "total" : null }, element("th", { scope: "row" }, text), element("td", { class: "number figure" }, figure)))),
    );
}

/** The next question of this scheme, right there; what was left out can be asked again. */
function question(scheme, result, desk, level, changed) {
    if (SETTLED.includes(result.outcome)) {
        return [];
    }
    const asks = [...new Set([...result.asks, ...desk.explain(scheme).asks])];
    const open = desk.open(scheme, asks);
    const focus = `uitkomst-${scheme.id}`;
    for (const id of open) {
        const key = `${scheme.id}-${id}`;
        const asking = desk.ask(id, { key, scheme, heading: `h${level}` });
        if (asking) {
            const settle = () => changed([`${scheme.id}-vraag`, focus]);
            const form = askForm(asking, {
                answer: "Geef dit antwoord",
                answered: settle,
                passed: () => {
                    desk.passed.add(`${scheme.id} ${id}`);
                    settle();
                },
            });
            const heading = form.querySelector(".asked");
            heading?.setAttribute("id", `${scheme.id}-vraag`);
            heading?.setAttribute("tabindex", "-1");
            return [form];
        }
    }
    if (asks.length === 0) {
        return [];
    }
    const again = () => {
        asks.forEach((id) => {
            desk.passed.delete(`${scheme.id} ${id}`);
            desk.again.add(id);
        });
        changed([`${scheme.id}-vraag`, focus]);
    };
    return [element("p", {}, `U liet ${counted(asks.length, "vraag", "vragen")} open of wist het niet. `, element("button", { class: "plain", type: "button", onclick: again }, "Stel ze opnieuw"))];
}

function conditions(scheme, result, desk, level) {
    const heading = (text) => element(`h${level}`, {}, text);
    const tested = result.conditions.filter(({ truth }) => truth !== undefined);
    const untested = result.conditions.filter(({ truth }) => truth === undefined);
    const terms = termsOf(scheme, result);
    const of = (id) => terms.conditions?.find((condition) => condition.id === id);
    return [
        scheme.rounds && scheme.rounds.length > 0 && result.round ? element("p", { class: "note" }, `Dit zijn de voorwaarden van ronde ${result.round}.`) : null,
        element(
            "ul",
            { class: "terms judged" },
            ...tested.map(({ id, truth = "onbekend", own }) => {
                const [mark, word] = MARKS[truth];
                return element(
                    "li",
                    { "data-truth": truth, "data-condition": id },
                    element("span", { class: "mark", "aria-hidden": "true" }, mark),
                    element("span", {}, element("strong", { class: "mark-word" }, `${word}: `), conditionText(scheme, result, id, desk.model), own && truth !== "onbekend" ? " (volgens uw eigen antwoord)" : "", sourceOf(of(id)?.source ?? (of(id) ? (terms.source ?? scheme.source) : undefined))),
                );
            }),
        ),
        ...(untested.length > 0
            ? [heading("Dit gaat u zelf na"), element("ul", { class: "terms" }, ...untested.map(({ id }) => element("li", { "data-condition": id }, conditionText(scheme, result, id, desk.model), sourceOf(of(id)?.source ?? terms.source ?? scheme.source))))]
            : []),
        ...(scheme.assessedBy && scheme.assessedBy.length > 0 ? [heading("Dit beoordelen mensen"), element("ul", {}, ...scheme.assessedBy.map((line) => element("li", {}, line)))] : []),
    ].filter(Boolean);
}

function sourceOf(source) {
    return source && element("span", { class: "source" }, "Bron: ", element("a", { href: source.url }, hostOf(source.url)), `, gezien op ${writtenDay(source.seen)}${source.confirmed === false ? "; niet bevestigd" : ""}`);
}
