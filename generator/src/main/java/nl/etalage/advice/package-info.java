/**
 * Advice: what a firm can do, when it is meant for it, what it costs, how long it takes and what it
 * brings. The logic in the visitor's browser decides who gets it, and in what order.
 */
@NullMarked
package nl.etalage.advice;

import org.jspecify.annotations.NullMarked;
