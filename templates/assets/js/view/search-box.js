/**
 * The box in the header: pages while the visitor types, on every page of the site. It takes the place of the link to the search page,
 * which stays for who has no script. What it searches with is fetched when the box is first used.
 *
 * A combobox as the ARIA Authoring Practices have it: the focus stays in the box, the arrows move through the list.
 */

import { element } from "./dom.js";

const PAUSE = 150;
const AT_ONCE = 6;

const place = /** @type {HTMLElement} */ (document.querySelector("[data-search]"));
const searchPage = place.dataset.search ?? "";

const list = element("ul", { class: "search-options", id: "zoek-opties", role: "listbox", "aria-label": "Gevonden pagina’s", hidden: true });
const status = element("p", { class: "search-said note", role: "status" });
const input = /** @type {HTMLInputElement} */ (
    element("input", {
        class: "field",
        type: "text",
        role: "combobox",
        id: "zoek",
        maxlength: 200,
        placeholder: "Zoeken",
        autocomplete: "off",
        autocapitalize: "none",
        enterkeyhint: "search",
        "aria-autocomplete": "list",
        "aria-expanded": "false",
        "aria-controls": list.id,
        "aria-keyshortcuts": "/",
    })
);

let timer = 0;
/** What the list is about; what was asked before may no longer write in it. */
let current = "";
let active = -1;

/** The scripts and the catalogue, once; after a failure the next question tries again. */
let loading;
function tools() {
    loading ??= Promise.all([import("./search-tools.js"), fetch(`${searchPage}actueel.json`)])
        .then(async ([{ marked, searchData }, answer]) => ({ data: searchData((await answer.json()).catalogue), marked }))
        .catch((reason) => {
            loading = undefined;
            throw reason;
        });
    return loading;
}

async function ask() {
    const text = input.value.trim();
    current = text;
    if (text === "") {
        close();
        return;
    }
    const waiting = setTimeout(() => close("De zoeklijst wordt geladen…"), PAUSE);
    try {
        const { data, marked } = await tools();
        const answer = await data.answer(text, AT_ONCE);
        if (current === text) {
            show(text, answer, marked);
        }
    } catch (reason) {
        if (current === text) {
            close("Zoeken lukt nu niet. Druk op Enter voor een lijst van alle pagina’s.");
        }
        console.warn(reason);
    } finally {
        clearTimeout(waiting);
    }
}

function show(text, { found, results, terms, partial, meant }, marked) {
    const missed = partial ? " Misschien mist u iets: een deel van de zoeklijst kwam niet mee." : "";
    if (found.length === 0) {
        close(`Niets gevonden. Druk op Enter voor hulp en een lijst van alle pagina’s.${missed}`);
        return;
    }
    const about = meant === undefined ? "" : ` voor “${meant}”`;
    close(`${found.length === 1 ? "1 pagina" : `${found.length} pagina’s`} gevonden${about}.${missed}`);
    const words = (title) => marked(title, terms).map((piece) => (piece.found ? element("mark", {}, piece.text) : piece.text));
    list.replaceChildren(
        ...results.map(({ url, title, type }, at) => option(at, url, element("span", {}, ...words(title)), element("span", { class: "note" }, type))),
        option(results.length, addressOf(text), element("span", {}, found.length > results.length ? `Alle ${found.length} resultaten${about}` : `Toon dit${about} op de zoekpagina`)),
    );
    list.hidden = false;
    // What the list does not show itself, is said above it.
    status.classList.toggle("visually-hidden", missed === "" && meant === undefined);
    input.setAttribute("aria-expanded", "true");
}

const option = (at, url, ...content) => element("li", { role: "option", id: `zoek-optie-${at}`, "aria-selected": "false", "data-url": url, onclick: () => location.assign(url) }, ...content);

// Half a character, which a broken paste can leave, has no place in an address.
const addressOf = (text) => `${searchPage}#q=${encodeURIComponent(text.replace(/[\uD800-\uDFFF]/gu, ""))}`;

/** @param {string} [said] instead of a list */
function close(said = "") {
    list.hidden = true;
    list.replaceChildren();
    move(-1);
    input.setAttribute("aria-expanded", "false");
    status.classList.remove("visually-hidden");
    status.textContent = said;
}

/** @param {number} to which option; -1 for the box itself */
function move(to) {
    const options = [...list.children];
    active = options.length === 0 ? -1 : ((to + 1 + options.length + 1) % (options.length + 1)) - 1;
    options.forEach((each, at) => each.setAttribute("aria-selected", String(at === active)));
    if (active < 0) {
        input.removeAttribute("aria-activedescendant");
    } else {
        input.setAttribute("aria-activedescendant", options[active].id);
        options[active].scrollIntoView({ block: "nearest" });
    }
}

// What did not come before, may come now.
input.addEventListener("focus", () => tools().then(({ data }) => data.retry()).catch(() => undefined));
input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = window.setTimeout(ask, PAUSE);
});
input.addEventListener("keydown", (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && !list.hidden) {
        event.preventDefault();
        move(active + step);
    } else if (event.key === "Escape" && !list.hidden) {
        event.preventDefault();
        close();
    }
});
// A press on an option may not take the focus away, since losing it closes the list.
list.addEventListener("mousedown", (event) => event.preventDefault());
input.addEventListener("blur", () => close());

const form = element("form", { class: "site-search", role: "search", method: "dialog" }, element("label", { class: "visually-hidden", for: input.id }, "Zoeken"), input, element("div", { class: "search-below" }, status, list));
form.addEventListener("submit", (event) => {
    event.preventDefault();
    const chosen = list.children[active]?.getAttribute("data-url");
    location.assign(chosen ?? (input.value.trim() === "" ? searchPage : addressOf(input.value.trim())));
});
place.replaceChildren(form);

addEventListener("keydown", (event) => {
    const typing = event.target instanceof Element && event.target.closest("input, select, textarea, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && input.checkVisibility()) {
        event.preventDefault();
        input.focus();
    }
});
