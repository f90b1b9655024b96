/**
 * Keeps a page that stays open right: looks again when a round opens or closes, and when the visitor comes back to the tab.
 */

import { nextBoundary } from "../logic/boundary.js";
import { now } from "./clock.js";

/** A computer that sleeps sets no timers off, and a timer of more than 24 days goes off at once: so never trust one for long. */
const LONGEST = 3_600_000;

/** A timer may go off a little early. */
const SLACK = 50;

/**
 * @param {{rounds?: import("../logic/boundary.js").Dates[]}[]} schemes
 * @param {(now: {at: number, day: string}) => void} look
 */
export function keepWatch(schemes, look) {
    let timer = 0;
    const set = () => {
        const { at } = now();
        window.clearTimeout(timer);
        timer = window.setTimeout(again, Math.min((nextBoundary(schemes, at) ?? Infinity) - at + SLACK, LONGEST));
    };
    const again = () => {
        look(now());
        set();
    };
    document.addEventListener("visibilitychange", () => {
        if (document.visibilityState === "visible") {
            again();
        }
    });
    set();
}
