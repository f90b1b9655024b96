/**
 * What the visitor answered, kept in this tab until it is closed. A browser that refuses to keep anything is no problem: then
 * the answers live as long as the page.
 *
 * @typedef {import("../logic/types.js").Answer} Answer
 * @typedef {{facts: Record<string, Answer>, answers: Record<string, Answer>}} Given
 */

const KEY = "etalage.antwoorden";

/** @returns {Given} */
export function recall() {
    try {
        const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
        return { facts: onlyAnswers(kept?.facts), answers: onlyAnswers(kept?.answers) };
    } catch {
        return { facts: {}, answers: {} };
    }
}

const BROUGHT = "#antwoorden=";

/**
 * The answers that an address brings along: what the build says of a scenario that fails opens like this.
 *
 * @param {string} hash
 * @returns {Given | undefined}
 */
export function broughtBy(hash) {
    if (!hash.startsWith(BROUGHT)) {
        return undefined;
    }
    try {
        const letters = atob(hash.slice(BROUGHT.length).replaceAll("-", "+").replaceAll("_", "/"));
        const sent = JSON.parse(new TextDecoder().decode(Uint8Array.from(letters, (letter) => letter.charCodeAt(0))));
        return { facts: onlyAnswers(sent?.facts), answers: onlyAnswers(sent?.answers) };
    } catch {
        return undefined;
    }
}

/** @param {Given} given */
export function keep(given) {
    try {
        sessionStorage.setItem(KEY, JSON.stringify(given));
    } catch {
        // Full or refused: the scan works on.
    }
}

export function wipe() {
    try {
        sessionStorage.removeItem(KEY);
    } catch {
        // Nothing was kept either.
    }
}

function onlyAnswers(kept) {
    const isAnswer = (value) => ["string", "number"].includes(typeof value) || (Array.isArray(value) && value.every((each) => typeof each === "string"));
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, value]) => isAnswer(value)));
}
