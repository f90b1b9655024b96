/**
 * Why a level is what it is: the one that the points alone would give, and what holds it back.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Level} Level
 * @typedef {import("./types.js").Scan} Scan
 * @typedef {import("./scan.js").ScanResult} ScanResult
 */

const ascending = (levels) => [...levels].sort((a, b) => a.from - b.from);

/** @param {number} score @param {Level[]} levels @returns {Level} the level that these points alone give */
export const levelAt = (score, levels) => ascending(levels).findLast(({ from }) => from <= score) ?? ascending(levels)[0];

/**
 * The next level that the total has the points for, and the axes that are too low for it.
 *
 * @param {Scan} scan
 * @param {ScanResult} result
 * @returns {{level: Level, axes: string[]} | null} null where the points alone decide
 */
export function heldBack({ axes, levels }, result) {
    if (!result.total) {
        return null;
    }
    const rising = ascending(levels);
    const next = rising[rising.findIndex(({ id }) => id === result.total.level) + 1];
    return next && next.from <= result.total.score
        ? { level: next, axes: axes.map(({ id }) => id).filter((id) => result.axes[id]?.score < (next.everyAxis ?? 0)) }
        : null;
}
