/** What to do, in order, with what it costs, when it is ready and what it brings; and what to find out first. */

import { element } from "../dom.js";
import { capitalised, counted, euroRange, euros, leadTime, listed } from "../words.js";
import { why } from "./answers.js";
import { payingFor } from "./money.js";
import { nearby } from "./nearby.js";

/**
 * @typedef {import("../scan-result.js").Reading} Reading
 * @typedef {import("../../logic/advice.js").Advised & {advice: any}} Given
 */

/** So many pieces of advice are shown at once; the rest is one press away. */
const AT_ONCE = 5;

/** So many pieces of advice to find out about are a list; more are folded. */
const UNSURE_AT_ONCE = 4;

const ESTIMATED = "De bedragen zijn een schatting van ons.";

/**
 * @param {import("../../logic/scan.js").ScanResult} result
 * @param {Given[]} advised
 * @param {import("./money.js").Judged[]} schemes
 * @param {Reading} reading
 * @returns {Node[]}
 */
export function whatToDo({ axes }, advised, schemes, reading) {
    if (advised.length === 0) {
        return [];
    }
    const context = {
        schemes,
        reading,
        axes,
        estimated: advised.every(({ advice }) => advice.costs?.estimate),
        titleOf: (id) => advised.find((each) => each.id === id)?.advice.title ?? id,
    };
    const items = advised.map((each, index) => adviceItem(each, index === 0, context));
    const rest = items.slice(AT_ONCE);
    const assumption = `Bovenaan staat wat het meest oplevert voor de minste moeite. Een uur van uzelf rekenen wij voor ${euros(reading.model.hourlyRate)}; dat is onze aanname.`;
    return [
        element("h2", {}, "Wat u kunt doen"),
        element("p", { class: "note" }, `${assumption} ${context.estimated ? ESTIMATED : ""}`),
        element("ol", { class: "advice-list" }, ...items.slice(0, AT_ONCE)),
        rest.length > 0 &&
            element("details", { class: "more" }, element("summary", {}, `Nog ${counted(rest.length, "advies", "adviezen")}`), element("ol", { class: "advice-list", start: AT_ONCE + 1 }, ...rest)),
        element(
            "div",
            { class: "actions" },
            element("a", { class: "button", href: "#strategie" }, "Maak uw digitale strategie"),
            element("p", { class: "note" }, "U kiest wat u wilt doen en wanneer u begint. Dan past het op één A4."),
        ),
    ].filter(Boolean);
}

function adviceItem({ advice, points, waitsFor }, isFirst, { schemes, reading, axes, estimated, titleOf }) {
    const { costs = {}, planning, effect } = advice;
    return element(
        "li",
        { class: "advice-item", id: `advies-${advice.id}` },
        element("h3", {}, element("a", { href: advice.url }, advice.title)),
        element("p", {}, effect.text),
        element(
            "dl",
            { class: "advice-figures" },
            points !== undefined && figure("Effect", `${points === 0 ? "minder dan 1\u00a0punt" : counted(points, "punt", "punten")} erbij`),
            figure("Eenmalig", euroRange(costs.once)),
            figure("Per maand", euroRange(costs.monthly)),
            costs.ownHours > 0 && figure("Uw eigen tijd", `${costs.ownHours}\u00a0uur`),
            figure("Klaar na", leadTime(planning.leadDays)),
        ),
        costs.estimate && !estimated && element("p", { class: "note" }, ESTIMATED),
        element(
            "details",
            { class: "advice-more", open: isFirst },
            element("summary", {}, "Zo begint u, en wie helpt", element("span", { class: "visually-hidden" }, ` bij: ${advice.title}`)),
            element(
                "div",
                { class: "advice-body" },
                element(
                    "div",
                    {},
                    advice.description && element("p", {}, advice.description),
                    element(
                        "dl",
                        { class: "steps" },
                        figure("Begin zo", planning.firstStep),
                        planning.who && figure("Wie", capitalised(planning.who)),
                        waitsFor.length > 0 && figure("Doe eerst", listed(waitsFor.map(titleOf))),
                    ),
                ),
                element("div", {}, ...paying(payingFor(schemes, advice)), ...nearby(advice, reading)),
            ),
            why(advice.appliesIf, axes, reading),
        ),
    );
}

const figure = (term, value) => element("div", {}, element("dt", {}, term), element("dd", {}, value));

function paying(schemes) {
    return schemes.length === 0
        ? []
        : [
              element("h4", {}, "Geld dat kan helpen"),
              element(
                  "ul",
                  { class: "beside" },
                  ...schemes.map(({ scheme, words }) =>
                      element("li", {}, element("a", { href: scheme.url }, scheme.title), element("span", { class: "source" }, [words.word.toLowerCase(), words.detail].filter(Boolean).join(", "))),
                  ),
              ),
          ];
}

/**
 * Advice of which it is not known whether it is for this firm, with the question that decides.
 *
 * @param {{id: string, asks: string[]}[]} unsure
 * @param {Reading} reading
 * @returns {Node[]}
 */
export function findOut(unsure, { model, given, open }) {
    const items = unsure
        .map(({ id, asks }) => ({
            advice: model.advice.find((each) => each.id === id),
            questions: given.filter((each) => asks.some((ask) => ask.split(".")[0] === each.id)),
            facts: model.facts.filter((fact) => asks.includes(fact.id) && !given.some((each) => each.id === fact.id)),
        }))
        .filter(({ questions, facts }) => questions.length + facts.length > 0);
    if (items.length === 0) {
        return [];
    }
    const answered = ({ key, question, answer }) =>
        element(
            "span",
            { class: "source" },
            `${question} `,
            element("button", { class: "plain", type: "button", onclick: () => open(key) }, answer === "" ? "Beantwoord deze vraag" : "Zoek het uit, en wijzig uw antwoord"),
        );
    const entries = items.map(({ advice, questions, facts }) =>
        element("li", {}, element("a", { href: advice.url }, advice.title), ...questions.map(answered), ...facts.map(({ text }) => element("span", { class: "source" }, text))),
    );
    const rest = entries.slice(UNSURE_AT_ONCE);
    return [
        element("h2", {}, "Eerst uitzoeken"),
        element("p", { class: "text" }, "Of dit advies voor u is, hangt af van een antwoord dat er nog niet is."),
        element("ul", { class: "terms" }, ...entries.slice(0, UNSURE_AT_ONCE)),
        rest.length > 0 && element("details", { class: "more" }, element("summary", {}, `Nog ${rest.length} om uit te zoeken`), element("ul", { class: "terms" }, ...rest)),
    ].filter(Boolean);
}
