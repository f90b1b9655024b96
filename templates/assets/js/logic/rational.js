/**
 * Exact fractions. Floating point gets some scores and amounts wrong: 100 × 29 ÷ 200 must round to 15, and 7,56 % is no binary number.
 *
 * Pure: values in, values out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {{n: bigint, d: bigint}} Fraction - in lowest terms, with d above 0
 */

/** @param {bigint | number} n @param {bigint | number} d @returns {Fraction} */
export function fraction(n, d = 1n) {
    let [top, bottom] = [BigInt(n), BigInt(d)];
    if (bottom === 1n) {
        return { n: top, d: bottom };
    }
    if (bottom === 0n) {
        throw new RangeError(`${n}/${d} is no fraction`);
    }
    if (bottom < 0n) {
        [top, bottom] = [-top, -bottom];
    }
    let [a, b] = [top < 0n ? -top : top, bottom];
    while (b > 0n) {
        [a, b] = [b, a % b];
    }
    return { n: top / a, d: bottom / a };
}

export const ZERO = fraction(0);

/** @param {string | number} text such as "7.56" @returns {Fraction} */
export function decimal(text) {
    const [whole, part = ""] = String(text).split(".");
    return fraction(BigInt(whole + part), 10n ** BigInt(part.length));
}

/** @param {Fraction} a @param {Fraction} b */
export const plus = (a, b) => fraction(a.n * b.d + b.n * a.d, a.d * b.d);

/** @param {Fraction} a @param {Fraction} b */
export const minus = (a, b) => fraction(a.n * b.d - b.n * a.d, a.d * b.d);

/** @param {Fraction} a @param {Fraction} b */
export const times = (a, b) => fraction(a.n * b.n, a.d * b.d);

/** @param {Fraction} a @param {Fraction} b not zero */
export const over = (a, b) => fraction(a.n * b.d, a.d * b.n);

/** Below, at or above zero as a is less than, equal to or more than b. @param {Fraction} a @param {Fraction} b */
export const compare = (a, b) => (a.n * b.d < b.n * a.d ? -1 : a.n * b.d > b.n * a.d ? 1 : 0);

/** @param {Fraction} a @param {Fraction} b */
export const least = (a, b) => (compare(a, b) <= 0 ? a : b);

/** @param {Fraction} a @param {Fraction} b */
export const most = (a, b) => (compare(a, b) >= 0 ? a : b);

/** @param {Fraction[]} fractions */
export const sum = (fractions) => fractions.reduce(plus, ZERO);

/** @param {Fraction} a @returns {bigint} */
export function roundDown({ n, d }) {
    return n / d - (n % d < 0n ? 1n : 0n); // BigInt's own division rounds towards zero
}

/** @param {Fraction} a @returns {number} */
export const roundHalfUp = ({ n, d }) => Number(roundDown(fraction(2n * n + d, 2n * d)));

/** As it travels in JSON, "29/2". @param {Fraction} a */
export const toText = ({ n, d }) => `${n}/${d}`;

/** @param {string} text @returns {Fraction} */
export const fromText = (text) => fraction(...text.split("/").map(BigInt));
