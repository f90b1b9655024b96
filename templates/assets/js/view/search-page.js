/**
 * The search page: asks the index that the build made, while the visitor types. Question and filters stay in the
 * fragment of the address, which no server sees; without script the page is a list from A to Z.
 */

import { narrow, themesOf } from "../logic/facets.js";
import { fragment, placeOf } from "../logic/search-place.js";
import { commoner, likest } from "../logic/suggestion.js";
import { byId, element } from "./dom.js";
import { filters } from "./search-filters.js";
import { hideNothing, showNothing } from "./search-nothing.js";
import { ask, facets, marked, resultsOf, searchData } from "./search-tools.js";

const form = byId("zoeken");
const input = /** @type {HTMLInputElement} */ (byId("vraag"));
const status = byId("stand");
const reading = byId("lezing");
const list = byId("gevonden");
const more = byId("meer");
const again = byId("opnieuw");
const everything = byId("alles");

const PAUSE = 150;
const AT_ONCE = 20;
const NEAR_THEMES = 3;
const NEAR_PAGES = 10;

/** The state of an address that is still being typed, and makes place for the next letters. */
const TYPING = "typing";

let timer = 0;
let shown = AT_ONCE;

/** What the page is about now; what was asked before may no longer write in it. */
let place = placeOf("");

const data = () => searchData(form.dataset.catalogue);
const filter = filters(() => {
    // The question is settled by who filters it: "back" leads to it without filters.
    if (history.state === TYPING) history.replaceState(null, "");
    turnTo({ ...place, ...filter.chosen() });
});

async function search() {
    const asked = place;
    if (asked.text === "") {
        show("");
        return;
    }
    const waiting = setTimeout(() => {
        status.textContent = "De zoeklijst wordt geladen…";
    }, PAUSE);
    try {
        const answer = await data().seen((searcher) => lookFor(searcher, asked));
        if (place !== asked) return;
        showAnswer(answer, asked);
        const other = await data().seen((searcher) => lookAround(searcher, asked, answer));
        if (place === asked) showOther(other, asked, answer);
    } catch (reason) {
        if (place !== asked) return;
        show("Zoeken lukt nu niet: de zoeklijst is niet geladen. Kijk of u verbinding heeft. De lijst hieronder werkt wel.");
        again.hidden = false;
        console.warn(reason);
    } finally {
        clearTimeout(waiting);
    }
}

/** What was found, and what the filters leave of it. */
function lookFor(searcher, { text, literally, types, themes }) {
    const answer = ask(searcher, text, literally);
    const all = facets(searcher.pieces);
    const narrowed = all ? narrow(all, answer.found, { types, themes }) : { left: answer.found, types: [], themes: [] };
    return { ...answer, narrowed, ...resultsOf(searcher, answer, narrowed.left, shown) };
}

/** What else may have been meant; looked for when what was found is on the screen already. */
function lookAround(searcher, { text }, { found, meant, asked }) {
    if (found.length > 0 && meant !== undefined) return { literally: ask(searcher, text, true).found.length > 0 };
    if (found.length > 0) return { instead: commoner(searcher.pieces, text) };
    const instead = asked > 0 ? likest(searcher.pieces, text) : undefined;
    const all = facets(searcher.pieces);
    if (instead === undefined || !all || searcher.pieces.wanted.size > 0) return { instead, near: [] };
    return { instead, near: themesOf(all, ask(searcher, instead).found.slice(0, NEAR_PAGES), NEAR_THEMES) };
}

function showAnswer({ asked, meant, terms, found, narrowed, results, partial }, { text, literally, types, themes }) {
    if (found.length > 0) {
        show(said(found.length, narrowed.left.length, meant, literally && text), true);
        filter.show(narrowed.types, narrowed.themes, { types, themes });
        list.replaceChildren(...results.map((page) => entry(page, terms)));
        list.hidden = results.length === 0;
        more.hidden = narrowed.left.length <= results.length;
    } else if (asked === 0) {
        show("Typ een woord dat meer zegt, zoals subsidie of wachtwoord.");
    } else {
        show("Niets gevonden. Probeer een ander of een korter woord, of kies uit alle pagina’s hieronder.");
    }
    if (partial) {
        status.append(" Een deel van de zoeklijst kwam niet mee: misschien mist u iets.");
        again.hidden = false;
    }
}

function said(all, left, meant, literal) {
    const pages = all === 1 ? "1 pagina" : `${all} pagina’s`;
    const first = meant !== undefined ? `Resultaten voor “${meant}”: ` : literal ? `Resultaten voor precies “${literal}”: ` : "";
    const narrowed = left === all ? "" : ` ${left === 0 ? "Geen daarvan past" : left === 1 ? "1 daarvan past" : `${left} daarvan passen`} bij uw filters.`;
    return `${first}${pages} gevonden.${narrowed}`;
}

/** The other way to read the question, and for who found nothing what is near. */
function showOther({ literally, instead, near }, { text }, { found }) {
    if (literally) {
        reading.replaceChildren("Toch zoeken naar ", link({ ...place, literally: true }, text), "?");
    } else if (instead !== undefined) {
        reading.replaceChildren("Bedoelde u ", link({ ...place, text: instead, literally: false }, instead), "?");
    }
    reading.hidden = !literally && instead === undefined;
    if (found.length === 0) showNothing(near ?? []);
}

const link = (to, text) => element("a", { href: fragment(to) }, text);

async function showMore() {
    const next = list.children.length;
    shown = next + AT_ONCE;
    await search();
    list.children[next]?.querySelector("a")?.focus();
}

/** The status line, and either room for what was found or the whole list. */
function show(text, anythingFound = false) {
    status.textContent = text;
    list.replaceChildren();
    list.hidden = !anythingFound;
    everything.hidden = anythingFound;
    more.hidden = true;
    again.hidden = true;
    reading.hidden = true;
    if (!anythingFound) filter.hide();
    hideNothing();
}

function entry({ url, title, type, summary }, terms) {
    return element(
        "li",
        { class: "entry" },
        element(
            "div",
            {},
            element("h2", {}, element("a", { href: url }, pieces(title, terms))),
            summary !== "" && element("p", {}, pieces(summary, terms)),
        ),
        element("div", { class: "facts" }, element("p", {}, type)),
    );
}

const pieces = (text, terms) =>
    marked(text, terms).map((piece) => (piece.found ? element("mark", {}, piece.text) : piece.text));

/**
 * Goes on to another question or other filters. What is being typed takes the place of what was typed before; what was
 * asked stays behind for the way back.
 *
 * @param {typeof place} next
 * @param {string} [state]
 */
function turnTo(next, state) {
    clearTimeout(timer);
    place = next;
    shown = AT_ONCE;
    const hash = fragment(next);
    const address = hash === "" ? location.pathname : hash;
    const stays = location.hash === "" || history.state === TYPING || location.hash === hash;
    history[stays ? "replaceState" : "pushState"](state ?? null, "", address);
    search();
}

/** Another question keeps the filters; no question has none. */
function typed() {
    const text = input.value.trim();
    return text === "" ? placeOf("") : { ...place, text, literally: place.literally && text === place.text };
}

function readAddress() {
    const asked = placeOf(location.hash);
    place = asked ?? placeOf("");
    shown = AT_ONCE;
    input.value = place.text;
    search();
    // A letter of the list, which was hidden until now.
    if (!asked) document.getElementById(location.hash.slice(1))?.scrollIntoView();
}

form.addEventListener("submit", (event) => {
    event.preventDefault();
    turnTo(typed());
});
input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(() => turnTo(typed(), TYPING), PAUSE);
});
// Who goes to a page has asked, and comes back to what was asked.
list.addEventListener("click", () => history.replaceState(null, ""));
const tryAgain = () =>
    data()
        .retry()
        .catch(() => {
            // The catalogue itself did not come: the question asks for it again.
        })
        .then(search);
again.addEventListener("click", () => {
    // The button goes away, and the keyboard needs a place to go on from.
    status.focus();
    tryAgain();
});
reading.addEventListener("click", () => status.focus());
more.addEventListener("click", showMore);
addEventListener("hashchange", readAddress);
addEventListener("online", () => again.hidden || tryAgain());
data()
    .prepare()
    .catch(() => {
        // Said when there is a question.
    });
// What was typed before this script came is a question too.
if (placeOf(location.hash)?.text) readAddress();
else if (input.value.trim() !== "") turnTo(typed(), TYPING);
