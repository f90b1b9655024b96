/**
 * When something holds: a closed tree over answers, as editors write it and as the browser's logic
 * gets it. Reads and checks; whether a condition holds for a visitor only that logic decides.
 */
@NullMarked
package nl.etalage.condition;

import org.jspecify.annotations.NullMarked;
