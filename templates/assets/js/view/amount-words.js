/**
 * Amounts of schemes as a visitor reads them: what a scheme pays, and the sum behind it, line by line.
 *
 * @typedef {import("../logic/types.js").Amount} Amount
 * @typedef {import("../logic/types.js").Scheme} Scheme
 * @typedef {import("../logic/amount.js").Line} Line
 */

import { fromText, roundDown } from "../logic/rational.js";
import { euroRange, euros } from "./words.js";

/** @param {string} percentage "7.56" */
export const percent = (percentage) => `${percentage.replace(".", ",")}\u00a0%`;

const centsOf = (exact) => Number(roundDown(fromText(exact)));

/** What a form of help gives; a tax advantage is not money in the hand. */
const GIVEN = {
    subsidie: (amount) => `${amount} subsidie`,
    aftrek: (amount) => `${amount} aftrek`,
    afdrachtvermindering: (amount) => `${amount} minder belasting`,
    lening: (amount) => `lenen tot ${amount}`,
    garantie: (amount) => `garantie tot ${amount}`,
    hulp: (amount) => `hulp ter waarde van ${amount}`,
};

/**
 * @param {Scheme} scheme
 * @param {import("../logic/subsidy.js").SchemeResult} result
 * @returns {string[]} one line or more; none where nothing is known
 */
export function amountLines(scheme, { amount, saves, round }) {
    if (amount) {
        return [GIVEN[scheme.form](euroRange(amount)), ...(saves ? [`dat scheelt ${euroRange(saves)} belasting`] : [])];
    }
    const terms = scheme.rounds?.find(({ id }) => id === round) ?? scheme;
    const [first, ...others] = terms.amount ?? [];
    return first ? [`${others.length > 0 ? "onder meer " : ""}${rule(first)}`] : [];
}

/** @param {Amount} amount */
function rule({ percentage, brackets, per, fixed, maximum }) {
    const limit = maximum === undefined ? "" : `, hoogstens ${euros(maximum)}`;
    if (percentage !== undefined) {
        return `${percent(percentage)} van de kosten${limit}`;
    }
    if (brackets && brackets.length > 0) {
        return `${brackets.map((each) => percent(each.percentage)).join(" en ")} van de kosten${limit}`;
    }
    if (per) {
        return `${euros(per.amount)} per stuk${limit}`;
    }
    return fixed === undefined ? "een bedrag dat van de kosten afhangt" : euros(fixed);
}

/**
 * @param {Line} line
 * @param {(id: string) => string} costName
 * @returns {{text: string, figure: string, total?: boolean}}
 */
export function lineInWords(line, costName) {
    const cents = centsOf(line.amount);
    const of = line.of === undefined ? "" : euros(centsOf(line.of));
    const figure = euros(cents);
    switch (line.step) {
        case "cost":
            return { text: `Kosten: ${costName(line.cost ?? "")}`, figure };
        case "total":
            return { text: "Kosten samen", figure };
        case "percentage":
        case "bracket":
        case "table-percentage":
            return { text: `${percent(line.percentage ?? "0")} van ${of}`, figure };
        case "table-fixed":
            return { text: "Vast bedrag bij deze kosten", figure };
        case "table-minus":
            return { text: `Eraf: ${percent(line.percentage ?? "0")} van ${of}`, figure: `− ${figure}` };
        case "table-none":
            return { text: "Bij deze kosten is er geen bedrag", figure };
        case "per":
            return { text: `${line.count} × ${euros(line.each ?? 0)}`, figure };
        case "fixed":
            return { text: "Vast bedrag", figure };
        case "pro-rata":
            return { text: `Naar verhouding: ${Math.min(line.count ?? 0, line.full ?? 0)} van ${line.full}`, figure };
        case "partial-maximum":
            return { text: `Voor ${costName(line.cost ?? "").toLowerCase()} hoogstens`, figure };
        case "sum":
            return { text: "Samen", figure };
        case "maximum":
            return { text: "Hoogste bedrag van de regeling", figure };
        case "maximum-per":
            return { text: `Hoogstens ${line.count} × ${euros(line.each ?? 0)}`, figure };
        case "cost-limit":
            return { text: "Nooit meer dan de kosten", figure };
        case "minimum":
            return { text: `Minder dan ${euros(line.least ?? 0)} wordt niet betaald`, figure };
        default:
            return { text: "Dit bedrag, naar beneden op hele euro's", figure, total: true };
    }
}
