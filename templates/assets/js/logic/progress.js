/**
 * What changed between two passports of one scan: per axis and in total, and what was done in between.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./passport.js").Passport} Passport
 * @typedef {import("./scan.js").ScanResult} ScanResult
 * @typedef {object} Progress
 * @property {import("./types.js").Scan} scan
 * @property {ScanResult} then
 * @property {ScanResult} now
 * @property {string[]} done - advice that was given then, and no longer is
 * @property {string[]} added - advice that is given now, and was not then
 * @property {string[]} marked - advice that the firm marked as done in its plan
 */

import { adviceFor } from "./advice.js";
import { givenOf } from "./passport.js";
import { evaluateScan } from "./scan.js";

/** Of those that are both dated, the oldest first. @param {Passport[]} passports */
export const inTime = (passports) => [...passports].sort((a, b) => (a.gemaakt ?? "") < (b.gemaakt ?? "") ? -1 : 1);

/** The scans that are in both. @param {Passport} one @param {Passport} other @returns {string[]} */
export const shared = (one, other) => Object.keys(one.scans).filter((id) => Object.hasOwn(other.scans, id));

/**
 * Both are judged on the same day and by the present rules, so that only the answers make a difference.
 *
 * @param {Passport} before
 * @param {Passport} after
 * @param {import("./types.js").Model} model with all scans
 * @param {{at: number, day: string}} now
 * @returns {Progress[]} per scan that is in both
 */
export function progressOf(before, after, model, now) {
    const marked = [...new Set([before, after].flatMap(({ strategie }) => strategie?.klaar ?? []))];
    return (model.scans ?? [])
        .filter(({ id }) => shared(before, after).includes(id))
        .map((scan) => {
            const own = { ...model, scans: [scan], scan };
            const [then, later] = [before, after].map((passport) => ({ now, ...givenOf(passport) }));
            const [was, is] = [then, later].map((visitor) => adviceFor(own, visitor));
            const ids = (list) => list.map(({ id }) => id);
            // What an answer is missing for is not done: only a clear no says that.
            const still = [...ids(is.given), ...ids(is.unsure)];
            const concerned = [...ids(was.given), ...ids(was.unsure), ...still];
            return {
                scan,
                then: evaluateScan(scan, own, then),
                now: evaluateScan(scan, own, later),
                done: ids(was.given).filter((id) => !still.includes(id)),
                added: ids(is.given).filter((id) => !ids(was.given).includes(id) && !ids(was.unsure).includes(id)),
                marked: marked.filter((id) => concerned.includes(id)),
            };
        });
}
