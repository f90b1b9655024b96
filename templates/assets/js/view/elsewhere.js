/** What to say when another tab, or the device, has other answers than this tab. Neither is written over before the visitor chose. */

import { goAlone, insist } from "./answers.js";
import { UNDERSTOOD, notice } from "./notice.js";

/**
 * @param {import("./answers.js").Elsewhere} what
 * @param {{questions: import("./questionnaire.js").Questionnaire, recover: () => void, forget: () => void, again: () => void}} ways
 */
export function elsewhere(what, { questions, recover, forget, again }) {
    const takeTheirs = { name: "Ga verder met de bewaarde antwoorden", action: recover };
    const keepOurs = {
        name: "Bewaar die van dit tabblad",
        action: () => {
            insist(questions.given);
            questions.adopt(questions.given);
            again();
        },
    };
    const leaveBoth = {
        name: "Laat beide zoals ze zijn",
        action: () => {
            goAlone(questions.given);
            again();
        },
    };
    switch (what) {
        case "ahead":
            notice("In een ander tabblad is deze scan verder ingevuld.", ["Met welke antwoorden gaat u verder?"], [takeTheirs, keepOurs]);
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
            notice("Uw browser kan uw antwoorden niet bewaren.", ["Er is geen plaats, of het mag niet. De zelfscan werkt wel. Bewaar uw antwoorden straks als bestand."], [UNDERSTOOD]);
    }
}
