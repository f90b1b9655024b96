/**
 * A scheme's state and its outcome for a visitor, as a word and what belongs to it.
 *
 * @typedef {import("../logic/types.js").Scheme} Scheme
 * @typedef {import("../logic/types.js").Round} Round
 * @typedef {{word: string, detail?: string}} Words
 */

import { closingInWords, daysBetween, openingInWords, writtenDay } from "./clock.js";
import { counted } from "./words.js";

/** From this many days before the end, the days left are told. */
const CLOSE = 60;

/**
 * @param {Scheme} scheme
 * @param {import("../logic/subsidy.js").SchemeResult} result
 * @param {{at: number, day: string}} now
 * @returns {Words}
 */
export function outcomeInWords(scheme, result, now) {
    const round = scheme.rounds?.find(({ id }) => id === result.round);
    const { detail } = stateInWords(scheme, round, result, now);
    switch (result.outcome) {
        case "past":
            return { word: "Past bij uw antwoorden", detail };
        case "waarschijnlijk":
            return { word: "Past waarschijnlijk", detail };
        case "mist-gegevens":
            return { word: "Nog niet te zeggen", detail };
        case "past-niet":
            return { word: "Past niet", detail: reasons(round ?? scheme, result) };
        default:
            return stateInWords(scheme, round, result, now);
    }
}

function reasons({ conditions = [] }, { because }) {
    const builtIn = { gebied: "uw bedrijf staat buiten het gebied", kostensoort: "deze kosten tellen niet mee", minimum: "het bedrag is te klein" };
    return because.map((id) => builtIn[id] ?? conditions.find((condition) => condition.id === id)?.text ?? id).join("; ");
}

/**
 * @param {Scheme} scheme
 * @param {Round | undefined} round the one that counts now
 * @param {{opensNext?: number}} next
 * @param {{at: number, day: string}} now
 * @returns {Words}
 */
export function stateInWords(scheme, round, { opensNext }, now) {
    if (scheme.withdrawn && scheme.withdrawn.since <= now.day) {
        return { word: "Vervallen", detail: `sinds ${writtenDay(scheme.withdrawn.since)}` };
    }
    if (scheme.continuous) {
        return { word: "Het hele jaar open" };
    }
    if (!round) {
        return { word: "Nu niet open", detail: expected(scheme) };
    }
    const { opens, closes, openOn, spentFrom } = round;
    if (opens !== undefined && now.at < opens) {
        return { word: "Nog niet open", detail: `opent op ${openingInWords(opens)}${countdown(opens, now)}` };
    }
    if (closes !== undefined && now.at > closes) {
        const after = opensNext !== undefined ? `opent weer op ${openingInWords(opensNext)}` : expected(scheme);
        return { word: "Gesloten", detail: [`sloot op ${closingInWords(closes)}`, after].filter(Boolean).join("; ") };
    }
    if (spentFrom !== undefined && now.at >= spentFrom) {
        return { word: "Budget op", detail: expected(scheme) };
    }
    if (closes === undefined || (opens === undefined && (openOn === undefined || now.at < openOn))) {
        return { word: "Misschien open", detail: closes === undefined ? "wanneer hij sluit is niet bekend" : `wanneer hij opent is niet bekend; sluit op ${closingInWords(closes)}` };
    }
    return { word: "Open", detail: `tot en met ${closingInWords(closes)}${countdown(closes, now)}` };
}

function countdown(at, now) {
    const days = daysBetween(now.day, new Date(at).toISOString().slice(0, 10));
    return days > 1 && days <= CLOSE ? `, over ${counted(days, "dag", "dagen")}` : "";
}

/** What is expected is never a date to count on. */
function expected({ expected: hope }) {
    if (!hope) {
        return undefined;
    }
    if (hope.when) {
        return `verwacht: ${hope.when}, niet bevestigd`;
    }
    return hope.opens ? `gaat meestal open op ${dayOfYear(hope.opens)}, niet bevestigd` : undefined;
}

/** @param {string} day "06-02" */
const dayOfYear = (day) => writtenDay(`2000-${day}`).replace(" 2000", "");
