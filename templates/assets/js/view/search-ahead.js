/**
 * Fetches the rest of a small site's search data while nothing else happens: with it search goes on working on this page
 * when the line drops, and answers at once.
 */

/** Bytes on the wire for what nobody asked yet; a visitor who pays for them may not want more. */
const MOST = 200_000;

/** About what a piece of a kind takes. */
const BYTES = { terms: 2_500, words: 2_500, backwards: 2_500, results: 500, facets: 1_000 };

/**
 * @param {import("../logic/search.js").Searcher} searcher
 * @param {(name: string) => Promise<unknown>} fetchPiece
 */
export async function fetchAhead({ pieces }, fetchPiece) {
    const line = navigator.connection;
    if (line?.saveData || line?.effectiveType?.includes("2g")) return;
    const rest = allOf(pieces).filter(({ name }) => !pieces.held.has(name));
    if (rest.reduce((sum, { kind }) => sum + BYTES[kind], 0) > MOST) return;
    for (const { name } of rest) {
        await idle();
        await fetchPiece(name);
        // The line is gone. Nobody missed this piece yet, so the next question may ask for it.
        if (pieces.broken.delete(name)) return;
    }
}

function allOf({ catalogue, first }) {
    const { count, block, ranges } = catalogue;
    return Object.entries(ranges).flatMap(([kind, { hash }]) => {
        const length = { results: Math.ceil(count / block), facets: 1 }[kind] ?? first[kind].length;
        return Array.from({ length }, (_, number) => ({ kind, name: `${kind}-${number}-${hash}` }));
    });
}

const idle = () => new Promise((resolve) => ("requestIdleCallback" in window ? requestIdleCallback(resolve) : setTimeout(resolve, 200)));
