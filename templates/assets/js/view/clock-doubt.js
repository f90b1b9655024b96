/** Says so when the visitor's clock cannot be right: every day on a page is reckoned from it. */

import { doubtAbout } from "../logic/seen.js";
import { writtenDay } from "./clock.js";
import { element } from "./dom.js";

const REMEDY = {
    behind: "Dat is te vroeg. Zet hem goed; tot dan kloppen de dagen op deze pagina niet.",
    ahead: "Klopt dat niet? Zet hem dan goed. Klopt het wel, dan is deze site al tien jaar niet nagekeken.",
};

/**
 * @param {string} day of the visitor's clock
 * @param {string | undefined} seen the latest day on which an editor saw a source
 * @returns {HTMLElement | null}
 */
export function clockDoubt(day, seen) {
    const doubt = doubtAbout(day, seen);
    return doubt && element("p", { class: "notice clock-doubt" }, `De klok van uw apparaat staat op ${writtenDay(day)}. ${REMEDY[doubt]}`);
}

/** Puts it behind something, once, and takes it away when the clock was set right. @param {Element | null} place @param {string} day @param {string | undefined} seen */
export function showClockDoubt(place, day, seen) {
    document.querySelectorAll(".clock-doubt").forEach((each) => each.remove());
    const doubt = clockDoubt(day, seen);
    if (doubt) {
        place?.after(doubt);
    }
}
