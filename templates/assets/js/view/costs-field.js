/**
 * What the visitor plans to pay: kinds of cost with an amount for each. Many kinds are ticked first; a few stand ready to be filled in.
 */

import { centsIn, writtenCents } from "../logic/money.js";
import { element } from "./dom.js";

/** What is none of the named kinds; a scheme that pays any cost counts it too. */
export const OTHER = "overig";

/**
 * @param {{id: string, text: string}[]} kinds
 * @returns {Record<string, string>} names by id, with a last one for what is none of them
 */
export const withOther = (kinds) => ({ ...Object.fromEntries(kinds.map(({ id, text }) => [id, text])), [OTHER]: "Iets anders" });

export class CostsField {
    /**
     * @param {Record<string, string>} kinds names by id
     * @param {{key: string, ticked: boolean, question: string, help?: string, heading?: string}} place
     */
    constructor(kinds, { key, ticked, question, help = "", heading = "h3" }) {
        this.kinds = Object.keys(kinds);
        this.ticked = ticked;
        this.key = key;
        const rows = Object.entries(kinds).map(([kind, name]) => (ticked ? this.#ticked(kind, name) : this.#plain(kind, name)));
        this.fieldset = element(
            "fieldset",
            { class: "field-set costs", id: key, "aria-describedby": help && `${key}-hulp` },
            element("legend", {}, element(heading, { tabindex: heading === "h3" ? "-1" : null, class: "asked" }, question)),
            help && element("p", { class: "help", id: `${key}-hulp` }, help),
            element("div", { class: ticked ? "choices" : "cost-rows" }, ...rows),
        );
        this.fieldset.addEventListener("change", () => this.#settle());
    }

    #amount(kind, label) {
        const id = `${this.key}-${kind}`;
        return element(
            "span",
            { class: "cost-amount", "data-kind": kind },
            element("label", { for: id, class: this.ticked ? "note" : null }, label),
            element("span", { class: "entry-line" }, element("span", { class: "unit", "aria-hidden": "true" }, "€"), element("input", { class: "field figure", type: "text", inputmode: "decimal", autocomplete: "off", id, name: id })),
        );
    }

    #plain(kind, name) {
        return element("div", { class: "cost-row" }, this.#amount(kind, name));
    }

    #ticked(kind, name) {
        const amount = this.#amount(kind, `Hoeveel, zonder btw? (${name})`);
        amount.hidden = true;
        return element("div", { class: "cost-row" }, element("label", { class: "choice" }, element("input", { type: "checkbox", value: kind, name: this.key }), element("span", {}, name)), amount);
    }

    #input(kind) {
        return /** @type {HTMLInputElement} */ (this.fieldset.querySelector(`[data-kind="${CSS.escape(kind)}"] input`));
    }

    #box(kind) {
        return /** @type {HTMLInputElement | null} */ (this.fieldset.querySelector(`input[type=checkbox][value="${CSS.escape(kind)}"]`));
    }

    #settle() {
        for (const kind of this.ticked ? this.kinds : []) {
            const place = this.#input(kind).closest(".cost-amount");
            if (place instanceof HTMLElement) {
                place.hidden = !this.#box(kind)?.checked;
            }
        }
    }

    /** @param {Record<string, number>} costs in cents */
    write(costs) {
        for (const kind of this.kinds) {
            const cents = costs[kind];
            this.#input(kind).value = cents ? writtenCents(cents) : "";
            const box = this.#box(kind);
            if (box) {
                box.checked = cents !== undefined;
            }
        }
        this.#settle();
    }

    /** @returns {Record<string, number>} in cents; what was left empty is left out */
    read() {
        return Object.fromEntries(this.#filled().flatMap((kind) => {
            const cents = centsIn(this.#input(kind).value);
            return cents ? [[kind, cents]] : [];
        }));
    }

    #filled() {
        return this.kinds.filter((kind) => !this.ticked || this.#box(kind)?.checked);
    }

    /** @returns {import("./field.js").Refusal | undefined} */
    refuse() {
        for (const kind of this.#filled()) {
            const input = this.#input(kind);
            const written = input.value.trim();
            if (this.ticked && written === "") {
                return { problem: "Vul een bedrag in, of haal het vinkje weg. Een schatting mag.", input };
            }
            if (written !== "" && centsIn(written) === undefined) {
                return { problem: "Vul een bedrag in, bijvoorbeeld 1500 of 1.500,50.", input };
            }
        }
        const first = this.fieldset.querySelector("input");
        return first && Object.keys(this.read()).length === 0 ? { problem: "Vul een bedrag in, of sla deze vraag over.", input: first } : undefined;
    }
}
