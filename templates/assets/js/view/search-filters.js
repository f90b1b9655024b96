/**
 * The filters of the search page: the kinds and themes of what was found, each with how many pages it leaves. A box
 * stays the same element while its figure changes, so that the keyboard stays where it is.
 */

import { byId, element } from "./dom.js";

const WIDE = "(width >= 60rem)";

/**
 * @param {() => void} onChange
 * @returns {{show: (types: import("../logic/facets.js").Choice[], themes: import("../logic/facets.js").Choice[], chosen: import("../logic/facets.js").Chosen) => void, hide: () => void, chosen: () => import("../logic/facets.js").Chosen}}
 */
export function filters(onChange) {
    const panel = /** @type {HTMLDetailsElement} */ (byId("filters"));
    const types = group(byId("soorten"));
    const themes = group(byId("themas"));
    const wipe = byId("wis");
    const summary = byId("filters-kop");

    panel.open = matchMedia(WIDE).matches;
    panel.addEventListener("change", onChange);
    wipe.addEventListener("click", () => {
        [types, themes].forEach((each) => each.clear());
        summary.focus();
        onChange();
    });

    return {
        show(typeChoices, themeChoices, chosen) {
            // Of one kind there is nothing to choose, unless it is what a choice has left.
            const least = chosen.types.length + chosen.themes.length > 0 ? 1 : 2;
            const anyType = types.show(typeChoices, chosen.types, least);
            const anyTheme = themes.show(themeChoices, chosen.themes, least);
            const count = types.chosen().length + themes.chosen().length;
            panel.hidden = !anyType && !anyTheme;
            wipe.hidden = count === 0;
            summary.textContent = count === 0 ? "Filters" : `Filters: ${count} gekozen`;
        },
        hide: () => {
            panel.hidden = true;
        },
        chosen: () => ({ types: types.chosen(), themes: themes.chosen() }),
    };
}

/** @param {HTMLElement} fieldset */
function group(fieldset) {
    /** @type {Map<string, {row: HTMLElement, box: HTMLInputElement, figure: HTMLElement}>} */
    const rows = new Map();

    const rowOf = (name) => {
        if (!rows.has(name)) {
            const box = /** @type {HTMLInputElement} */ (element("input", { type: "checkbox", value: name }));
            const figure = element("span", { class: "figure" });
            const row = element("label", { class: "filter" }, box, element("span", {}, name), " ", figure);
            fieldset.append(row);
            rows.set(name, { row, box, figure });
        }
        return rows.get(name);
    };

    return {
        /** @returns {boolean} whether there is anything to choose */
        show(choices, chosen, least) {
            let offered = 0;
            for (const { name, count } of choices) {
                const { row, box, figure } = rowOf(name);
                box.checked = chosen.includes(name);
                figure.textContent = String(count);
                row.hidden = count === 0 && !box.checked && document.activeElement !== box;
                if (!row.hidden) offered++;
            }
            fieldset.hidden = offered < least;
            return !fieldset.hidden;
        },
        chosen: () => [...rows.values()].filter(({ box }) => box.checked).map(({ box }) => box.value),
        clear: () => rows.forEach(({ box }) => (box.checked = false)),
    };
}
