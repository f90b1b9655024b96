/**
 * A question as a fieldset, built in the page where the build wrote none: for a finder, which asks what matters, and for a scheme's own
 * questions. It is what `partials/field.peb` writes, so that `Field` reads both.
 *
 * @typedef {import("../logic/types.js").Question | import("../logic/types.js").Fact} Asked
 */

import { UNKNOWN } from "../logic/condition.js";
import { element } from "./dom.js";
import { settleMunicipalities } from "./municipalities.js";

const YES_NO = [
    { id: "ja", text: "Ja" },
    { id: "nee", text: "Nee" },
];

const MANY = 9;

/**
 * @param {Asked} question
 * @param {object} place
 * @param {string} place.key of the fieldset, unique in the page
 * @param {import("./model.js").Shared} place.model
 * @param {string} place.day
 * @param {boolean} [place.fact] whether it is a begrip
 * @param {string} [place.heading] element that holds the question
 * @returns {HTMLElement}
 */
export function fieldsetOf(question, { key, model, day, fact = false, heading = "h3" }) {
    const help = question.help && `${key}-hulp`;
    const fieldset = element(
        "fieldset",
        { class: "field-set", id: key, [fact ? "data-profiel" : "data-vraag"]: question.id, "data-kind": question.kind, "aria-describedby": help },
        element("legend", {}, element(heading, { tabindex: heading === "h3" ? "-1" : null, class: "asked" }, question.text)),
        question.help && element("p", { class: "help", id: help }, question.help),
        ...inputsOf(question, key, model),
        question.why && element("details", { class: "why" }, element("summary", {}, "Waarom vragen wij dit?"), element("p", {}, question.why)),
    );
    if (question.list === "municipalities") {
        settleMunicipalities(fieldset, model.region ?? {}, day);
    }
    return fieldset;
}

function inputsOf(question, key, model) {
    const { kind, unknownAllowed } = question;
    const options = optionsOf(question, model);
    const unknown = unknownAllowed ? [{ id: UNKNOWN, text: "Weet ik niet" }] : [];
    switch (kind) {
        case "choice":
        case "yes-no":
            return [choices("radio", key, [...options, ...unknown]), question.list === "municipalities" && province(key, model)];
        case "multiple":
            return [element("p", { class: "note" }, "U kunt meer dan één antwoord kiezen. Geldt niets, ga dan verder zonder keuze."), choices("checkbox", key, options)];
        case "scale":
            return scale(key, question, unknown);
        case "statements":
            return (question.rows ?? []).map((row) => element("fieldset", { class: "row" }, element("legend", {}, row.text), ...scale(`vraag-${question.id}.${row.id}`, question, unknown)));
        default:
            return [writtenField(question, key), unknownAllowed && choices("checkbox", key, unknown)];
    }
}

function optionsOf({ kind, list, options = [] }, model) {
    if (kind === "yes-no") {
        return YES_NO;
    }
    const named = (names) => Object.entries(names ?? {}).map(([id, text]) => ({ id, text }));
    switch (list) {
        case "sectors":
            return named(model.region?.sectors);
        case "subsidies":
            return (model.schemes ?? []).map(({ id, title }) => ({ id, text: title }));
        case "municipalities":
            return [...Object.entries(model.region?.municipalities ?? {}).map(([id, { name }]) => ({ id, text: name })), { id: "andere", text: "Een andere gemeente" }];
        default:
            return options;
    }
}

function choices(type, name, options, kind = options.length > MANY ? "many" : "") {
    return element(
        "div",
        { class: `choices ${kind}`.trim() },
        ...options.map(({ id, text, exclusive }) => element("label", { class: "choice" }, element("input", { type, name, value: id, "data-exclusive": Boolean(exclusive) }), element("span", {}, text))),
    );
}

function scale(name, { scale: range = { from: 1, to: 5, unknownAllowed: false } }, unknown) {
    const steps = Array.from({ length: range.to - range.from + 1 }, (_, step) => ({ id: String(range.from + step), text: String(range.from + step) }));
    const dontKnow = unknown.length === 0 && range.unknownAllowed ? [{ id: UNKNOWN, text: "Weet ik niet" }] : unknown;
    return [element("p", { class: "note" }, `${range.from} is het minst, ${range.to} is het meest.`), choices("radio", name, [...steps, ...dontKnow], "steps")];
}

function province(key, { region }) {
    const id = `${key}-provincie`;
    return element(
        "p",
        { class: "province", hidden: true },
        element("label", { for: id }, "In welke provincie?"),
        element(
            "select",
            { class: "field", id },
            element("option", { value: "" }, "Kies uw provincie"),
            ...Object.entries(region?.provinces ?? {}).map(([value, name]) => element("option", { value }, name)),
        ),
    );
}

const inEuros = (kind, number) => (number === undefined || kind !== "amount" ? number : number / 100);

function writtenField({ kind, min, max, text }, key) {
    const id = `${key}-veld`;
    return element(
        "p",
        { class: "entry-line" },
        element("label", { class: "visually-hidden", for: id }, text),
        kind === "amount" && element("span", { class: "unit", "aria-hidden": "true" }, "€"),
        element("input", {
            class: "field figure",
            type: kind === "date" ? "date" : "text",
            inputmode: kind === "date" ? null : "numeric",
            autocomplete: "off",
            id,
            name: key,
            "data-min": inEuros(kind, min),
            "data-max": inEuros(kind, max),
        }),
    );
}
