/**
 * Says on subsidy pages and lists what the state of each scheme is now, by the visitor's clock. Without script the page shows dates only.
 */

import { daysBetween, now, writtenDay } from "./clock.js";
import { element, readData } from "./dom.js";
import { stateInWords } from "./subsidy-words.js";

const today = now();

for (const scheme of readData("data-schemes")) {
    const { word, detail } = stateInWords(scheme, today);
    for (const place of document.querySelectorAll(`[data-scheme="${CSS.escape(scheme.id)}"]`)) {
        place.replaceChildren(element("strong", {}, word), ...(detail ? [element("span", {}, ` ${detail}`)] : []));
    }
    for (const place of document.querySelectorAll(`[data-stale="${CSS.escape(scheme.id)}"]`)) {
        const { seen } = scheme.source;
        if (place instanceof HTMLElement && daysBetween(seen, today.day) > scheme.checkEvery) {
            place.textContent = `Niet opnieuw gecontroleerd sinds ${writtenDay(seen)}; kijk bij de bron.`;
            place.hidden = false;
        }
    }
}
