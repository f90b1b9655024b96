/** Finds and builds elements. Text goes in as text: nothing here can turn an answer or a file into markup. */

/**
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byId(id) {
    const found = document.getElementById(id);
    if (!found) {
        throw new Error(`This page has no element with the id ${id}`);
    }
    return found;
}

/**
 * The JSON that the build left in the page.
 *
 * @param {string} id
 */
export function readData(id) {
    return JSON.parse(byId(id).textContent ?? "");
}

/**
 * @param {string} name
 * @param {Record<string, unknown>} attributes a function listens (`onclick`), true is an attribute without value; false, null and undefined are left out
 * @param {...(Node | string | number | null | undefined | false | (Node | string)[])} children
 * @returns {HTMLElement}
 */
export function element(name, attributes = {}, ...children) {
    return fill(document.createElement(name), attributes, children);
}

/** The same for a drawing. @param {string} name @param {Record<string, unknown>} attributes @param {...(Node | string)} children */
export function drawing(name, attributes = {}, ...children) {
    return fill(document.createElementNS("http://www.w3.org/2000/svg", name), attributes, children);
}

function fill(node, attributes, children) {
    for (const [key, value] of Object.entries(attributes)) {
        if (typeof value === "function") {
            node.addEventListener(key.slice(2), value);
        } else if (value !== false && value !== null && value !== undefined) {
            node.setAttribute(key, value === true ? "" : String(value));
        }
    }
    node.append(...children.flat().filter((child) => child !== null && child !== undefined && child !== false));
    return node;
}
