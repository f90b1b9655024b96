/**
 * Every scheme, in groups by what it means for this visitor, with the best combination for what the visitor plans to pay on top.
 *
 * @typedef {import("./desk.js").Desk} Desk
 * @typedef {import("../logic/subsidy.js").SchemeResult} SchemeResult
 * @typedef {import("../logic/types.js").Scheme} Scheme
 */

import { coveredCosts } from "../logic/amount.js";
import { bestCombination } from "../logic/combination.js";
import { latestSeen } from "../logic/seen.js";
import { writtenDay } from "./clock.js";
import { clockDoubt } from "./clock-doubt.js";
import { COSTS } from "./desk.js";
import { element } from "./dom.js";
import { agendaOf } from "./finder-agenda.js";
import { amountText, schemeCheck } from "./scheme-check.js";
import { said } from "./scheme-words.js";
import { outcomeInWords } from "./subsidy-words.js";
import { capitalised, counted, euroRange, euros, listed } from "./words.js";

/** The groups, in the order in which a visitor can act on them; within each the best outcome first. */
const GROUPS = [
    { id: "voor-u", title: "Voor u", outcomes: ["past", "waarschijnlijk"], none: "Op dit moment past geen open regeling." },
    { id: "later", title: "Gaat later open, of is onzeker", outcomes: ["ronde-onzeker", "nog-niet-open"] },
    { id: "vraagt", title: "Hangt van een antwoord af", outcomes: ["mist-gegevens"] },
    { id: "past-niet", title: "Past niet, en waarom", outcomes: ["past-niet"] },
    { id: "dicht", title: "Gesloten, op of gestopt", outcomes: ["gesloten", "budget-op", "vervallen"] },
];

const MAY_FIT = ["past", "waarschijnlijk", "ronde-onzeker", "nog-niet-open", "mist-gegevens"];

/** @param {SchemeResult[]} results */
export function countLine(results) {
    const of = (outcomes) => results.filter(({ outcome }) => outcomes.includes(outcome)).length;
    const [fits, depends, not, closed] = [of(["past", "waarschijnlijk"]), of(["mist-gegevens", "ronde-onzeker", "nog-niet-open"]), of(["past-niet"]), of(["gesloten", "budget-op", "vervallen"])];
    const parts = [
        fits > 0 && `${fits} ${fits === 1 ? "past" : "passen"}`,
        depends > 0 && `${depends} ${depends === 1 ? "past" : "passen"} misschien`,
        not > 0 && `${not} ${not === 1 ? "past" : "passen"} niet`,
        closed > 0 && `${closed} ${closed === 1 ? "is" : "zijn"} gesloten`,
    ];
    return `Nu: ${listed(parts.filter((part) => part !== false))}.`;
}

/**
 * @param {Desk} desk
 * @param {object} then
 * @param {(focus: string[]) => void} then.changed
 * @param {(id: string) => void} then.change opens a question again
 * @param {{text: string, go: () => void}} [then.more] questions that are left
 * @param {{count: number, go: () => void}} [then.later] questions that only matter for what is closed
 * @param {() => void} then.wipe
 * @returns {HTMLElement[]}
 */
export function listOf(desk, { changed, change, more, later, wipe }) {
    const { model, visitor } = desk;
    const judged = (model.schemes ?? []).map((scheme) => ({ scheme, result: desk.judge(scheme) }));
    return [
        element("h2", { tabindex: "-1", class: "list-title" }, "Uw lijst"),
        element("p", { class: "note" }, `Gerekend op ${writtenDay(visitor.now.day)}. Dit is geen besluit; de verstrekker beslist. Niets is verstuurd.`),
        clockDoubt(visitor.now.day, latestSeen(model.schemes ?? [])),
        more && element("p", {}, element("button", { class: "button", type: "button", onclick: more.go }, more.text)),
        ...money(judged, desk, change),
        ...agendaOf(judged.filter(({ result }) => MAY_FIT.includes(result.outcome)).map(({ scheme }) => scheme), desk),
        ...GROUPS.flatMap((group) => section(group, judged, desk, changed, later)),
        ...answers(desk, change),
        element(
            "div",
            { class: "actions" },
            element("button", { class: "button second", type: "button", onclick: () => window.print() }, "Druk de lijst af"),
            element("button", { class: "plain", type: "button", onclick: wipe }, "Wis mijn antwoorden"),
        ),
    ].filter((each) => each instanceof HTMLElement);
}

/** What the visitor plans to pay, what can come back, and what is left to pay. */
function money(judged, desk, change) {
    const costs = coveredCosts(desk.given.costs);
    if (!costs) {
        return [];
    }
    const total = Object.values(costs).reduce((sum, cents) => sum + cents, 0);
    const best = bestCombination(judged.map(({ scheme }) => scheme), judged.map(({ result }) => result), costs);
    const used = judged.filter(({ scheme }) => best.schemes.includes(scheme.id)).map(({ scheme }) => scheme);
    const row = (term, figure, kind) => element("tr", { class: kind }, element("th", { scope: "row" }, term), element("td", { class: "number figure" }, figure));
    const stale = used.filter((scheme) => desk.stale(scheme));
    return [
        element("h2", { id: "rekening" }, "Wat u betaalt en wat u terugkrijgt"),
        element(
            "table",
            { class: "sum", "aria-labelledby": "rekening" },
            element("thead", { class: "visually-hidden" }, element("tr", {}, element("th", { scope: "col" }, "Post"), element("th", { scope: "col" }, "Bedrag"))),
            element(
                "tbody",
                {},
                ...Object.entries(costs).map(([kind, cents]) => row(desk.costName(kind), euros(cents))),
                row("Kosten samen", euros(total), "subtotal"),
                row(used.length > 0 ? `Subsidie: ${listed(used.map((scheme) => scheme.title))}` : "Subsidie die nu past", best.to === 0 ? euros(0) : `− ${euroRange(best)}`),
                row("Zelf te betalen", euroRange({ from: total - best.to, to: total - best.from }), "total"),
            ),
        ),
        used.length > 1 && element("p", { class: "note" }, "Dit is de beste combinatie die mag; alle combinaties zijn nagerekend."),
        stale.length > 0 && element("p", { class: "aged" }, `Niet zeker: ${listed(stale.map((scheme) => scheme.title))} is lang niet gecontroleerd. Kijk eerst bij de bron.`),
        element("p", {}, element("button", { class: "plain", type: "button", onclick: () => change(COSTS) }, "Wijzig deze bedragen")),
    ];
}

function section({ id, title, outcomes, none }, judged, desk, changed, later) {
    const inGroup = judged.filter(({ result }) => outcomes.includes(result.outcome)).sort((a, b) => outcomes.indexOf(a.result.outcome) - outcomes.indexOf(b.result.outcome));
    if (inGroup.length === 0 && !none) {
        return [];
    }
    return [
        element("h2", { id: `groep-${id}` }, `${title} `, element("span", { class: "group-count figure" }, `(${inGroup.length})`)),
        inGroup.length === 0 && element("p", {}, none),
        id === "dicht" && later && element("p", {}, "Wilt u weten of deze regelingen bij u zouden passen? ", element("button", { class: "plain", type: "button", onclick: later.go }, `Beantwoord nog ${counted(later.count, "vraag", "vragen")}`)),
        inGroup.length > 0 && element("ul", { class: "entries schemes", "data-group": id }, ...inGroup.map(({ scheme, result }) => entry(scheme, result, desk, changed))),
    ];
}

function entry(scheme, result, desk, changed) {
    const { word, detail } = outcomeInWords(scheme, result, desk.visitor.now);
    const over = ["gesloten", "vervallen"].includes(result.outcome);
    return element(
        "li",
        { class: "entry", "data-scheme-id": scheme.id, "data-outcome": result.outcome },
        element("div", { class: "head" }, element("h3", {}, element("a", { href: scheme.url }, scheme.title)), element("p", { class: "label" }, `${capitalised(scheme.form)} · ${scheme.provider}`)),
        element(
            "div",
            { class: "facts" },
            element("p", {}, element("strong", {}, word)),
            result.outcome !== "past-niet" && detail && element("p", {}, detail),
            ...(over ? [] : amountText(scheme, result, desk)),
        ),
        element("div", { class: "body" }, element("p", {}, scheme.summary), ...schemeCheck(scheme, desk, { level: 4, folded: true, changed })),
    );
}

/** What was answered, to change it. */
function answers(desk, change) {
    const { given, model } = desk;
    const known = (model.facts ?? []).filter(({ id }) => given.facts[id] !== undefined);
    if (known.length === 0) {
        return [];
    }
    return [
        element(
            "details",
            { class: "answers-given", "data-keep": "antwoorden" },
            element("summary", {}, "Uw antwoorden"),
            element(
                "dl",
                {},
                ...known.flatMap((fact) => [
                    element("dt", {}, fact.text),
                    element("dd", {}, element("span", {}, capitalised(said(fact, given.facts[fact.id], model))), element("button", { class: "plain", type: "button", "aria-label": `Wijzig: ${fact.text}`, onclick: () => change(fact.id) }, "Wijzig")),
                ]),
            ),
        ),
    ];
}
