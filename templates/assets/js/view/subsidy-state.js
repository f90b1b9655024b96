/**
 * Says on subsidy pages and lists what the state of each scheme is now, by the visitor's clock, and puts what is open on top of its
 * list. Without script the page shows dates only, in the order of the alphabet. A page that stays open is judged again.
 */

import { latestSeen } from "../logic/seen.js";
import { now } from "./clock.js";
import { showClockDoubt } from "./clock-doubt.js";
import { element, readData } from "./dom.js";
import { hostOf, notCheckedSince, staleSource } from "./freshness.js";
import { stateInWords } from "./subsidy-words.js";
import { keepWatch } from "./vigil.js";
import { listed } from "./words.js";

/** What one can act on comes first. */
const ORDER = ["Open", "Het hele jaar open", "Misschien open", "Nog niet open", "Budget op", "Gesloten", "Nu niet open", "Vervallen"];

const schemes = readData("data-schemes");

/** Tells what changed while the page was open. */
const news = element("p", { role: "status", class: "news" });
document.querySelector("main h1")?.after(news);

/** @type {Map<string, string>} */
const states = new Map();

function judge(today) {
    const places = new Map();
    const changed = [];
    showClockDoubt(news, today.day, latestSeen(schemes));
    for (const scheme of schemes) {
        const { word, detail } = stateInWords(scheme, today);
        if ((states.get(scheme.id) ?? word) !== word) {
            changed.push(`${scheme.title}: nu ${word.toLowerCase()}`);
        }
        states.set(scheme.id, word);
        for (const place of document.querySelectorAll(`[data-scheme="${CSS.escape(scheme.id)}"]`)) {
            const entry = place.closest(".entries > .entry");
            if (entry) {
                places.set(entry, ORDER.indexOf(word));
            }
            place.replaceChildren(element("strong", {}, word), ...(detail ? [element("span", {}, ` ${detail}`)] : []));
            const stale = entry && staleSource(scheme, scheme.checkEvery, today.day);
            if (stale) {
                place.append(element("span", { class: "aged" }, ` ${notCheckedSince(scheme)}; kijk bij ${hostOf(stale.url)}.`));
            }
        }
        age(scheme, today);
    }
    for (const list of new Set([...places.keys()].map((entry) => entry.parentElement))) {
        const last = ORDER.length;
        const children = [...(list?.children ?? [])];
        const sorted = [...children].sort((a, b) => (places.get(a) ?? last) - (places.get(b) ?? last));
        if (sorted.some((child, index) => child !== children[index])) {
            list?.append(...sorted);
        }
    }
    if (changed.length > 0) {
        news.textContent = `De stand is veranderd terwijl deze pagina openstond. ${listed(changed)}.`;
    }
}

/** On a scheme's own page: an amount that nobody looked at for long is not presented as certain. */
function age(scheme, today) {
    const stale = staleSource(scheme, scheme.checkEvery, today.day);
    if (!stale) {
        return;
    }
    for (const place of document.querySelectorAll(`[data-stale="${CSS.escape(scheme.id)}"]`)) {
        if (place instanceof HTMLElement) {
            place.textContent = `${notCheckedSince(scheme)}; kijk bij de bron.`;
            place.hidden = false;
        }
    }
    for (const place of document.querySelectorAll(`[data-amount="${CSS.escape(scheme.id)}"]:not(.aged)`)) {
        place.classList.add("aged");
        const link = element("a", { href: stale.url }, `Kijk bij ${hostOf(stale.url)}`);
        place.querySelector("dt")?.after(element("dd", { class: "look" }, link, ` voor het bedrag van nu. ${notCheckedSince(scheme)}. Toen stond er:`));
    }
}

judge(now());
keepWatch(schemes, judge);
