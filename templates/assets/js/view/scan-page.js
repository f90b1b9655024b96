/**
 * Turns the static form of a zelfscan into one question a screen, a page to check the answers on, and a result. Everything happens in
 * this tab.
 */

import { broughtBy, keep, recall, wipe } from "./answers.js";
import { byId, readData } from "./dom.js";
import { REVIEW, RESULT, START, placeIn } from "./places.js";
import { QuestionScreen } from "./question-screen.js";
import { Questionnaire } from "./questionnaire.js";
import { LATER, prepare, showLater } from "./result-screen.js";
import { reviewOf } from "./review.js";

const page = {
    scan: byId("scan"),
    begin: byId("scan-begin"),
    restart: byId("scan-restart"),
    wipe: byId("scan-wipe"),
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
    changed: () => keep(questions.given),
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
    if (field) {
        ask(field);
        return;
    }
    screen.leave();
    if (current === REVIEW) {
        prepare(modelFile);
        document.title = `Controleer uw antwoorden · ${title}`;
        focus(reviewOf(page.review, questions, { done: () => open(RESULT), goOn }));
    } else if (current in LATER) {
        showResult();
    } else {
        document.title = title;
        offerToBegin();
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
            wipe: forget,
        }),
    });
    if (heading) {
        focus(heading);
        page.scan.dataset.result = "";
    }
}

/** @param {HTMLElement} heading */
function focus(heading) {
    heading.focus({ preventScroll: true });
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
    keep(questions.given);
    open(questions.path()[0].key);
}

/** The start knows what was answered before, in this scan or in another. */
function offerToBegin() {
    const all = questions.path();
    const at = questions.resumeAt();
    const started = all.some((field) => questions.isAnswered(field));
    page.begin.textContent = !started ? "Begin met de zelfscan" : at ? `Ga verder, vraag ${all.indexOf(at) + 1} van ${all.length}` : "Controleer uw antwoorden";
    page.restart.hidden = !all.some((field) => !field.isFact && questions.isAnswered(field));
    page.wipe.hidden = !started;
}

/** Wipes everything and begins at the start. */
function forget() {
    wipe();
    questions.part = [];
    questions.adopt({ facts: {}, answers: {} });
    open(START);
    page.begin.focus();
}

/** The place that the address names; an address that names something else on the page leaves things as they are. */
function follow() {
    if (broughtBy(location.hash)) {
        location.reload();
        return;
    }
    const key = placeIn(location.hash);
    if ([START, REVIEW].includes(key) || key in LATER || questions.field(key)) {
        show(key);
    }
}

page.begin.addEventListener("click", begin);
page.restart.addEventListener("click", beginAgain);
page.wipe.addEventListener("click", forget);
window.addEventListener("popstate", follow);

const brought = broughtBy(location.hash);
questions.adopt(brought ?? recall());
page.scan.querySelectorAll(".script-only").forEach((each) => /** @type {HTMLElement} */ (each).removeAttribute("hidden"));
show(START);
if (brought) {
    keep(brought);
    history.replaceState(null, "", `#${RESULT}`);
}
follow();
page.scan.dataset.ready = "";
