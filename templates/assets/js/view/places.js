/** The places within a scan's page, as its address names them after "#". Questions have their own: "vraag-x" and "profiel-x". */

export const START = "";
export const REVIEW = "overzicht";
export const RESULT = "uitslag";
export const PLAN = "strategie";

/** The start, for who wants to answer a part: "onderdeel=toegang,herstel". */
export const PART = "onderdeel=";

/** An address may be typed, cut off or made up. @param {string} hash @returns {string} */
export function placeIn(hash) {
    try {
        return decodeURIComponent(hash.replace(/^#/, ""));
    } catch {
        return START;
    }
}

/** How the fragment of a link begins that has answers in it. */
export const BROUGHT = "#antwoorden=";
