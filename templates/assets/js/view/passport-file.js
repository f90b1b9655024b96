/**
 * Files that a visitor opens: judged by size before they are read, and never sent anywhere.
 *
 * @typedef {import("../logic/passport.js").Passport} Passport
 * @typedef {{question: string, said: {answer: string, by: string[], chosen: boolean}[]}} Disagreement - between the files that this one was made of
 * @typedef {{name: string, passport: Passport, remarks: string[], disagreements?: Disagreement[]}} Opened
 */

import { LARGEST, TOO_LARGE, givenOf, passportText, readPassport } from "../logic/passport.js";
import { download } from "./download.js";
import { fragmentWith } from "./link.js";

/**
 * @param {File} file
 * @param {import("../logic/types.js").Model} model
 * @returns {Promise<Opened | {name: string, refusal: string}>}
 */
export async function opened(file, model) {
    if (file.size > LARGEST) {
        return { name: file.name, refusal: TOO_LARGE };
    }
    try {
        return { name: file.name, ...readPassport(await file.text(), model) };
    } catch {
        return { name: file.name, refusal: "Uw browser kan dit bestand niet lezen. Misschien is het verplaatst of weggehaald." };
    }
}

/** @param {Passport} passport @param {string} day */
export const save = (passport, day) => download(`scanpaspoort-${day}.json`, "application/json", passportText(passport));

/**
 * The part of an address that opens a scan with the answers of a passport.
 *
 * @param {Passport} passport
 * @param {string} scan
 */
export function fragmentOf(passport, scan) {
    const { versie, antwoorden } = passport.scans[scan];
    const { facts, plan } = givenOf(passport);
    return fragmentWith({ facts, answers: antwoorden, version: versie, plan });
}
