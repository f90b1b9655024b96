/**
 * HTML: Markdown through flexmark, pages through Pebble. Alone knows both libraries, and reports
 * what is wrong with a text or a template at its line.
 */
@NullMarked
package nl.etalage.render;

import org.jspecify.annotations.NullMarked;
