/**
 * The result of a zelfscan: one sentence, the picture, what to do with costs, planning and effect, and the money that may help.
 *
 * @typedef {{id: string, key: string, question: string, answer: string}} Shown
 * @typedef {object} Reading
 * @property {import("../logic/types.js").Model} model
 * @property {import("../logic/types.js").Visitor} visitor
 * @property {Shown[]} given what was asked, and what the visitor answered to it
 * @property {(key: string) => void} open
 * @property {() => void} print
 * @property {() => void} wipe
 */

import { adviceFor } from "../logic/advice.js";
import { leavesOf } from "../logic/condition.js";
import { evaluateScan } from "../logic/scan.js";
import { judgeScheme } from "../logic/subsidy.js";
import { writtenDay } from "./clock.js";
import { drawing, element } from "./dom.js";
import { outcomeInWords } from "./subsidy-words.js";
import { capitalised, counted, euroRange, euros, leadTime, listed } from "./words.js";

/** So many pieces of advice are shown at once; the rest is one press away. */
const AT_ONCE = 5;

const ESTIMATED = "De bedragen zijn een schatting van ons.";

/** The best outcome first; what does not fit at all comes last, and is still shown. */
const ORDER = ["past", "waarschijnlijk", "ronde-onzeker", "nog-niet-open", "mist-gegevens", "gesloten", "budget-op", "past-niet", "vervallen"];

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
        ...(result.total ? [...scores(result, model.scan), ...whatToDo(advised, schemes, reading), ...findOut(unsure, reading), ...money(schemes, reading)] : []),
        ...answersGiven(reading),
        ...others(),
        element(
            "div",
            { class: "actions" },
            element("button", { class: "button", type: "button", onclick: reading.print }, "Druk uw uitslag af"),
            element("button", { class: "plain", type: "button", onclick: reading.wipe }, "Wis mijn antwoorden"),
        ),
        element("p", { class: "note" }, `Gemaakt op ${writtenDay(visitor.now.day)}, met versie ${model.scan.version} van de zelfscan. Niets is verstuurd.`),
    );
    return heading;
}

/** What other firms answer stands in the page already; below a result it is of use. */
function others() {
    const shown = document.getElementById("scan-compare")?.cloneNode(true);
    if (!(shown instanceof HTMLElement)) {
        return [];
    }
    shown.className = "";
    for (const each of [shown, ...shown.querySelectorAll("[id]")]) {
        each.removeAttribute("id");
    }
    return [shown];
}

function opening(result, advised, { model, given, open }) {
    const first = given.find(({ answer }) => answer === "");
    if (!result.total) {
        return [
            element("p", { class: "opening" }, "Beantwoord eerst een paar vragen; dan staat hier uw uitslag."),
            first && element("p", {}, element("button", { class: "button", type: "button", onclick: () => open(first.key) }, "Ga naar de eerste open vraag")),
        ].filter(Boolean);
    }
    const level = levelOf(result.total, model.scan);
    const start = advised[0];
    return [
        element(
            "p",
            { class: "opening key" },
            `Uw bedrijf staat op “${level.title}”`,
            ...(start ? ["; begin met: ", element("a", { href: `#advies-${start.id}` }, start.advice.title), "."] : [", en er is nu niets dat voorgaat."]),
        ),
        element("p", { class: "text" }, level.text),
        ...reservations(result, first, open),
    ];
}

function reservations({ open: unanswered, uncertain, gain }, first, open) {
    const told = [];
    if (unanswered.length > 0) {
        const number = counted(unanswered.length, "vraag", "vragen");
        told.push(element("p", { class: "text" }, `Voorlopig: nog ${number}. `, first && element("button", { class: "plain", type: "button", onclick: () => open(first.key) }, "Vul aan")));
    }
    if (uncertain.length > 0) {
        const higher = gain > 0 ? `; uw score kan ${counted(gain, "punt", "punten")} hoger zijn. Dat is het lichte deel van de balken` : "";
        told.push(element("p", { class: "text" }, `Bij ${counted(uncertain.length, "vraag", "vragen")} wist u het niet${higher}.`));
    }
    return told;
}

const levelOf = (score, scan) => scan.levels.find(({ id }) => id === score.level);

function scores(result, scan) {
    const rows = scan.axes.filter(({ id }) => result.axes[id]).map((axis) => row(axis.title, result.axes[axis.id], levelOf(result.axes[axis.id], scan)));
    const head = element("thead", {}, element("tr", {}, ...["Onderdeel", "", "Punten", "Niveau"].map((text) => element(text ? "th" : "td", text ? { scope: "col", class: text.startsWith("P") ? "number" : null } : {}, text))));
    return [
        element("h2", {}, "Hoe u ervoor staat"),
        element("p", { class: "note" }, "Van 0 tot 100 punten per onderdeel. Het is geen cijfer; het laat zien waar de meeste winst zit."),
        element("table", { class: "scores" }, head, element("tbody", {}, ...rows, row("Samen", result.total, levelOf(result.total, scan), "total"))),
        ...(scan.indexes ?? []).map((index) => indexLine(index, result.indexes[index.id])),
    ];
}

function row(title, score, level, kind) {
    const figure = score.highest > score.score ? `${score.score} tot ${score.highest}` : String(score.score);
    return element(
        "tr",
        { class: kind },
        element("th", { scope: "row" }, title),
        element("td", { class: "bar" }, bar(score)),
        element("td", { class: "number figure" }, figure),
        element("td", { class: "level" }, level.title),
    );
}

/** The same figure as in the next cell, to see at a glance; so it is no news to a screen reader. */
function bar({ score, highest }) {
    const part = (name, width) => drawing("rect", { class: name, x: 0, y: 0, width, height: 10 });
    return drawing("svg", { viewBox: "0 0 100 10", preserveAspectRatio: "none", "aria-hidden": "true" }, part("track", 100), part("open", highest), part("value", score));
}

function indexLine(index, { from, to, classFrom, classTo }) {
    const points = from === to ? String(from) : `${from} tot ${to}`;
    const names = classFrom === classTo ? classFrom : `${classFrom} tot ${classTo}`;
    return element("p", { class: "text" }, `${index.title}: `, element("strong", { class: "figure" }, `${points} van ${index.points.length} punten`), names ? `, dat heet “${names}”.` : ".");
}

function whatToDo(advised, schemes, reading) {
    if (advised.length === 0) {
        return [];
    }
    const estimated = advised.every(({ advice }) => advice.costs?.estimate);
    const items = advised.map((each) => adviceItem(each, schemes, reading, advised, estimated));
    const rest = items.slice(AT_ONCE);
    return [
        element("h2", {}, "Wat u kunt doen"),
        element("p", { class: "note" }, `Bovenaan staat wat het meest oplevert voor de minste moeite. Een uur van uzelf rekenen wij voor ${euros(reading.model.hourlyRate)}; dat is onze aanname. ${estimated ? ESTIMATED : ""}`),
        element("ol", { class: "advice-list" }, ...items.slice(0, AT_ONCE)),
        ...(rest.length > 0
            ? [element("details", { class: "more" }, element("summary", {}, `Nog ${counted(rest.length, "advies", "adviezen")}`), element("ol", { class: "advice-list", start: AT_ONCE + 1 }, ...rest))]
            : []),
    ];
}

function adviceItem({ advice, points, waitsFor }, schemes, reading, advised, estimated) {
    const { costs = {}, planning, effect } = advice;
    const figure = (term, value, kind) => element("div", { class: kind }, element("dt", {}, term), element("dd", {}, value));
    const titleOf = (id) => advised.find((each) => each.id === id)?.advice.title ?? id;
    const paying = schemes.filter(({ scheme, result }) => advice.costKind && kindsOf(scheme, result).includes(advice.costKind) && result.outcome !== "past-niet");
    return element(
        "li",
        { class: "advice-item", id: `advies-${advice.id}` },
        element("h3", {}, element("a", { href: advice.url }, advice.title)),
        element("p", {}, effect.text),
        element(
            "dl",
            { class: "advice-figures" },
            points !== undefined && figure("Effect", `${counted(points, "punt", "punten")} erbij`),
            figure("Eenmalig", euroRange(costs.once)),
            figure("Per maand", euroRange(costs.monthly)),
            costs.ownHours > 0 && figure("Uw eigen tijd", `${costs.ownHours}\u00a0uur`),
            figure("Klaar na", leadTime(planning.leadDays)),
            figure("Begin zo", planning.firstStep, "wide"),
            waitsFor.length > 0 && figure("Doe eerst", listed(waitsFor.map(titleOf)), "wide"),
            paying.length > 0 && figure("Geld dat kan helpen", listed(paying.map(({ scheme, words }) => `${scheme.title} (${words.word.toLowerCase()})`)), "wide"),
        ),
        costs.estimate && !estimated && element("p", { class: "note" }, ESTIMATED),
        why(advice, reading),
    );
}

/** The answers that this advice rests on. */
function why({ appliesIf }, { given, open }) {
    const ids = leavesOf(appliesIf).map((leaf) => leaf.answer?.split(".")[0] ?? leaf.fact);
    const used = given.filter(({ id, answer }) => ids.includes(id) && answer !== "");
    return (
        used.length > 0 &&
        element(
            "details",
            { class: "why why-shown" },
            element("summary", {}, "Waarom zie ik dit?"),
            ...used.map(({ key, question, answer }) =>
                element("p", {}, `${question} U zei: `, element("strong", {}, answer), ". ", element("button", { class: "plain", type: "button", onclick: () => open(key) }, "Wijzig dit")),
            ),
        )
    );
}

function findOut(unsure, { model, given, open }) {
    const asked = (asks) => given.filter(({ id }) => asks.some((ask) => ask.split(".")[0] === id));
    const items = unsure.map(({ id, asks }) => ({ advice: model.advice.find((each) => each.id === id), questions: asked(asks) })).filter(({ questions }) => questions.length > 0);
    if (items.length === 0) {
        return [];
    }
    return [
        element("h2", {}, "Eerst uitzoeken"),
        element("p", { class: "text" }, "Of dit advies voor u is, hangt af van een antwoord dat er nog niet is."),
        element(
            "ul",
            { class: "terms" },
            ...items.map(({ advice, questions }) =>
                element(
                    "li",
                    {},
                    element("a", { href: advice.url }, advice.title),
                    ...questions.map(({ key, question }) => element("span", { class: "source" }, `${question} `, element("button", { class: "plain", type: "button", onclick: () => open(key) }, "Beantwoord deze vraag"))),
                ),
            ),
        ),
    ];
}

/** What pays for the advice that is given, judged for this visitor, now. */
function schemesFor(advised, { model, visitor }) {
    const kinds = new Set(advised.flatMap(({ advice }) => advice.costKind ?? []));
    return (model.schemes ?? [])
        .map((scheme) => ({ scheme, result: judgeScheme(scheme, model, visitor) }))
        .filter(({ scheme, result }) => kindsOf(scheme, result).some((kind) => kinds.has(kind)))
        .map(({ scheme, result }) => ({ scheme, result, words: outcomeInWords(scheme, result, visitor.now) }))
        .sort((a, b) => ORDER.indexOf(a.result.outcome) - ORDER.indexOf(b.result.outcome));
}

const kindsOf = (scheme, result) => scheme.rounds?.find(({ id }) => id === result.round)?.costKinds ?? scheme.costKinds ?? [];

function money(schemes, { model, given, open }) {
    if (schemes.length === 0) {
        return [];
    }
    return [
        element("h2", {}, "Geld dat kan helpen"),
        element("p", { class: "note" }, "Dit is geen besluit. De verstrekker beslist."),
        element(
            "ul",
            { class: "entries" },
            ...schemes.map(({ scheme, result, words }) => {
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
            }),
        ),
    ];
}

function answersGiven({ given, open }) {
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
                    element("dd", {}, element("span", {}, answer === "" ? "Overgeslagen" : capitalised(answer)), element("button", { class: "plain", type: "button", "aria-label": `Wijzig: ${question}`, onclick: () => open(key) }, "Wijzig")),
                ]),
            ),
        ),
    ];
}
