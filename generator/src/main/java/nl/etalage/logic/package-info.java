/**
 * What the logic in {@code templates/assets/js/logic} is told about the content, in the shapes of
 * its {@code types.js}. Content types say what they have to tell; nothing here is judged.
 */
@NullMarked
package nl.etalage.logic;

import org.jspecify.annotations.NullMarked;
