/** Where the answers are, and what the visitor can do with them: keep, wipe, take along as a file, or send as a link. */

import { keepOnDevice, keeping } from "./answers.js";
import { byId, element } from "./dom.js";

const panel = byId("scan-keep");

/**
 * @typedef {object} Keeping
 * @property {import("./questionnaire.js").Questionnaire} questions
 * @property {() => void} wipe
 * @property {() => void} recover the visitor's own answers, while this tab shows others
 */

/** @param {Keeping} keep */
export function showKeepPanel(keep) {
    const { given } = keep.questions;
    const something = keep.questions.fields.some((field) => keep.questions.isAnswered(field));
    const { onDevice, otherOnDevice, tabRefuses, deviceRefuses } = keeping();
    const button = (name, onclick, kind = "plain") => element("button", { class: kind, type: "button", onclick }, name);
    const offer = !onDevice && !deviceRefuses && !otherOnDevice;
    const parts = [
        element("h2", {}, "Uw antwoorden bewaren"),
        element("p", { class: "text" }, where({ onDevice, otherOnDevice, tabRefuses, deviceRefuses })),
        element(
            "div",
            { class: "actions" },
            offer && button("Bewaar op dit apparaat", () => keepOnDevice(given) && said(keep, "Uw antwoorden worden nu op dit apparaat bewaard."), "button second"),
            otherOnDevice && button("Open de bewaarde antwoorden", keep.recover),
            something && button("Bewaar als bestand", () => file(keep)),
            something && button("Kopieer een link met uw antwoorden", () => offerLink(keep)),
            (something || onDevice || otherOnDevice) && button("Wis alles", () => ask(keep)),
        ),
        element("p", { class: "note", role: "status" }),
        panel.dataset.passport !== undefined && element("p", { class: "note" }, "Heeft u eerder een bestand bewaard? ", element("a", { href: panel.dataset.passport }, "Open, vergelijk of voeg samen"), "."),
    ];
    panel.replaceChildren(...parts.filter((part) => part instanceof Node));
    panel.hidden = false;
}

export const hideKeepPanel = () => void (panel.hidden = true);

function where({ onDevice, otherOnDevice, tabRefuses, deviceRefuses }) {
    if (onDevice) {
        return "Uw antwoorden staan op dit apparaat. Wie dit apparaat gebruikt, kan ze zien.";
    }
    if (otherOnDevice) {
        return "In dit tabblad staan andere antwoorden dan op dit apparaat. De bewaarde antwoorden veranderen niet.";
    }
    if (deviceRefuses) {
        return "Uw browser kan niets bewaren op dit apparaat: er is geen plaats, of het mag niet. Bewaar uw antwoorden als bestand.";
    }
    if (tabRefuses) {
        return "Uw browser kan niets bewaren. De zelfscan werkt wel. Laat dit tabblad open tot u klaar bent.";
    }
    return "Uw antwoorden staan alleen in dit tabblad. Sluit u het, dan zijn ze weg.";
}

/** @param {Keeping} keep @param {string} text */
function said(keep, text) {
    showKeepPanel(keep);
    status().textContent = text;
    panel.querySelector("button")?.focus();
}

const status = () => /** @type {HTMLElement} */ (panel.querySelector("[role=status]"));

/** In place of the buttons, since what it does cannot be undone. @param {Keeping} keep */
function ask(keep) {
    const sure = element("button", { class: "button", type: "button", onclick: keep.wipe }, "Ja, wis alles");
    const not = element("button", { class: "plain", type: "button", onclick: () => said(keep, "") }, "Nee, houd mijn antwoorden");
    const question = element("p", { id: "scan-wipe-sure" }, "Wilt u al uw antwoorden wissen? Ook die op andere zelfscans en in de subsidiewijzer.");
    panel.querySelector(".actions")?.replaceChildren(question, sure, not);
    sure.setAttribute("aria-describedby", question.id);
    sure.focus();
}

/** @param {Keeping} keep */
async function file({ questions }) {
    const made = await import("./take-along.js").catch(() => undefined);
    status().textContent = made ? made.downloadPassport(questions) : "Het bestand kan nu niet worden gemaakt. Heeft u verbinding? Probeer het opnieuw.";
}

/** @param {Keeping} keep */
async function offerLink(keep) {
    const made = await import("./take-along.js").catch(() => undefined);
    if (!made) {
        status().textContent = "De link kan nu niet worden gemaakt. Heeft u verbinding? Probeer het opnieuw.";
        return;
    }
    made.offerLink(/** @type {HTMLElement} */ (panel.querySelector(".actions")), keep.questions, (text) => said(keep, text));
}
