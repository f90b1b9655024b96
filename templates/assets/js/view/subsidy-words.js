/**
 * A scheme's state and its outcome for a visitor, as a word and what belongs to it.
 *
 * @typedef {import("../logic/types.js").Scheme} Scheme
 * @typedef {{word: string, detail?: string}} Words
 */

import { roundAt } from "../logic/subsidy.js";
import { closingInWords, dayOf, daysBetween, openingInWords, writtenDay } from "./clock.js";
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
    const { detail } = stateInWords(scheme, now);
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
            return stateInWords(scheme, now);
    }
}

function reasons({ conditions = [] }, { because }) {
    const builtIn = { gebied: "uw bedrijf staat buiten het gebied", kostensoort: "deze kosten tellen niet mee", minimum: "het bedrag is te klein" };
    return because.map((id) => builtIn[id] ?? conditions.find((condition) => condition.id === id)?.text ?? id).join("; ");
}

/**
 * @param {Scheme} scheme
 * @param {{at: number, day: string}} now
 * @returns {Words}
 */
export function stateInWords(scheme, now) {
    if (scheme.withdrawn && scheme.withdrawn.since <= now.day) {
        return { word: "Vervallen", detail: `sinds ${writtenDay(scheme.withdrawn.since)}` };
    }
    const { round, phase } = roundAt(scheme, now.at);
    if (!round) {
        return phase === "open" ? { word: "Het hele jaar open" } : { word: "Nu niet open", detail: expectation(scheme) };
    }
    const { opens, closes, spentFrom } = round;
    if (phase === "next") {
        return { word: "Nog niet open", detail: opens === undefined ? undefined : `opent op ${openingInWords(opens)}${countdown(opens, now)}` };
    }
    if (phase === "over") {
        return { word: "Gesloten", detail: joined(`sloot op ${closingInWords(closes)}`, expectation(scheme)) };
    }
    if (spentFrom !== undefined && now.at >= spentFrom) {
        return { word: "Budget op", detail: nextOpening(scheme, now) ?? expectation(scheme) };
    }
    if (phase === "uncertain") {
        return { word: "Misschien open", detail: closes === undefined ? "wanneer hij sluit, is niet bekend" : `wanneer hij opent, is niet bekend; sluit op ${closingInWords(closes)}` };
    }
    return { word: "Open", detail: `tot en met ${closingInWords(closes)}${countdown(closes, now)}` };
}

const joined = (...parts) => parts.filter(Boolean).join("; ");

function nextOpening({ rounds = [] }, now) {
    const later = rounds.map(({ opens = 0 }) => opens).filter((opens) => opens > now.at);
    return later.length > 0 ? `opent weer op ${openingInWords(Math.min(...later))}` : undefined;
}

function countdown(at, now) {
    const days = daysBetween(now.day, dayOf(at));
    return days > 1 && days <= CLOSE ? `, over ${counted(days, "dag", "dagen")}` : "";
}

/** What is expected is never a date to count on. */
function expectation({ expected: hope }) {
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
