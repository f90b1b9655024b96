/** Answers that come from elsewhere: from a link, or from an older version of the questions. Whatever is wrong with them is said. */

import { goAlone, keep, keeping } from "./answers.js";
import { givenFrom, isNothing, nothing } from "./given.js";
import { sentBy } from "./link.js";
import { UNDERSTOOD, notice } from "./notice.js";
import { RESULT, START } from "./places.js";

/**
 * A link with answers, from whomever: the visitor's own are never lost by opening it.
 *
 * @param {{questions: import("./questionnaire.js").Questionnaire, show: (key: string) => void, open: (key: string) => void}} ways
 */
export async function bring({ questions, show, open }) {
    const sent = sentBy(location.hash);
    history.replaceState(null, "", location.pathname + location.search);
    const { given, remarks } = sent ? await judged(sent, questions) : { given: nothing(), remarks: [] };
    const own = questions.given;
    const use = (keepIt) => {
        keepIt(given);
        questions.adopt(given);
        open(RESULT);
        remarks.length > 0 && notice("Uit de link is niet alles overgenomen.", remarks, [UNDERSTOOD]);
    };
    if (isNothing(given)) {
        const why = sent ? "Er staat geen antwoord in op een vraag van deze zelfscan." : "Misschien mist er een stuk. Vraag om de link nog eens te sturen.";
        show(START);
        notice("Deze link kunnen wij niet openen.", isNothing(own) ? [why] : [why, "Uw eigen antwoorden zijn er nog."], [UNDERSTOOD]);
    } else if (isNothing(own)) {
        use(keep);
    } else {
        const loss = keeping().onDevice ? "Uw eigen antwoorden blijven op dit apparaat bewaard." : "Opent u die uit de link, dan zijn uw eigen antwoorden in dit tabblad weg.";
        show(START);
        notice("Deze link brengt andere antwoorden mee.", ["U heeft zelf ook al antwoorden ingevuld.", loss], [
            { name: "Houd mijn eigen antwoorden", action: () => undefined },
            { name: "Open de antwoorden uit de link", action: () => use(goAlone) },
        ]);
    }
}

/**
 * The questions may have changed since the answers were kept.
 *
 * @param {import("./given.js").Given} kept
 * @param {import("./questionnaire.js").Questionnaire} questions
 * @returns {Promise<import("./given.js").Given>}
 */
export async function upToDate(kept, questions) {
    const version = kept.scans?.[questions.scan.id]?.version;
    const { given, remarks } = await judged({ ...kept, version }, questions, { others: true });
    if (remarks.length > 0) {
        notice("Deze zelfscan is vernieuwd sinds u hem invulde.", remarks, [UNDERSTOOD]);
    }
    return { ...kept, ...given };
}

/** @param {any} sent @param {import("./questionnaire.js").Questionnaire} questions @param {{others?: boolean}} [keeping] */
async function judged(sent, { model }, keeping) {
    const passport = await import("../logic/passport.js").catch(() => undefined);
    return passport ? passport.readGiven(sent, model, keeping) : { given: givenFrom(sent), remarks: [] };
}
