/** One message above the scan, with what the visitor can do about it. It stays until the visitor chose. */

import { byId, element } from "./dom.js";

const place = byId("page-notice");

/** The choice where there is nothing to choose. */
export const UNDERSTOOD = { name: "Begrepen", action: () => undefined };

/**
 * @param {string} title
 * @param {string[]} lines
 * @param {{name: string, action: () => void}[]} choices the first is the likely one
 */
export function notice(title, lines, choices) {
    const answer = (action) => () => {
        place.hidden = true;
        place.replaceChildren();
        action();
    };
    const buttons = choices.map(({ name, action }, index) => element("button", { class: index === 0 ? "button" : "plain", type: "button", onclick: answer(action) }, name));
    place.hidden = false;
    const text = lines.length > 2 ? [element("ul", {}, ...lines.map((line) => element("li", {}, line)))] : lines.map((line) => element("p", {}, line));
    place.replaceChildren(element("p", {}, element("strong", {}, title)), ...text, element("div", { class: "actions" }, ...buttons));
}
