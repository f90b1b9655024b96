/**
 * The search page: asks the index that the build made, while the visitor types. The question stays in the fragment of
 * the address, which no server sees; without script the page is a list from A to Z.
 */

import { ask, marked, open } from "../logic/search.js";
import { byId, element } from "./dom.js";

const form = byId("zoeken");
const input = byId("vraag");
const status = byId("stand");
const list = byId("gevonden");
const more = byId("meer");
const again = byId("opnieuw");
const everything = byId("alles");

const PAUSE = 150;
const AT_ONCE = 20;
const QUESTION = "#q=";

/** @type {Promise<{opened: object, results: {url: string, title: string, type: string, summary: string}[]}> | undefined} */
let loading;
let timer = 0;
/** What the list is about now; what was asked before may no longer write in it. */
let current = "";

function load() {
    loading ??= Promise.all([fetchJson(form.dataset.index), fetchJson(form.dataset.results)])
        .then(([built, results]) => ({ opened: open(built), results }))
        .catch((reason) => {
            loading = undefined;
            throw reason;
        });
    return loading;
}

async function fetchJson(url) {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`${url} gave ${response.status}`);
    return response.json();
}

async function search() {
    const text = input.value.trim();
    current = text;
    if (text === "") {
        show("");
        return;
    }
    const waiting = setTimeout(() => show("De zoeklijst wordt geladen…"), PAUSE);
    try {
        const { opened, results } = await load();
        if (current === text) showAnswer(ask(opened, text), results);
    } catch (reason) {
        if (current !== text) return;
        show("Zoeken lukt nu niet: de zoeklijst is niet geladen. Kijk of u verbinding heeft. De lijst hieronder werkt wel.");
        again.hidden = false;
        console.warn(reason);
    } finally {
        clearTimeout(waiting);
    }
}

function showAnswer({ asked, guessed, terms, found }, results) {
    if (asked === 0) {
        show("Typ een woord dat meer zegt, zoals subsidie of wachtwoord.");
    } else if (found.length === 0) {
        show("Niets gevonden. Probeer een ander of een korter woord, of kies uit alle pagina’s hieronder.");
    } else {
        const pages = found.length === 1 ? "1 pagina" : `${found.length} pagina’s`;
        show(guessed ? `Niet alles staat er precies zo. ${pages} gevonden met woorden die erop lijken.` : `${pages} gevonden.`, true);
        showMore(found.map(({ ref }) => results[ref]), terms);
    }
}

/** The status line, and either room for what was found or the whole list. */
function show(text, anythingFound = false) {
    status.textContent = text;
    list.replaceChildren();
    list.hidden = !anythingFound;
    everything.hidden = anythingFound;
    more.hidden = true;
    again.hidden = true;
}

function showMore(pages, terms) {
    list.append(...pages.slice(0, AT_ONCE).map((page) => entry(page, terms)));
    const rest = pages.slice(AT_ONCE);
    more.hidden = rest.length === 0;
    more.onclick = () => {
        const next = list.children.length;
        showMore(rest, terms);
        list.children[next].querySelector("a").focus();
    };
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

function rememberQuestion() {
    // Half a character, which a broken paste can leave, has no place in an address.
    const text = input.value.trim().replace(/[\uD800-\uDFFF]/gu, "");
    history.replaceState(null, "", text === "" ? location.pathname : QUESTION + encodeURIComponent(text));
}

function questionInAddress() {
    if (!location.hash.startsWith(QUESTION)) return undefined;
    try {
        return decodeURIComponent(location.hash.slice(QUESTION.length));
    } catch {
        return "";
    }
}

function askTheAddress() {
    const question = questionInAddress();
    if (question === undefined) return;
    input.value = question;
    search();
}

function askNow() {
    clearTimeout(timer);
    rememberQuestion();
    search();
}

form.hidden = false;
form.addEventListener("submit", (event) => {
    event.preventDefault();
    askNow();
});
input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(askNow, PAUSE);
});
again.addEventListener("click", search);
addEventListener("hashchange", askTheAddress);
load().catch(() => {
    // Said when there is a question.
});
askTheAddress();
