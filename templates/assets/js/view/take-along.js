/** Answers that leave this tab because the visitor wants it: as a file of their own, or in a link. */

import { passportText, writePassport } from "../logic/passport.js";
import { now } from "./clock.js";
import { element } from "./dom.js";
import { download } from "./download.js";
import { linkWith } from "./link.js";

/** @param {import("./questionnaire.js").Questionnaire} questions @returns {string} what was done */
export function downloadPassport({ given, model, scan }) {
    const { day } = now();
    const passport = writePassport(given, model, day);
    for (const [id, { version, ids }] of Object.entries(given.scans ?? {})) {
        if (id !== scan.id && ids.length > 0) {
            passport.scans[id] = { versie: version, antwoorden: Object.fromEntries(ids.filter((each) => Object.hasOwn(given.answers, each)).map((each) => [each, given.answers[each]])) };
        }
    }
    const name = `scanpaspoort-${day}.json`;
    download(name, "application/json", passportText(passport));
    return `Het bestand ${name} staat bij uw downloads. Het is van u; niets is verstuurd.`;
}

/**
 * @param {HTMLElement} place that gets the warning and the button
 * @param {import("./questionnaire.js").Questionnaire} questions
 * @param {(text: string) => void} done
 */
export function offerLink(place, { given, fields, scan }, done) {
    const only = (isFact, from) => Object.fromEntries(fields.filter((field) => field.isFact === isFact).flatMap(({ ids }) => ids).filter((id) => Object.hasOwn(from, id)).map((id) => [id, from[id]]));
    const link = linkWith({ facts: only(true, given.facts), answers: only(false, given.answers), version: scan.version, plan: given.plan });
    const warning = element("p", { id: "scan-link-warning" }, "Wie deze link heeft, ziet uw antwoorden op deze zelfscan. Stuur hem alleen aan wie u vertrouwt.");
    const copy = element("button", { class: "button", type: "button", "aria-describedby": warning.id, onclick: () => copied(link, place, done) }, "Kopieer de link");
    place.replaceChildren(warning, copy, element("button", { class: "plain", type: "button", onclick: () => done("") }, "Nee, liever niet"));
    copy.focus();
}

/** A browser may refuse: then the visitor copies it by hand. */
async function copied(link, place, done) {
    try {
        await navigator.clipboard.writeText(link);
        done("De link is gekopieerd. Plak hem in een bericht.");
    } catch {
        const field = /** @type {HTMLInputElement} */ (element("input", { class: "field", type: "text", readonly: true, value: link, id: "scan-link" }));
        place.replaceChildren(element("label", { for: field.id }, "Kopieer deze link zelf:"), field, element("button", { class: "plain", type: "button", onclick: () => done("") }, "Klaar"));
        field.focus();
        field.select();
    }
}
