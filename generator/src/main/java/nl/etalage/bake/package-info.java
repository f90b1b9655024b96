/**
 * The baking of pages: JBake's oven, run over pages that are already checked. Alone knows JBake,
 * and alone turns pages into output.
 */
@NullMarked
package nl.etalage.bake;

import org.jspecify.annotations.NullMarked;
