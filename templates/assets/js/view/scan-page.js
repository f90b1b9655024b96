/**
 * Turns the static form of a zelfscan into one question a screen, and its answers into a result. Everything happens in this tab.
 */

import { evaluateScan } from "../logic/scan.js";
import { situationOf, shown } from "../logic/condition.js";
import { broughtBy, keep, recall, wipe } from "./answers.js";
import { now } from "./clock.js";
import { byId, element, readData } from "./dom.js";
import { Field } from "./field.js";
import { loadModel } from "./model.js";
import { counted } from "./words.js";

/** How long a chosen answer is seen before the next question comes, and how long a second press still belongs to the question before. */
const SEEN = 180;
const SAME_PRESS = 350;
const RESULT = "uitslag";

const page = {
    scan: byId("scan"),
    start: byId("scan-start"),
    form: /** @type {HTMLFormElement} */ (byId("scan-form")),
    steps: byId("scan-steps"),
    progress: byId("scan-progress"),
    count: byId("scan-count"),
    bar: byId("scan-bar"),
    error: byId("scan-error"),
    next: byId("scan-next"),
    back: byId("scan-back"),
    skip: byId("scan-skip"),
    finish: byId("scan-finish"),
    begin: byId("scan-begin"),
    wipe: byId("scan-wipe"),
    result: byId("scan-result"),
};

const scan = readData("data-scan");
/** What asking needs; a result also needs what the site's data file has. */
const model = { scan, scans: [scan], facts: readData("data-facts"), region: readData("data-region") };
const fields = [...page.form.querySelectorAll("fieldset[data-kind]")].map((fieldset) => new Field(/** @type {HTMLElement} */ (fieldset)));
const title = document.title;

const brought = broughtBy(location.hash);

let given = brought ?? recall();
let current = "";
/** Who has seen a result changes an answer and goes back to it, past what was answered already. */
let finished = false;
let shownAt = 0;
let waiting = 0;

const visitor = () => ({ now: now(), ...given });

/** The fields that this visitor gets, in order. */
function path() {
    const asked = new Set(evaluateScan(scan, model, visitor()).shown);
    const situation = situationOf(model, visitor());
    return fields.filter((field) => {
        const fact = field.isFact && model.facts.find(({ id }) => id === field.id);
        return field.isFact ? !fact || shown(fact, situation) === "ja" : asked.has(field.id);
    });
}

const isAnswered = (field) => field.ids.some((id) => (field.isFact ? given.facts : given.answers)[id] !== undefined);

/** Takes over what a field says now; what it no longer says is forgotten. */
function store(field, says = field.read()) {
    const answers = field.isFact ? given.facts : given.answers;
    field.ids.forEach((id) => delete answers[id]);
    Object.assign(answers, says);
    keep(given);
    page.wipe.hidden = false;
}

/** Opens a place without touching the history. @param {string} key of a field, "uitslag", or "" for the start */
function show(key) {
    const field = fields.find((each) => each.key === key);
    current = field || key === RESULT ? key : "";
    shownAt = performance.now();
    clearTimeout(waiting);
    complain(undefined);
    page.scan.classList.toggle("running", Boolean(field));
    page.scan.classList.toggle("finished", current === RESULT);
    page.form.hidden = !field;
    page.progress.hidden = !field;
    page.steps.hidden = !field;
    page.result.hidden = current !== RESULT;
    fields.forEach((each) => (each.fieldset.hidden = each !== field));
    if (field) {
        showField(field);
    } else if (current === RESULT) {
        showResult();
    } else {
        document.title = title;
    }
}

function showField(field) {
    const all = path();
    const place = all.indexOf(field);
    const minutes = Math.max(1, Math.ceil((scan.minutes * (all.length - place)) / all.length));
    page.count.textContent = `vraag ${place + 1} van ${all.length} · nog ${counted(minutes, "minuut", "minuten")}`;
    page.bar.setAttribute("value", String(Math.round((100 * place) / all.length)));
    page.next.textContent = following(field) === RESULT ? "Bekijk uw uitslag" : "Volgende vraag";
    page.back.textContent = place === 0 ? "Terug naar het begin" : "Vorige vraag";
    page.skip.hidden = isAnswered(field);
    page.finish.hidden = !finished;
    field.settle();
    document.title = `Vraag ${place + 1} van ${all.length} · ${title}`;
    focus(field.heading);
}

/** The result's own scripts and data, which nobody waits for who is still answering. */
async function forResult() {
    const [shared, { resultOf }] = await Promise.all([loadModel(page.scan.dataset.model ?? ""), import("./scan-result.js")]);
    return { model: { ...model, ...shared }, resultOf };
}

async function showResult() {
    finished = true;
    document.title = `Uw uitslag · ${title}`;
    const ready = await forResult().catch(() => undefined);
    if (current !== RESULT) {
        return;
    }
    if (ready) {
        showResultOf(ready.model, ready.resultOf);
    } else {
        const heading = element("h2", { tabindex: -1 }, "Uw uitslag kan niet worden opgehaald");
        const again = element("button", { class: "button", type: "button", onclick: () => show(RESULT) }, "Probeer het opnieuw");
        page.result.replaceChildren(heading, element("p", {}, "Heeft u even geen verbinding? Uw antwoorden zijn er nog."), again);
        focus(heading);
    }
}

function showResultOf(whole, resultOf) {
    const heading = resultOf(page.result, {
        model: whole,
        visitor: visitor(),
        given: path().map((field) => ({ id: field.id, key: field.key, question: field.question, answer: isAnswered(field) ? field.inWords : "" })),
        open,
        print: () => window.print(),
        wipe: forget,
    });
    focus(heading);
    page.scan.dataset.result = "";
}

/** @param {HTMLElement} heading */
function focus(heading) {
    heading.focus({ preventScroll: true });
    page.scan.scrollIntoView({ block: "start", behavior: "instant" });
}

/** Opens a place that the browser's own back button leaves again. @param {string} key */
function open(key) {
    if (key !== current) {
        history.pushState(null, "", key === "" ? location.pathname + location.search : `#${key}`);
    }
    show(key);
}

/** @param {Field} field */
function following(field) {
    const all = path();
    const later = all.slice(all.indexOf(field) + 1);
    return (finished ? later.find((each) => !isAnswered(each)) : later[0])?.key ?? RESULT;
}

function forward() {
    const field = fields.find((each) => each.key === current);
    open(field ? following(field) : RESULT);
}

function back() {
    const all = path();
    open(all[all.findIndex((field) => field.key === current) - 1]?.key ?? "");
}

/** The answer is taken and the next question asked; without an answer the visitor is told how to go on. */
function answer() {
    const field = fields.find((each) => each.key === current);
    if (!field) {
        return;
    }
    const refusal = field.refuse();
    if (refusal) {
        complain(refusal);
        return;
    }
    const nothing = field.kind === "multiple" && !field.inputs.some((input) => "exclusive" in input.dataset) ? { [field.id]: [] } : {};
    store(field, { ...nothing, ...field.read() });
    if (isAnswered(field)) {
        forward();
    } else {
        complain({ problem: "Geef een antwoord, of sla deze vraag over.", input: field.inputs[0] });
    }
}

/** @param {import("./field.js").Refusal | undefined} refusal */
function complain(refusal) {
    fields.flatMap((field) => field.inputs).forEach((input) => input.removeAttribute("aria-invalid"));
    page.error.hidden = !refusal;
    page.error.replaceChildren();
    if (refusal) {
        const { problem, input } = refusal;
        input.id ||= `${current}-eerste`;
        input.setAttribute("aria-invalid", "true");
        input.setAttribute("aria-describedby", page.error.id);
        page.error.append(element("p", {}, element("a", { href: `#${input.id}`, onclick: (event) => (event.preventDefault(), input.focus()) }, problem)));
        input.focus();
    }
}

function forget() {
    wipe();
    given = { facts: {}, answers: {} };
    fields.forEach((field) => field.write({}));
    page.wipe.hidden = true;
    finished = false;
    open("");
    focus(/** @type {HTMLElement} */ (page.start.querySelector("h1")));
}

function begin() {
    forResult().catch(() => undefined);
    const all = path();
    open(all.find((field) => !isAnswered(field))?.key ?? RESULT);
}

page.form.addEventListener("submit", (event) => event.preventDefault());
page.form.addEventListener(
    "click",
    (event) => {
        // A double press answers one question, not two.
        if (event.detail > 0 && performance.now() - shownAt < SAME_PRESS) {
            event.preventDefault();
            event.stopPropagation();
        }
    },
    { capture: true },
);
page.form.addEventListener("input", (event) => {
    const field = fields.find((each) => each.key === current);
    if (field) {
        field.settle(event.target);
        complain(undefined);
        if (!field.refuse()) {
            store(field);
            page.skip.hidden = isAnswered(field);
        }
    }
});
page.form.addEventListener("click", (event) => {
    const field = fields.find((each) => each.key === current);
    const pressed = event.target instanceof Element ? event.target.closest("label.choice")?.querySelector("input[type=radio]") : null;
    // Arrow keys choose too, with a click that has no detail: there the visitor goes on with Enter.
    if (field?.takesOnePress && pressed instanceof HTMLInputElement && event.detail > 0 && !(field.province && pressed.value === "andere")) {
        clearTimeout(waiting);
        waiting = window.setTimeout(answer, SEEN);
    }
});
page.form.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && event.target instanceof HTMLInputElement) {
        event.preventDefault();
        answer();
    }
});
page.next.addEventListener("click", answer);
page.back.addEventListener("click", back);
page.skip.addEventListener("click", forward);
page.finish.addEventListener("click", () => open(RESULT));
page.begin.addEventListener("click", begin);
page.wipe.addEventListener("click", forget);

/** The place that the address names; an address that names something else on the page leaves things as they are. */
function follow() {
    if (broughtBy(location.hash)) {
        location.reload();
        return;
    }
    const key = decodeURIComponent(location.hash.slice(1));
    if (key === "" || key === RESULT || fields.some((field) => field.key === key)) {
        show(key);
    }
}
window.addEventListener("popstate", follow);
window.addEventListener("beforeprint", () => page.result.querySelectorAll("details.more").forEach((more) => more.setAttribute("open", "")));

fields.forEach((field) => field.write(field.isFact ? given.facts : given.answers));
page.scan.querySelectorAll(".script-only").forEach((each) => /** @type {HTMLElement} */ (each).removeAttribute("hidden"));
const started = Object.keys(given.answers).length + Object.keys(given.facts).length > 0;
page.wipe.hidden = !started;
page.begin.textContent = fields.some(isAnswered) ? "Ga verder met de zelfscan" : "Begin met de zelfscan";
show("");
if (brought) {
    keep(brought);
    history.replaceState(null, "", `#${RESULT}`);
}
follow();
page.scan.dataset.ready = "";
