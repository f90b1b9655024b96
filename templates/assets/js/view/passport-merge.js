/**
 * Two to four passports of one firm: what they say differently first, to choose from; then one passport of them all.
 *
 * @typedef {import("./passport-file.js").Disagreement} Disagreement
 */

import { merged, mergeOf } from "../logic/merge.js";
import { answerInWords, questionInWords } from "./answer-words.js";
import { element } from "./dom.js";
import { sourceOf } from "./passport-words.js";
import { counted } from "./words.js";

/**
 * @param {import("./passport-file.js").Opened[]} files
 * @param {{model: import("../logic/types.js").Model, now: {at: number, day: string}, save: (passport: any) => void, show: (passport: any, disagreements: Disagreement[]) => void}} site
 * @returns {{heading: HTMLElement, parts: (Node | string)[]}}
 */
export function mergeSheet(files, { model, now, save, show }) {
    const passports = files.map(({ passport }) => passport);
    const { differences, agreed } = mergeOf(passports, model);
    const heading = element("h2", { tabindex: -1 }, "Eén scanpaspoort van u samen");
    const problem = element("div", { class: "error", role: "alert", hidden: true });
    const result = element("div", { class: "passport-merged" });
    const fieldsets = differences.map((point, index) => choice(point, index, files, model, () => result.replaceChildren()));
    const chosen = () => Object.fromEntries(differences.map(({ key }, index) => [key, answerOf(fieldsets[index])]).filter(([, number]) => number >= 0));
    const finish = () => {
        const made = merged(passports, model, chosen(), now.day);
        complain(problem, made.undecided ?? [], differences, fieldsets);
        if (made.passport) {
            const done = element("h3", { tabindex: -1 }, "Klaar");
            result.replaceChildren(
                done,
                element("p", {}, "Alle antwoorden staan nu in één scanpaspoort. Bewaar het; deze pagina onthoudt niets."),
                element(
                    "p",
                    { class: "actions" },
                    element("button", { class: "button", type: "button", onclick: () => save(made.passport) }, "Bewaar als bestand"),
                    element("button", { class: "plain", type: "button", onclick: () => show(made.passport, disagreementsOf(differences, chosen(), files, model)) }, "Bekijk het intakeformulier"),
                ),
            );
            done.focus();
        } else {
            result.replaceChildren();
        }
    };
    return {
        heading,
        parts: [
            heading,
            element("p", { class: "passport-sum" }, differences.length === 0 ? "Nergens zegt de een iets anders dan de ander." : `Over ${counted(differences.length, "vraag", "vragen")} denkt u verschillend. Kies per vraag wat klopt.`),
            differences.length > 1 && allAtOnce(files, differences, fieldsets),
            ...fieldsets,
            problem,
            element("p", { class: "actions" }, element("button", { class: "button", type: "button", id: "passport-merge", onclick: finish }, "Maak er één scanpaspoort van")),
            result,
            agreement(agreed, files, model),
        ].filter(Boolean),
    };
}

function choice({ key, question, row, scan, said, suggested }, index, files, model, changed) {
    const name = `verschil-${index}`;
    return element(
        "fieldset",
        { class: "passport-difference", id: name, "data-key": key, onchange: changed },
        element("legend", {}, element("span", { class: "note" }, scan?.title ?? (question ? "Het bedrijf" : "Het plan")), " ", nameOf({ question, row })),
        element(
            "div",
            { class: "choices" },
            ...said.map(({ value, by }, number) =>
                element(
                    "label",
                    { class: "choice" },
                    element("input", { type: "radio", name, value: number, checked: number === suggested }),
                    element("span", {}, element("strong", {}, question ? answerInWords(question, value, model, row) : planInWords(value, model)), element("span", { class: "passport-by" }, ...by.flatMap((each, place) => [place > 0 ? ", " : "", ...sourceOf(files[each])]))),
                ),
            ),
        ),
        suggested !== undefined && element("p", { class: "note" }, "De ander wist het niet; wij hebben het bekende antwoord alvast gekozen."),
    );
}

const planInWords = ({ adviezen }, model) => adviezen.map((id, index) => `${index + 1}. ${model.advice?.find((advice) => advice.id === id)?.title ?? id}`).join("  ");

/** What an adviser wants to know of it: who said what, and what was chosen. */
function disagreementsOf(differences, chosen, files, model) {
    const words = ({ question, row }, value) => (question ? answerInWords(question, value, model, row) : planInWords(value, model));
    return differences.map((point) => ({
        question: nameOf(point),
        said: point.said.map(({ value, by }, number) => ({ answer: words(point, value), by: by.map((each) => files[each].name), chosen: number === chosen[point.key] })),
    }));
}

const nameOf = ({ question, row }) => (question ? questionInWords(question, row) : "Welk plan geldt?");

/** The number of the chosen answer, or -1. */
const answerOf = (fieldset) => [...fieldset.querySelectorAll("input")].findIndex((input) => input.checked);

function allAtOnce(files, differences, fieldsets) {
    const follow = (number) =>
        differences.forEach(({ said }, index) => {
            const answer = said.findIndex(({ by }) => by.includes(number));
            if (answer >= 0) {
                fieldsets[index].querySelectorAll("input")[answer].checked = true;
            }
        });
    return element(
        "div",
        { class: "passport-follow", role: "group", "aria-label": "Neem steeds het antwoord uit één bestand" },
        element("p", {}, "Of neem steeds het antwoord uit:"),
        element("p", { class: "actions" }, ...files.map((file, number) => element("button", { class: "plain", type: "button", onclick: () => follow(number) }, ...sourceOf(file)))),
    );
}

function complain(place, undecided, differences, fieldsets) {
    place.hidden = undecided.length === 0;
    place.replaceChildren();
    if (undecided.length > 0) {
        const open = differences.map((point, index) => ({ ...point, first: fieldsets[index].querySelector("input"), id: fieldsets[index].id })).filter(({ key }) => undecided.includes(key));
        const go = (input) => (event) => (event.preventDefault(), input.focus());
        place.append(
            element("p", {}, `Kies nog een antwoord bij ${counted(open.length, "vraag", "vragen")}:`),
            element("ul", {}, ...open.map(({ first, id, ...point }) => element("li", {}, element("a", { href: `#${id}`, onclick: go(first) }, nameOf(point))))),
        );
        open[0].first.focus();
    }
}

function agreement(agreed, files, model) {
    const told = agreed.filter(({ question }) => question);
    const alone = ({ said: [{ by }] }) => by.length < files.length && by.length === 1;
    return (
        told.length > 0 &&
        element(
            "details",
            { class: "passport-agreed" },
            element("summary", {}, `Hierover bent u het eens, of antwoordde er één (${told.length})`),
            element(
                "dl",
                { class: "passport-facts" },
                ...told.map((point) =>
                    element(
                        "div",
                        {},
                        element("dt", {}, questionInWords(point.question, point.row)),
                        element("dd", {}, answerInWords(point.question, point.said[0].value, model, point.row), alone(point) && element("span", { class: "passport-by" }, "alleen ", ...sourceOf(files[point.said[0].by[0]]))),
                    ),
                ),
            ),
        )
    );
}
