/**
 * The last stage: collects all output, judges what was rendered, and puts the new site in the place
 * of the old one in a single step. Whatever goes wrong here, a kill included, the published folder
 * holds a complete site.
 */
@NullMarked
package nl.etalage.publish;

import org.jspecify.annotations.NullMarked;
