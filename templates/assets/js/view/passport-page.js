/**
 * Opens the files that entrepreneurs keep of their scans, and shows what they are for: one is an intake sheet, two of one scan are then
 * and now, two to four of one firm become one. Everything happens in this tab.
 *
 * @typedef {import("./passport-file.js").Opened} Opened
 */

import { givenOf } from "../logic/passport.js";
import { shared } from "../logic/progress.js";
import { now } from "./clock.js";
import { byId, element, readData } from "./dom.js";
import { intakeSheet } from "./intake-sheet.js";
import { loadModel } from "./model.js";
import { opened, save } from "./passport-file.js";
import { mergeSheet } from "./passport-merge.js";
import { progressSheet } from "./passport-progress.js";
import { sourceOf } from "./passport-words.js";
import { counted, listed } from "./words.js";

const MOST = 4;

const page = {
    root: byId("passport"),
    open: byId("passport-open"),
    input: /** @type {HTMLInputElement} */ (byId("passport-input")),
    told: byId("passport-told"),
    files: byId("passport-files"),
    modes: byId("passport-modes"),
    result: byId("passport-result"),
    about: byId("passport-about"),
    choose: byId("passport-choose-text"),
};

const scans = readData("data-scans");
const scanUrls = new Map([...document.querySelectorAll("#passport-scans a")].map((link) => [/** @type {HTMLElement} */ (link).dataset.scan ?? "", link.getAttribute("href") ?? ""]));
const contactsUrl = document.getElementById("passport-contacts")?.getAttribute("href") ?? undefined;

/** @type {Opened[]} */
let files = [];
let mode = "";

const MODES = {
    intake: { name: "Intakeformulier", suits: () => files.length === 1, show: (site) => intakeSheet(files[0], site) },
    progress: { name: "Vergelijk toen en nu", suits: isInTime, show: (site) => progressSheet(files, site) },
    merge: { name: "Voeg samen tot één", suits: () => files.length > 1, show: (site) => mergeSheet(files, { ...site, save: (passport) => save(passport, now().day), show: alone }) },
};

/** Two of the same scan, made at different times. */
function isInTime() {
    const [one, other] = files.map(({ passport }) => passport);
    return files.length === 2 && shared(one, other).length > 0 && one.gemaakt !== other.gemaakt;
}

/** @param {File[]} chosen */
async function take(chosen) {
    if (chosen.length === 0) {
        return;
    }
    page.told.replaceChildren();
    if (chosen.length + files.length > MOST) {
        tell([element("p", {}, `Kies hoogstens ${MOST} bestanden tegelijk.`, files.length > 0 ? ` Er ${files.length === 1 ? "is" : "zijn"} er al ${files.length} open.` : "")]);
        return;
    }
    const shared = await loadModel(page.root.dataset.model ?? "").catch(() => undefined);
    if (!shared) {
        tell([
            element("p", {}, "De vragen en adviezen van deze site kunnen nu niet worden opgehaald. Uw bestanden zijn er nog."),
            element("p", {}, element("button", { class: "button", type: "button", onclick: () => take(chosen) }, "Probeer het opnieuw")),
        ]);
        return;
    }
    const read = await Promise.all(chosen.map((file) => opened(file, { ...shared, scans })));
    const refused = read.filter((file) => "refusal" in file);
    files = [...files, .../** @type {Opened[]} */ (read.filter((file) => "passport" in file))];
    if (refused.length > 0) {
        tell(refused.map(({ name, refusal }) => element("p", {}, element("strong", { class: "passport-name" }, name), ": ", refusal)));
    }
    await show(defaultMode(), refused.length === read.length);
}

const defaultMode = () => Object.keys(MODES).find((each) => MODES[each].suits()) ?? "";

/** @param {HTMLElement[]} lines */
function tell(lines) {
    page.told.replaceChildren(element("div", { class: "error" }, ...lines));
}

/** @param {string} wanted @param {boolean} [quiet] leaves the focus where it is */
async function show(wanted, quiet = false) {
    mode = wanted;
    const model = { ...(await loadModel(page.root.dataset.model ?? "")), scans };
    listFiles();
    listModes();
    page.about.hidden = mode !== "";
    page.root.classList.toggle("opened", mode !== "");
    page.result.replaceChildren();
    if (mode !== "") {
        const { heading, parts } = MODES[mode].show({ model, now: now(), scanUrls, contactsUrl });
        page.result.replaceChildren(...parts.filter(Boolean));
        if (!quiet) {
            heading.focus();
        }
    }
    page.root.dataset.mode = mode;
}

function listFiles() {
    page.files.hidden = files.length === 0;
    page.choose.textContent = files.length === 0 ? "Kies bestanden" : "Voeg een bestand toe";
    page.files.replaceChildren(
        ...files.map((file) =>
            element(
                "li",
                {},
                element("p", {}, element("strong", {}, ...sourceOf(file)), " ", contents(file), " ", element("button", { class: "plain", type: "button", onclick: () => remove(file) }, "Haal weg", element("span", { class: "visually-hidden" }, ` ${file.name}`))),
                file.remarks.length > 0 && element("ul", { class: "passport-remarks" }, ...file.remarks.map((remark) => element("li", {}, remark))),
            ),
        ),
    );
}

function contents({ passport }) {
    const titles = Object.keys(passport.scans).map((id) => scans.find((scan) => scan.id === id).title);
    const answers = Object.keys(givenOf(passport).answers).length;
    return titles.length > 0 ? `${listed(titles)}, ${counted(answers, "antwoord", "antwoorden")}.` : "Alleen gegevens over het bedrijf.";
}

function remove(file) {
    files = files.filter((each) => each !== file);
    page.told.replaceChildren();
    show(defaultMode(), true);
    page.input.focus();
}

/** A merged passport goes on as the only file. */
function alone(passport, disagreements) {
    files = [{ name: `scanpaspoort-${now().day}.json`, passport, remarks: [], disagreements }];
    show("intake");
}

function listModes() {
    const suiting = Object.keys(MODES).filter((each) => MODES[each].suits());
    page.modes.hidden = suiting.length < 2;
    page.modes.replaceChildren(
        ...suiting.map((each) => element("button", { class: each === mode ? "button" : "plain", type: "button", "aria-pressed": String(each === mode), onclick: () => show(each) }, MODES[each].name)),
    );
}

page.input.addEventListener("change", () => {
    const chosen = [...(page.input.files ?? [])];
    page.input.value = ""; // so that the same file can be chosen again
    take(chosen);
});
document.addEventListener("dragover", (event) => {
    event.preventDefault();
    page.open.classList.add("over");
});
document.addEventListener("dragleave", (event) => page.open.classList.toggle("over", event.relatedTarget !== null));
document.addEventListener("drop", (event) => {
    event.preventDefault();
    page.open.classList.remove("over");
    take([...(event.dataTransfer?.files ?? [])]);
});

page.open.hidden = false;
page.root.dataset.ready = "";
