/** Who says so, and when an editor saw it there. */

import { writtenDay } from "../clock.js";
import { element } from "../dom.js";

/**
 * @param {{url: string, seen: string, confirmed: boolean} | undefined} source
 * @returns {Node | undefined}
 */
export function sourceOf(source) {
    return (
        source &&
        element(
            "span",
            { class: "source" },
            "Bron: ",
            element("a", { href: source.url }, new URL(source.url).hostname.replace(/^www\./, "")),
            `, gezien op ${writtenDay(source.seen)}${source.confirmed ? "" : "; niet bevestigd"}.`,
        )
    );
}
