/**
 * Says on subsidy pages and lists what the state of each scheme is now, by the visitor's clock, and puts what is open on top of its
 * list. Without script the page shows dates only, in the order of the alphabet.
 */

import { daysBetween, now, writtenDay } from "./clock.js";
import { element, readData } from "./dom.js";
import { stateInWords } from "./subsidy-words.js";

/** What one can act on comes first. */
const ORDER = ["Open", "Het hele jaar open", "Misschien open", "Nog niet open", "Budget op", "Gesloten", "Nu niet open", "Vervallen"];

const today = now();
const places = new Map();

for (const scheme of readData("data-schemes")) {
    const { word, detail } = stateInWords(scheme, today);
    for (const place of document.querySelectorAll(`[data-scheme="${CSS.escape(scheme.id)}"]`)) {
        const entry = place.closest(".entries > .entry");
        if (entry) {
            places.set(entry, ORDER.indexOf(word));
        }
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

for (const list of new Set([...places.keys()].map((entry) => entry.parentElement))) {
    const last = ORDER.length;
    list?.append(...[...list.children].sort((a, b) => (places.get(a) ?? last) - (places.get(b) ?? last)));
}
