/**
 * Fetches what a question touches of the search data, and keeps it for the next question.
 */

import { give, result, retry } from "../logic/pieces.js";
import { ask, open } from "../logic/search.js";

/** After so many rounds an answer has all that it asked for; more would be a mistake of ours. */
const MOST_ROUNDS = 8;

/** @type {Promise<import("../logic/search.js").Searcher> | undefined} */
let opening;
const fetching = new Map();

/** @param {string} catalogue - where it is; the pieces are beside it */
export function searchData(catalogue) {
    opening ??= fetchText(catalogue)
        .then((text) => open(JSON.parse(text)))
        .catch((reason) => {
            opening = undefined;
            throw reason;
        });
    const folder = catalogue.slice(0, catalogue.lastIndexOf("/") + 1);

    return {
        /** @returns {Promise<void>} so that the catalogue is there when the first question comes */
        prepare: () => opening.then(() => undefined),

        /**
         * The answer with the results themselves; with what there is, if a piece does not come.
         *
         * @param {string} text
         * @param {number} most how many results
         */
        async answer(text, most) {
            const searcher = await opening;
            for (let round = 0; round < MOST_ROUNDS; round++) {
                const found = ask(searcher, text);
                if (found.missing.length === 0) {
                    const results = found.found.slice(0, most).map(({ ref }) => result(searcher.pieces, ref));
                    if (searcher.pieces.wanted.size === 0) {
                        return { ...found, partial: searcher.pieces.broken.size > 0, results: results.filter(Boolean) };
                    }
                }
                await Promise.all([...searcher.pieces.wanted].map((name) => fetchPiece(searcher, folder, name)));
            }
            throw new Error(`no end to what is missing for "${text}"`);
        },

        /** Asks again for what did not come. */
        retry: () => opening.then(({ pieces }) => retry(pieces)),
    };
}

function fetchPiece(searcher, folder, name) {
    if (!fetching.has(name)) {
        fetching.set(
            name,
            fetchText(`${folder}${name}.txt`)
                .catch(() => undefined)
                .then((text) => give(searcher.pieces, name, text))
                .finally(() => fetching.delete(name)),
        );
    }
    return fetching.get(name);
}

async function fetchText(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} gave ${response.status}`);
    return response.text();
}
