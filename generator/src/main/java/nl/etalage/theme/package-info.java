/**
 * What the site is about, in the words of an entrepreneur who lies awake. Themes tie all other
 * content together, and share one file.
 */
@NullMarked
package nl.etalage.theme;

import org.jspecify.annotations.NullMarked;
