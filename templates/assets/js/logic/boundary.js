/**
 * When the state of schemes changes next, so that a page that stays open knows when to look again.
 *
 * Pure: values in, values out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {{opens?: number, closes?: number, openOn?: number, spentFrom?: number}} Dates
 */

/**
 * @param {{rounds?: Dates[]}[]} schemes
 * @param {number} at
 * @returns {number | undefined} the first moment after `at` on which a round opens, has closed or is spent
 */
export function nextBoundary(schemes, at) {
    const moments = schemes
        .flatMap(({ rounds = [] }) => rounds)
        .flatMap(({ opens, closes, openOn, spentFrom }) => [opens, openOn, spentFrom, closes === undefined ? undefined : closes + 1])
        .filter((moment) => moment !== undefined && moment > at);
    return moments.length > 0 ? Math.min(...moments) : undefined;
}
