/**
 * A number for a text: the same here and in the build, which names files and titles by it.
 *
 * Pure.
 */

/**
 * FNV-1a over the text's UTF-16 code units. It tells a damaged file from a whole one; it is no defence against anybody.
 *
 * @param {string} text @returns {number} 32 bits
 */
export function hash(text) {
    let hash = 0x811c9dc5;
    for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return hash >>> 0;
}
