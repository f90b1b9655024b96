/**
 * Days as text, "2026-11-21", counted without a clock or a time zone.
 *
 * Pure: values in, values out; no DOM, clock, network or storage. Runs in the browser and in the build.
 */

const DAYS_BEFORE_MONTH = [0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334];

const isLeap = (year) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** @param {number} year */
const daysBefore = (year) => 365 * (year - 1) + Math.floor((year - 1) / 4) - Math.floor((year - 1) / 100) + Math.floor((year - 1) / 400);

/** Days since the last day of the year 0, by the Gregorian calendar. @param {string} day */
export function dayNumber(day) {
    const [year, month, date] = day.split("-").map(Number);
    return daysBefore(year) + DAYS_BEFORE_MONTH[month - 1] + (month > 2 && isLeap(year) ? 1 : 0) + date;
}

/** The other way round. @param {number} number */
export function dayText(number) {
    let year = Math.floor(number / 365.2425) + 1;
    while (daysBefore(year) >= number) {
        year--;
    }
    while (daysBefore(year + 1) < number) {
        year++;
    }
    const two = (value) => String(value).padStart(2, "0");
    const starts = DAYS_BEFORE_MONTH.map((_, month) => dayNumber(`${year}-${month + 1}-1`));
    const month = starts.findLastIndex((start) => start <= number);
    return `${String(year).padStart(4, "0")}-${two(month + 1)}-${two(number - starts[month] + 1)}`;
}

/** Whether there is such a day. @param {unknown} text */
export const isDay = (text) =>
    typeof text === "string" && /^[1-9]\d{3}-(0[1-9]|1[0-2])-\d\d$/.test(text) && dayText(dayNumber(text)) === text;
