/**
 * A scheme's outcome for a visitor as sentences: what it is, why, and what would change it.
 *
 * @typedef {import("../logic/types.js").Scheme} Scheme
 * @typedef {import("../logic/subsidy.js").SchemeResult} SchemeResult
 * @typedef {import("./model.js").Shared} Shared
 */

import { municipalityOn } from "../logic/condition.js";
import { daysBetween, dayOf, openingInWords, writtenDay } from "./clock.js";
import { stateInWords } from "./subsidy-words.js";
import { counted, euros, listed } from "./words.js";

/** The terms that were judged. @param {Scheme} scheme @param {SchemeResult} result */
export const termsOf = (scheme, result) => scheme.rounds?.find(({ id }) => id === result.round) ?? scheme;

/**
 * @param {Scheme} scheme
 * @param {SchemeResult} result
 * @param {string} id
 * @param {Shared} model
 */
export function conditionText(scheme, result, id, model) {
    switch (id) {
        case "gebied":
            return areaText(scheme.area, model);
        case "kostensoort":
            return "Wat u wilt kopen, telt mee bij deze regeling";
        case "minimum":
            return "Het bedrag is niet te klein voor deze regeling";
        default:
            return termsOf(scheme, result).conditions?.find((condition) => condition.id === id)?.text ?? id;
    }
}

function areaText({ province, municipalities }, { region }) {
    if (municipalities) {
        return `Uw bedrijf staat in ${listed(municipalities.map((id) => region?.municipalities[id]?.name ?? id))}`;
    }
    return province ? `Uw bedrijf staat in de provincie ${region?.provinces[province] ?? province}` : "Uw bedrijf staat in Nederland";
}

/**
 * @param {Scheme} scheme
 * @param {SchemeResult} result
 * @param {{at: number, day: string}} now
 * @param {Shared} model
 * @returns {string}
 */
export function outcomeSentence(scheme, result, now, model) {
    const { word, detail } = stateInWords(scheme, now);
    const state = `${word}${detail ? `: ${detail}` : ""}.`;
    const unknown = result.conditions.filter(({ truth }) => truth === "onbekend").length;
    switch (result.outcome) {
        case "past":
            return `Deze regeling past bij uw antwoorden. ${state}`;
        case "waarschijnlijk":
            return `Deze regeling past waarschijnlijk. Niet alles kunnen wij voor u nagaan. ${state}`;
        case "ronde-onzeker":
            return `Uw antwoorden passen. Of u nu kunt aanvragen, is niet zeker. ${state}`;
        case "nog-niet-open":
            return `Uw antwoorden passen. ${state}`;
        case "mist-gegevens":
            return `Nog niet te zeggen: van ${counted(unknown, "voorwaarde", "voorwaarden")} weten wij niet of u eraan voldoet. ${state}`;
        case "past-niet":
            return `Deze regeling past niet: ${listed(result.because.map((id) => FAILED[id] ?? `u voldoet niet aan “${conditionText(scheme, result, id, model)}”`))}.`;
        case "vervallen":
            return `Deze regeling bestaat niet meer. ${state}`;
        default:
            return `${state} ${unknown > 0 ? `Of zij bij u past, weten wij nog niet: ${counted(unknown, "voorwaarde is", "voorwaarden zijn")} onbekend.` : "Wat wij konden nagaan, klopt voor uw bedrijf."}`;
    }
}

/** What the logic adds to the conditions of every scheme, when it fails. */
const FAILED = { gebied: "uw bedrijf staat buiten het gebied", kostensoort: "wat u wilt kopen, telt hier niet mee", minimum: "het bedrag is te klein" };

const lower = (text) => (/^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text);

const KINDS = { kan: "Dit kunt u veranderen", wacht: "Dit kost alleen tijd", vast: "Dit ligt vast" };

/**
 * What would make it fit, per failing condition, told apart by who can do it.
 *
 * @param {Scheme} scheme
 * @param {SchemeResult} result
 * @param {import("../logic/types.js").Visitor & {now: {at: number, day: string}}} visitor
 * @param {Shared} model
 * @returns {{kind: string, text: string}[]}
 */
export function changesInWords(scheme, result, visitor, model) {
    if (!result.change) {
        return [];
    }
    if (result.change.steps.length === 0) {
        return result.opensNext === undefined ? [] : [{ kind: KINDS.wacht, text: `wacht tot de ronde opent op ${openingInWords(result.opensNext)}${inDays(result.opensNext, visitor.now)}.` }];
    }
    return result.change.steps.map((step) =>
        step.condition === "kostensoort"
            ? { kind: "Telt hier wel mee", text: `${listed(kindNames(termsOf(scheme, result), model))}.` }
            : { kind: KINDS[step.kind], text: stepText(step, scheme, result, visitor, model) },
    );
}

const kindNames = ({ costKinds = [] }, model) => costKinds.map((kind) => lower(model.costKinds.find(({ id }) => id === kind)?.text ?? kind));

function inDays(at, now) {
    const days = daysBetween(now.day, dayOf(at));
    return days > 0 ? `, over ${counted(days, "dag", "dagen")}` : "";
}

function stepText({ condition, kind, subject, value }, scheme, result, visitor, model) {
    const own = visitor.own?.[scheme.id] ?? {};
    const asked = termsOf(scheme, result).conditions?.find(({ id }) => id === condition);
    const text = lower(conditionText(scheme, result, condition, model));
    if (condition === "gebied") {
        const place = model.region?.municipalities[String(municipalityOn(visitor.facts?.gemeente, model, visitor.now.day))]?.name;
        return `${place ? `${place} hoort daar niet bij` : "uw bedrijf staat daar niet"} (${text}).`;
    }
    if (condition === "minimum") {
        return "met hogere kosten komt u boven het laagste bedrag.";
    }
    if (subject === undefined || value === undefined) {
        return `${text}.`;
    }
    if (asked?.question) {
        return `het past als u op “${asked.question}” ${value} kunt antwoorden.`;
    }
    const ownQuestion = scheme.questions?.find(({ id }) => id === subject);
    const question = ownQuestion ?? model.facts?.find(({ id }) => id === subject);
    const given = ownQuestion ? own[subject] : visitor.facts?.[subject];
    if (!question) {
        return `${text}.`;
    }
    const [is, would] = [said(question, given, model), said(question, value, model)];
    const distance = question.kind === "number" && typeof given === "number" && typeof value === "number" ? Math.abs(given - value) : undefined;
    if (kind === "vast" && distance !== undefined) {
        return `${text}. U vulde ${is} in; dat is ${distance} te ${given > value ? "veel" : "weinig"}.`;
    }
    return `${text}. U antwoordde ${is || "niets"}; met ${would || "niets"} past het.`;
}

/** An answer as the visitor gave it. */
export function said(question, answer, model) {
    if (answer === undefined) {
        return "";
    }
    if (answer === "weet-niet") {
        return "weet ik niet";
    }
    if (Array.isArray(answer)) {
        return answer.length === 0 ? "geen" : listed(answer.map((each) => optionText(question, each, model)));
    }
    switch (question.kind) {
        case "amount":
            return euros(Number(answer));
        case "date":
            return writtenDay(String(answer));
        case "number":
            return String(answer);
        default:
            return optionText(question, String(answer), model);
    }
}

function optionText({ list, options = [] }, id, { region, schemes }) {
    const name =
        list === "sectors"
            ? region?.sectors[id]
            : list === "municipalities"
              ? id === "andere"
                  ? "een andere gemeente"
                  : region?.municipalities[id]?.name
              : list === "subsidies"
                ? schemes?.find((scheme) => scheme.id === id)?.title
                : options.find((option) => option.id === id)?.text;
    return name ?? id;
}

