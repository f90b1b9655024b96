/**
 * The places after the questions. What they show is fetched when it is first opened, so a page that is out of date or offline has to
 * say so, without losing an answer.
 */

import { element } from "./dom.js";
import { loadModel } from "./model.js";
import { PLAN, RESULT } from "./places.js";

/**
 * How each place is made, and what the tab is called then. A maker puts its content into an element, and gives the heading for the focus.
 *
 * @typedef {import("./scan-result.js").Reading} Reading
 * @type {Record<string, {title: string, load: () => Promise<(place: HTMLElement, reading: Reading) => HTMLElement>}>}
 */
export const LATER = {
    [RESULT]: { title: "Uw uitslag", load: async () => (await import("./scan-result.js")).resultOf },
    [PLAN]: { title: "Uw digitale strategie", load: async () => (await import("./plan.js")).planOf },
};

/** Fetches what a result needs while the visitor still reads. @param {string} href of the site's data file */
export function prepare(href) {
    Promise.all([loadModel(href), LATER[RESULT].load()]).catch(() => undefined);
}

/**
 * @param {HTMLElement} place
 * @param {string} key of LATER
 * @param {{href: string, reading: (shared: any) => Reading, stillWanted: () => boolean, again: () => void, reload: () => void}} page
 * @returns {Promise<HTMLElement | undefined>} the heading; nothing when the visitor has gone on already
 */
export async function showLater(place, key, { href, reading, stillWanted, again, reload }) {
    const ready = await Promise.all([loadModel(href), LATER[key].load()]).catch(() => undefined);
    const reachable = ready !== undefined || (await isReachable());
    if (!stillWanted()) {
        return undefined;
    }
    if (ready) {
        const [shared, make] = ready;
        return make(place, reading(shared));
    }
    const heading = element("h2", { tabindex: -1 }, reachable ? "Deze pagina is vernieuwd" : "Er is nu geen verbinding");
    place.replaceChildren(
        heading,
        element("p", { class: "text" }, reachable ? "De site is bijgewerkt sinds u deze pagina opende. Laad de pagina opnieuw. Uw antwoorden blijven staan." : "Uw uitslag kan niet worden opgehaald. Uw antwoorden zijn er nog."),
        reachable
            ? element("button", { class: "button", type: "button", onclick: reload }, "Laad de pagina opnieuw")
            : element("button", { class: "button", type: "button", onclick: again }, "Probeer het opnieuw"),
    );
    return heading;
}

/** Whether the page itself can still be had: then it is only its scripts that are gone. */
async function isReachable() {
    return fetch(location.pathname, { cache: "no-store" }).then(
        ({ ok }) => ok,
        () => false,
    );
}
