/**
 * When the site was last looked after, and so whether a clock can be right: nobody saw a source on a day that is still to come.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {{source?: {seen: string}}} Sourced
 */

import { dayNumber } from "./day.js";

/** A clock that is slow by a few hours may be a day behind. */
const SLACK = 1;

/** After so many days without anybody looking, a wrong clock is the better guess. */
const LONG = 10 * 365;

/** @param {Sourced[]} sourced @returns {string | undefined} the latest day on which anything was seen */
export const latestSeen = (sourced) => sourced.flatMap(({ source }) => source?.seen ?? []).reduce((latest, day) => (latest === undefined || day > latest ? day : latest), undefined);

/**
 * @param {string} day of the visitor's clock
 * @param {string | undefined} seen
 * @returns {"behind" | "ahead" | null} null where the clock may well be right
 */
export function doubtAbout(day, seen) {
    const passed = seen === undefined ? 0 : dayNumber(day) - dayNumber(seen);
    return passed < -SLACK ? "behind" : passed > LONG ? "ahead" : null;
}
