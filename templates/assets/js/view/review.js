/** All questions with their answers on one page, before the result: what is open first, and a way to change each. */

import { element } from "./dom.js";
import { capitalised, counted } from "./words.js";

/**
 * @param {HTMLElement} place
 * @param {import("./questionnaire.js").Questionnaire} questionnaire
 * @param {{done: () => void, goOn: () => void}} steps to the result, and to the questions outside the chosen part
 * @returns {HTMLElement} the heading that gets the focus
 */
export function reviewOf(place, questionnaire, { done, goOn }) {
    const all = questionnaire.path();
    const open = all.filter((field) => !questionnaire.isComplete(field));
    const answered = all.filter((field) => questionnaire.isAnswered(field));
    const outside = questionnaire.whole().filter((field) => !all.includes(field) && !questionnaire.isComplete(field)).length;
    const heading = element("h2", { tabindex: -1 }, "Controleer uw antwoorden");
    const parts = [
        heading,
        ...skipped(open),
        outside > 0 && part(outside, goOn),
        answered.length > 0 && element("div", { class: "actions" }, element("button", { class: "button", type: "button", id: "review-done", onclick: done }, "Bekijk uw uitslag")),
        ...list("Uw antwoorden", answered, open.length > 0 || outside > 0),
        ...setAside(questionnaire.aside()),
    ];
    place.replaceChildren(...parts.filter((each) => each instanceof Node));
    return heading;
}

function skipped(open) {
    if (open.length === 0) {
        return [];
    }
    return [
        element("h3", {}, `Nog open: ${counted(open.length, "vraag", "vragen")}`),
        element("ul", { class: "open-questions" }, ...open.map(({ key, question }) => element("li", {}, element("a", { href: `#${key}` }, question)))),
        element("p", { class: "note" }, "U hoeft niet alles te beantwoorden. Zonder deze antwoorden is uw uitslag voorlopig."),
    ];
}

function part(outside, goOn) {
    return element(
        "p",
        { class: "text" },
        `U koos een onderdeel. In de andere onderdelen zijn nog ${counted(outside, "vraag", "vragen")} open; tot dan is uw uitslag voorlopig. `,
        element("button", { class: "plain", type: "button", onclick: goOn }, "Ga verder met de rest"),
    );
}

function list(title, fields, titled) {
    return fields.length === 0 ? [] : [titled && element("h3", {}, title), element("dl", { class: "answers" }, ...fields.map(answerLine))];
}

function answerLine({ key, question, linesInWords }) {
    return element(
        "div",
        {},
        element("dt", {}, question),
        element("dd", {}, ...linesInWords.map((line) => element("p", {}, capitalised(line)))),
        element("dd", { class: "change" }, element("a", { href: `#${key}`, "aria-label": `Wijzig: ${question}` }, "Wijzig")),
    );
}

function setAside(fields) {
    if (fields.length === 0) {
        return [];
    }
    return [
        element("h3", {}, "Even opzij gelegd"),
        element("p", { class: "text" }, "Deze vragen horen niet meer bij uw andere antwoorden. Zij tellen niet mee. Verandert u een antwoord, dan komen zij terug zoals u ze invulde."),
        element("dl", { class: "answers" }, ...fields.map(({ question, inWords }) => element("div", {}, element("dt", {}, question), element("dd", {}, capitalised(inWords))))),
    ];
}
