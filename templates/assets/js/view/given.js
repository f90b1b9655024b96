/**
 * What a visitor answered, in the shape in which it is kept and sent. Reads it from text that anybody may have written: whatever has
 * another shape is left out, so that no later step has to ask.
 *
 * @typedef {import("../logic/types.js").Answer} Answer
 * @typedef {object} Given
 * @property {Record<string, Answer>} facts - about the firm, for every scan and subsidy
 * @property {Record<string, Answer>} answers - to the questions of all scans, which share no ids
 * @property {Record<string, {version: string, ids: string[]}>} [scans] - of which version, and which answers are a scan's
 * @property {Record<string, Record<string, Answer>>} [own] - per scheme: its own questions, and its conditions that are asked
 * @property {Record<string, number>} [costs] - in cents, per kind: what the visitor plans to buy
 * @property {import("../logic/plan.js").Choice} [plan] - which advice to follow; what makes no sense in it is left out when it is read
 */

/** In characters. All scans and subsidies together take a tenth of it. */
export const LARGEST = 200_000;

/** Letters, digits and hyphens; a row of statements has a dot. Nothing that means something to JavaScript itself. */
const ID = /^[a-z0-9][a-z0-9-]{0,79}(\.[a-z0-9-]{1,80})?$/;

const isText = (value) => typeof value === "string" && value.length <= 200;

const isAnswer = (value) => isText(value) || Number.isSafeInteger(value) || (Array.isArray(value) && value.length <= 200 && value.every(isText));

const isCents = (value) => Number.isSafeInteger(value) && value >= 0;

/** @returns {Given} */
export const nothing = () => ({ facts: {}, answers: {} });

/** @param {Given} given */
export const isNothing = ({ facts, answers, own = {}, costs = {} }) => [facts, answers, own, costs].every((each) => Object.keys(each).length === 0);

/** @param {string | null} text @returns {any} undefined where it is no JSON object, or too large to be ours */
export function parsed(text) {
    if (text === null || text.length > LARGEST) {
        return undefined;
    }
    try {
        const value = JSON.parse(text);
        return typeof value === "object" && value !== null && !Array.isArray(value) ? value : undefined;
    } catch {
        return undefined;
    }
}

/** @param {any} from @returns {Given} */
export function givenFrom(from) {
    const version = ({ version, ids } = {}) => (isText(version) ? { version, ids: Array.isArray(ids) ? ids.filter((id) => ID.test(String(id))) : [] } : undefined);
    const given = {
        facts: entries(from.facts, (value) => (isAnswer(value) ? value : undefined)),
        answers: entries(from.answers, (value) => (isAnswer(value) ? value : undefined)),
        scans: entries(from.scans, (value) => version(value ?? {})),
        own: entries(from.own, (value) => entries(value, (each) => (isAnswer(each) ? each : undefined))),
        costs: entries(from.costs, (value) => (isCents(value) ? value : undefined)),
    };
    return Array.isArray(from.plan?.chosen) ? { ...given, plan: from.plan } : given;
}

/** What is an answer to something else stays as it is. @param {Given} ours @param {Given} theirs @param {(kind: string, id: string) => boolean} isOurs */
export function joined(ours, theirs, isOurs) {
    const part = (kind) => ({
        ...Object.fromEntries(Object.entries(theirs[kind] ?? {}).filter(([id]) => !isOurs(kind, id))),
        ...Object.fromEntries(Object.entries(ours[kind] ?? {}).filter(([id]) => isOurs(kind, id))),
    });
    return { ...theirs, ...ours, facts: part("facts"), answers: part("answers"), own: part("own"), costs: part("costs"), scans: { ...theirs.scans, ...ours.scans } };
}

/** The same text for the same answers. @param {Given} given @param {(kind: string, id: string) => boolean} isOurs */
export function fingerprint(given, isOurs) {
    const part = (kind) => Object.entries(given[kind] ?? {}).filter(([id]) => isOurs(kind, id)).sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([part("facts"), part("answers"), part("own"), part("costs"), given.plan]);
}

function entries(from, read) {
    const pairs = typeof from === "object" && from !== null ? Object.entries(from).slice(0, 1000) : [];
    return Object.fromEntries(pairs.map(([id, value]) => [id, ID.test(id) ? read(value) : undefined]).filter(([, value]) => value !== undefined));
}
