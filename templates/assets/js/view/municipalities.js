/** Municipalities that merge, in a question that asks for one: the visitor chooses from those that there are today. */

import { writtenDay } from "./clock.js";
import { dayNumber, dayText } from "../logic/day.js";
import { element } from "./dom.js";

/**
 * @param {HTMLElement} fieldset that asks for a municipality
 * @param {import("../logic/types.js").Region} region
 * @param {string} day
 */
export function settleMunicipalities(fieldset, { municipalities = {} }, day) {
    for (const [id, { name, validUntil, successor }] of Object.entries(municipalities)) {
        const choice = fieldset.querySelector(`input[value="${CSS.escape(id)}"]`)?.closest("label");
        if (!validUntil || !successor || !(choice instanceof HTMLElement)) {
            continue;
        }
        const gone = day > validUntil;
        const since = writtenDay(dayText(dayNumber(validUntil) + 1));
        const heir = municipalities[successor]?.name ?? successor;
        const note = gone ? `${name} hoort sinds ${since} bij ${heir}.` : `${name} gaat op ${since} op in ${heir}.`;
        choice.hidden = gone;
        fieldset.querySelector(`[data-merger="${CSS.escape(id)}"]`)?.remove();
        choice.parentElement?.before(element("p", { class: "note", "data-merger": id }, note));
    }
}
