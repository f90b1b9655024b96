/**
 * The subsidiewijzer: asks what still matters for an outcome, one question a screen, and shows every scheme with what it means for
 * this visitor. Everything happens in this tab.
 */

import { questionsLeft } from "../logic/next-question.js";
import { askForm } from "./ask-form.js";
import { CostsField, withOther } from "./costs-field.js";
import { COSTS, Desk, MUNICIPALITY } from "./desk.js";
import { byId, element } from "./dom.js";
import { countLine, listOf } from "./finder-list.js";
import { loadModel } from "./model.js";
import { keepWatch } from "./vigil.js";
import { counted } from "./words.js";

const LIST = "lijst";
const ASKED = "vraag-";
const BROUGHT = "#adviezen=";

const page = {
    finder: byId("finder"),
    start: byId("finder-start"),
    count: byId("finder-count"),
    question: byId("finder-question"),
    result: byId("finder-result"),
    begin: byId("finder-begin"),
    look: byId("finder-look"),
    wipe: byId("finder-wipe"),
};
const title = document.title;

/** What is asked in this visit, in order: the way back. @type {string[]} */
let trail = [];
/** Questions that the visitor left unanswered. @type {Set<string>} */
let passed = new Set();
/** Who has seen the list changes an answer and goes back to it. */
let finished = false;
/** Whether the questions that only matter for what is closed are asked too. */
let alsoLater = false;
let current = "";

/** @param {Desk} desk */
function start(desk) {
    const { model } = desk;
    const schemes = model.schemes ?? [];
    const results = () => schemes.map((scheme) => desk.judge(scheme));
    const hasCosts = () => Object.keys(desk.given.costs).length > 0;

    const left = () => {
        const { now, later } = questionsLeft(model, desk.visitor, results(), [...passed]);
        const all = alsoLater ? [...now, ...later] : now;
        const costs = hasCosts() || passed.has(COSTS) ? [] : [COSTS];
        return { all: [...costs, ...all.filter((id) => id !== COSTS)], later };
    };

    function open(key, replace = false) {
        if (key !== current) {
            history[replace ? "replaceState" : "pushState"](null, "", key === "" ? location.pathname + location.search : `#${key}`);
        }
        show(key);
    }

    function next() {
        const [id] = left().all;
        open(id === undefined || finished ? LIST : ASKED + id);
    }

    function show(key) {
        current = key;
        const id = key.startsWith(ASKED) ? key.slice(ASKED.length) : "";
        page.finder.classList.toggle("running", id !== "");
        page.finder.classList.toggle("finished", key === LIST);
        page.question.hidden = id === "";
        page.result.hidden = key !== LIST;
        page.question.replaceChildren();
        page.result.replaceChildren();
        count();
        if (id !== "") {
            showQuestion(id);
        } else if (key === LIST) {
            finished = true;
            showList();
            focus(page.result.querySelector("h2"));
        } else {
            document.title = title;
        }
    }

    function count() {
        page.count.textContent = current === "" ? "" : countLine(results());
    }

    function asking(id) {
        if (id !== COSTS) {
            return desk.ask(id, { key: ASKED + id });
        }
        const field = new CostsField(withOther(model.costKinds), {
            key: ASKED + COSTS,
            ticked: true,
            question: "Waar wilt u geld aan uitgeven?",
            help: "Kruis aan wat u van plan bent. Weet u het bedrag nog niet? Schat het; u kunt het later wijzigen.",
        });
        field.write(desk.given.costs);
        return {
            fieldset: field.fieldset,
            refuse: () => field.refuse(),
            save: () => {
                desk.given.costs = field.read();
                desk.keep();
            },
        };
    }

    function showQuestion(id) {
        const ready = asking(id);
        if (!ready) {
            open(LIST, true);
            return;
        }
        if (!trail.includes(id)) {
            trail.push(id);
        }
        const place = trail.indexOf(id);
        const more = left().all.filter((each) => each !== id).length;
        const button = (text, press) => element("button", { class: "plain", type: "button", onclick: press }, text);
        const form = askForm(ready, {
            answer: "Volgende vraag",
            answered: () => {
                passed.delete(id);
                next();
            },
            passed: () => {
                passed.add(id);
                if (id === MUNICIPALITY) {
                    passed.add("provincie");
                }
                next();
            },
            buttons: [
                button(place === 0 ? "Terug naar het begin" : "Vorige vraag", () => open(place === 0 ? "" : ASKED + trail[place - 1])),
                button("Bekijk de lijst", () => open(LIST)),
            ],
        });
        const progress = `vraag ${place + 1} · ${more === 0 ? "dit is de laatste" : `hierna nog hoogstens ${more}`}`;
        page.question.replaceChildren(element("h2", { class: "visually-hidden" }, "De vragen"), element("p", { class: "progress" }, progress), form);
        document.title = `Vraag ${place + 1} · ${title}`;
        focus(form.querySelector("h3"));
    }

    function showList(places = []) {
        const opened = new Set([...page.result.querySelectorAll("details[open]")].map((each) => each.getAttribute("data-keep")));
        const { all, later } = left();
        page.result.replaceChildren(
            ...listOf(desk, {
                changed: (ids) => {
                    count();
                    showList(ids);
                },
                change: (id) => open(ASKED + id),
                more: all.length > 0 ? { text: `Beantwoord nog ${counted(all.length, "vraag", "vragen")}`, go: () => resume(false) } : undefined,
                later: !alsoLater && later.length > 0 ? { count: later.length, go: () => resume(true) } : undefined,
                wipe: forget,
            }),
        );
        page.result.querySelectorAll("details").forEach((each) => (each.open = each.open || opened.has(each.getAttribute("data-keep"))));
        document.title = `Uw lijst · ${title}`;
        const target = places.map((id) => document.getElementById(id)).find((each) => each !== null);
        target?.closest("details")?.setAttribute("open", "");
        target?.focus();
    }

    function resume(withLater) {
        alsoLater ||= withLater;
        finished = false;
        next();
    }

    function forget() {
        desk.forget();
        [trail, passed, finished, alsoLater] = [[], new Set(), false, false];
        page.wipe.hidden = true;
        open("");
        focus(page.start.querySelector("h1"));
    }

    function follow() {
        const key = decodeURIComponent(location.hash.slice(1));
        const asked = key.startsWith(ASKED) && (key === ASKED + COSTS || desk.question(key.slice(ASKED.length)).fact);
        if (key === "" || key === LIST || asked) {
            show(key);
        }
    }

    // What is brought along is news to the device, and no other tab's doing.
    desk.heed({ again: () => show(current), forget });
    bring(desk);
    const known = Object.keys(desk.given.facts).length;
    page.wipe.hidden = known === 0 && !hasCosts();
    page.begin.textContent = known > 0 || hasCosts() ? "Ga verder met de vragen" : "Begin met de vragen";
    if (known > 0 || hasCosts()) {
        page.start.querySelector(".actions")?.before(element("p", { class: "notice" }, knownLine(desk, known)));
    }
    page.begin.addEventListener("click", () => {
        finished = false;
        next();
    });
    page.look.addEventListener("click", () => open(LIST));
    page.wipe.addEventListener("click", forget);
    window.addEventListener("popstate", follow);
    window.addEventListener("beforeprint", () => page.result.querySelectorAll("details").forEach((each) => (each.open = true)));
    page.finder.querySelectorAll(".script-only").forEach((each) => each.removeAttribute("hidden"));
    show("");
    follow();
    page.finder.dataset.ready = "";
    watch(desk, schemes, () => {
        count();
        if (current === LIST && !page.result.querySelector("form")?.contains(document.activeElement)) {
            const at = document.activeElement?.id;
            showList(at ? [at] : []);
        }
    });
}

/** Says what changed while the page was open. */
function watch(desk, schemes, look) {
    const outcomes = () => JSON.stringify(schemes.map((scheme) => desk.judge(scheme).outcome));
    let before = outcomes();
    keepWatch(schemes, () => {
        const after = outcomes();
        if (after !== before) {
            before = after;
            look();
            page.count.textContent = `De stand is veranderd terwijl deze pagina openstond. ${page.count.textContent}`;
        }
    });
}

/** The advice that the address brings along, or else what the visitor chose in a plan: what it costs is what the visitor plans to pay. */
function bring(desk) {
    const brought = location.hash.startsWith(BROUGHT) ? decodeURIComponent(location.hash.slice(BROUGHT.length)).split(",") : undefined;
    const chosen = brought ?? (Object.keys(desk.given.costs).length === 0 ? (desk.given.plan?.chosen ?? []) : []);
    for (const id of chosen) {
        const advice = desk.model.advice?.find((each) => each.id === id);
        const { from = 0, to = 0 } = advice?.costs?.once ?? {};
        const cents = desk.given.plan?.costs?.[id] ?? Math.round((from + to) / 2 / 100) * 100;
        if (advice?.costKind && cents > 0) {
            desk.given.costs[advice.costKind] ??= cents;
        }
    }
    if (brought) {
        desk.keep();
        history.replaceState(null, "", location.pathname + location.search);
    }
}

function knownLine(desk, known) {
    const kinds = Object.keys(desk.given.costs).map((kind) => desk.costName(kind).toLowerCase());
    return [
        known > 0 && `Wij kennen al ${counted(known, "antwoord", "antwoorden")} over uw bedrijf; die vragen wij niet opnieuw.`,
        kinds.length > 0 && `U wilt geld uitgeven aan: ${kinds.join(", ")}. De bedragen kunt u wijzigen.`,
    ]
        .filter(Boolean)
        .join(" ");
}

/** @param {Element | null} heading */
function focus(heading) {
    if (heading instanceof HTMLElement) {
        heading.focus({ preventScroll: true });
        page.finder.scrollIntoView({ block: "start", behavior: "instant" });
    }
}

function failed() {
    const again = element("button", { class: "button", type: "button", onclick: () => location.reload() }, "Probeer het opnieuw");
    page.count.replaceWith(element("div", { class: "notice", role: "alert" }, element("p", {}, "De gegevens kunnen nu niet worden opgehaald. Hieronder staan alle regelingen met hun voorwaarden."), again));
}

loadModel(page.finder.dataset.model ?? "").then((model) => start(new Desk(model)), failed);
