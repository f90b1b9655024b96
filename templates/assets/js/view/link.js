/**
 * A link that has answers in its fragment, which browsers send to nobody. The build's own links to a scenario have the same form.
 *
 * @typedef {import("./given.js").Given} Given
 */

import { LARGEST } from "./given.js";
import { BROUGHT } from "./places.js";

/** @param {string} hash @returns {any} what was sent, whatever it is; undefined where it cannot be read */
export function sentBy(hash) {
    if (hash.length > LARGEST * 1.5) {
        return undefined;
    }
    try {
        const letters = atob(decodeURIComponent(hash.slice(BROUGHT.length)).replaceAll("-", "+").replaceAll("_", "/"));
        const sent = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
        return typeof sent === "object" && sent !== null && !Array.isArray(sent) ? sent : undefined;
    } catch {
        return undefined;
    }
}

/** @typedef {{facts: Record<string, unknown>, answers: Record<string, unknown>, version?: string, plan?: unknown}} State */

/** To this page. @param {State} state @returns {string} */
export const linkWith = (state) => location.href.replace(/#.*/s, "") + fragmentWith(state);

/** To put behind the address of a scan. @param {State} state @returns {string} */
export function fragmentWith(state) {
    const bytes = new TextEncoder().encode(JSON.stringify(state));
    const letters = Array.from(bytes, (byte) => String.fromCharCode(byte)).join("");
    return BROUGHT + btoa(letters).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}
