/** The looks of a place that is not always opened come along with its script. */

import { element } from "./dom.js";

/**
 * @param {string} name of a file in css/
 * @returns {Promise<unknown>} which waits for it; a place without its looks still works
 */
export const styledBy = (name) =>
    new Promise((resolve) => {
        document.head.append(element("link", { rel: "stylesheet", href: new URL(`../../css/${name}.css`, import.meta.url).pathname, onload: resolve, onerror: resolve }));
    });
