/** Where the firm stands, the one thing to do first, and what the result does not know yet. */

import { element } from "../dom.js";
import { counted } from "../words.js";

/**
 * @param {import("../../logic/scan.js").ScanResult} result
 * @param {{id: string, advice: {title: string}}[]} advised
 * @param {import("../scan-result.js").Reading} reading
 * @returns {(Node | string)[]}
 */
export function opening(result, advised, { model, given, open }) {
    const first = given.find(({ id, answer }) => answer === "" && (!result.total || result.open.includes(id)));
    const goThere = (words) => first && element("button", { class: result.total ? "plain" : "button", type: "button", onclick: () => open(first.key) }, words);
    if (!result.total) {
        return [element("p", { class: "opening" }, "Beantwoord eerst een paar vragen; dan staat hier uw uitslag."), element("p", {}, goThere("Ga naar de eerste open vraag"))];
    }
    const level = model.scan.levels.find(({ id }) => id === result.total.level);
    const start = advised[0];
    return [
        element(
            "p",
            { class: "opening key" },
            `Uw bedrijf staat op “${level.title}”`,
            ...(start ? ["; begin met: ", element("a", { href: `#advies-${start.id}` }, start.advice.title), "."] : [result.open.length > 0 ? "; beantwoord de open vragen voor advies." : ", en er is nu niets dat voorgaat."]),
        ),
        element("p", { class: "text" }, level.text),
        ...reservations(result, goThere("Vul aan")),
    ];
}

function reservations({ open: unanswered, uncertain, gain }, complete) {
    const told = [];
    if (unanswered.length > 0) {
        told.push(element("p", { class: "text" }, `Voorlopig: nog ${counted(unanswered.length, "vraag", "vragen")}. `, complete));
    }
    if (uncertain.length > 0) {
        const higher = gain > 0 ? `; uw score kan ${counted(gain, "punt", "punten")} hoger zijn. Dat is het lichte deel van het beeld hieronder` : "";
        told.push(element("p", { class: "text" }, `Bij ${counted(uncertain.length, "vraag", "vragen")} wist u het niet${higher}.`));
    }
    return told;
}
