/**
 * The search page: asks the index that the build made, while the visitor types. The question stays in the fragment of
 * the address, which no server sees; without script the page is a list from A to Z.
 */

import { marked } from "../logic/search.js";
import { byId, element } from "./dom.js";
import { searchData } from "./search-data.js";

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

let timer = 0;
/** What the list is about now; what was asked before may no longer write in it. */
let current = "";
let shown = AT_ONCE;

const data = () => searchData(form.dataset.catalogue);

async function search() {
    const text = input.value.trim();
    current = text;
    if (text === "") {
        show("");
        return;
    }
    const waiting = setTimeout(() => show("De zoeklijst wordt geladen…"), PAUSE);
    try {
        const answer = await data().answer(text, shown);
        if (current === text) showAnswer(answer);
    } catch (reason) {
        if (current !== text) return;
        show("Zoeken lukt nu niet: de zoeklijst is niet geladen. Kijk of u verbinding heeft. De lijst hieronder werkt wel.");
        again.hidden = false;
        console.warn(reason);
    } finally {
        clearTimeout(waiting);
    }
}

function showAnswer({ asked, meant, terms, found, results, partial }) {
    if (found.length > 0) {
        const pages = found.length === 1 ? "1 pagina" : `${found.length} pagina’s`;
        show(meant === undefined ? `${pages} gevonden.` : `Niet alles staat er precies zo. ${pages} gevonden voor “${meant}”.`, true);
        list.replaceChildren(...results.map((page) => entry(page, terms)));
        more.hidden = found.length <= results.length;
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

async function showMore() {
    const next = list.children.length;
    shown = next + AT_ONCE;
    await search();
    list.children[next]?.querySelector("a").focus();
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
    shown = AT_ONCE;
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
again.addEventListener("click", () => {
    data()
        .retry()
        .catch(() => {
            // The catalogue itself did not come: the question asks for it again.
        })
        .then(search);
});
more.addEventListener("click", showMore);
addEventListener("hashchange", askTheAddress);
data()
    .prepare()
    .catch(() => {
        // Said when there is a question.
    });
askTheAddress();
