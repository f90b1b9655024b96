/**
 * A scheme's own page: judged for this visitor, from what was answered before, with the questions that are still open asked in place.
 */

import { recall } from "./answers.js";
import { Desk } from "./desk.js";
import { byId, element } from "./dom.js";
import { loadModel } from "./model.js";
import { schemeCheck } from "./scheme-check.js";
import { keepWatch } from "./vigil.js";

const section = byId("scheme-check");
const body = byId("scheme-check-body");

/** @param {string[]} focus */
async function check(focus = []) {
    const model = await loadModel(section.dataset.model ?? "");
    const scheme = model.schemes?.find(({ id }) => id === section.dataset.id);
    if (!scheme) {
        throw new Error(`no scheme ${section.dataset.id} in the model`);
    }
    const desk = new Desk(model);
    const show = (/** @type {string[]} */ places = []) => {
        const open = new Set([...body.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-keep")));
        body.replaceChildren(...schemeCheck(scheme, desk, { level: 3, folded: false, changed: show }).filter((each) => each instanceof HTMLElement));
        body.querySelectorAll("details").forEach((each) => (each.open = open.has(each.getAttribute("data-keep"))));
        places.map((id) => document.getElementById(id)).find(Boolean)?.focus();
    };
    document.getElementById("scheme-conditions")?.setAttribute("hidden", "");
    document.getElementById("beoordeling")?.nextElementSibling?.setAttribute("hidden", "");
    document.getElementById("beoordeling")?.setAttribute("hidden", "");
    show(focus);
    desk.heed({
        again: () => show(),
        forget: () => {
            desk.forget();
            show([`uitkomst-${scheme.id}`]);
        },
    });
    section.dataset.checked = "";
    keepWatch([scheme], () => {
        // What somebody is typing stays.
        if (!body.contains(document.activeElement) || document.activeElement?.id === `uitkomst-${scheme.id}`) {
            show();
        }
    });
}

function failed() {
    body.prepend(element("p", { role: "alert" }, "Dit kan nu niet worden opgehaald. Heeft u even geen verbinding? Probeer het straks opnieuw."));
}

section.hidden = false;
byId("scheme-check-begin").addEventListener("click", () => check([`uitkomst-${section.dataset.id}`]).catch(failed));
if (Object.keys(recall().facts).length > 0) {
    check().catch(failed);
}
