/**
 * Fetches what a question touches of the search data, and keeps it for the next question.
 */

import { give, result, retry } from "../logic/pieces.js";
import { ask, open } from "../logic/search.js";

/** After so many rounds an answer has all that it asked for; more would be a mistake of ours. */
const MOST_ROUNDS = 16;

/** A piece that takes longer is done without; should it come after all, the next question has it. */
const PATIENCE = 10_000;
const PATIENCE_FOR_ALL = 30_000;

/** @type {Promise<import("../logic/search.js").Searcher> | undefined} */
let opening;
const fetching = new Map();
let gettingAhead;

/** What came damaged or not at all: the browser may have kept a copy that is no good. */
const bad = new Set();

/** @param {string} catalogue - where it is; the pieces are beside it */
export function searchData(catalogue) {
    opening ??= inTime(PATIENCE_FOR_ALL, fetchText(catalogue))
        .then((text) => open(JSON.parse(text)))
        .catch((reason) => {
            opening = undefined;
            bad.add(catalogue);
            throw reason;
        });
    const folder = catalogue.slice(0, catalogue.lastIndexOf("/") + 1);

    /**
     * What there is to see in the search data, once every piece is there that the eye falls on, or known not to come.
     *
     * @template T
     * @param {(searcher: import("../logic/search.js").Searcher) => T} look
     * @returns {Promise<T>}
     */
    async function seen(look) {
        const searcher = await opening;
        for (let round = 0; round < MOST_ROUNDS; round++) {
            const found = look(searcher);
            if (searcher.pieces.wanted.size === 0) {
                ahead(searcher, folder);
                return found;
            }
            await Promise.all([...searcher.pieces.wanted].map((name) => fetchPiece(searcher, folder, name)));
        }
        throw new Error("no end to what is missing");
    }

    return {
        seen,

        /** @returns {Promise<void>} so that the catalogue is there when the first question comes */
        prepare: () => opening.then(() => undefined),

        /**
         * The answer with the results themselves; with what there is, if a piece does not come.
         *
         * @param {string} text
         * @param {number} most how many results
         */
        answer: (text, most) =>
            seen((searcher) => {
                const answer = ask(searcher, text);
                return { ...answer, ...resultsOf(searcher, answer, answer.found, most) };
            }),

        /** Asks again for what did not come. */
        retry: () =>
            opening.then(({ pieces }) => {
                pieces.broken.forEach((name) => bad.add(addressOf(folder, name)));
                retry(pieces);
            }),
    };
}

/**
 * The first results of those that were found. An answer that is not whole has none: it may be about other pages yet.
 *
 * @param {import("../logic/search.js").Searcher} searcher
 * @param {import("../logic/search.js").Answer} answer
 * @param {{ref: number}[]} found
 * @param {number} most
 */
export function resultsOf({ pieces }, answer, found, most) {
    const results = answer.missing.length > 0 ? [] : found.slice(0, most).map(({ ref }) => result(pieces, ref));
    return { results: results.filter(Boolean), partial: pieces.lacking };
}

/** Once, and only for what it saves later: nobody waits for it. */
function ahead(searcher, folder) {
    gettingAhead ??= import("./search-ahead.js")
        .then(({ fetchAhead }) => fetchAhead(searcher, (name) => fetchPiece(searcher, folder, name)))
        .catch(() => undefined);
}

function fetchPiece({ pieces }, folder, name) {
    if (!fetching.has(name)) {
        const coming = fetchText(addressOf(folder, name))
            .catch(() => undefined)
            .then((text) => give(pieces, name, text));
        fetching.set(
            name,
            inTime(PATIENCE, coming)
                .then(() => pieces.held.has(name) || give(pieces, name, undefined))
                .finally(() => fetching.delete(name)),
        );
    }
    return fetching.get(name);
}

const addressOf = (folder, name) => `${folder}${name}.txt`;

/** Nothing, if it takes too long. */
function inTime(time, promise) {
    let timer;
    const late = new Promise((resolve) => {
        timer = setTimeout(resolve, time);
    });
    return Promise.race([promise, late]).finally(() => clearTimeout(timer));
}

async function fetchText(url) {
    const response = await fetch(url, bad.has(url) ? { cache: "reload" } : {});
    if (!response.ok) throw new Error(`${url} gave ${response.status}`);
    return response.text();
}
