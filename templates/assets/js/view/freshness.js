/**
 * Whether what was seen of a scheme is still fresh. What is past its check date loses its tone: the page sends the visitor to the source.
 *
 * @typedef {{url: string, seen: string, confirmed?: boolean}} Source
 * @typedef {{source?: Source, rounds?: {source?: Source, conditions?: {source?: Source}[]}[], conditions?: {source?: Source}[]}} Sourced
 */

import { daysBetween, writtenDay } from "./clock.js";

/** What was looked at longest ago. @param {Sourced} scheme @returns {Source | undefined} */
export function oldestSource({ source, conditions = [], rounds = [] }) {
    const all = [source, ...conditions.map((each) => each.source), ...rounds.flatMap((round) => [round.source, ...(round.conditions ?? []).map((each) => each.source)])];
    const known = all.filter((each) => each !== undefined);
    return known.length > 0 ? known.reduce((oldest, each) => (each.seen < oldest.seen ? each : oldest)) : undefined;
}

/**
 * @param {Sourced} scheme
 * @param {number} checkEvery days
 * @param {string} day
 * @returns {Source | undefined} where the visitor has to look; undefined while everything is fresh
 */
export function staleSource(scheme, checkEvery, day) {
    const oldest = oldestSource(scheme);
    return oldest && daysBetween(oldest.seen, day) > checkEvery ? (scheme.source ?? oldest) : undefined;
}

/** @param {string} url @returns {string} "rvo.nl" */
export const hostOf = (url) => new URL(url).hostname.replace(/^www\./, "");

/** @param {Sourced} scheme */
export const notCheckedSince = (scheme) => `Niet opnieuw gecontroleerd sinds ${writtenDay(oldestSource(scheme)?.seen ?? "")}`;
