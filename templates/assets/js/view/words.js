/** Amounts, counts and lists as a Dutch reader expects them. */

const whole = new Intl.NumberFormat("nl", { maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat("nl", { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** No line break between the sign and its figure. */
const SPACE = "\u00a0";

/** @param {number} amount in cents */
export const euros = (amount) => `€${SPACE}${amount % 100 === 0 ? whole.format(amount / 100) : cents.format(amount / 100)}`;

/** @param {{from: number, to: number} | undefined} range in cents */
export function euroRange(range) {
    if (!range || range.to === 0) {
        return "niets";
    }
    return range.from === range.to ? euros(range.to) : `${range.from === 0 ? "niets" : euros(range.from)} tot ${euros(range.to)}`;
}

/** @param {number} count @param {string} one @param {string} more */
export const counted = (count, one, more) => `${whole.format(count)}${SPACE}${count === 1 ? one : more}`;

/** @param {number} days */
export function leadTime(days) {
    if (days >= 60 && days % 30 === 0) {
        return counted(days / 30, "maand", "maanden");
    }
    return days >= 14 && days % 7 === 0 ? counted(days / 7, "week", "weken") : counted(days, "dag", "dagen");
}

/** @param {string[]} parts "a, b en c" */
export const listed = (parts) => (parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} en ${parts.at(-1)}`);

/** @param {string} text */
export const capitalised = (text) => text.charAt(0).toUpperCase() + text.slice(1);
