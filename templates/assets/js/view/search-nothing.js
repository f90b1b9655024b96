/**
 * What there is for who finds nothing: the themes that look like the question, or all of them, and people to ask.
 */

import { byId } from "./dom.js";

/** @param {string[]} themes - the names of the nearest; none if nothing is near */
export function showNothing(themes) {
    const section = byId("niets");
    const heading = section.querySelector("[data-near]");
    section.hidden = false;
    if (!(heading instanceof HTMLElement)) return;
    const rows = [...section.querySelectorAll("[data-theme]")];
    const near = rows.filter((row) => themes.includes(row.getAttribute("data-theme") ?? ""));
    rows.forEach((row) => row.toggleAttribute("hidden", near.length > 0 && !near.includes(row)));
    heading.textContent = near.length > 0 ? heading.dataset.near : heading.dataset.all;
}

export const hideNothing = () => {
    byId("niets").hidden = true;
};
