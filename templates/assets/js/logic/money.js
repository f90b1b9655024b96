/**
 * An amount of money as people write it: "1500", "1.500", "1.500,00", "€ 1.500,-" and "1500 euro" are one amount.
 *
 * Pure: values in, values out; no DOM, clock, network or storage. Runs in the browser and in the build.
 */

/** A hundred billion euros: beyond it an entry is a mistake, and up to it sums of cents stay exact in JavaScript's numbers. */
export const MOST_CENTS = 10 ** 13;

const WRITTEN = /^(?:€|eur|euro)?(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d{1,2}|-{1,2}|–|—))?(?:€|eur|euro)?$/i;

/**
 * @param {string} written
 * @returns {number | undefined} whole cents; undefined where it is no amount, is negative, or is too large to be meant
 */
export function centsIn(written) {
    const match = WRITTEN.exec(written.replace(/[\s\u00a0\u202f]/g, ""));
    if (!match) {
        return undefined;
    }
    const [, whole, part = "0"] = match;
    const cents = Number(whole.replaceAll(".", "")) * 100 + Number(/\d/.test(part) ? part.padEnd(2, "0") : 0);
    return cents <= MOST_CENTS ? cents : undefined;
}

/** The other way round, for a field: "1500" or "1500,50". @param {number} cents */
export function writtenCents(cents) {
    const rest = cents % 100;
    return `${Math.floor(cents / 100)}${rest ? `,${String(rest).padStart(2, "0")}` : ""}`;
}
