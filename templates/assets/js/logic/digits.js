/**
 * Numbers as the build writes them, in few characters.
 *
 * Pure.
 */

const ALL = "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#$%&()*+,-./:;=>?@[]^_\x60{|}~";

/** A digit below this ends a number; one from here on says that more follow. */
const LAST = 60;
const MORE = ALL.length - LAST;

const VALUES = new Uint8Array(128);
for (let digit = 0; digit < ALL.length; digit++) VALUES[ALL.charCodeAt(digit)] = digit;

/** @param {string} text numbers one after another @returns {number[]} */
export function numbers(text) {
    const found = [];
    let before = 0;
    for (let at = 0; at < text.length; at++) {
        const digit = VALUES[text.charCodeAt(at)];
        if (digit >= LAST) {
            before = before * MORE + digit - LAST + 1;
        } else {
            found.push(before * LAST + digit);
            before = 0;
        }
    }
    return found;
}

/** @param {string} text numbers of as many digits each @param {number} count how many there are @returns {number[]} */
export function numbersAlike(text, count) {
    const width = text.length / count;
    const found = [];
    for (let at = 0; at < text.length; ) {
        let number = 0;
        for (const end = at + width; at < end; at++) number = number * ALL.length + VALUES[text.charCodeAt(at)];
        found.push(number);
    }
    return found;
}
