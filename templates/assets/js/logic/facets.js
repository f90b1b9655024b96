/**
 * What kinds and themes there are among the pages that were found, and what is left of them when a visitor chooses.
 *
 * Pure.
 *
 * @typedef {object} Facets - a piece of the search data
 * @property {string[]} types
 * @property {string[]} themes
 * @property {[type: number, pages: number][]} runs - the type of so many pages after each other
 * @property {number[][]} combinations - of themes
 * @property {string} pages - for each page a character, which says which combination it has
 *
 * @typedef {{types: string[], themes: string[]}} Chosen - names; none of a group is as good as all of it
 * @typedef {{name: string, count: number}} Choice
 *
 * @typedef {object} Narrowed
 * @property {T[]} left - of what was found, in its order
 * @property {Choice[]} types - each with how many pages it would leave, given the themes
 * @property {Choice[]} themes - the same, given the types
 * @template T
 */

import { typesOf } from "./pieces.js";

/** The character of the first combination. */
const FIRST = "0".charCodeAt(0);

/**
 * @template {{ref: number}} T
 * @param {Facets} facets
 * @param {T[]} found
 * @param {Chosen} chosen
 * @returns {Narrowed<T>}
 */
export function narrow(facets, found, chosen) {
    const types = places(facets.types, chosen.types);
    const themes = places(facets.themes, chosen.themes);
    const typeOf = typesOf(facets);
    const isType = facets.types.map((_, type) => types.length === 0 || types.includes(type));
    const isTheme = facets.combinations.map((on) => themes.length === 0 || on.some((theme) => themes.includes(theme)));
    const ofType = facets.types.map(() => 0);
    const onTheme = facets.themes.map(() => 0);
    const left = found.filter(({ ref }) => {
        const type = typeOf[ref];
        const combination = facets.pages.charCodeAt(ref) - FIRST;
        if (isTheme[combination]) ofType[type]++;
        if (isType[type]) for (const theme of facets.combinations[combination]) onTheme[theme]++;
        return isType[type] && isTheme[combination];
    });
    const choices = (names, counts) => names.map((name, at) => ({ name, count: counts[at] }));
    return { left, types: choices(facets.types, ofType), themes: choices(facets.themes, onTheme) };
}

/** A name that is not there any more, as in an old address, chooses nothing. */
const places = (all, names) => names.map((name) => all.indexOf(name)).filter((at) => at >= 0);

/**
 * The themes that most of the pages are about.
 *
 * @param {Facets} facets
 * @param {{ref: number}[]} found
 * @param {number} most
 * @returns {string[]}
 */
export function themesOf(facets, found, most) {
    return narrow(facets, found, { types: [], themes: [] })
        .themes.filter(({ count }) => count > 0)
        .sort((a, b) => b.count - a.count)
        .slice(0, most)
        .map(({ name }) => name);
}
