/**
 * The moments of the schemes as files for a calendar: all of them together, and those of each round apart.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. The build runs it, so that the files are there for who has no script.
 *
 * @typedef {object} About
 * @property {string} name - of the calendar with everything
 * @property {number} stamp - when the schemes were last looked at, in milliseconds
 * @property {string} origin - what makes a scheme's address whole: "https://example.org"
 * @property {string} host - that makes the names of events unique
 */

import { calendarText, eventOfMoment } from "./calendar.js";
import { momentsOf } from "./traps.js";

/** Before any round, so that all moments are still to come. */
const EVER = { at: Number.NEGATIVE_INFINITY, day: "" };

/**
 * @param {import("./types.js").Scheme[]} schemes
 * @param {About} about
 * @returns {{all: string, rounds: {scheme: string, round: string, text: string}[]}}
 */
export function schemeCalendars(schemes, { name, stamp, origin, host }) {
    const moments = schemes.flatMap((scheme) =>
        momentsOf(scheme, EVER).map((moment) => ({ ...moment, titled: scheme.title, event: eventOfMoment(moment, { title: scheme.title, url: origin + scheme.url }, host) })),
    );
    const rounds = new Map();
    for (const { scheme, round, titled, event } of moments) {
        const key = `${scheme}/${round}`;
        rounds.set(key, { scheme, round, titled, events: [...(rounds.get(key)?.events ?? []), event] });
    }
    return {
        all: calendarText(
            name,
            stamp,
            moments.sort((a, b) => a.at - b.at).map(({ event }) => event),
        ),
        rounds: [...rounds.values()].map(({ scheme, round, titled, events }) => ({ scheme, round, text: calendarText(titled, stamp, events) })),
    };
}
