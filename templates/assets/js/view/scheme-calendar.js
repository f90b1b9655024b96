/**
 * Puts on the calendar of the schemes what is still to come on top, by the visitor's clock, with the days that are left. Without script
 * the page shows all moments, the newest first.
 */

import { dayOf, daysBetween, now } from "./clock.js";
import { showClockDoubt } from "./clock-doubt.js";
import { byId, element } from "./dom.js";
import { counted } from "./words.js";

/** The longest that a browser's timer can wait. */
const LONGEST_WAIT = 2 ** 31 - 1;

const coming = byId("komt");
const list = byId("komt-lijst");
const moments = [...document.querySelectorAll("li[data-at]")].map((item) => ({
    item: /** @type {HTMLElement} */ (item),
    at: Number(item.getAttribute("data-at")),
    spent: Number(item.getAttribute("data-spent") ?? Infinity),
}));

function show() {
    const today = now();
    showClockDoubt(document.querySelector("main .lead"), today.day, coming.dataset.seen);
    const next = moments.filter(({ at, spent }) => at >= today.at && spent > today.at).sort((a, b) => a.at - b.at);
    list.replaceChildren(...next.map(({ item, at }) => withCountdown(item, daysBetween(today.day, dayOf(at)))));
    byId("komt-niets").hidden = next.length > 0;
    coming.hidden = false;
    for (const moment of moments) {
        moment.item.hidden = next.includes(moment);
        moment.item.classList.toggle("over", !moment.item.hidden);
    }
    for (const year of document.querySelectorAll("section[data-year]")) {
        /** @type {HTMLElement} */ (year).hidden = year.querySelectorAll("li.over").length === 0;
    }
    if (next.length > 0) {
        window.setTimeout(show, Math.min(next[0].at + 1 - today.at, LONGEST_WAIT));
    }
}

function withCountdown(item, days) {
    const copy = /** @type {HTMLElement} */ (item.cloneNode(true));
    copy.hidden = false;
    copy.querySelector(".moment")?.append(element("span", { class: "note" }, days === 0 ? "vandaag" : days === 1 ? "morgen" : `over ${counted(days, "dag", "dagen")}`));
    return copy;
}

/** @type {HTMLElement} */ (byId("alle").querySelector("h2")).textContent = "Eerdere momenten";
show();
