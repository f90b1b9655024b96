/**
 * Search over all pages: lunr's index with Dutch words in it, and questions asked of it. Lunr counts and weighs; what
 * a question means is decided here.
 *
 * Pure: the build makes the index with the same functions that later search it in the browser.
 *
 * @typedef {object} SearchDocument
 * @property {string} title
 * @property {string} summary
 * @property {string[]} headings
 * @property {string[]} keywords - also the titles of its themes
 * @property {string} body - text without markup
 *
 * @typedef {string[][]} Synonyms - expressions that mean the same, each as its terms
 *
 * @typedef {object} Found
 * @property {number} ref - which document, by its place in the list that the index was made of
 * @property {number} matched - how many of the question's words it has
 * @property {number} score
 *
 * @typedef {object} Answer
 * @property {number} asked - how many words say something; none is a question about nothing
 * @property {boolean} guessed - some word was not found and a similar one was
 * @property {string[]} terms - what to mark in the results
 * @property {Found[]} found - best first
 */

import lunr from "../vendor/lunr.js";
import { spellings, term, words } from "./words.js";

/** How much it says about a page that a word stands in that part of it. */
const FIELDS = [
    { name: "title", boost: 10, text: (document) => document.title },
    { name: "keywords", boost: 6, text: (document) => document.keywords.join("\n") },
    { name: "headings", boost: 3, text: (document) => [document.summary, ...document.headings].join("\n") },
    { name: "body", boost: 1, text: (document) => document.body },
];

/** How alike: the word itself, one that begins so, one that differs by a letter, one that means the same. */
const EXACT = 10;
const BEGINS = 2;
const SIMILAR = 1;
const SYNONYM = 0.7;

const SHORTEST_BEGINNING = 3;
const SHORTEST_STEM_TO_BEGIN = 5;
const SHORTEST_TO_MISSPELL = 5;

/** Nobody's question is longer; somebody's pasted page is. */
const LONGEST_QUESTION = 200;
const MOST_WORDS = 12;

const dutch = (token) => {
    const found = term(token.toString());
    return found === "" ? null : token.update(() => found);
};
lunr.Pipeline.registerFunction(dutch, "dutch");

/**
 * @param {SearchDocument[]} documents
 * @param {string[][]} synonyms - expressions that mean the same
 * @returns {{index: object, synonyms: Synonyms[]}} to be published
 */
export function build(documents, synonyms) {
    const builder = new lunr.Builder();
    builder.ref("ref");
    builder.tokenizer = (text) => words(text).flatMap(spellings).map((word) => new lunr.Token(word, {}));
    builder.pipeline.add(dutch);
    builder.searchPipeline.add(dutch);
    for (const { name, boost, text } of FIELDS) builder.field(name, { boost, extractor: text });
    documents.forEach((document, at) => builder.add({ ...document, ref: String(at) }));
    return {
        index: builder.build().toJSON(),
        synonyms: synonyms.map((same) => same.map(terms).filter((expression) => expression.length > 0)),
    };
}

/**
 * @param {{index: object, synonyms: Synonyms[]}} built
 * @returns {{index: lunr.Index, synonyms: Synonyms[]}} to be asked
 */
export function open(built) {
    return { index: lunr.Index.load(built.index), synonyms: built.synonyms };
}

/**
 * Any text is a question: signs mean nothing, so no text is a wrong one.
 *
 * @param {{index: lunr.Index, synonyms: Synonyms[]}} opened
 * @param {string} text
 * @returns {Answer}
 */
export function ask(opened, text) {
    const wanted = meanings(text, opened.synonyms);
    const answer = { asked: wanted.length, guessed: false, terms: new Set() };
    const found = new Map();
    for (const alternatives of wanted) {
        for (const [ref, score] of bestOf(opened.index, alternatives, answer)) {
            const sofar = found.get(ref) ?? { ref, matched: 0, score: 0 };
            found.set(ref, { ref, matched: sofar.matched + 1, score: sofar.score + score });
        }
    }
    return {
        ...answer,
        terms: [...answer.terms],
        found: [...found.values()].sort((a, b) => b.matched - a.matched || b.score - a.score || a.ref - b.ref),
    };
}

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
 * What a question asks for: for each word, or expression with synonyms, the ways to say it. A way is a list of words,
 * all of which a page has to have.
 *
 * @typedef {{words: {word?: string, term: string}[], weight: number}} Way
 * @returns {Way[][]}
 */
function meanings(text, synonyms) {
    const asked = words(text.slice(0, LONGEST_QUESTION))
        .map((word) => spellings(word).map((spelling) => ({ word: spelling, term: term(spelling) })))
        .map((ways) => ways.filter((way) => way.term !== ""))
        .filter((ways) => ways.length > 0)
        .slice(0, MOST_WORDS);
    const wanted = [];
    for (let at = 0; at < asked.length; ) {
        const same = longestExpression(asked.slice(at), synonyms);
        const length = same?.length ?? 1;
        wanted.push([
            ...waysToWrite(asked.slice(at, at + length)),
            ...(same?.others ?? []).map((terms) => ({ words: terms.map((term) => ({ term })), weight: SYNONYM })),
        ]);
        at += length;
    }
    return wanted;
}

/** As one word and, where it was joined, in its parts. */
function waysToWrite(expression) {
    const whole = { words: expression.map((ways) => ways[0]), weight: 1 };
    const parts = { words: expression.flatMap((ways) => (ways.length > 1 ? ways.slice(1) : ways)), weight: 1 };
    return expression.some((ways) => ways.length > 1) ? [whole, parts] : [whole];
}

function longestExpression(asked, synonyms) {
    let best;
    for (const same of synonyms) {
        for (const expression of same) {
            if (
                expression.length > (best?.length ?? 0) &&
                expression.every((each, at) => asked[at]?.some((way) => way.term === each))
            ) {
                best = { length: expression.length, others: same.filter((other) => other !== expression) };
            }
        }
    }
    return best;
}

/** The best score of each page over the ways to say one thing. */
function bestOf(index, ways, answer) {
    const best = new Map();
    for (const { words, weight } of ways) {
        const scores = words.map((word) => scoresOf(index, word, answer));
        for (const [ref] of scores[0]) {
            if (!scores.every((each) => each.has(ref))) continue;
            const score = (weight * scores.reduce((sum, each) => sum + each.get(ref), 0)) / scores.length;
            best.set(ref, Math.max(score, best.get(ref) ?? 0));
        }
    }
    return best;
}

/**
 * The pages with a word. A synonym has no spelling of the visitor's: it is found exactly or not at all.
 *
 * @returns {Map<number, number>} score by page
 */
function scoresOf(index, { word, term }, answer) {
    let results = index.query((query) => {
        query.term(term, { boost: EXACT, usePipeline: false });
        if (word?.length >= SHORTEST_BEGINNING) {
            query.term(beginning(word, term), { boost: BEGINS, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
        }
    });
    if (results.length === 0 && word !== undefined && term.length >= SHORTEST_TO_MISSPELL) {
        results = index.query((query) => query.term(term, { boost: SIMILAR, usePipeline: false, editDistance: 1 }));
        answer.guessed ||= results.length > 0;
    }
    for (const { matchData } of results) {
        for (const each of Object.keys(matchData.metadata)) answer.terms.add(each);
    }
    return new Map(results.map(({ ref, score }) => [Number(ref), score]));
}

/** "subsidies" begins "subsidieregeling" too; but "mak", of "maken", begins all too much. */
const beginning = (word, term) => (term.length >= SHORTEST_STEM_TO_BEGIN && word.startsWith(term) ? term : word);

const terms = (text) => words(text).map((word) => term(spellings(word)[0])).filter((each) => each !== "");
