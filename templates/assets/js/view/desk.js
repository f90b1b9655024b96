/**
 * What is on the table when schemes are judged: the site's model, what the visitor answered, and the time.
 *
 * @typedef {import("../logic/types.js").Answer} Answer
 * @typedef {import("../logic/types.js").Scheme} Scheme
 * @typedef {import("./model.js").Shared} Shared
 */

import { UNKNOWN, answerTo, municipalityOn } from "../logic/condition.js";
import { isOnList } from "../logic/lists.js";
import { explainScheme, judgeScheme } from "../logic/subsidy.js";
import { keep, recall, takeOver, whenElsewhere, wipe } from "./answers.js";
import { now } from "./clock.js";
import { CostsField, OTHER } from "./costs-field.js";
import { elsewhere } from "./elsewhere.js";
import { Field } from "./field.js";
import { staleSource } from "./freshness.js";
import { nothing } from "./given.js";
import { fieldsetOf } from "./question-field.js";
import { termsOf } from "./scheme-words.js";

/** What is asked in the place of a question: costs, and the province with the municipality. */
export const COSTS = "kosten";
const PROVINCE = "provincie";
export const MUNICIPALITY = "gemeente";

/**
 * @typedef {object} Asking - one question in the page, ready to be answered
 * @property {HTMLElement} fieldset
 * @property {Field} [field] left out where it asks for costs
 * @property {() => import("./field.js").Refusal | undefined} refuse what is wrong, or still missing
 * @property {() => void} save
 */

/**
 * The very object that is kept, with a place for what schemes ask, and without what is no answer to its question: a browser's store may
 * hold anything.
 *
 * @param {import("./given.js").Given} given
 * @param {Shared} model
 */
function valid(given, model) {
    given.own ??= {};
    given.costs ??= {};
    for (const fact of model.facts ?? []) {
        const answer = answerTo(fact, given.facts);
        if (answer === undefined || ![answer].flat().every((each) => each === UNKNOWN || isOnList(each, fact.list, model))) {
            delete given.facts[fact.id];
        }
    }
    for (const scheme of model.schemes ?? []) {
        const own = given.own[scheme.id] ?? {};
        for (const id of Object.keys(own)) {
            const question = scheme.questions?.find((each) => each.id === id) ?? { id, kind: "yes-no", text: "" };
            if (answerTo(/** @type {any} */ (question), own) === undefined) {
                delete own[id];
            }
        }
    }
    return /** @type {import("./given.js").Given & {own: {}, costs: {}}} */ (given);
}

export class Desk {
    /** @param {Shared} model */
    constructor(model) {
        this.model = model;
        this.given = valid(recall(), model);
        /** What the visitor left unanswered: a question's id, with the scheme's before it where it is the scheme's own. */
        this.passed = new Set();
        /** Which questions the visitor wants to see again though they were answered with "weet ik niet". */
        this.again = new Set();
    }

    get visitor() {
        return { ...this.given, now: now() };
    }

    /** @param {Scheme} scheme */
    judge(scheme) {
        return judgeScheme(scheme, this.model, this.visitor);
    }

    /** @param {Scheme} scheme */
    explain(scheme) {
        return explainScheme(scheme, this.model, this.visitor);
    }

    /** Where to look instead, for a scheme that nobody checked for long. @param {Scheme} scheme */
    stale(scheme) {
        return staleSource(scheme, this.model.checkEvery, this.visitor.now.day);
    }

    /** @param {string} kind */
    costName(kind) {
        return this.model.costKinds.find(({ id }) => id === kind)?.text ?? (kind === OTHER ? "Iets anders" : kind.replaceAll("-", " "));
    }

    keep() {
        keep(this.given);
    }

    /**
     * Says so when another tab has other answers, and lets the visitor choose.
     *
     * @param {{again: () => void, forget: () => void}} ways again shows the page with the answers that there are now
     */
    heed({ again, forget }) {
        const recover = () => {
            this.given = valid(takeOver(), this.model);
            again();
        };
        whenElsewhere(
            (kind) => kind !== "answers",
            (what) => elsewhere(what, { given: this.given, adopt: () => undefined, recover, forget, again, goesOn: "Nakijken kan wel." }),
        );
    }

    /** Wipes everything, here and on the device. */
    forget() {
        wipe();
        this.given = valid(nothing(), this.model);
        this.passed.clear();
    }

    /** What a scheme asks that the visitor did not answer or pass yet. @param {Scheme} scheme @param {string[]} asks */
    open(scheme, asks) {
        return asks.filter((id) => !this.passed.has(`${scheme.id} ${id}`) && (this.again.has(id) || !this.isUnknown(scheme, id)));
    }

    /** @param {Scheme} scheme @param {string} id */
    isUnknown(scheme, id) {
        return [this.given.facts[id], this.given.own[scheme.id]?.[id]].includes(UNKNOWN);
    }

    /** @param {string} id @param {Scheme} [scheme] whose own questions and conditions count too */
    question(id, scheme) {
        const fact = this.model.facts?.find((each) => each.id === (id === PROVINCE ? MUNICIPALITY : id));
        const condition = scheme && termsOf(scheme, this.judge(scheme)).conditions?.find((each) => each.id === id && each.question);
        const own = scheme?.questions?.find((each) => each.id === id) ?? (condition && { id, kind: "yes-no", text: condition.question });
        return { fact: own ? undefined : fact, own };
    }

    /**
     * @param {string} id
     * @param {{key: string, heading?: string, scheme?: Scheme}} place
     * @returns {Asking | undefined} undefined where nothing here can ask it
     */
    ask(id, { key, heading, scheme }) {
        if (id === COSTS) {
            return this.#costs(scheme, key, heading);
        }
        const { fact, own } = this.question(id, scheme);
        const question = own ?? fact;
        if (!question) {
            return undefined;
        }
        const { day } = this.visitor.now;
        const field = new Field(fieldsetOf(question, { key, model: this.model, day, fact: !own, heading }));
        const answers = own ? (this.given.own[scheme?.id ?? ""] ?? {}) : this.given.facts;
        const living = question.id === MUNICIPALITY ? { ...answers, gemeente: municipalityOn(answers.gemeente, this.model, day) } : answers;
        field.write(living);
        field.fieldset.addEventListener("change", (event) => field.settle(event.target));
        field.fieldset.addEventListener("input", (event) => field.settle(event.target));
        return {
            fieldset: field.fieldset,
            field,
            refuse: () => [...field.mistakes(), ...field.missing()][0],
            save: () => {
                const into = own ? (this.given.own[scheme?.id ?? ""] ??= {}) : this.given.facts;
                field.ids.forEach((each) => delete into[each]);
                Object.assign(into, field.says());
                this.again.delete(id);
                this.keep();
            },
        };
    }

    #costs(scheme, key, heading) {
        const kinds = scheme ? termsOf(scheme, this.judge(scheme)).costKinds : [];
        const names = Object.fromEntries((kinds.length > 0 ? kinds : [OTHER]).map((kind) => [kind, kinds.length > 0 ? this.costName(kind) : "Kosten"]));
        const field = new CostsField(names, { key, ticked: false, question: "Wat gaat dit kosten, zonder btw?", help: "Een schatting mag. Laat leeg wat u niet koopt.", heading });
        field.write(this.given.costs);
        return {
            fieldset: field.fieldset,
            refuse: () => field.refuse(),
            save: () => {
                field.kinds.forEach((kind) => delete this.given.costs[kind]);
                Object.assign(this.given.costs, field.read());
                this.keep();
            },
        };
    }
}
