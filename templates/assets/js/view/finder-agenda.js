/**
 * The visitor's own timeline: when what may fit opens and closes, and what has to be arranged before.
 *
 * @typedef {import("./desk.js").Desk} Desk
 * @typedef {import("../logic/types.js").Scheme} Scheme
 */

import { momentsOf, ORDER, trapsOf } from "../logic/traps.js";
import { closingInWords, openingInWords, writtenDay } from "./clock.js";
import { element } from "./dom.js";
import { trapInWords } from "./plan-words.js";

/** What in the order of things goes wrong most, for one scheme. @param {Scheme} scheme @param {Desk} desk @returns {string[]} */
export function orderInWords(scheme, { model, visitor }) {
    const stages = model.facts?.find(({ id }) => id === ORDER)?.options ?? [];
    return trapsOf(scheme, model, visitor).map((trap) => trapInWords(trap, stages));
}

/**
 * @param {Scheme[]} schemes what may still fit
 * @param {Desk} desk
 * @returns {HTMLElement[]} nothing where no day is known
 */
export function agendaOf(schemes, { model, visitor }) {
    const days = schemes
        .flatMap((scheme) => [...momentsOf(scheme, visitor.now).map(ofMoment(scheme)), ...trapsOf(scheme, model, visitor).filter(({ by }) => by !== undefined).map(ofTrap(scheme))])
        .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
    if (days.length === 0) {
        return [];
    }
    return [
        element("h2", { id: "wanneer" }, "Wanneer u wat doet"),
        element(
            "ul",
            { class: "moments", "aria-labelledby": "wanneer" },
            ...days.map(({ when, scheme, what }) => element("li", {}, element("span", { class: "moment figure" }, when), element("span", {}, element("a", { href: scheme.url }, scheme.title), ` ${what}`))),
        ),
        model.calendar && element("p", {}, element("a", { href: model.calendar }, "Zet de momenten in uw agenda")),
    ].filter((each) => each instanceof HTMLElement);
}

const ofMoment = (scheme) => (moment) => ({
    day: moment.day,
    when: moment.kind === "opens" ? openingInWords(moment.at) : closingInWords(moment.at),
    scheme,
    what: moment.kind === "opens" ? "gaat open" : "sluit",
});

const ofTrap =
    (scheme) =>
    ({ by, late, what }) => ({ day: by, when: late ? "Meteen" : `Uiterlijk ${writtenDay(by)}`, scheme, what: `vraagt: ${what}` });
