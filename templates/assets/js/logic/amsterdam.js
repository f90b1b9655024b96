/**
 * The day that it is in Amsterdam, from a moment: the logic has no clock and no time zones of its own.
 *
 * The rule is that of the European Union since 1996: summer time from the last Sunday of March to that of October, both at one o'clock UTC.
 *
 * Pure: values in, values out; no DOM, clock, network or storage. Runs in the browser and in the build.
 */

import { dayNumber, dayText } from "./day.js";

const DAY = 86_400_000;
const HOUR = 3_600_000;
const EPOCH = dayNumber("1970-01-01");

/** Sundays are the multiples of seven. */
const lastSunday = (year, month) => Math.floor(dayNumber(`${year}-${month}-31`) / 7) * 7;

const changes = (year, month) => (lastSunday(year, month) - EPOCH) * DAY + HOUR;

/** @param {number} at @returns {number} hours ahead of UTC */
function ahead(at) {
    const year = Number(dayText(Math.floor(at / DAY) + EPOCH).slice(0, 4));
    return at >= changes(year, 3) && at < changes(year, 10) ? 2 : 1;
}

/** @param {number} at @returns {string} "2026-11-21" */
export const dayAt = (at) => dayText(Math.floor((at + ahead(at) * HOUR) / DAY) + EPOCH);

/** Whether a day begins at this moment. @param {number} at */
export const isMidnight = (at) => (at + ahead(at) * HOUR) % DAY === 0;

/** @param {number} at @returns {string} "20261121T110000Z", as calendars write a moment */
export function utcText(at) {
    const seconds = Math.floor(at / 1000);
    const two = (value) => String(value).padStart(2, "0");
    const [hours, minutes, rest] = [Math.floor(seconds / 3600) % 24, Math.floor(seconds / 60) % 60, seconds % 60];
    return `${dayText(Math.floor(seconds / 86_400) + EPOCH).replaceAll("-", "")}T${two(hours)}${two(minutes)}${two(rest)}Z`;
}
