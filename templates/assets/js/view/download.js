/** Hands the visitor a file that was made in this tab: nothing goes over the network. */

import { element } from "./dom.js";

/** Long enough for a slow disk to have started; the bytes would stay in memory for as long as the tab is open otherwise. */
const KEPT = 60_000;

/**
 * @param {string} name with its extension
 * @param {string} type "application/json", "text/calendar"
 * @param {string} text
 */
export function download(name, type, text) {
    const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
    const link = element("a", { href: url, download: name, hidden: true });
    document.body.append(link);
    link.click();
    link.remove();
    window.setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
