/** Puts one question on the screen, with where the visitor is, and tells what is missing in an answer. */

import { byId, element } from "./dom.js";
import { counted } from "./words.js";

/** How long a chosen answer is seen before the next question comes, and how long a second press still belongs to the question before. */
const SEEN = 180;
const SAME_PRESS = 350;

const page = {
    form: byId("scan-form"),
    steps: byId("scan-steps"),
    progress: byId("scan-progress"),
    count: byId("scan-count"),
    bar: byId("scan-bar"),
    error: byId("scan-error"),
    next: byId("scan-next"),
    back: byId("scan-back"),
    skip: byId("scan-skip"),
    finish: byId("scan-finish"),
};

export class QuestionScreen {
    /**
     * @param {import("./questionnaire.js").Questionnaire} questionnaire
     * @param {{answered: () => void, forward: () => void, back: () => void, finish: () => void, changed: () => void}} steps what a press leads to
     */
    constructor(questionnaire, steps) {
        this.questionnaire = questionnaire;
        this.steps = steps;
        /** @type {import("./field.js").Field | undefined} */
        this.field = undefined;
        this.shownAt = 0;
        this.waiting = 0;
        page.form.addEventListener("submit", (event) => event.preventDefault());
        page.form.addEventListener("click", (event) => this.onlyOnce(event), { capture: true });
        page.form.addEventListener("input", (event) => this.changed(event));
        page.form.addEventListener("click", (event) => this.pressed(event));
        page.form.addEventListener("keydown", (event) => {
            if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
                event.preventDefault();
                this.answer();
            }
        });
        page.next.addEventListener("click", () => this.answer());
        page.back.addEventListener("click", steps.back);
        page.skip.addEventListener("click", steps.forward);
        page.finish.addEventListener("click", steps.finish);
    }

    /** Nothing is asked any more. */
    leave() {
        clearTimeout(this.waiting);
        this.field = undefined;
        page.form.hidden = page.progress.hidden = page.steps.hidden = true;
        this.questionnaire.fields.forEach((each) => (each.fieldset.hidden = true));
        this.complain([]);
    }

    /**
     * @param {import("./field.js").Field} field
     * @param {{next: string, back: string, finish: string}} names of the buttons; without a name there is none
     * @returns {string} where the visitor is: "Vraag 4 van 16"
     */
    show(field, names) {
        this.leave();
        this.field = field;
        this.shownAt = performance.now();
        const all = this.questionnaire.path();
        const place = all.indexOf(field);
        const left = all.slice(place).length;
        const whole = this.questionnaire.whole().length;
        const minutes = Math.max(1, Math.ceil((this.questionnaire.scan.minutes * left) / whole));
        page.count.textContent = `vraag ${place + 1} van ${all.length} · nog ${counted(minutes, "minuut", "minuten")}`;
        page.bar.setAttribute("value", String(Math.round((100 * place) / all.length)));
        page.next.textContent = names.next;
        page.back.textContent = names.back;
        page.finish.textContent = names.finish;
        page.finish.hidden = names.finish === "";
        page.form.hidden = page.progress.hidden = page.steps.hidden = field.fieldset.hidden = false;
        this.offerToSkip();
        field.settle();
        return `Vraag ${place + 1} van ${all.length}`;
    }

    offerToSkip() {
        if (this.field) {
            page.skip.hidden = this.questionnaire.isComplete(this.field);
            page.skip.textContent = this.questionnaire.isAnswered(this.field) ? "Laat de rest open" : "Sla over";
        }
    }

    /** A double press answers one question, not two. @param {MouseEvent} event */
    onlyOnce(event) {
        if (event.detail > 0 && performance.now() - this.shownAt < SAME_PRESS) {
            event.preventDefault();
            event.stopPropagation();
        }
    }

    /** @param {Event} event */
    changed({ target }) {
        const { field } = this;
        if (field) {
            field.settle(target);
            this.complain([]);
            if (field.mistakes().length === 0) {
                this.questionnaire.take(field, field.read());
                this.offerToSkip();
                this.steps.changed();
            }
        }
    }

    /** @param {MouseEvent} event */
    pressed(event) {
        const pressed = event.target instanceof Element ? event.target.closest("label.choice")?.querySelector("input[type=radio]") : null;
        // Arrow keys choose too, with a click that has no detail: there the visitor goes on with Enter.
        if (this.field?.takesOnePress && pressed instanceof HTMLInputElement && event.detail > 0 && !(this.field.province && pressed.value === "andere")) {
            clearTimeout(this.waiting);
            this.waiting = window.setTimeout(() => this.answer(), SEEN);
        }
    }

    /** The answer is taken and the next question asked; without an answer the visitor is told how to go on. */
    answer() {
        const { field } = this;
        if (!field) {
            return;
        }
        const mistakes = field.mistakes();
        const wrong = mistakes.length > 0 ? mistakes : field.missing();
        if (wrong.length > 0) {
            this.complain(wrong);
            return;
        }
        this.questionnaire.take(field, field.says());
        this.steps.changed();
        this.steps.answered();
    }

    /**
     * One problem is told at its field, which gets the focus; of more there is a summary, which leads to each.
     *
     * @param {import("./field.js").Refusal[]} wrong
     */
    complain(wrong) {
        page.error.hidden = wrong.length === 0;
        page.error.replaceChildren();
        const field = this.field;
        field?.complain(wrong, page.error.id);
        document.title = document.title.replace(/^Let op: /, "");
        if (wrong.length === 0) {
            return;
        }
        document.title = `Let op: ${document.title}`;
        const line = ({ problem, input }) => element("a", { href: `#${field?.key}`, onclick: (event) => go(event, input) }, problem);
        const heading = wrong.length > 1 && element("h4", {}, `Er missen nog ${wrong.length} antwoorden`);
        page.error.append(...[heading].filter(Boolean), wrong.length > 1 ? element("ul", {}, ...wrong.map((each) => element("li", {}, line(each)))) : element("p", {}, line(wrong[0])));
        if (wrong.length > 1) {
            page.error.focus();
        } else {
            wrong[0].input.focus();
        }
    }
}

function go(event, input) {
    event.preventDefault();
    input.focus();
}
