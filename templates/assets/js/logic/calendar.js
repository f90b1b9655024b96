/**
 * A file that any calendar reads (iCalendar, RFC 5545), for steps of a plan and for moments of a subsidy.
 *
 * Moments are written in UTC and whole days without a time, so that no calendar has to know our summer time. A day is named by its
 * first and its last, as people do; the file itself names the day after.
 *
 * Pure: values in, text out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {object} Event
 * @property {string} uid - the same for the same thing, so that a second import replaces the first
 * @property {string} title
 * @property {string} [text]
 * @property {string} [url]
 * @property {string} [from] - its first day; or else `at`
 * @property {string} [to] - its last day; the first where left out
 * @property {number} [at] - a moment
 * @property {number[]} [alarms] - so many days before; that of a whole day rings at nine in the morning
 */

import { utcText } from "./amsterdam.js";
import { dayNumber, dayText } from "./day.js";

const LINE = "\r\n";
const OCTETS = 75;

/** What no calendar text may hold; a tab and a new line may. */
const CONTROLS = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g;

const MORNING = 9;

/**
 * @param {string} name
 * @param {number} stamp when the file is made, in milliseconds
 * @param {Event[]} events
 * @returns {string}
 */
export function calendarText(name, stamp, events) {
    return [
        "BEGIN:VCALENDAR",
        "VERSION:2.0",
        "PRODID:-//Etalage//NL",
        "CALSCALE:GREGORIAN",
        `X-WR-CALNAME:${escaped(name)}`,
        ...events.flatMap((event) => eventLines(event, stamp)),
        "END:VCALENDAR",
    ]
        .map((line) => folded(line) + LINE)
        .join("");
}

function eventLines({ uid, title, text, url, from, to = from, at, alarms = [] }, stamp) {
    return [
        "BEGIN:VEVENT",
        `UID:${escaped(uid)}`,
        `DTSTAMP:${utcText(stamp)}`,
        ...(from ? [`DTSTART;VALUE=DATE:${digits(from)}`, `DTEND;VALUE=DATE:${digits(dayText(dayNumber(to) + 1))}`] : [`DTSTART:${utcText(at)}`]),
        `SUMMARY:${escaped(title)}`,
        ...(text ? [`DESCRIPTION:${escaped(text)}`] : []),
        ...(isLink(url) ? [`URL:${url}`] : []),
        "TRANSP:TRANSPARENT",
        ...alarms.flatMap((days) => [
            "BEGIN:VALARM",
            "ACTION:DISPLAY",
            `DESCRIPTION:${escaped(title)}`,
            `TRIGGER;RELATED=START:${from ? beforeMidnight(days) : days > 0 ? `-P${days}D` : "PT0S"}`,
            "END:VALARM",
        ]),
        "END:VEVENT",
    ];
}

const digits = (day) => day.replaceAll("-", "");

/** A whole day begins at midnight; the alarm is to ring at nine. */
const beforeMidnight = (days) => (days > 0 ? `-P${days > 1 ? `${days - 1}D` : ""}T${24 - MORNING}H` : `PT${MORNING}H`);

/** Only what cannot break the line or mean something else in a calendar. */
const isLink = (url) => /^https?:\/\/[!-~]+$/.test(url ?? "");

const escaped = (text) =>
    text
        .replace(/\r\n?/g, "\n")
        .replace(CONTROLS, "")
        .replace(/\p{Surrogate}/gu, "\ufffd")
        .replace(/[\\;,]/g, "\\$&")
        .replace(/\n/g, "\\n");

/** Lines hold at most 75 octets of UTF-8, and a sign is never cut in two. */
function folded(line) {
    let [result, room] = ["", OCTETS];
    for (const sign of line) {
        const size = octets(sign.codePointAt(0));
        if (size > room) {
            result += `${LINE} `;
            room = OCTETS - 1;
        }
        result += sign;
        room -= size;
    }
    return result;
}

const octets = (point) => (point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4);

/**
 * What a subsidy's moment looks like in a calendar.
 *
 * @param {import("./traps.js").Moment} moment
 * @param {{title: string, url?: string}} scheme
 * @param {string} host that makes the name of the event unique
 * @returns {Event}
 */
export function eventOfMoment({ scheme: id, round, kind, at, day, wholeDay }, { title, url }, host) {
    return {
        uid: `subsidie-${id}-${round}-${kind}@${host}`,
        title: kind === "opens" ? `${title} gaat open` : `${title}: laatste ${wholeDay ? "dag" : "moment"} om aan te vragen`,
        text: "Kijk vooraf bij de verstrekker of dit nog klopt.",
        url,
        ...(wholeDay ? { from: day } : { at: Math.floor(at / 60_000) * 60_000 }),
        alarms: kind === "opens" ? [7, 0] : [14, 2],
    };
}
