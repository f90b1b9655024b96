/**
 * What a question means, and which pages it finds. Lunr counts and weighs; here is what it is asked.
 *
 * Pure: the build puts the editors' questions to it as browsers put the visitors'.
 *
 * @typedef {object} Searcher - of {@link open}
 *
 * @typedef {object} Found
 * @property {number} ref - which page, by its place in the list that the index was made of
 * @property {number} matched - how many of the question's words it has
 * @property {number} score
 *
 * @typedef {object} Answer
 * @property {string[]} missing - the pieces to give before there is an answer; none if this is one
 * @property {boolean} partial - whether a piece that it needs did not come
 * @property {number} asked - how many words say something; none is a question about nothing
 * @property {string} [meant] - the question as it was understood, if a word was taken for another
 * @property {string[]} terms - what to mark in the results
 * @property {Found[]} found - best first
 */

import { hash } from "./hash.js";
import { query, touched } from "./index.js";
import { facets, hasTooMany, missing, pagesFound, pagesWith, pieces, termEntry, typesOf, wordsFrom } from "./pieces.js";
import { halvesOf, joinedLength, joinedSpelling, SHORTEST_BEGINNING, spokenWords, understand } from "./understanding.js";
import { spellings, term, words } from "./words.js";

/** How alike: the word itself, what means the same, two halves that stand apart, what begins so, or with its first half. */
const EXACT = 1;
const SYNONYM = 0.7;
const HALVES = 0.6;
const BEGINS = 0.3;
const FIRST_HALF = 0.2;

/** A word on so many pages fills a screen: nobody needs what begins so, or what has its halves apart. */
const PLENTY = 10;

/** The words that most pages have of those that begin so, where they are too many to look at all. */
const MOST_BEGUN = 4;

/** What was asked before comes by again with every letter that is typed. */
const MOST_REMEMBERED = 50;

const SHORTEST_STEM_TO_BEGIN = 5;

/** What lunr gives a word that a page is about; more than that says little more. */
const ENOUGH = 20;

/** Who types "subsidie" and something else wants a subsidy rather than an article. */
const OF_KIND = 1.7;

/** More than any words add up to. */
const BY_NAME = 1000;

/** Nobody's question is longer; somebody's pasted page is. */
const LONGEST_QUESTION = 200;
const MOST_WORDS = 12;

/**
 * @param {import("./pieces.js").Catalogue} catalogue
 * @returns {Searcher} to be asked
 */
export function open(catalogue) {
    return {
        pieces: pieces(catalogue),
        kinds: catalogue.kinds.map((kind) => term(spellings(kind)[0])),
        spoken: spokenWords(catalogue.synonyms ?? []),
        remembered: new Map(),
        synonyms: (catalogue.synonyms ?? [])
            .map((same) => same.map(expressionTerms).filter((expression) => expression.length > 0))
            .filter((same) => same.length > 1),
    };
}

/**
 * Any text is a question: signs mean nothing, so no text is a wrong one.
 *
 * It comes in steps, each of which needs the pieces of the one before: a word's halves, its beginnings and what it may be
 * a mistake for are only looked at when the word itself is known to be missing.
 *
 * @param {Searcher} searcher
 * @param {string} text
 * @param {boolean} [literally] - whether no word may be taken for another
 * @returns {Answer}
 */
export function ask(searcher, text, literally = false) {
    const { pieces, synonyms } = searcher;
    pieces.waiting = false;
    pieces.lacking = false;
    const asked = questionWords(text);
    const name = { term: nameOf(text.slice(0, LONGEST_QUESTION)) };
    touched(pieces, [name, ...asked.flatMap(({ spellings }) => spellings.map((spelling) => ({ term: term(spelling) })))]);
    asked.forEach((_, at) => joinedLength(asked, at, pieces));
    if (pieces.waiting) return unanswered(searcher, asked);

    const read = literally ? asked : understand(asked, searcher);
    if (pieces.waiting) return unanswered(searcher, asked);

    const meant = meanings(read.filter(saysSomething), pieces, synonyms);
    const isOfKind = kindTest(searcher, meant);
    for (const { ways } of meant) for (const { clauses } of ways) for (const clause of clauses) touched(pieces, begun(pieces, clause));
    if (pieces.waiting) return unanswered(searcher, asked);

    const seen = new Set();
    return {
        ...unanswered(searcher, asked),
        meant: correction(read),
        found: [...pagesOf(searcher, meant, isOfKind, name, seen).values()].sort((a, b) => b.score - a.score || a.ref - b.ref),
        terms: [...seen],
    };
}

const unanswered = ({ pieces }, asked) => ({
    missing: missing(pieces),
    partial: pieces.lacking,
    asked: asked.length,
    terms: [],
    found: [],
});

/** What stands everywhere only orders the pages that the other words find, if there are others. */
function pagesOf(searcher, meant, isOfKind, name, seen) {
    const telling = meant.some(({ everywhere }) => !everywhere) ? meant.filter(({ everywhere }) => !everywhere) : meant;
    const length = telling.reduce((sum, each) => sum + each.length, 0);
    const found = new Map();
    for (const each of telling) {
        const best = bestOf(searcher, each.ways, seen);
        const rarity = Math.log(1 + searcher.pieces.catalogue.count / (best.size + 0.5));
        for (const [ref, score] of best) add(found, ref, each.length, (rarity * score) / (score + ENOUGH));
    }
    for (const each of meant) {
        if (telling.includes(each)) continue;
        for (const [ref, score] of bestOf(searcher, each.ways, seen)) if (found.has(ref)) add(found, ref, 0, score / (score + ENOUGH));
    }
    for (const each of found.values()) each.score *= (each.matched / length) * (isOfKind(each.ref) ? OF_KIND : 1);
    for (const [ref] of scoresOf(searcher, name, new Set())) add(found, ref, length, BY_NAME);
    return found;
}

/** @returns {(ref: number) => boolean} whether a page is of a kind that the question names beside something else */
function kindTest({ pieces, kinds }, meant) {
    const names = (kind) =>
        meant.some(({ ways }) => ways.some(({ clauses: [first, ...others] }) => others.length === 0 && !first.begins && first.term === kind));
    const named = meant.length > 1 ? kinds.flatMap((kind, at) => (names(kind) ? [at] : [])) : [];
    const all = named.length > 0 ? facets(pieces) : undefined;
    const kindOf = all ? typesOf(all) : [];
    return (ref) => named.includes(kindOf[ref]);
}

function add(found, ref, matched, score) {
    const sofar = found.get(ref);
    if (sofar) {
        sofar.matched += matched;
        sofar.score += score;
    } else {
        found.set(ref, { ref, matched, score });
    }
}

/**
 * A whole title as one word, so that a page is first for who types its title. In digits, which the pipeline leaves
 * alone; should two titles ever have the same ones, both pages come first.
 *
 * @param {string} title
 */
export const nameOf = (title) => `q${hash(words(title.toLowerCase()).join(" ").replaceAll("’", "'"))}`;

/**
 * A text in pieces, those marked that were found.
 *
 * @param {string} text
 * @param {string[]} found - the terms of an answer
 * @returns {{text: string, found: boolean}[]}
 */
export function marked(text, found) {
    const wanted = new Set(found);
    const pieces = [];
    let end = 0;
    for (const word of words(text)) {
        if (!spellings(word).some((spelling) => wanted.has(term(spelling)))) continue;
        const start = text.indexOf(word, end);
        if (start > end) pieces.push({ text: text.slice(end, start), found: false });
        pieces.push({ text: word, found: true });
        end = start + word.length;
    }
    if (end < text.length) pieces.push({ text: text.slice(end), found: false });
    return pieces;
}

/**
 * The words of a question that say something.
 *
 * @returns {import("./understanding.js").Asked[]}
 */
function questionWords(text) {
    const all = words(text.slice(0, LONGEST_QUESTION)).map((word) => ({ word, spellings: spellings(word) }));
    return all
        .filter(saysSomething)
        .slice(0, MOST_WORDS)
        .map((each, at, list) => ({ ...each, last: at === list.length - 1 }));
}

const saysSomething = (each) => each.spellings.some((spelling) => term(spelling) !== "");

/** @returns {string | undefined} */
function correction(understood) {
    return understood.some((each) => each.corrected) ? understood.map((each) => each.word).join(" ") : undefined;
}

/**
 * What a question asks for: for each word, or expression, the ways to say it. A way is a list of clauses, all of which
 * a page has to meet.
 *
 * @typedef {{clauses: {term: string, begins?: boolean}[], weight: number}} Way
 * @returns {{ways: Way[], length: number, everywhere: boolean}[]} each with how many of the question's words it is
 *     about, and whether these are in the text of too many pages to tell them apart
 */
function meanings(asked, pieces, synonyms) {
    const wanted = [];
    for (let at = 0; at < asked.length; ) {
        const same = longestExpression(asked.slice(at), synonyms);
        const joined = joinedLength(asked, at, pieces);
        const length = Math.max(joined, same?.length ?? 1);
        const expression = asked.slice(at, at + length);
        const ways = length === 1 ? waysToWrite(asked[at], pieces) : [all(expression.map((each) => term(each.spellings[0])), EXACT)];
        if (joined === length && length > 1) {
            const whole = { spellings: [joinedSpelling(expression)] };
            ways.push(all([term(whole.spellings[0])], EXACT), ...synonymsOf(longestExpression([whole], synonyms)));
        }
        if (same?.length === length) ways.push(...synonymsOf(same));
        const everywhere = expression.every(({ spellings }) => termEntry(pieces, term(spellings[0]))?.everywhere);
        wanted.push({ ways, length, everywhere });
        at += length;
    }
    return wanted;
}

const synonymsOf = (same) => (same?.others ?? []).map((terms) => all(terms, SYNONYM));

const all = (terms, weight) => ({ clauses: terms.filter((each) => each !== "").map((each) => ({ term: each })), weight });

/** As one word, in its parts where it was joined, in its halves, and as the beginning of another. */
function waysToWrite({ spellings, last }, pieces) {
    const [whole, ...joined] = spellings;
    const ways = [all([term(whole)], EXACT)];
    if (joined.length > 0) ways.push(all(joined.map(term), EXACT));
    const entry = termEntry(pieces, term(whole));
    if (pagesFound(pieces, term(whole)) >= PLENTY) return ways;
    if (entry) {
        if (entry.halves.length > 0) ways.push(all(entry.halves, HALVES));
    } else {
        const [left, right] = halvesOf(whole, pieces);
        if (left !== undefined) {
            const first = half(left, pieces);
            ways.push({ clauses: [first, { term: term(right) }], weight: HALVES });
            if (first.begins) ways.push({ clauses: [first], weight: FIRST_HALF });
        }
        const runs = whole.match(/\d+|\D+/g).map(term);
        if (runs.length > 1) ways.push(all(runs.filter((run) => termEntry(pieces, run)), HALVES));
    }
    if (whole.length >= SHORTEST_BEGINNING && (last || !entry)) {
        ways.push({ clauses: [{ term: beginning(whole), begins: true }], weight: BEGINS });
    }
    return ways.filter((way) => way.clauses.length > 0);
}

/** A half that is no word on its own stands for all that begin so: "cyber". */
const half = (left, pieces) => (pagesWith(pieces, left) > 0 ? { term: term(left) } : { term: left, begins: true });

/** "subsidies" begins "subsidieregeling" too; but "mak", of "maken", begins all too much. */
function beginning(word) {
    const found = term(word);
    return found.length >= SHORTEST_STEM_TO_BEGIN && word.startsWith(found) ? found : word;
}

function longestExpression(asked, synonyms) {
    let best;
    for (const same of synonyms) {
        for (const expression of same) {
            if (
                expression.length > (best?.length ?? 0) &&
                expression.every((each, at) => asked[at]?.spellings.some((spelling) => term(spelling) === each))
            ) {
                best = { length: expression.length, others: same.filter((other) => other !== expression) };
            }
        }
    }
    return best;
}

/** The best score of each page over the ways to say one thing. */
function bestOf(searcher, ways, seen) {
    const best = new Map();
    for (const { clauses, weight } of ways) {
        const [first, ...others] = clauses.map((clause) => scoresOf(searcher, clause, seen));
        for (const [ref, one] of first) {
            if (!others.every((each) => each.has(ref))) continue;
            const score = (weight * others.reduce((sum, each) => sum + each.get(ref), one)) / clauses.length;
            best.set(ref, Math.max(score, best.get(ref) ?? 0));
        }
    }
    return best;
}

/** @returns {Map<number, number>} score by page */
function scoresOf({ pieces, remembered }, clause, seen) {
    const key = clause.begins ? `${clause.term}*` : clause.term;
    let found = remembered.get(key);
    if (!found) {
        const clauses = begun(pieces, clause);
        found = { terms: touched(pieces, clauses), scores: new Map(query(pieces, clauses).map(({ ref, score }) => [Number(ref), score])) };
        // What is not whole may become so.
        if (!pieces.lacking) remembered.set(key, found);
        if (remembered.size > MOST_REMEMBERED) remembered.delete(remembered.keys().next().value);
    }
    for (const each of found.terms) seen.add(each);
    return found.scores;
}

/** A beginning of too much is taken for the words of which there is most. */
function begun(pieces, clause) {
    if (!clause.begins || !hasTooMany(pieces, clause.term)) return [clause];
    const most = wordsFrom(pieces, clause.term).sort((a, b) => b[1] - a[1]).slice(0, MOST_BEGUN);
    return most.map(([word]) => ({ term: term(word) }));
}

const expressionTerms = (text) => words(text).map((word) => term(spellings(word)[0])).filter((each) => each !== "");
