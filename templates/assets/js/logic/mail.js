/**
 * A message for the visitor's own mail program.
 *
 * Pure: values in, values out; no DOM, clock, network or storage. Runs in the browser and in the build.
 */

/** Longer addresses are cut or refused by mail programs, some of them without a word. */
export const MOST = 1_800;

const SHORTENED = "(Ingekort. De rest staat in het scanpaspoort; voeg dat bestand toe als bijlage.)";

/**
 * @param {string} address empty where nobody is known: then the visitor fills it in
 * @param {string} subject
 * @param {string[]} lines the most important first
 * @returns {{href: string, shortened: boolean}}
 */
export function mailto(address, subject, lines) {
    const start = `mailto:${encodeURIComponent(address).replace("%40", "@")}?subject=${encodeURIComponent(subject)}&body=`;
    const whole = start + body(lines);
    if (whole.length <= MOST) {
        return { href: whole, shortened: false };
    }
    const kept = [];
    while (kept.length < lines.length && start.length + body([...kept, lines[kept.length], "", SHORTENED]).length <= MOST) {
        kept.push(lines[kept.length]);
    }
    return { href: start + body([...kept, "", SHORTENED]), shortened: true };
}

/** Lines end as in mail, RFC 6068. Half a character, which only a strange text has, becomes a question mark. */
const body = (lines) => encodeURIComponent([...lines.join("\r\n")].map((character) => (isHalf(character) ? "?" : character)).join(""));

const isHalf = (character) => character.length === 1 && character >= "\ud800" && character <= "\udfff";
