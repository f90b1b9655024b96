/**
 * "Digitale strategie": choose advice, put it in order, say when to begin, and take the plan along.
 *
 * @typedef {import("../logic/plan.js").Choice} Choice
 * @typedef {object} Reading
 * @property {import("../logic/types.js").Model} model
 * @property {import("../logic/types.js").Visitor} visitor
 * @property {Choice} [plan] what was chosen before
 * @property {(plan: Choice) => void} keepPlan
 * @property {(key: string) => void} open
 * @property {() => void} print
 */

import { calendarText } from "../logic/calendar.js";
import { centsIn, writtenCents } from "../logic/money.js";
import { latestSeen } from "../logic/seen.js";
import { MOST_STEPS, planFor } from "../logic/plan.js";
import { eventsOfPlan } from "../logic/plan-calendar.js";
import { clockDoubt } from "./clock-doubt.js";
import { element } from "./dom.js";
import { download } from "./download.js";
import { RESULT } from "./places.js";
import { monthInWords } from "./plan-words.js";
import { sheetOf } from "./plan-sheet.js";
import { styledBy } from "./sheet.js";
import { counted, euroRange, leadTime, listed } from "./words.js";

/** So many pieces of advice are offered at once, besides what was chosen; the rest is one press away. */
const AT_ONCE = 6;

await styledBy("plan");

/**
 * @param {HTMLElement} place
 * @param {Reading} reading
 * @returns {HTMLElement} the heading that gets the focus
 */
export function planOf(place, reading) {
    const { model, visitor, open, print } = reading;
    const titleOf = (id) => model.advice.find((each) => each.id === id).title;
    let choice = known(reading.plan);
    let plan = planFor(model, visitor, choice);

    const heading = element("h2", { tabindex: "-1" }, "Uw digitale strategie");
    if (plan.offered.length === 0 && plan.steps.length === 0) {
        place.replaceChildren(heading, element("p", { class: "opening" }, "Er is nog geen advies om een plan van te maken."), button("Naar uw uitslag", () => open(RESULT)));
        return heading;
    }
    const said = element("p", { class: "said", role: "status" });
    const steps = element("ol", { class: "plan-order" });
    const costs = element("div", {});
    const sheet = element("div", { class: "plan-paper" });
    const start = /** @type {HTMLSelectElement} */ (
        element("select", { class: "field", id: "plan-start", onchange: () => change({ start: start.value }) }, ...plan.starts.map((month) => element("option", { value: month, selected: month === plan.start }, monthInWords(month))))
    );
    const ids = [...new Set([...plan.offered, ...plan.chosen])];
    const boxes = ids.map((id) => /** @type {HTMLInputElement} */ (element("input", { type: "checkbox", checked: plan.chosen.includes(id), onchange: () => choose(id) })));

    /** Takes over a choice, keeps it, and says what came of it. @param {Choice} changed */
    function change(changed, message = "") {
        const next = planFor(model, visitor, { ...choice, chosen: plan.chosen, start: plan.start, ...changed }, plan.offered);
        const costsMove = next.chosen.join() !== plan.chosen.join();
        plan = next;
        choice = { ...choice, ...changed, chosen: plan.chosen, start: plan.start };
        reading.keepPlan(choice);
        const bites = plan.moved.map(({ id, after }) => `“${titleOf(id)}” kan pas na ${listed(after.map((each) => `“${titleOf(each)}”`))}. Daarom staat die eerst.`);
        draw(costsMove, bites.length > 0 ? bites.join(" ") : message);
    }

    function draw(withCosts, message) {
        said.textContent = message;
        boxes.forEach((box, index) => (box.checked = plan.chosen.includes(ids[index])));
        steps.replaceChildren(...plan.steps.map(stepItem));
        sheet.replaceChildren(sheetOf(plan, reading));
        if (withCosts) {
            costs.replaceChildren(...plan.steps.map(costField));
        }
    }

    function choose(id) {
        if (plan.chosen.includes(id)) {
            change({ chosen: plan.chosen.filter((each) => each !== id) }, `“${titleOf(id)}” staat niet meer in uw plan.`);
        } else if (plan.chosen.length >= MOST_STEPS) {
            draw(false, `Op één A4 passen ${MOST_STEPS} stappen. Haal er eerst een weg.`);
        } else {
            change({ chosen: [...plan.chosen, id] }, `“${titleOf(id)}” staat in uw plan.`);
        }
    }

    /** @param {-1 | 1} by */
    function move(id, by) {
        const order = [...plan.chosen];
        const at = order.indexOf(id);
        if (at + by < 0 || at + by >= order.length) {
            return;
        }
        order.splice(at + by, 0, ...order.splice(at, 1));
        change({ chosen: order }, `“${titleOf(id)}” is nu stap ${at + by + 1} van ${order.length}.`);
        place.querySelector(`[data-move="${id} ${by}"]`)?.focus();
    }

    function tick(id) {
        const done = new Set(plan.steps.filter((step) => step.done).map((step) => step.id));
        if (!done.delete(id)) {
            done.add(id);
        }
        change({ done: [...done] });
        place.querySelector(`[data-done="${id}"]`)?.focus();
    }

    function stepItem({ id, done, missing }, index) {
        const mover = (by, word) =>
            element(
                "button",
                { class: "plain", type: "button", "data-move": `${id} ${by}`, "aria-disabled": String(!plan.chosen[index + by]), "aria-label": `${word}: ${titleOf(id)}`, onclick: () => move(id, by) },
                word,
            );
        return element(
            "li",
            {},
            element("span", { class: "name" }, titleOf(id)),
            element(
                "span",
                { class: "step-actions" },
                mover(-1, "Eerder"),
                mover(1, "Later"),
                element("label", {}, element("input", { type: "checkbox", checked: done, "data-done": id, onchange: () => tick(id) }), "Gedaan", element("span", { class: "visually-hidden" }, `: ${titleOf(id)}`)),
            ),
            ...missing.map((before) =>
                element("span", { class: "needs" }, `Dit kan pas na “${titleOf(before)}”. `, plan.chosen.length < MOST_STEPS && element("button", { class: "plain", type: "button", onclick: () => choose(before) }, "Zet dat erbij")),
            ),
        );
    }

    function costField({ id, once, ownCosts }) {
        const wrong = element("span", { class: "wrong", id: `plan-wrong-${id}` });
        const input = /** @type {HTMLInputElement} */ (
            element("input", { class: "field", id: `plan-cost-${id}`, type: "text", inputmode: "decimal", autocomplete: "off", "aria-describedby": wrong.id, value: ownCosts ? writtenCents(once.from) : "", onchange: () => price() })
        );
        function price() {
            const written = input.value.trim();
            const cents = centsIn(written);
            const refused = written !== "" && cents === undefined;
            wrong.textContent = refused ? "Vul een bedrag in, bijvoorbeeld 1.250 of 49,95." : "";
            input.setAttribute("aria-invalid", String(refused));
            if (!refused) {
                const { [id]: _, ...others } = choice.costs ?? {};
                change({ costs: cents === undefined ? others : { ...others, [id]: cents } });
            }
        }
        return element("p", {}, element("label", { for: input.id }, titleOf(id)), element("span", { class: "entry-line" }, element("span", { class: "unit" }, "€"), input), wrong);
    }

    function choiceLabel(id, index) {
        const { title, costs: { once } = {}, planning } = model.advice.find((each) => each.id === id);
        return element("label", { class: "choice" }, boxes[index], element("span", {}, title, element("small", { class: "figure" }, `${leadTime(planning.leadDays)} · ${euroRange(once)}`)));
    }

    function toCalendar() {
        download("digitale-strategie.ics", "text/calendar", calendarText("Digitale strategie", Date.now(), eventsOfPlan(plan, model, location.origin)));
    }

    const labels = ids.map(choiceLabel);
    const atOnce = labels.filter((_, index) => index < AT_ONCE || plan.chosen.includes(ids[index]));
    const rest = labels.filter((label) => !atOnce.includes(label));
    place.replaceChildren(
        heading,
        clockDoubt(visitor.now.day, latestSeen(model.schemes ?? [])) ?? "",
        element("p", { class: "text" }, "Kies wat u gaat doen, in welke volgorde en vanaf wanneer. Wij rekenen met één stap tegelijk. Niets wordt verstuurd."),
        element(
            "div",
            { class: "planner" },
            element(
                "div",
                { class: "plan-controls" },
                element("fieldset", { class: "plan-choices" }, element("legend", {}, "Wat gaat u doen?"), ...atOnce, rest.length > 0 && element("details", { class: "why" }, element("summary", {}, `Nog ${counted(rest.length, "advies", "adviezen")}`), ...rest)),
                element("h3", {}, "In welke volgorde?"),
                steps,
                said,
                element("p", {}, element("label", { for: "plan-start" }, "Wanneer begint u?"), start),
                element("details", { class: "why" }, element("summary", {}, "Reken met uw eigen bedragen"), element("p", {}, "Heeft u een offerte? Vul het bedrag in dat u één keer betaalt."), costs),
            ),
            sheet,
        ),
        element(
            "div",
            { class: "actions" },
            button("Druk het plan af", print),
            button("Zet het in uw agenda", toCalendar, "button second"),
            button("Terug naar uw uitslag", () => open(RESULT), "plain"),
        ),
    );
    draw(true, plan.left.length + plan.gone.length > 0 ? leftOut(plan) : "");
    // From here on it is the visitor's plan, in the file and in the link too.
    reading.keepPlan({ ...choice, chosen: plan.chosen, start: plan.start });
    return heading;
}

/** Nothing else is kept: a plan may come from a file. @param {Choice | undefined} plan @returns {Choice} */
const known = (plan) => (({ chosen, start, done, costs }) => ({ chosen, start, done, costs }))(plan ?? {});

const button = (words, onclick, kind = "button") => element("button", { class: kind, type: "button", onclick }, words);

function leftOut({ left, gone }) {
    const told = [];
    if (left.length > 0) {
        told.push(`Op één A4 passen ${MOST_STEPS} stappen; ${counted(left.length, "stap is", "stappen zijn")} weggelaten.`);
    }
    if (gone.length > 0) {
        told.push(`${counted(gone.length, "stap hoort", "stappen horen")} niet meer bij uw advies.`);
    }
    return told.join(" ");
}
