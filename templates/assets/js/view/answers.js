/**
 * What the visitor answered, kept in this tab until it is closed. A browser that refuses to keep anything is no problem: then
 * the answers live as long as the page.
 *
 * @typedef {import("../logic/types.js").Answer} Answer
 * @typedef {object} Given
 * @property {Record<string, Answer>} facts
 * @property {Record<string, Answer>} answers
 * @property {Record<string, Record<string, Answer>>} [own] - per scheme: its own questions, and its conditions that are asked
 * @property {Record<string, number>} [costs] - in cents, per kind: what the visitor plans to buy
 * @property {import("../logic/plan.js").Choice} [plan] - which advice to follow; what makes no sense in it is left out when it is read
 */

const KEY = "etalage.antwoorden";

/** @returns {Given} */
export function recall() {
    try {
        const kept = JSON.parse(sessionStorage.getItem(KEY) ?? "{}");
        return { facts: onlyAnswers(kept?.facts), answers: onlyAnswers(kept?.answers), own: onlyOwn(kept?.own), costs: onlyCosts(kept?.costs), plan: kept?.plan };
    } catch {
        return { facts: {}, answers: {}, own: {}, costs: {} };
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
        return { facts: onlyAnswers(sent?.facts), answers: onlyAnswers(sent?.answers), plan: sent?.plan };
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

const onlyOwn = (kept) => Object.fromEntries(Object.entries(kept ?? {}).map(([scheme, answers]) => [scheme, onlyAnswers(answers)]));

const onlyCosts = (kept) => Object.fromEntries(Object.entries(kept ?? {}).filter(([, cents]) => Number.isSafeInteger(cents) && Number(cents) >= 0));

function onlyAnswers(kept) {
    const isAnswer = (value) => ["string", "number"].includes(typeof value) || (Array.isArray(value) && value.every((each) => typeof each === "string"));
    return Object.fromEntries(Object.entries(kept ?? {}).filter(([, value]) => isAnswer(value)));
}
