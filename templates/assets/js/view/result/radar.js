/**
 * The shape of a firm: a spoke for each part, rings where a level begins. The table beside it has the same figures.
 *
 * @typedef {{title: string, score: number, highest: number}} Spoke
 */

import { drawing, element } from "../dom.js";
import { figure } from "./standing.js";

/** The drawing's own measures; it is shown as wide as its place is. */
const WIDTH = 330;
const RADIUS = 94;
const LINE = 17;
const LETTER = 7.7;
const GAP = 9;
const LONGEST = 13;

/**
 * @param {Spoke[]} spokes three or more
 * @param {{from: number}[]} levels
 */
export function radar(spokes, levels) {
    const labels = spokes.map((spoke, index) => label(spoke, index, spokes.length));
    const top = Math.min(-RADIUS, ...labels.map(({ y }) => y - LINE)) - 4;
    const bottom = Math.max(RADIUS, ...labels.map(({ y, lines }) => y + (lines.length - 1) * LINE)) + 8;
    const rings = [...new Set([...levels.map(({ from }) => from), 100])].filter((from) => from > 0);
    const isOpen = spokes.some(({ score, highest }) => highest > score);
    return element(
        "figure",
        { class: "radar" },
        drawing(
            "svg",
            { viewBox: `${-WIDTH / 2} ${top} ${WIDTH} ${bottom - top}`, role: "img", "aria-labelledby": "radar-title radar-desc" },
            drawing("title", { id: "radar-title" }, "Uw score per onderdeel, in beeld"),
            drawing("desc", { id: "radar-desc" }, `${spokes.map((spoke) => `${spoke.title}: ${figure(spoke)} van de 100`).join("; ")}.`),
            ...rings.map((from) => shape("ring", spokes.map(() => from))),
            ...spokes.map((_, index) => drawing("line", { class: "spoke", x1: 0, y1: 0, ...end(corner(index, spokes.length, 100)) })),
            ...(isOpen ? [shape("open", spokes.map(({ highest }) => highest))] : []),
            shape("value", spokes.map(({ score }) => score)),
            ...spokes.map(({ score }, index) => dot(corner(index, spokes.length, score))),
            ...labels.map(written),
        ),
        element("figcaption", { class: "note" }, `De lijnen zijn de grenzen van de niveaus.${isOpen ? " De stippellijn is hoe hoog het kan zijn." : ""}`),
    );
}

const round = (number) => Math.round(number * 100) / 100;

function direction(index, count) {
    const angle = (2 * Math.PI * index) / count - Math.PI / 2;
    return { x: Math.cos(angle), y: Math.sin(angle) };
}

function corner(index, count, score) {
    const { x, y } = direction(index, count);
    return { x: round((x * RADIUS * score) / 100), y: round((y * RADIUS * score) / 100) };
}

const end = ({ x, y }) => ({ x2: x, y2: y });

const shape = (name, scores) =>
    drawing("polygon", {
        class: name,
        points: scores
            .map((score, index) => corner(index, scores.length, score))
            .map(({ x, y }) => `${x},${y}`)
            .join(" "),
    });

const dot = ({ x, y }) => drawing("circle", { class: "dot", cx: x, cy: y, r: 3.5 });

/** Above the tip of its spoke or below it, and never over the edge of the drawing. */
function label(spoke, index, count) {
    const tip = corner(index, count, 100);
    const lines = [...broken(spoke.title), figure(spoke)];
    const half = (Math.max(...lines.map(({ length }) => length)) * LETTER) / 2;
    const isMiddle = Math.abs(tip.x) < 1;
    const outward = isMiddle ? 0 : Math.sign(tip.x) * half;
    const edge = WIDTH / 2 - half - 1;
    const isAbove = tip.y <= 1;
    return {
        lines,
        x: Math.max(-edge, Math.min(edge, tip.x + outward)),
        y: isAbove ? tip.y - GAP - (lines.length - 1) * LINE : tip.y + GAP + LINE * 0.75,
    };
}

function written({ lines, x, y }) {
    return drawing(
        "text",
        { x: round(x), y: round(y), "text-anchor": "middle" },
        ...lines.map((line, index) => drawing("tspan", { class: index === lines.length - 1 ? "figure" : null, x: round(x), dy: index === 0 ? 0 : LINE }, line)),
    );
}

/** A title in lines that fit beside the picture. @param {string} title */
function broken(title) {
    return title.split(" ").reduce((/** @type {string[]} */ lines, word) => {
        const last = lines.at(-1);
        return last !== undefined && `${last} ${word}`.length <= LONGEST ? [...lines.slice(0, -1), `${last} ${word}`] : [...lines, word];
    }, []);
}
