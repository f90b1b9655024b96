/**
 * Turns the static form of a zelfscan into one question a screen, a page to check the answers on, and a result. Everything happens in
 * this tab.
 */

import { keep, keeping, recall, takeOver, whenElsewhere, wipe } from "./answers.js";
import { byId, readData } from "./dom.js";
import { elsewhere } from "./elsewhere.js";
import { nothing } from "./given.js";
import { hideKeepPanel, showKeepPanel } from "./keep-panel.js";
import { UNDERSTOOD, notice } from "./notice.js";
import { BROUGHT, PART, REVIEW, RESULT, START, placeIn } from "./places.js";
import { QuestionScreen } from "./question-screen.js";
import { Questionnaire } from "./questionnaire.js";
import { LATER, prepare, showLater } from "./result-screen.js";
import { reviewOf } from "./review.js";
import { listenToStart, showStart } from "./start-screen.js";

const page = {
    scan: byId("scan"),
    begin: byId("scan-begin"),
    review: byId("scan-review"),
    result: byId("scan-result"),
};

const title = document.title;
const modelFile = page.scan.dataset.model ?? "";
const questions = new Questionnaire(byId("scan-form"), { scan: readData("data-scan"), facts: readData("data-facts"), region: readData("data-region") });
const screen = new QuestionScreen(questions, {
    answered: forward,
    forward,
    back,
    finish: () => open(returnTo || REVIEW),
    changed: save,
});

let current = START;

/** Who changes an answer from the overview or the result goes back there, past what was answered already or left open on purpose. */
let returnTo = "";
/** @type {Set<string>} */
let leftOpen = new Set();

/** Opens a place without touching the history. @param {string} key of a field, a place, or "" for the start */
function show(key) {
    const field = questions.field(key);
    if (field && (current === REVIEW || current in LATER)) {
        returnTo = current;
        leftOpen = new Set(openKeys().includes(key) ? [] : openKeys());
    } else if (!field) {
        returnTo = "";
    }
    current = field || key === REVIEW || key in LATER ? key : START;
    page.scan.classList.toggle("running", Boolean(field));
    page.scan.classList.toggle("reviewing", current === REVIEW);
    page.scan.classList.toggle("finished", current in LATER);
    page.review.hidden = current !== REVIEW;
    page.result.hidden = !(current in LATER);
    delete page.scan.dataset.result;
    history.replaceState({ part: questions.part }, "");
    if (field) {
        hideKeepPanel();
        ask(field);
        return;
    }
    screen.leave();
    showKeepPanel(keepPanel);
    if (current === REVIEW) {
        prepare(modelFile);
        document.title = `Controleer uw antwoorden · ${title}`;
        focus(reviewOf(page.review, questions, { done: () => open(RESULT), goOn }));
    } else if (current in LATER) {
        showResult();
    } else {
        document.title = title;
        showStart(questions);
    }
}

function ask(field) {
    if (!questions.path().includes(field)) {
        questions.part = [];
    }
    const all = questions.path();
    const next = following(field);
    const onlyThisOpen = all.every((each) => each === field || questions.isComplete(each));
    const place = screen.show(field, {
        next: { [RESULT]: "Terug naar uw uitslag", [REVIEW]: returnTo === REVIEW ? "Terug naar het overzicht" : "Controleer uw antwoorden" }[next] ?? "Volgende vraag",
        back: all[0] === field ? "Terug naar het begin" : "Vorige vraag",
        finish: returnTo in LATER ? "Naar uw uitslag" : (returnTo === REVIEW || onlyThisOpen) && next !== REVIEW ? "Naar het overzicht" : "",
    });
    document.title = `${place} · ${title}`;
    focus(field.heading);
}

async function showResult() {
    document.title = `${LATER[current].title} · ${title}`;
    const key = current;
    const heading = await showLater(page.result, key, {
        href: modelFile,
        stillWanted: () => current === key,
        again: () => show(key),
        reload: () => location.reload(),
        reading: (shared) => ({
            model: { ...questions.model, ...shared },
            visitor: questions.visitor,
            home: page.scan.dataset.home ?? "/",
            given: questions.whole().map((field) => ({ id: field.id, key: field.key, question: field.question, answer: questions.isAnswered(field) ? field.inWords : "" })),
            open,
            plan: questions.given.plan,
            keepPlan: (plan) => {
                questions.given.plan = plan;
                keep(questions.given);
            },
            print: () => window.print(),
        }),
    });
    if (heading) {
        focus(heading);
        page.scan.dataset.result = "";
    }
}

/** For so long a browser that goes to a fragment may still take the focus away from what was given it. */
const SETTLING = 500;

/** @param {HTMLElement} heading */
function focus(heading) {
    heading.focus({ preventScroll: true });
    const given = performance.now();
    const again = ({ relatedTarget }) => !relatedTarget && performance.now() - given < SETTLING && heading.focus({ preventScroll: true });
    heading.addEventListener("blur", again, { once: true });
    page.scan.scrollIntoView({ block: "start", behavior: "instant" });
}

/** Opens a place that the browser's own back button leaves again. @param {string} key */
function open(key) {
    if (key !== current) {
        history.pushState(null, "", key === START ? location.pathname + location.search : `#${key}`);
    }
    show(key);
}

const openKeys = () => questions.path().filter((field) => !questions.isComplete(field)).map(({ key }) => key);

/** @param {import("./field.js").Field} field */
function following(field) {
    const all = questions.path();
    const later = all.slice(all.indexOf(field) + 1);
    const next = returnTo ? later.find((each) => !questions.isComplete(each) && !leftOpen.has(each.key)) : later[0];
    return next?.key ?? (returnTo || REVIEW);
}

function forward() {
    const field = questions.field(current);
    open(field ? following(field) : REVIEW);
}

function back() {
    const all = questions.path();
    open(all[all.findIndex((field) => field.key === current) - 1]?.key ?? START);
}

/** From a part to the whole scan, at the first question that was not asked yet. */
function goOn() {
    questions.part = [];
    open(openKeys()[0] ?? REVIEW);
}

function begin() {
    open(questions.resumeAt()?.key ?? REVIEW);
}

function beginAgain() {
    questions.restart();
    save();
    open(questions.path()[0].key);
}

/** Wipes everything and begins at the start. */
function forget() {
    wipe();
    questions.part = [];
    questions.adopt(nothing());
    open(START);
    page.begin.focus();
}

let warned = false;

function save() {
    keep(questions.given);
    if (keeping().tabRefuses && !warned) {
        warned = true;
        notice("Uw browser bewaart niets.", ["De zelfscan werkt wel. Laat dit tabblad open tot u klaar bent."], [UNDERSTOOD]);
    }
}

/** What a message above the scan can lead to. */
const ways = { questions, show, open, forget, recover, again: () => show(current) };

const keepPanel = { questions, wipe: forget, recover };

function recover() {
    questions.adopt(takeOver());
    show(current);
}

/** The place that the address names; an address that names something else on the page leaves things as they are. */
async function follow() {
    if (location.hash.startsWith(BROUGHT)) {
        const arrival = await import("./arrival.js").catch(() => undefined);
        arrival ? await arrival.bring(ways) : notice("Deze link kan nu niet worden geopend.", ["Heeft u verbinding? Laad de pagina opnieuw."], [UNDERSTOOD]);
        return;
    }
    const key = placeIn(location.hash);
    if (key.startsWith(PART)) {
        choosePart(key.slice(PART.length).split(","));
        show(START);
        page.begin.focus();
    } else if ([START, REVIEW].includes(key) || key in LATER || questions.field(key)) {
        show(key);
    }
}

/** Answers to an older version of the questions are few, and what that takes is fetched for them only. @param {import("./given.js").Given} kept */
async function upToDate(kept) {
    const { id, version } = questions.scan;
    if ((kept.scans?.[id]?.version ?? version) === version) {
        return kept;
    }
    const arrival = await import("./arrival.js").catch(() => undefined);
    return arrival ? arrival.upToDate(kept, questions) : kept;
}

/** @param {unknown} ids */
function choosePart(ids) {
    questions.part = questions.scan.axes.map(({ id }) => id).filter((id) => Array.isArray(ids) && ids.includes(id));
}

function doWhole() {
    questions.part = [];
    open(START);
    showStart(questions);
    page.begin.focus();
}

listenToStart(questions, { begin, restart: beginAgain, whole: doWhole });
window.addEventListener("popstate", follow);
page.scan.querySelectorAll(".script-only").forEach((each) => /** @type {HTMLElement} */ (each).removeAttribute("hidden"));

choosePart(history.state?.part);
questions.adopt(await upToDate(recall()));
const asked = new Set(questions.fields.flatMap((field) => field.ids.map((id) => `${field.isFact ? "facts" : "answers"} ${id}`)));
whenElsewhere((kind, id) => asked.has(`${kind} ${id}`), (what) =>
    elsewhere(what, {
        ...ways,
        given: questions.given,
        adopt: (given) => questions.adopt(given),
        goesOn: "De zelfscan werkt wel. Bewaar uw antwoorden straks als bestand.",
    }),
);
await follow();
page.scan.dataset.ready = "";
