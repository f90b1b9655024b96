/**
 * One question in the page: a fieldset that the build wrote. Reads what was filled in, fills in what was answered before.
 *
 * @typedef {import("../logic/types.js").Answer} Answer
 * @typedef {{problem: string, input: HTMLElement}} Refusal
 */

import { UNKNOWN } from "../logic/condition.js";
import { centsIn, writtenCents } from "../logic/money.js";

const CENTS = 100;

export class Field {
    /** @param {HTMLElement} fieldset */
    constructor(fieldset) {
        this.fieldset = fieldset;
        this.isFact = "profiel" in fieldset.dataset;
        this.id = fieldset.dataset.profiel ?? fieldset.dataset.vraag ?? "";
        this.key = fieldset.id;
        this.kind = fieldset.dataset.kind ?? "";
        this.inputs = [...fieldset.querySelectorAll("input")];
        this.text = this.inputs.find((input) => input.type === "text" || input.type === "date");
        /** Only with a choice of municipality. */
        this.province = fieldset.querySelector("select");
    }

    get heading() {
        return /** @type {HTMLElement} */ (this.fieldset.querySelector("h3"));
    }

    get question() {
        return this.heading.textContent ?? "";
    }

    /** The form has the words of a question; the data of the page leave them out. @param {any} question of the scan */
    lendWords(question) {
        const label = ({ id }) => this.inputs.find(({ value }) => value === id)?.parentElement?.textContent?.trim() ?? "";
        question.text = this.question;
        question.options?.forEach((option) => (option.text = label(option)));
        question.rows?.forEach((row) => (row.text = this.rows.find(({ id }) => id === `${question.id}.${row.id}`)?.text ?? ""));
    }

    /** Whether one press says everything, so that the next question may come by itself. */
    get takesOnePress() {
        return ["choice", "yes-no", "scale"].includes(this.kind);
    }

    /** @returns {Record<string, Answer>} by id; empty while nothing was filled in */
    read() {
        const chosen = this.inputs.filter((input) => input.checked);
        if (this.kind === "statements") {
            return Object.fromEntries(chosen.map((input) => [input.name.slice("vraag-".length), onScale(input.value)]));
        }
        if (chosen.some((input) => input.value === UNKNOWN)) {
            return { [this.id]: UNKNOWN };
        }
        if (this.text) {
            const written = this.text.value.trim();
            const answer = this.text.type === "date" ? written : numberIn(written, this.kind);
            return written === "" || answer === undefined ? {} : { [this.id]: answer };
        }
        if (chosen.length === 0) {
            return {};
        }
        if (this.kind === "multiple") {
            return { [this.id]: chosen.map((input) => input.value) };
        }
        const answer = { [this.id]: this.kind === "scale" ? onScale(chosen[0].value) : chosen[0].value };
        return this.province?.value && chosen[0].value === "andere" ? { ...answer, provincie: this.province.value } : answer;
    }

    /** @param {Record<string, Answer>} answers */
    write(answers) {
        for (const input of this.inputs) {
            const answer = this.kind === "statements" ? answers[input.name.slice("vraag-".length)] : answers[this.id];
            if (input === this.text) {
                input.value = answer === undefined || answer === UNKNOWN ? "" : asWritten(answer, this.kind);
            } else {
                input.checked = answer !== undefined && [answer].flat().map(String).includes(input.value);
            }
        }
        if (this.province) {
            this.province.value = String(answers.provincie ?? "");
        }
        this.settle();
    }

    /** Which ids this field answers. @returns {string[]} */
    get ids() {
        return this.kind === "statements" ? [...new Set(this.inputs.map((input) => input.name.slice("vraag-".length)))] : [this.id, ...(this.province ? ["provincie"] : [])];
    }

    /** An answer that the form has no place for is none: an option that is no more. @param {Answer | undefined} answer */
    known(answer) {
        const offered = (value) => value === UNKNOWN || this.inputs.some((input) => input.value === value);
        return this.text || this.kind === "scale" || [answer].flat().every(offered) ? answer : undefined;
    }

    /** What the answer is once the visitor goes on: then nothing chosen means none, unless "geen van deze" can be chosen. */
    says() {
        const nothing = this.kind === "multiple" && !this.inputs.some((input) => "exclusive" in input.dataset) ? { [this.id]: [] } : {};
        return { ...nothing, ...this.read() };
    }

    /** @returns {Refusal[]} what is wrong with what was written; nothing written is fine here */
    mistakes() {
        const { text } = this;
        const written = text?.value.trim() ?? "";
        if (text?.type === "date") {
            return text.validity.badInput ? [{ problem: "Vul een hele datum in: dag, maand en jaar.", input: text }] : [];
        }
        const problem = text && written !== "" ? this.refusal(written, text.dataset) : undefined;
        return text && problem ? [{ problem, input: text }] : [];
    }

    /** @param {string} written @param {DOMStringMap} bounds @returns {string | undefined} */
    refusal(written, { min = "0", max }) {
        const money = this.kind === "amount";
        const what = money ? "bedrag" : "getal";
        const range = max === undefined ? `Vul een ${what} in vanaf ${min}.` : `Vul een ${what} in van ${min} tot en met ${max}.`;
        const answer = numberIn(written, this.kind);
        if (answer !== undefined) {
            const unit = money ? CENTS : 1;
            return answer < Number(min) * unit || (max !== undefined && answer > Number(max) * unit) ? range : undefined;
        }
        if (/^€?\s*[-−]\s*[\d.,]+$/.test(written)) {
            return `Een ${what} onder nul kan hier niet. ${range}`;
        }
        if (/^[\d.\s]{12,}(,\d*)?$/.test(written.replace("€", ""))) {
            return `Dit ${what} is te groot. Kijk na hoeveel cijfers er staan.`;
        }
        if (!money && /^\d+[.,]\d+$/.test(written)) {
            return "Vul een heel getal in, zonder komma.";
        }
        return money ? "Vul een bedrag in, bijvoorbeeld 1500 of 1.500,50." : "Vul alleen cijfers in, bijvoorbeeld 12.";
    }

    /** @returns {Refusal[]} what is still to be answered before this question is */
    missing() {
        const says = this.says();
        if (this.kind === "statements") {
            const open = this.rows.filter(({ id }) => says[id] === undefined);
            return open.length === this.rows.length ? this.nothing() : open.map(({ text, input }) => ({ problem: `Geef een antwoord bij “${text}”`, input }));
        }
        if (this.province && says[this.id] === "andere" && says.provincie === undefined) {
            return [{ problem: "Kies in welke provincie uw bedrijf staat.", input: this.province }];
        }
        return says[this.id] === undefined ? this.nothing() : [];
    }

    /** @returns {Refusal[]} */
    nothing() {
        const what = { number: "Vul een getal in", amount: "Vul een bedrag in", date: "Vul een datum in" }[this.kind] ?? "Geef een antwoord";
        return [{ problem: `${what}, of sla deze vraag over.`, input: this.inputs[0] }];
    }

    /** @returns {{id: string, text: string, input: HTMLInputElement}[]} of statements, with the first thing to press in each */
    get rows() {
        return [...this.fieldset.querySelectorAll("fieldset.row")].map((row) => {
            const input = /** @type {HTMLInputElement} */ (row.querySelector("input"));
            return { id: input.name.slice("vraag-".length), text: row.querySelector("legend")?.textContent ?? "", input };
        });
    }

    /** Says of each thing to fill in whether it is part of a problem. @param {Refusal[]} wrong @param {string} where the id of the text that tells it */
    complain(wrong, where) {
        for (const each of [...this.inputs, ...(this.province ? [this.province] : [])]) {
            const told = wrong.some(({ input }) => input === each);
            const spoken = told && each === this.text;
            told ? each.setAttribute("aria-describedby", where) : each.removeAttribute("aria-describedby");
            spoken || (told && each === this.province) ? each.setAttribute("aria-invalid", "true") : each.removeAttribute("aria-invalid");
        }
    }

    /** After a press: what excludes each other goes out, what belongs to a choice appears. @param {EventTarget | null} [pressed] */
    settle(pressed) {
        const boxes = this.inputs.filter((input) => input.type === "checkbox");
        const input = boxes.find((each) => each === pressed);
        if (input?.checked && this.text) {
            this.text.value = "";
        } else if (input?.checked) {
            const alone = "exclusive" in input.dataset;
            for (const other of boxes.filter((each) => each !== input && (alone || "exclusive" in each.dataset))) {
                other.checked = false;
            }
        } else if (pressed === this.text && this.text?.value) {
            boxes.forEach((box) => (box.checked = false));
        }
        if (this.province?.parentElement) {
            this.province.parentElement.hidden = !this.inputs.some((each) => each.checked && each.value === "andere");
        }
    }

    /** The answer as the visitor saw it. @returns {string} */
    get inWords() {
        return this.linesInWords.join("; ");
    }

    /** The same, with a line for each statement. @returns {string[]} */
    get linesInWords() {
        if (this.text && this.text.value.trim() !== "") {
            return [this.kind === "amount" ? `€ ${this.text.value.trim()}` : this.text.value.trim()];
        }
        const chosen = this.inputs.filter((input) => input.checked);
        const highest = this.inputs.filter(({ value }) => value !== UNKNOWN).at(-1)?.value;
        const onAScale = (input) => input.value !== UNKNOWN && ["scale", "statements"].includes(this.kind);
        const label = (input) => (input.parentElement?.textContent ?? "").trim() + (onAScale(input) ? ` van ${highest}` : "");
        if (this.kind === "statements") {
            return chosen.map((input) => `${input.closest("fieldset")?.querySelector("legend")?.textContent} ${label(input)}`);
        }
        const province = this.province?.value ? [this.province.selectedOptions[0].text] : [];
        return chosen.length === 0 && this.kind === "multiple" ? ["Geen van deze"] : [[...chosen.map(label), ...province].join(", ")];
    }
}

const onScale = (value) => (value === UNKNOWN ? UNKNOWN : Number(value));

/** "12" or "1.250", and for money what `centsIn` takes. @returns {number | undefined} */
function numberIn(written, kind) {
    if (kind === "amount") {
        return centsIn(written);
    }
    return /^(\d{1,3}(\.\d{3})+|\d{1,12})$/.test(written) ? Number(written.replaceAll(".", "")) : undefined;
}

const asWritten = (answer, kind) => (kind === "amount" ? writtenCents(Number(answer)) : String(answer));
