/** The plan as it hangs on the wall: one A4, months across, steps down, costs at the edge, and a total that subtracts the subsidy. */

import { dayNumber } from "../logic/day.js";
import { ORDER } from "../logic/traps.js";
import { drawing, element } from "./dom.js";
import { daysInWords, figures, maybeInWords, momentInPlan, monthInWords, shortMonthOf, today, trapInWords } from "./plan-words.js";
import { outcomeInWords, stateInWords } from "./subsidy-words.js";
import { capitalised, counted, euros, listed } from "./words.js";

/** So many months can be named side by side. */
const MOST_NAMES = 7;

/** Of a column in the drawing. */
const WIDTH = 100;

/** What of an A4 is left between its margins, in millimetres, and how small the letters may become to stay within it. */
const PAPER = { width: 185, height: 268 };
const SIZES = [1, 0.94, 0.88, 0.82, 0.76];

const PIXELS_A_MILLIMETRE = 96 / 25.4;

/**
 * Makes the letters as large as one A4 allows. Where even the smallest are too large, the first steps stay off the paper.
 *
 * @param {HTMLElement} sheet that is in the page
 */
function fitToPaper(sheet) {
    const copy = /** @type {HTMLElement} */ (sheet.cloneNode(true));
    copy.querySelectorAll("[id]").forEach((each) => each.removeAttribute("id"));
    const measure = element("div", { class: "plan-measure", "aria-hidden": "true", inert: true }, copy);
    document.body.append(measure);
    const fits = (size) => {
        copy.style.setProperty("--fit", String(size));
        return copy.getBoundingClientRect().height <= PAPER.height * PIXELS_A_MILLIMETRE;
    };
    measure.style.setProperty("inline-size", `${PAPER.width}mm`);
    const size = SIZES.find(fits) ?? SIZES.at(-1);
    sheet.style.setProperty("--fit", String(size));
    sheet.classList.toggle("brief", !fits(size));
    measure.remove();
}

window.addEventListener("beforeprint", () => document.querySelectorAll(".plan-sheet").forEach(fitToPaper));

/**
 * @param {import("../logic/plan.js").Plan} plan
 * @param {{model: import("../logic/types.js").Model, visitor: import("../logic/types.js").Visitor}} reading
 * @returns {HTMLElement}
 */
export function sheetOf(plan, { model, visitor }) {
    const find = (list, id) => list.find((each) => each.id === id);
    const about = { plan, model, visitor, advice: (id) => find(model.advice, id), scheme: (id) => find(model.schemes, id) };
    return element(
        "article",
        { class: "plan-sheet", "aria-labelledby": "plan-title" },
        element("header", {}, element("h3", { id: "plan-title" }, "Digitale strategie"), element("p", {}, subtitle(plan))),
        timeline(about),
        ...order(about),
        element(
            "p",
            { class: "note" },
            `Gemaakt op ${today(visitor.now.at)} met de ${model.scan ? model.scan.title : "zelfscan"}. `,
            plan.steps.some(({ ownCosts }) => !ownCosts) && "De bedragen zijn vooral schattingen. ",
            "De verstrekker beslist over subsidie.",
        ),
    );
}

function subtitle({ steps, span }) {
    const [from, to] = [span.from, span.to].map((day) => monthInWords(day.slice(0, 7)));
    return `${capitalised(from)}${from === to ? "" : ` tot en met ${to}`} · ${counted(steps.length, "stap", "stappen")}`;
}

function timeline(about) {
    const { plan } = about;
    return element(
        "table",
        { class: "plan-steps", "aria-label": "De stappen, wanneer u ze doet en wat ze kosten in euro's" },
        element(
            "thead",
            {},
            element(
                "tr",
                {},
                element("th", { scope: "col" }, "Stap"),
                element("th", { scope: "col", class: "when" }, element("span", { class: "visually-hidden" }, "Wanneer"), months(plan.span)),
                element("th", { scope: "col", class: "amount" }, "Eenmalig €"),
                element("th", { scope: "col", class: "amount" }, "Per maand €"),
            ),
        ),
        element("tbody", {}, ...plan.steps.map((step) => row(step, about))),
        money(about),
    );
}

function months({ columns }) {
    const newYear = (index) => index === 0 || columns[index].from.slice(0, 4) !== columns[index - 1].from.slice(0, 4);
    // Of many months half of the names fit; one beside a new year makes room for it.
    const isNamed = (index) => columns.length <= MOST_NAMES || newYear(index) || (index % 2 === 0 && !newYear(Math.min(index + 1, columns.length - 1)));
    const label = ({ from }, index) => [isNamed(index) && shortMonthOf(from), newYear(index) && element("small", {}, from.slice(0, 4))];
    return element("span", { class: "plan-months", "aria-hidden": "true" }, ...columns.map((column, index) => element("span", {}, ...label(column, index))));
}

function row(step, { plan, advice }) {
    const { title, url, planning } = advice(step.id);
    return element(
        "tr",
        { class: step.done && "done" },
        element(
            "th",
            { scope: "row" },
            element("span", { class: "box", "aria-hidden": "true" }),
            step.done && element("span", { class: "visually-hidden" }, "Gedaan: "),
            element("a", { href: url }, title),
            element("span", { class: "first" }, planning.firstStep, planning.who && ` Wie: ${planning.who}.`),
        ),
        element("td", { class: "when" }, bar(step, plan.span), element("span", { class: "figure" }, daysInWords(step))),
        amount("Eenmalig", step.once),
        amount("Per maand", step.monthly),
    );
}

/** The term is for a narrow screen, where the head of the table is not seen. */
const amount = (term, range, sign = "") => element("td", { class: "amount", "data-term": term }, sign + figures(range));

/** Where the step stands between the first day and the last; each column is as wide as another, however many days it has. */
function bar({ from, to }, { columns }) {
    const at = (day, rest) => {
        const index = columns.findLastIndex((column) => column.from <= day);
        const { from: first, to: last } = columns[index];
        return WIDTH * (index + (dayNumber(day) - dayNumber(first) + rest) / (dayNumber(last) - dayNumber(first) + 1));
    };
    const [left, right] = [at(from, 0), at(to, 1)];
    const line = (_, index) => drawing("line", { x1: index * WIDTH, x2: index * WIDTH, y1: 0, y2: 100, "vector-effect": "non-scaling-stroke" });
    return drawing(
        "svg",
        { viewBox: `0 0 ${columns.length * WIDTH} 100`, preserveAspectRatio: "none", "aria-hidden": "true" },
        ...[...columns, columns.at(-1)].map(line),
        drawing("rect", { x: left.toFixed(2), y: 25, width: (right - left).toFixed(2), height: 50 }),
    );
}

/** The sum below the costs, with what comes off it. */
function money({ plan, scheme }) {
    const { totals, funding } = plan;
    const { subsidy, contribution, schemes } = funding;
    const line = (name, term, ...amounts) => element("tr", { class: name }, element("th", { scope: "row", colspan: 2 }, term), ...amounts);
    const nothing = element("td", { class: "amount" });
    const expected = subsidy.to > 0 ? listed(schemes.map((id) => scheme(id).title)) : "nu geen";
    return element(
        "tfoot",
        {},
        line("total", "Samen", amount("Eenmalig", totals.once), amount("Per maand", totals.monthly)),
        line("subsidy", `Subsidie om op te rekenen: ${expected}`, amount("Eenmalig", subsidy, subsidy.to > 0 ? "−\u00a0" : ""), nothing),
        line("own", "Zelf betalen", amount("Eenmalig", contribution), amount("Per maand", totals.monthly)),
        line("hours", "Uw eigen tijd", element("td", { class: "amount", colspan: 2 }, `${totals.ownHours}\u00a0uur`)),
    );
}

/** Per scheme: how sure it is, what comes in which order, and its moments. */
function order({ plan, model, visitor, scheme }) {
    const stages = model.facts.find(({ id }) => id === ORDER)?.options ?? [];
    const { schemes, maybe } = plan.funding;
    const items = [...schemes.map((id) => ({ id })), ...maybe].map((each) => {
        const found = scheme(each.id);
        const moments = plan.moments.filter((moment) => moment.scheme === each.id);
        const state = each.outcome === "past-niet" ? stateInWords(found, visitor.now) : outcomeInWords(found, { outcome: each.outcome }, visitor.now);
        return element(
            "li",
            {},
            element("a", { href: found.url }, found.title),
            ": ",
            [
                each.outcome ? maybeInWords(each, state, moments.length === 0) : `Vraag aan bij ${found.provider}.`,
                ...plan.traps.filter((trap) => trap.scheme === each.id).map((trap) => trapInWords(trap, stages)),
                ...moments.filter(({ round }) => round === moments[0].round).map(momentInPlan),
            ]
                .filter(Boolean)
                .join(" "),
        );
    });
    const [sure, possible] = [items.slice(0, schemes.length), items.slice(schemes.length)];
    return [
        sure.length > 0 && element("h4", {}, "Zo krijgt u de subsidie"),
        sure.length > 0 && element("ul", {}, ...sure),
        possible.length > 0 && element("h4", {}, "Misschien, en niet meegeteld"),
        possible.length > 0 && element("ul", {}, ...possible),
    ];
}
