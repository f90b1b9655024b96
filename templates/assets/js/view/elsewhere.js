/** What to say when another tab, or the device, has other answers than this tab. Neither is written over before the visitor chose. */

import { goAlone, insist } from "./answers.js";
import { UNDERSTOOD, notice } from "./notice.js";

/**
 * @typedef {object} Ways - what a choice leads to
 * @property {import("./given.js").Given} given what this tab has
 * @property {(given: import("./given.js").Given) => void} adopt
 * @property {() => void} recover goes on with what the device has
 * @property {() => void} forget
 * @property {() => void} again shows the page once more
 * @property {string} goesOn what works though nothing is kept
 */

/**
 * @param {import("./answers.js").Elsewhere} what
 * @param {Ways} ways
 */
export function elsewhere(what, { given, adopt, recover, forget, again, goesOn }) {
    const takeTheirs = { name: "Ga verder met de bewaarde antwoorden", action: recover };
    const keepOurs = {
        name: "Bewaar die van dit tabblad",
        action: () => {
            insist(given);
            adopt(given);
            again();
        },
    };
    const leaveBoth = {
        name: "Laat beide zoals ze zijn",
        action: () => {
            goAlone(given);
            again();
        },
    };
    switch (what) {
        case "ahead":
            notice("In een ander tabblad zijn antwoorden veranderd.", ["Met welke antwoorden gaat u verder?"], [takeTheirs, keepOurs]);
            break;
        case "other":
            notice("Op dit apparaat staan andere antwoorden dan in dit tabblad.", ["Met welke antwoorden gaat u verder?"], [takeTheirs, keepOurs, leaveBoth]);
            break;
        case "wiped":
            notice("In een ander tabblad zijn uw antwoorden gewist.", ["In dit tabblad staan ze nog."], [
                { name: "Wis ze ook hier", action: forget },
                { name: "Houd ze in dit tabblad", action: again },
            ]);
            break;
        default:
            notice("Uw browser kan uw antwoorden niet bewaren.", [`Er is geen plaats, of het mag niet. ${goesOn}`], [UNDERSTOOD]);
    }
}
