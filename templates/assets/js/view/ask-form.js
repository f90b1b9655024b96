/**
 * A question with its buttons: answer, or pass. One form for the finder's screens and for the questions beside a scheme.
 *
 * @typedef {import("./desk.js").Asking} Asking
 */

import { element } from "./dom.js";

/** How long a chosen answer is seen before it is taken, and how long a second press still belongs to the question before. */
const SEEN = 180;
const SAME_PRESS = 350;

/**
 * @param {Asking} asking
 * @param {object} then
 * @param {string} then.answer what the button says
 * @param {() => void} then.answered
 * @param {() => void} then.passed
 * @param {HTMLElement[]} [then.buttons] more of them
 * @returns {HTMLFormElement}
 */
export function askForm(asking, { answer, answered, passed, buttons = [] }) {
    const shownAt = performance.now();
    const error = element("div", { class: "error", role: "alert", id: `${asking.fieldset.id}-fout`, hidden: true });
    const form = /** @type {HTMLFormElement} */ (
        element(
            "form",
            { class: "ask", method: "dialog", autocomplete: "off", novalidate: true },
            asking.fieldset,
            error,
            element("div", { class: "actions" }, element("button", { class: "button", type: "submit" }, answer), ...buttons, element("button", { class: "plain", type: "button", onclick: passed }, "Sla over")),
        )
    );
    let waiting = 0;

    function complain(refusal) {
        form.querySelectorAll("[aria-invalid]").forEach((each) => each.removeAttribute("aria-invalid"));
        error.hidden = !refusal;
        error.replaceChildren();
        if (refusal) {
            if (!(refusal.input instanceof HTMLInputElement && ["radio", "checkbox"].includes(refusal.input.type))) {
                refusal.input.setAttribute("aria-invalid", "true");
            }
            refusal.input.setAttribute("aria-describedby", error.id);
            error.append(element("p", {}, refusal.problem));
            refusal.input.focus();
        }
    }

    function take() {
        window.clearTimeout(waiting);
        const refusal = asking.refuse();
        complain(refusal);
        if (!refusal) {
            asking.save();
            answered();
        }
    }

    form.addEventListener("submit", (event) => {
        event.preventDefault();
        take();
    });
    form.addEventListener("input", () => complain(undefined));
    form.addEventListener(
        "click",
        (event) => {
            // A double press answers one question, not two.
            if (event.detail > 0 && performance.now() - shownAt < SAME_PRESS) {
                event.preventDefault();
                event.stopPropagation();
            }
        },
        { capture: true },
    );
    form.addEventListener("click", (event) => {
        const { field } = asking;
        const pressed = event.target instanceof Element ? event.target.closest("label.choice")?.querySelector("input[type=radio]") : null;
        // Arrow keys choose too, with a click that has no detail: there the visitor goes on with Enter.
        if (field?.takesOnePress && pressed instanceof HTMLInputElement && event.detail > 0 && !(field.province && pressed.value === "andere")) {
            window.clearTimeout(waiting);
            waiting = window.setTimeout(take, SEEN);
        }
    });
    return form;
}
