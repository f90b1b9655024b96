/** Two passports of one scan, then and now. */

import { inTime, progressOf } from "../logic/progress.js";
import { drawing, element } from "./dom.js";
import { adviceLink, levelTitle, madeOn, pointsOf, row, sourceOf, table } from "./passport-words.js";
import { counted } from "./words.js";

/**
 * @param {import("./passport-file.js").Opened[]} files two
 * @param {{model: import("../logic/types.js").Model, now: {at: number, day: string}}} site
 * @returns {{heading: HTMLElement, parts: (Node | string)[]}}
 */
export function progressSheet(files, { model, now }) {
    const [before, after] = inTime(files.map(({ passport }) => passport)).map((passport) => files.find((file) => file.passport === passport));
    const heading = element("h2", { tabindex: -1 }, "Toen en nu");
    return {
        heading,
        parts: [
            heading,
            element("p", { class: "note" }, "Toen: ", ...sourceOf(before), ". Nu: ", ...sourceOf(after), "."),
            ...progressOf(before.passport, after.passport, model, now).map((each) => scanProgress(each, before.passport, after.passport, model)),
            element("p", { class: "actions" }, element("button", { class: "button", type: "button", onclick: () => window.print() }, "Druk dit af")),
        ],
    };
}

function scanProgress({ scan, then, now, done, added, marked }, before, after, model) {
    const cells = (was, is) => [bars(was, is), [pointsOf(was), "number"], [pointsOf(is), "number"], [difference(was, is), "number"], levels(scan, was, is)];
    const rows = scan.axes.map((axis) => row("td", axis.title, ...cells(then.axes[axis.id], now.axes[axis.id])));
    const head = row("th", "Onderdeel", element("span", { class: "visually-hidden" }, "Beeld"), [`Toen`, "number"], [`Nu`, "number"], ["Verschil", "number"], "Niveau");
    const ticked = marked.filter((id) => !done.includes(id));
    return element(
        "section",
        { class: "passport-progress" },
        element("h3", {}, scan.title),
        element("p", { class: "passport-sum" }, summary(then.total, now.total, scan)),
        table(`Punten op ${madeOn(before)} en op ${madeOn(after)}`, head, rows, row("td", "Samen", ...cells(then.total, now.total))),
        list("Gedaan", "Dit advies kreeg u toen, en nu niet meer:", done, model),
        list("Door u afgevinkt", "U zette dit op klaar. De zelfscan noemt het nog, of vroeg er niet naar:", ticked, model),
        list("Nieuw", "Dit advies kreeg u toen niet, en nu wel:", added, model),
        done.length + ticked.length === 0 && element("p", {}, "De adviezen van toen staan er nog."),
    );
}

function summary(then, now, scan) {
    if (!then || !now) {
        return "Een van de twee heeft te weinig antwoorden voor een uitslag.";
    }
    const points = now.score - then.score;
    const [was, is] = [levelTitle(scan, then), levelTitle(scan, now)];
    const change = points === 0 ? "Evenveel punten als toen" : `${counted(Math.abs(points), "punt", "punten")} ${points > 0 ? "erbij" : "eraf"}`;
    return `${change}. ${was === is ? `Het niveau is nog “${is}”.` : `Het niveau ging van “${was}” naar “${is}”.`}`;
}

const difference = (was, is) => (was && is ? (is.score > was.score ? `+${is.score - was.score}` : String(is.score - was.score).replace("-", "−")) : "–");

function levels(scan, was, is) {
    const [then, now] = [levelTitle(scan, was), levelTitle(scan, is)];
    return then === now || then === "" ? now || "geen antwoorden" : now === "" ? then : `${then} → ${now}`;
}

/** The same figures as in the next cells, to see at a glance; so they are no news to a screen reader. */
function bars(was, is) {
    const bar = (name, score, y) => drawing("rect", { class: name, x: 0, y, width: score?.score ?? 0, height: 6 });
    return element("span", { class: "bar" }, drawing("svg", { viewBox: "0 0 100 14", preserveAspectRatio: "none", "aria-hidden": "true" }, bar("then", was, 0), bar("value", is, 8)));
}

function list(title, text, ids, model) {
    return ids.length > 0 && element("div", {}, element("h4", {}, title), element("p", {}, text), element("ul", { class: "passport-list" }, ...ids.map((id) => element("li", {}, adviceLink(id, model)))));
}
