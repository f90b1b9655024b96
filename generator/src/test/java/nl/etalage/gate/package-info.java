/**
 * What the built site is held to: each gate looks at it the way a visitor's software does and says
 * what it found, in words that lead to the place. A site with an empty list passes.
 */
@NullMarked
package nl.etalage.gate;

import org.jspecify.annotations.NullMarked;
