/**
 * Keeps what the visitor answered: in this tab until it is closed, and, only if the visitor asked for it, on this device. A browser
 * that refuses to keep anything is no problem: then the answers live as long as the page.
 *
 * On the device the answers have a revision. A tab that finds another than the one it wrote or read itself does not write over it;
 * it says so (`whenElsewhere`), and the visitor chooses.
 *
 * @typedef {import("./given.js").Given} Given
 * @typedef {"ahead" | "other" | "wiped" | "full"} Elsewhere - the device has newer answers, others, none any more, or no room
 */

import { fingerprint, givenFrom, isNothing, joined, nothing, parsed } from "./given.js";

const TAB = "etalage.antwoorden";
const DEVICE = "etalage.bewaard";

/** Of what is on the device. A newer form is left alone. */
const FORM = 1;

/** The revision on the device that this tab agrees with; 0 as long as nothing is kept there for it. */
let revision = 0;
/** The device holds something else, and the visitor has not chosen yet. */
let apart = false;
let tabRefuses = false;
let deviceRefuses = false;
/** What this page asked for and the device had, when they last agreed. */
let agreed = "";
/** @type {Given} */
let held = nothing();
let isOurs = (/** @type {string} */ _kind, /** @type {string} */ _id) => true;
/** @type {(what: Elsewhere) => void} */
let tell = () => undefined;

/** @returns {Given} */
export function recall() {
    const tab = parsed(read(() => sessionStorage, TAB));
    const device = onDevice();
    const inTab = tab ? givenFrom(tab) : nothing();
    if (device && (isNothing(inTab) || tab.revision === device.revision || same(inTab, device.given))) {
        return agree(isNothing(inTab) ? device.given : inTab, device.revision);
    }
    apart = Boolean(device) && tab?.alone !== true;
    held = inTab;
    return held;
}

/** @param {Given} given */
export function keep(given) {
    held = given;
    if (revision > 0 && !apart) {
        keepForAllTabs();
    }
    inTab();
}

/** Asks the device to keep the answers from now on. @param {Given} given @returns {boolean} */
export function keepOnDevice(given) {
    const device = onDevice();
    held = given;
    if (device && !same(device.given, given)) {
        part("other");
        return false;
    }
    return insist(given);
}

/** What is on the device now becomes what this tab has. @returns {Given} */
export function takeOver() {
    const device = onDevice();
    const given = device ? agree(device.given, device.revision) : held;
    inTab();
    return given;
}

/** What this tab has becomes what is on the device; what this page does not ask stays as it is there. @param {Given} given @returns {boolean} */
export function insist(given) {
    const device = onDevice();
    Object.assign(given, device ? joined(given, device.given, isOurs) : {});
    agree(given, (device?.revision ?? 0) + 1);
    const done = write();
    inTab();
    return done;
}

/** From here on this tab goes its own way; the device keeps what it has. @param {Given} given */
export function goAlone(given) {
    revision = 0;
    apart = false;
    held = given;
    inTab(true);
}

/** Forgets everything, here and on the device. */
export function wipe() {
    revision = 0;
    apart = false;
    held = nothing();
    attempt(() => sessionStorage.removeItem(TAB));
    attempt(() => localStorage.removeItem(DEVICE));
}

/** @returns {{onDevice: boolean, otherOnDevice: boolean, tabRefuses: boolean, deviceRefuses: boolean}} */
export function keeping() {
    return { onDevice: revision > 0 && !apart, otherOnDevice: (revision === 0 || apart) && onDevice() !== undefined, tabRefuses, deviceRefuses };
}

/**
 * @param {(kind: string, id: string) => boolean} asks whether this page asks for that begrip ("facts"), question ("answers") and so on
 * @param {(what: Elsewhere) => void} listener
 */
export function whenElsewhere(asks, listener) {
    isOurs = asks;
    tell = listener;
    agreed = fingerprint(held, isOurs);
    window.addEventListener("storage", ({ key }) => (key === DEVICE || key === null) && compare());
    window.addEventListener("pageshow", ({ persisted }) => persisted && compare());
    if (apart) {
        tell("other");
    }
}

/** Another tab may have written: what concerns this page is asked, the rest is taken over. */
function compare() {
    const device = onDevice();
    if (revision === 0 || apart) {
        return;
    }
    if (!device) {
        part("wiped");
    } else if (device.revision !== revision && fingerprint(device.given, isOurs) !== agreed) {
        part("ahead");
    } else if (device.revision !== revision) {
        Object.assign(held, joined(held, device.given, isOurs));
        revision = device.revision;
        inTab();
    }
}

function keepForAllTabs() {
    const device = onDevice();
    if (!device || (device.revision !== revision && fingerprint(device.given, isOurs) !== agreed)) {
        part(device ? "ahead" : "wiped");
        return;
    }
    if (device.revision !== revision) {
        Object.assign(held, joined(held, device.given, isOurs));
    }
    agree(held, device.revision + 1);
    write();
}

function write() {
    deviceRefuses = !attempt(() => localStorage.setItem(DEVICE, JSON.stringify({ versie: FORM, revisie: revision, ...held })));
    if (deviceRefuses) {
        revision = 0;
        tell("full");
    }
    return !deviceRefuses;
}

/** @param {Elsewhere} what */
function part(what) {
    apart = what !== "wiped";
    revision = what === "wiped" ? 0 : revision;
    tell(what);
}

function agree(given, number) {
    revision = number;
    apart = false;
    held = given;
    agreed = fingerprint(given, isOurs);
    return given;
}

function inTab(alone = false) {
    const text = JSON.stringify({ ...held, revision: apart ? 0 : revision, ...(alone ? { alone } : {}) });
    tabRefuses = !attempt(() => sessionStorage.setItem(TAB, text));
}

/** @returns {{given: Given, revision: number} | undefined} */
function onDevice() {
    const kept = parsed(read(() => localStorage, DEVICE));
    return kept?.versie === FORM && Number.isSafeInteger(kept.revisie) && kept.revisie > 0 ? { given: givenFrom(kept), revision: kept.revisie } : undefined;
}

const same = (one, other) => fingerprint(one, () => true) === fingerprint(other, () => true);

/** @param {() => Storage} storage which a browser may refuse to give at all @param {string} key */
function read(storage, key) {
    try {
        return storage().getItem(key);
    } catch {
        return null;
    }
}

function attempt(action) {
    try {
        action();
        return true;
    } catch {
        return false;
    }
}
