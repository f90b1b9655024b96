/**
 * One passport as the sheet that an adviser wants before the first talk: on paper, by mail, or as the scan with its answers.
 *
 * @typedef {import("../logic/intake.js").Intake} Intake
 * @typedef {import("./passport-file.js").Opened} Opened
 */

import { contactFor } from "../logic/contact.js";
import { intakeOf } from "../logic/intake.js";
import { mailto } from "../logic/mail.js";
import { answerInWords } from "./answer-words.js";
import { writtenDay } from "./clock.js";
import { element } from "./dom.js";
import { fragmentOf, save } from "./passport-file.js";
import { adviceLink, levelTitle, madeOn, pointsOf, row, sourceOf, table } from "./passport-words.js";
import { counted, euroRange, listed } from "./words.js";

/** Of a plan that was not made, so many first steps are named. */
const FIRST = 3;

/**
 * @param {Opened} file
 * @param {{model: import("../logic/types.js").Model, now: {at: number, day: string}, scanUrls: Map<string, string>, contactsUrl?: string}} site
 * @returns {{heading: HTMLElement, parts: (Node | string)[]}}
 */
export function intakeSheet(file, site) {
    const { model, now } = site;
    const intake = intakeOf(file.passport, model, now);
    const heading = element("h2", { tabindex: -1 }, "Intakeformulier");
    return {
        heading,
        parts: [
            heading,
            element("p", { class: "note" }, ...sourceOf(file), intake.scans.length > 0 ? `: ${listed(intake.scans.map(({ scan }) => scan.title))}.` : "."),
            firm(intake, model),
            ...intake.scans.map(standing),
            disagreements(file),
            questions("Wist u niet", intake.uncertain),
            questions("Overgeslagen", intake.skipped),
            intake.plan ? plan(intake.plan, model) : firstSteps(intake, model),
            toAsk(intake, model),
            handOver(file, intake, site),
        ].filter(Boolean),
    };
}

function firm({ facts }, model) {
    return element(
        "section",
        {},
        element("h3", {}, "Het bedrijf"),
        facts.length === 0
            ? element("p", {}, "Over het bedrijf is niets ingevuld.")
            : element(
                  "dl",
                  { class: "passport-facts" },
                  ...facts.map(({ fact, answer }) =>
                      element("div", {}, element("dt", {}, fact.text), element("dd", answer === undefined ? { class: "open" } : {}, answer === undefined ? "Overgeslagen" : answerInWords(fact, answer, model))),
                  ),
              ),
    );
}

function standing({ scan, result }) {
    const rows = scan.axes.map((axis) => row("td", axis.title, [pointsOf(result.axes[axis.id]), "number"], levelTitle(scan, result.axes[axis.id]) || "geen antwoorden"));
    const total = row("td", "Samen", [pointsOf(result.total), "number"], levelTitle(scan, result.total) || "geen antwoorden");
    return element(
        "section",
        {},
        element("h3", {}, scan.title),
        table(`Punten van 0 tot 100: ${scan.title}`, row("th", "Onderdeel", ["Punten", "number"], "Niveau"), rows, total),
        result.open.length > 0 && element("p", { class: "note" }, `Voorlopig: ${counted(result.open.length, "vraag is", "vragen zijn")} nog niet beantwoord.`),
    );
}

function disagreements({ disagreements: told = [] }) {
    const answer = ({ answer: words, by, chosen }) => [element(chosen ? "strong" : "span", {}, words), ` (${listed(by)}${chosen ? "; gekozen" : ""})`];
    return (
        told.length > 0 &&
        element(
            "section",
            {},
            element("h3", {}, "Hierover dacht u verschillend"),
            element("ul", { class: "passport-list passport-name" }, ...told.map(({ question, said }) => element("li", {}, `${question} `, ...said.flatMap((each, index) => [index > 0 ? ", " : "", ...answer(each)])))),
        )
    );
}

function questions(title, list) {
    return (
        list.length > 0 &&
        element("section", {}, element("h3", {}, title), element("ul", { class: "passport-list" }, ...list.map(({ question }) => element("li", {}, question.text))))
    );
}

function plan({ steps, start, totals, funding, gone }, model) {
    const rows = steps.map(({ id, once, monthly, ownHours, done }) =>
        row("td", element("span", {}, adviceLink(id, model), done ? " (klaar)" : ""), [euroRange(once), "number"], [euroRange(monthly), "number"], [`${ownHours}\u00a0uur`, "number"]),
    );
    const sum = row("td", "Samen", [euroRange(totals.once), "number"], [euroRange(totals.monthly), "number"], [`${totals.ownHours}\u00a0uur`, "number"]);
    return element(
        "section",
        {},
        element("h3", {}, "Het gekozen plan"),
        element("p", {}, `In deze volgorde, vanaf ${monthInWords(start)}.`),
        table("Stappen met hun kosten", row("th", "Stap", ["Eenmalig", "number"], ["Per maand", "number"], ["Eigen tijd", "number"]), rows, sum),
        funding.schemes.length > 0 &&
            element("p", {}, `Subsidie waar het bedrijf op kan rekenen: ${euroRange(funding.subsidy)}, van ${listed(funding.schemes.map((id) => schemeTitle(id, model)))}.`),
        gone.length > 0 && element("p", { class: "note" }, "Ook gekozen, maar niet meer nodig: ", ...gone.flatMap((id, index) => [index > 0 ? ", " : "", adviceLink(id, model)]), "."),
    );
}

function firstSteps({ advice }, model) {
    return (
        advice.length > 0 &&
        element(
            "section",
            {},
            element("h3", {}, "Het gekozen plan"),
            element("p", {}, `Er is nog geen plan gekozen. De zelfscan noemt ${counted(advice.length, "stap", "stappen")}; dit komt eerst:`),
            element("ol", { class: "passport-list" }, ...advice.slice(0, FIRST).map((id) => element("li", {}, adviceLink(id, model)))),
        )
    );
}

function toAsk({ asks }, model) {
    const title = (id) => model.advice?.find((each) => each.id === id)?.title ?? id;
    const reasons = ({ unsure, advice, schemes }) => [
        unsure && "het bedrijf wist het niet",
        advice.length > 0 && `beslist over ${listed(advice.map((id) => `“${title(id)}”`))}`,
        schemes.length > 0 && `nodig voor ${listed(schemes.map((id) => schemeTitle(id, model)))}`,
    ];
    return (
        asks.length > 0 &&
        element(
            "section",
            {},
            element("h3", {}, "Vragen om te stellen"),
            element("ol", { class: "passport-list" }, ...asks.map((ask) => element("li", {}, ask.text, " ", element("span", { class: "note" }, `(${reasons(ask).filter(Boolean).join("; ")})`)))),
        )
    );
}

/** Nothing here sends anything: paper, the visitor's own mail program, or a link that holds the answers itself. */
function handOver(file, intake, { model, now, scanUrls, contactsUrl }) {
    const { municipality, former, contact } = contactFor(model, file.passport.profiel, now);
    const mail = mailto(contact?.email ?? "", `Intake digitalisering${municipality ? `, gemeente ${municipality}` : ""}`, mailLines(file, intake, model));
    const who = contact?.email ? `${contact.name ?? "uw gemeente"}${municipality && contact.name ? `, gemeente ${municipality}` : ""}` : "";
    return element(
        "section",
        { class: "passport-hand-over" },
        element("h3", {}, "Geef het door"),
        element(
            "p",
            { class: "actions" },
            element("button", { class: "button", type: "button", onclick: () => window.print() }, "Druk het formulier af"),
            element("a", { class: "button", id: "passport-mail", href: mail.href }, contact?.email ? "Mail het aan uw gemeente" : "Mail het zelf aan iemand"),
            element("button", { class: "plain", type: "button", onclick: () => save(file.passport, file.passport.gemaakt ?? now.day) }, "Bewaar als bestand"),
        ),
        contact?.email && element("p", {}, "De mail gaat naar ", who, ": ", element("span", { class: "passport-name" }, contact.email), ". Uw mailprogramma opent; u verstuurt de mail zelf."),
        former && element("p", {}, `${former} hoort nu bij ${municipality}.`),
        !contact?.email &&
            element(
                "p",
                {},
                municipality ? `Wij hebben geen mailadres van gemeente ${municipality}. ` : "Wij weten niet bij welke gemeente het bedrijf hoort. ",
                "Vul in uw mailprogramma zelf in aan wie u mailt.",
                contactsUrl ? " " : "",
                contactsUrl && element("a", { href: contactsUrl }, "Zoek wie er bij uw gemeente helpt"),
                contactsUrl ? "." : "",
            ),
        mail.shortened && element("p", { class: "note" }, "Het hele formulier past niet in één mail. De mail is ingekort; voeg het bestand zelf toe als bijlage."),
        ...intake.scans
            .filter(({ scan }) => scanUrls.has(scan.id))
            .map(({ scan }) => element("p", {}, element("a", { href: `${scanUrls.get(scan.id)}${fragmentOf(file.passport, scan.id)}` }, `Open “${scan.title}” met deze antwoorden`))),
        element("p", { class: "note" }, "Let op: in zo'n link staan de antwoorden zelf. Wie de link heeft, ziet ze."),
    );
}

/** The most important first: what does not fit is left out from the end. @param {Opened} file @param {Intake} intake */
function mailLines({ passport, disagreements: told = [] }, { facts, scans, plan: chosen, advice, asks, uncertain }, model) {
    const title = (id) => model.advice?.find((each) => each.id === id)?.title ?? id;
    const part = (heading, lines) => (lines.length > 0 ? ["", heading, ...lines] : []);
    return [
        "Hallo,",
        "",
        `Dit is de uitkomst van onze zelfscan (${madeOn(passport)}). Graag praat ik hierover met u.`,
        ...part("HET BEDRIJF", facts.filter(({ answer }) => answer !== undefined).map(({ fact, answer }) => `- ${fact.text} ${answerInWords(fact, answer, model)}`)),
        ...scans.flatMap(({ scan, result }) =>
            part(`${scan.title.toUpperCase()}: ${levelTitle(scan, result.total) || "nog geen uitslag"}${result.total ? ` (${pointsOf(result.total)} van 100)` : ""}`, [
                ...scan.axes.filter(({ id }) => result.axes[id]).map(({ id, title: axis }) => `- ${axis}: ${pointsOf(result.axes[id])}, ${levelTitle(scan, result.axes[id])}`),
            ]),
        ),
        ...(chosen
            ? part(
                  `PLAN, vanaf ${monthInWords(chosen.start)}`,
                  chosen.steps.map(({ id, once, done }, index) => `${index + 1}. ${title(id)}${done ? " (klaar)" : ` (${euroRange(once)})`}`),
              )
            : part("NOG GEEN PLAN; DIT KOMT EERST", advice.slice(0, FIRST).map((id, index) => `${index + 1}. ${title(id)}`))),
        ...part("VRAGEN OM TE BESPREKEN", asks.map(({ text }) => `- ${text}`)),
        ...part("HIEROVER DACHTEN WIJ VERSCHILLEND", told.map(({ question }) => `- ${question}`)),
        ...part("WISTEN WIJ NIET", uncertain.filter(({ question }) => !asks.some(({ id }) => id === question.id)).map(({ question }) => `- ${question.text}`)),
    ];
}

const schemeTitle = (id, model) => model.schemes?.find((scheme) => scheme.id === id)?.title ?? id;

/** @param {string} month "2027-01" */
const monthInWords = (month) => writtenDay(`${month}-01`).replace(/^\d+\s/, "");
