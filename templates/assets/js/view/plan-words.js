/** What a plan says about money, days and the right order, in words. */

import { closingInWords, dayOf, openingInWords, writtenDay } from "./clock.js";
import { counted, euros, leadTime } from "./words.js";

const shortMonth = new Intl.DateTimeFormat("nl", { timeZone: "UTC", month: "short" });
const longMonth = new Intl.DateTimeFormat("nl", { timeZone: "UTC", month: "long", year: "numeric" });
const whole = new Intl.NumberFormat("nl", { minimumFractionDigits: 0, maximumFractionDigits: 2 });

const noon = (day) => Date.parse(`${day}T12:00:00Z`);

/** @param {string} month "2026-12" @returns {string} "december 2026" */
export const monthInWords = (month) => longMonth.format(noon(`${month}-01`));

/** @param {string} day @returns {string} "dec" */
export const shortMonthOf = (day) => shortMonth.format(noon(day)).replace(".", "");

const shortDay = (day) => `${Number(day.slice(8))}\u00a0${shortMonthOf(day)}`;

/** @param {{from: string, to: string}} days @returns {string} "1 t/m 7 dec 2026" */
export function daysInWords({ from, to }) {
    const [year, lastYear] = [from.slice(0, 4), to.slice(0, 4)];
    const first = year !== lastYear ? `${shortDay(from)} ${year}` : from.slice(0, 7) !== to.slice(0, 7) ? shortDay(from) : String(Number(from.slice(8)));
    return from === to ? `${shortDay(to)} ${lastYear}` : `${first} t/m ${shortDay(to)} ${lastYear}`;
}

/** For a column of euros, where the sign stands at its head. @param {{from: number, to: number}} range in cents */
export function figures({ from, to }) {
    const [low, high] = [from, to].map((cents) => whole.format(cents / 100));
    return low === high ? low : `${low}\u00a0–\u00a0${high}`;
}

const WAIT = { idee: "Bestel nog niets. Vraag eerst de subsidie aan." };
const FIRST = { besteld: "Bestel eerst, en vraag daarna de subsidie aan.", betaald: "Betaal eerst, en vraag daarna de subsidie aan." };

/**
 * @param {import("../logic/traps.js").Trap} trap
 * @param {{id: string, text: string}[]} stages the options of the question about the order
 * @returns {string}
 */
export function trapInWords(trap, stages) {
    const stage = stages.find(({ id }) => id === trap.stage)?.text ?? trap.stage;
    const told = { wait: () => WAIT[trap.stage] ?? `Ga nog niet verder dan “${stage}”. Vraag eerst de subsidie aan.`, first: () => first(trap, stage), arrange: () => arrange(trap) };
    return [told[trap.kind](), ...bounds(trap), trap.past ? "Zo was het in de vorige ronde." : ""].filter(Boolean).join(" ");
}

const first = (trap, stage) => (stage ? (FIRST[trap.stage] ?? `Zorg eerst voor “${stage}”. Vraag daarna de subsidie aan.`) : "");

function bounds({ notBefore, notAfter, withinDays }) {
    return [
        notBefore && `Koop niet vóór ${writtenDay(notBefore)}.`,
        notAfter && `Koop uiterlijk op ${writtenDay(notAfter)}.`,
        withinDays !== undefined && `Vraag aan binnen ${counted(withinDays, "dag", "dagen")} na de aankoop.`,
    ];
}

function arrange({ what, leadDays, by, late }) {
    if (!by) {
        return `Regel op tijd: ${what}. Dat duurt ${leadTime(leadDays)}.`;
    }
    return late
        ? `Regel meteen: ${what}. Dat duurt ${leadTime(leadDays)}, dus misschien bent u te laat.`
        : `Regel uiterlijk op ${writtenDay(by)}: ${what}. Dat duurt ${leadTime(leadDays)}.`;
}

/** @param {import("../logic/traps.js").Moment} moment */
export const momentInPlan = ({ kind, at }) => (kind === "opens" ? `Opent op ${openingInWords(at)}.` : `Sluit op ${closingInWords(at)}.`);

/**
 * @param {{outcome: string, upTo?: number}} maybe
 * @param {{word: string, detail?: string}} state
 * @param {boolean} withDetail where no moment says it already
 */
export function maybeInWords({ outcome, upTo }, { word, detail }, withDetail) {
    const open = { past: "Nu open", waarschijnlijk: "Nu open", "mist-gegevens": "Hangt af van antwoorden die er nog niet zijn" }[outcome];
    return `${upTo ? `tot ${euros(upTo)}` : "bedrag onbekend"}. ${open ?? word}${!open && withDetail && detail ? `: ${detail}` : ""}.`;
}

/** @param {number} at */
export const today = (at) => writtenDay(dayOf(at));
