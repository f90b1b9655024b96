/**
 * A plan as it stands in a calendar: its steps, what has to be arranged in time, and the moments of the subsidies.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./calendar.js").Event} Event
 */

import { eventOfMoment } from "./calendar.js";

/**
 * @param {import("./plan.js").Plan} plan
 * @param {import("./types.js").Model} model
 * @param {string} site its address, such as "https://spot035.example"
 * @returns {Event[]} of what is still to be done
 */
export function eventsOfPlan({ steps, traps, moments }, { advice, schemes }, site) {
    const host = site.replace(/^https?:\/\//, "").replace(/[:/].*/, "");
    const find = (list, id) => {
        const { title, url, ...rest } = list.find((each) => each.id === id);
        return { title, url: url && site + url, ...rest };
    };
    return [
        ...steps
            .filter(({ done }) => !done)
            .map(({ id, from, to }) => {
                const { title, url, planning } = find(advice, id);
                const who = planning.who ? `\nWie: ${planning.who}` : "";
                return { uid: `stap-${id}@${host}`, title, text: `Begin zo: ${planning.firstStep}${who}`, url, from, to, alarms: [0] };
            }),
        ...traps
            .filter(({ kind, by, late }) => kind === "arrange" && by && !late)
            .map(({ scheme, round = "", what, by }, index) => {
                const { title, url } = find(schemes, scheme);
                return { uid: `regel-${scheme}-${round}-${index}@${host}`, title: `Laatste dag: regel ${what}`, text: `Nodig voor: ${title}`, url, from: by, alarms: [7, 0] };
            }),
        ...moments.map((moment) => eventOfMoment(moment, find(schemes, moment.scheme), host)),
    ];
}
