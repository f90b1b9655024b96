/**
 * Replays an editor's scenario: says where the site answers something else than the editor expected.
 *
 * Pure: JSON in, JSON out; no DOM, clock, network or storage. Runs in the browser and in the build.
 *
 * @typedef {import("./types.js").Model} Model
 * @typedef {import("./types.js").Visitor} Visitor
 *
 * @typedef {object} Expected - what is left out is not checked
 * @property {Record<string, number>} [score] - per axis, and "totaal"
 * @property {Record<string, string>} [level]
 * @property {Record<string, number | string>} [index] - the points, or the title of the class
 * @property {string[]} [shown]
 * @property {string[]} [hidden]
 * @property {{contains?: string[], lacks?: string[], first?: string, order?: string[]}} [advice]
 * @property {Record<string, {outcome?: string, round?: string, amount?: number, because?: string[], asks?: string[], change?: string}>} [schemes]
 * @property {string[]} [combination]
 *
 * @typedef {Visitor & {name: string, expected: Expected}} Scenario
 *
 * @typedef {{path: string[], expected: string, actual: string}} Failure - the path are keys inside `expected`; the texts are Dutch
 */

import { adviceFor } from "./advice.js";
import { bestCombination } from "./combination.js";
import { evaluateScan } from "./scan.js";
import { judgeScheme } from "./subsidy.js";

const OF_SCANS = ["score", "level", "index", "shown", "hidden"];

/**
 * @param {Model} model
 * @param {Scenario} scenario
 * @returns {{failures: Failure[]}}
 */
export function replay(model, scenario) {
    const { expected } = scenario;
    const failures = [];
    const check = (path, wanted, actual, holds, words = text) => {
        if (wanted !== undefined && !holds(wanted)) {
            failures.push({ path, expected: words(wanted), actual: text(actual) });
        }
    };
    if (OF_SCANS.some((field) => expected[field])) {
        checkScans(expected, model, scenario, check);
    }
    if (expected.advice) {
        checkAdvice(
            expected.advice,
            adviceFor(model, scenario).given.map(({ id }) => id),
            check,
        );
    }
    for (const [id, wanted] of Object.entries(expected.schemes ?? {})) {
        const scheme = model.schemes.find((each) => each.id === id);
        checkScheme(id, wanted, judgeScheme(scheme, model, scenario), check);
    }
    if (expected.combination) {
        const results = model.schemes.map((scheme) => judgeScheme(scheme, model, scenario));
        const { schemes } = bestCombination(model.schemes, results, scenario.costs);
        check(["combination"], expected.combination, schemes, (wanted) => text([...wanted].sort()) === text(schemes));
    }
    return { failures };
}

/**
 * Many at once: a whole site's content travels into this module only once.
 *
 * @param {Model} model
 * @param {(Scenario & {scan?: string})[]} scenarios - each with the id of the scan that it belongs to, if any
 * @returns {{failures: Failure[][]}} per scenario
 */
export function replayAll(model, scenarios) {
    return {
        failures: scenarios.map(
            (scenario) => replay({ ...model, scan: model.scans?.find(({ id }) => id === scenario.scan) }, scenario).failures,
        ),
    };
}

function checkScans(expected, model, scenario, check) {
    const scans = model.scan ? [model.scan] : (model.scans ?? []);
    const results = scans.map((scan) => evaluateScan(scan, model, scenario));
    const axes = Object.assign({}, ...results.map((result) => ({ ...result.axes, totaal: result.total })));
    const indexes = Object.assign({}, ...results.map((result) => result.indexes));
    const shown = results.flatMap((result) => result.shown);
    for (const field of ["score", "level"]) {
        for (const [axis, wanted] of Object.entries(expected[field] ?? {})) {
            const actual = axes[axis]?.[field];
            check([field, axis], wanted, actual, () => wanted === actual);
        }
    }
    for (const [id, wanted] of Object.entries(expected.index ?? {})) {
        const { from, to, classFrom, classTo } = indexes[id];
        const points = range(from, to);
        const title = range(classFrom, classTo);
        check(["index", id], wanted, `${points} (${title})`, () => [points, title].includes(String(wanted)));
    }
    check(["shown"], expected.shown, without(expected.shown, shown, "niet getoond"), (wanted) => wanted.every((id) => shown.includes(id)));
    const isHidden = (wanted) => !wanted.some((id) => shown.includes(id));
    check(["hidden"], expected.hidden, among(expected.hidden, shown, "wel getoond"), isHidden, refused);
}

function checkAdvice({ contains, lacks, first, order }, given, check) {
    check(["advice", "contains"], contains, without(contains, given, "niet gegeven"), (wanted) => wanted.every((id) => given.includes(id)));
    check(["advice", "lacks"], lacks, among(lacks, given, "wel gegeven"), (wanted) => !wanted.some((id) => given.includes(id)), refused);
    check(["advice", "first"], first, given[0], (wanted) => wanted === given[0]);
    check(
        ["advice", "order"],
        order,
        given.filter((id) => order?.includes(id)),
        (wanted) => isInOrder(wanted, given),
    );
}

function checkScheme(id, wanted, result, check) {
    const { outcome, round, because, asks, change, amount } = result;
    const why = [...because.map((condition) => `${condition} is nee`), ...asks.map((question) => `${question} is onbekend`)];
    const path = (field) => ["schemes", id, field];
    check(path("outcome"), wanted.outcome, why.length > 0 ? `${outcome} (${why.join(", ")})` : outcome, () => wanted.outcome === outcome);
    check(path("round"), wanted.round, round, () => wanted.round === round);
    const euros = (cents) => `€ ${cents / 100}`;
    const paid = amount && (amount.from === amount.to ? euros(amount.from) : `${euros(amount.from)} tot ${euros(amount.to)}`);
    check(path("amount"), wanted.amount === undefined ? undefined : euros(wanted.amount), paid, () => euros(wanted.amount) === paid);
    check(path("because"), wanted.because, because, () => text(wanted.because) === text(because));
    check(path("asks"), wanted.asks, asks, () => (wanted.asks.length > 0 ? isInOrder(wanted.asks, asks) : asks.length === 0));
    check(path("change"), wanted.change, change?.kind, () => wanted.change === change?.kind);
}

/** Whether all of these come, in this order; others may come between. */
function isInOrder(wanted, actual) {
    const places = wanted.map((id) => actual.indexOf(id));
    return places.every((place, index) => place > (index === 0 ? -1 : places[index - 1]));
}

const range = (from, to) => (from === to ? String(from) : `${from} tot ${to}`);

const among = (wanted, actual, words) => `${text(wanted?.filter((id) => actual.includes(id)) ?? [])} ${words}`;

/** What must not be there. */
const refused = (wanted) => wanted.map((id) => `niet ${id}`).join(" en ");

const without = (wanted, actual, words) => `${text(wanted?.filter((id) => !actual.includes(id)) ?? [])} ${words}`;

function text(value) {
    if (Array.isArray(value)) {
        return value.length > 0 ? value.join(", ") : "niets";
    }
    return value === undefined ? "niets" : String(value);
}
