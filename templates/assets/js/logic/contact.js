/**
 * Who helps entrepreneurs in the municipality of a firm.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 */

import { situationOf } from "./condition.js";

/**
 * @param {import("./types.js").Model} model
 * @param {Record<string, import("./types.js").Answer>} facts
 * @param {{at: number, day: string}} now after a merger the successor's people help
 * @returns {{municipality?: string, former?: string, contact?: {name?: string, email?: string, website?: string, phone?: string}}}
 *     `former` is the municipality that was merged into it
 */
export function contactFor(model, facts, now) {
    const municipalities = model.region?.municipalities ?? {};
    const of = (id) => (typeof id === "string" && Object.hasOwn(municipalities, id) ? municipalities[id] : undefined);
    const said = of(facts.gemeente);
    const present = of(situationOf(model, { now, facts }).facts.gemeente);
    return { municipality: present?.name, former: said && said !== present ? said.name : undefined, contact: present?.contact };
}
