/**
 * The questions of one scan and what the visitor answered to them: which are asked, which are open, and which are set aside for now.
 *
 * @typedef {import("./given.js").Given} Given
 * @typedef {import("../logic/types.js").Answer} Answer
 */

import { answerTo, leavesOf, municipalityOn, rowAnswer, shown, situationOf } from "../logic/condition.js";
import { now } from "./clock.js";
import { Field } from "./field.js";
import { settleMunicipalities } from "./municipalities.js";

export class Questionnaire {
    /**
     * @param {HTMLElement} form
     * @param {{scan: any, facts: any[], region: any}} data
     */
    constructor(form, { scan, facts, region }) {
        this.scan = scan;
        /** What asking needs; a result also needs what the site's data file has. */
        this.model = { scan, scans: [scan], facts, region };
        this.fields = [...form.querySelectorAll("fieldset[data-kind]")].map((fieldset) => new Field(/** @type {HTMLElement} */ (fieldset)));
        this.fields.filter(({ isFact }) => !isFact).forEach((field) => field.lendWords(this.entry(field)));
        this.fields.filter(({ province }) => province).forEach(({ fieldset }) => settleMunicipalities(fieldset, region ?? {}, now().day));
        /** @type {Given} */
        this.given = { facts: {}, answers: {} };
        /** @type {string[]} ids of axes; empty where the whole scan is done */
        this.part = [];
    }

    /** Takes answers from elsewhere. What a question does not allow is no answer to it. @param {Given} given */
    adopt(given) {
        this.given = given;
        if (given.facts.gemeente !== undefined) {
            given.facts.gemeente = municipalityOn(given.facts.gemeente, this.model, now().day);
        }
        for (const field of this.fields) {
            const answers = this.answersOf(field);
            const allowed = this.allowed(field, answers);
            field.ids.forEach((id) => delete answers[id]);
            Object.assign(answers, allowed);
            field.write(answers);
        }
        this.mark();
    }

    /** Notes which answers are this scan's, and to which version of it. */
    mark() {
        const ids = this.fields.filter(({ isFact }) => !isFact).flatMap((each) => each.ids);
        const answered = ids.filter((id) => Object.hasOwn(this.given.answers, id));
        const { [this.scan.id]: _, ...others } = this.given.scans ?? {};
        this.given.scans = answered.length > 0 ? { ...others, [this.scan.id]: { version: this.scan.version, ids: answered } } : others;
    }

    get visitor() {
        return { now: now(), ...this.given };
    }

    /** @param {string} key */
    field(key) {
        return this.fields.find((each) => each.key === key);
    }

    /** The fields that this visitor gets, in order. */
    path() {
        const whole = this.whole();
        const wanted = this.part.length > 0 ? this.wanted() : undefined;
        return wanted ? whole.filter((field) => wanted.has(field.id)) : whole;
    }

    /** The same, had the visitor not chosen a part. */
    whole() {
        const situation = situationOf(this.model, this.visitor);
        return this.fields.filter((field) => shown(this.entry(field), situation) === "ja");
    }

    /** What was answered, and is not asked any more because of another answer. It counts for nothing until it is asked again. */
    aside() {
        const whole = this.whole();
        return this.fields.filter((field) => !whole.includes(field) && this.isAnswered(field));
    }

    /** @param {Field} field */
    isAnswered(field) {
        const answers = this.answersOf(field);
        return field.ids.some((id) => Object.hasOwn(answers, id));
    }

    /** Of statements, each has to be. @param {Field} field */
    isComplete(field) {
        const answers = this.answersOf(field);
        return field.kind === "statements" ? field.ids.every((id) => Object.hasOwn(answers, id)) : this.isAnswered(field);
    }

    /** Where to go on: after the last question that was answered. What was skipped before it, the overview shows. */
    resumeAt() {
        const all = this.path();
        return all[all.findLastIndex((field) => this.isAnswered(field)) + 1];
    }

    /** Takes over what a field says; what it no longer says is forgotten. @param {Field} field @param {Record<string, Answer>} says */
    take(field, says) {
        const answers = this.answersOf(field);
        field.ids.forEach((id) => delete answers[id]);
        Object.assign(answers, says);
        this.mark();
    }

    /** Forgets the answers to this scan; what is known of the firm stays. */
    restart() {
        const own = new Set(this.fields.filter(({ isFact }) => !isFact).flatMap(({ ids }) => ids));
        const answers = Object.fromEntries(Object.entries(this.given.answers).filter(([id]) => !own.has(id)));
        this.part = [];
        this.adopt({ ...this.given, answers });
    }

    /** @param {Field} field */
    answersOf(field) {
        return field.isFact ? this.given.facts : this.given.answers;
    }

    /** The begrip or the question that a field shows. @param {Field} field */
    entry(field) {
        return (field.isFact ? this.model.facts : this.scan.questions).find(({ id }) => id === field.id);
    }

    allowed(field, answers) {
        const entry = this.entry(field);
        const pairs = field.ids.map((id) => {
            if (!entry || id === "provincie") {
                return [id, Object.hasOwn(answers, id) && Object.hasOwn(this.model.region.provinces ?? {}, answers[id]) ? answers[id] : undefined];
            }
            return [id, field.kind === "statements" ? rowAnswer(entry, id.slice(entry.id.length + 1), answers) : field.known(answerTo(entry, answers))];
        });
        return Object.fromEntries(pairs.filter(([, answer]) => answer !== undefined));
    }

    /** The questions of the chosen part, with those that decide whether they are asked. */
    wanted() {
        const wanted = new Set(this.scan.questions.filter(({ axis }) => this.part.includes(axis)).map(({ id }) => id));
        for (const id of wanted) {
            const entry = [...this.scan.questions, ...this.model.facts].find((each) => each.id === id);
            for (const leaf of entry?.showIf ? leavesOf(entry.showIf) : []) {
                const needed = leaf.answer?.split(".")[0] ?? leaf.fact;
                needed && wanted.add(needed);
            }
        }
        return wanted;
    }
}
