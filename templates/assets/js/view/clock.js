/**
 * The visitor's clock, as the logic wants it: a moment, and the day that it is in Amsterdam, wherever the visitor is.
 */

const AMSTERDAM = "Europe/Amsterdam";

const dayParts = new Intl.DateTimeFormat("en", { timeZone: AMSTERDAM, year: "numeric", month: "2-digit", day: "2-digit" });
const wordDay = new Intl.DateTimeFormat("nl", { timeZone: AMSTERDAM, day: "numeric", month: "long", year: "numeric" });
const wordTime = new Intl.DateTimeFormat("nl", { timeZone: AMSTERDAM, hour: "numeric", minute: "2-digit", hourCycle: "h23" });

/**
 * @param {Date} [clock]
 * @returns {{at: number, day: string}}
 */
export function now(clock = new Date()) {
    return { at: clock.getTime(), day: dayOf(clock.getTime()) };
}

/** @param {number} at @returns {string} "2026-11-21" */
export function dayOf(at) {
    const parts = Object.fromEntries(dayParts.formatToParts(at).map(({ type, value }) => [type, value]));
    return `${parts.year}-${parts.month}-${parts.day}`;
}

/** @param {number} at @returns {string} "21 november 2026" */
export const dayInWords = (at) => wordDay.format(at);

/** @param {string} day "2026-11-21" @returns {string} "21 november 2026" */
export const writtenDay = (day) => dayInWords(Date.parse(`${day}T12:00:00Z`));

/** @param {number} at @returns {string} "21 november 2026, 17.00 uur" */
export function momentInWords(at) {
    return `${dayInWords(at)}, ${wordTime.format(at).replace(":", ".")} uur`;
}

/**
 * The last day or minute that still counts. A round that closes at the end of a day is known by that day, another by its time.
 *
 * @param {number} closes the last millisecond
 */
export function closingInWords(closes) {
    return dayOf(closes) === dayOf(closes + 1) ? momentInWords(closes) : dayInWords(closes);
}

/** @param {number} opens "2 oktober 2023", or with its time when that is not midnight */
export function openingInWords(opens) {
    return dayOf(opens) === dayOf(opens - 1) ? momentInWords(opens) : dayInWords(opens);
}

/** @param {string} from @param {string} to @returns {number} whole days */
export function daysBetween(from, to) {
    return Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000);
}
