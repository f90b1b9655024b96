/**
 * What stands beside a piece of advice: an example, who can help nearby, what there is to learn about it.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Advice} Advice
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Offer} Offer
 * @typedef {import("./types.js").Visitor} Visitor
 *
 * @typedef {Offer & {near: "municipality" | "province" | "country" | "unknown"}} Helper
 *
 * @typedef {object} Beside
 * @property {Offer} [story]
 * @property {Helper[]} helpers - the nearest first
 * @property {Offer[]} trainings
 * @property {Offer[]} events - those that are not over, the first to begin first
 */

import { situationOf, truthOf } from "./condition.js";

/** So many of a kind help; more of them are a list to get lost in. */
const HELPERS = 3;
const TO_LEARN = 2;

const NEAREST = ["municipality", "province", "country", "unknown"];

/**
 * @param {Advice} advice
 * @param {Model} model
 * @param {Visitor} visitor
 * @returns {Beside}
 */
export function besideAdvice(advice, model, visitor) {
    const situation = situationOf(model, visitor);
    const { sector } = situation.facts;
    const offers = (type) => (model.offers ?? []).filter((offer) => offer.type === type);
    const onTheme = (type) => offers(type).filter((offer) => shared(offer, advice) > 0);
    const forOthers = ({ sectors }) => Boolean(sectors && sector !== undefined && !sectors.includes(sector));
    const meantFor = (offer) => Number(Boolean(offer.sectors?.includes(sector)));
    return {
        story: first(
            offers("case").filter((offer) => offer.advice?.includes(advice.id)),
            (a, b) => meantFor(b) - meantFor(a) || Number(Boolean(a.fictional)) - Number(Boolean(b.fictional)),
        ),
        helpers: onTheme("organisation")
            .filter((offer) => !forOthers(offer))
            .map((offer) => ({ ...offer, near: nearness(offer, situation) }))
            .filter(({ near }) => near !== undefined)
            .sort((a, b) => NEAREST.indexOf(a.near) - NEAREST.indexOf(b.near) || meantFor(b) - meantFor(a) || shared(b, advice) - shared(a, advice) || byTitle(a, b))
            .slice(0, HELPERS),
        trainings: onTheme("training")
            .sort((a, b) => shared(b, advice) - shared(a, advice) || byTitle(a, b))
            .slice(0, TO_LEARN),
        events: onTheme("event")
            .filter(({ ends }) => ends === undefined || !visitor.now || visitor.now.at <= ends)
            .sort((a, b) => (a.begins ?? 0) - (b.begins ?? 0) || byTitle(a, b))
            .slice(0, TO_LEARN),
    };
}

const first = (offers, order) => [...offers].sort(order)[0];

const byTitle = (a, b) => (a.title < b.title ? -1 : 1);

const shared = ({ themes = [] }, advice) => themes.filter((theme) => (advice.themes ?? []).includes(theme)).length;

/** Nothing where it is known that it does not work there. */
function nearness({ area }, situation) {
    if (!area) {
        return "country";
    }
    const truth = truthOf({ area }, situation);
    if (truth === "ja") {
        return area.municipalities ? "municipality" : "province";
    }
    return truth === "onbekend" ? "unknown" : undefined;
}
