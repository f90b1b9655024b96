/** What the views of a scanpaspoort say alike. */

import { writtenDay } from "./clock.js";
import { element } from "./dom.js";

/** @param {{gemaakt?: string}} passport */
export const madeOn = ({ gemaakt }) => (gemaakt ? writtenDay(gemaakt) : "dag onbekend");

/** The name of a file is somebody else's text, of any length. @param {{name: string, passport: {gemaakt?: string}}} file */
export const sourceOf = ({ name, passport }) => [element("span", { class: "passport-name" }, name), ` (${madeOn(passport)})`];

/** @param {import("../logic/types.js").Scan} scan @param {{level: string} | undefined} score */
export const levelTitle = (scan, score) => scan.levels.find(({ id }) => id === score?.level)?.title ?? "";

/** @param {{score: number, highest: number} | undefined} score @returns {string} "40", or "40 tot 55" where answers are unknown */
export const pointsOf = (score) => (score ? (score.highest > score.score ? `${score.score} tot ${score.highest}` : String(score.score)) : "–");

/** @param {string} id @param {import("../logic/types.js").Model} model */
export function adviceLink(id, model) {
    const advice = model.advice?.find((each) => each.id === id);
    return advice ? element("a", { href: advice.url }, advice.title) : id;
}

/**
 * A table of which a narrow screen makes blocks, each figure with the name of its column.
 *
 * @param {string} caption
 * @param {HTMLElement} head
 * @param {HTMLElement[]} rows
 * @param {HTMLElement} foot
 */
export function table(caption, head, rows, foot) {
    const names = [...head.children].map((cell) => cell.textContent ?? "");
    for (const row of [...rows, foot]) {
        [...row.children].forEach((cell, index) => index > 0 && cell.setAttribute("data-name", names[index]));
    }
    return element("table", { class: "passport-table" }, element("caption", {}, caption), element("thead", {}, head), element("tbody", {}, ...rows), element("tfoot", {}, foot));
}

/** @param {string} name @param {...unknown} cells texts, or a pair of text and class */
export const row = (name, ...cells) => element("tr", {}, ...cells.map((cell, index) => (index === 0 && name === "td" ? element("th", { scope: "row" }, cell) : cellOf(name, cell))));

const cellOf = (name, cell) =>
    Array.isArray(cell) ? element(name, { class: cell[1], ...(name === "th" ? { scope: "col" } : {}) }, cell[0]) : element(name, name === "th" ? { scope: "col" } : {}, cell);
