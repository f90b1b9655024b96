/** An answer as somebody would say it, also where its form is on another page. */

import { UNKNOWN } from "../logic/condition.js";
import { writtenDay } from "./clock.js";
import { capitalised, euros, listed } from "./words.js";

const whole = new Intl.NumberFormat("nl", { maximumFractionDigits: 0 });

/**
 * @param {import("../logic/types.js").Fact | import("../logic/types.js").Question} question
 * @param {import("../logic/types.js").Answer} answer that the question allows
 * @param {import("../logic/types.js").Model} model
 * @param {string} [row] of statements
 * @returns {string}
 */
export function answerInWords(question, answer, model, row) {
    const { kind, options = [], scale } = question;
    const named = (id) => options.find((option) => option.id === id)?.text ?? nameOnList(id, question.list, model) ?? (id === UNKNOWN ? "Weet ik niet" : capitalised(String(id)));
    if (Array.isArray(answer)) {
        return answer.length === 0 ? "Geen" : listed(answer.map(named));
    }
    if (typeof answer !== "number") {
        return kind === "date" && answer !== UNKNOWN ? writtenDay(answer) : named(answer);
    }
    return row !== undefined || kind === "scale" ? `${answer}, van ${scale.from} tot en met ${scale.to}` : kind === "amount" ? euros(answer) : whole.format(answer);
}

/** @param {import("../logic/types.js").Fact | import("../logic/types.js").Question} question @param {string} [row] */
export function questionInWords(question, row) {
    const statement = question.rows?.find(({ id }) => id === row)?.text;
    return statement ? `${question.text} “${statement}”` : question.text;
}

function nameOnList(id, list, { region, schemes }) {
    switch (list) {
        case "sectors":
            return region?.sectors[id];
        case "municipalities":
            return id === "andere" ? "Een andere gemeente" : region?.municipalities[id]?.name;
        case "provinces":
            return region?.provinces[id];
        case "subsidies":
            return schemes?.find((scheme) => scheme.id === id)?.title;
        default:
            return undefined;
    }
}
