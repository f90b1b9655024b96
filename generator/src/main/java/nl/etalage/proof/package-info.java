/**
 * What can be proven of scans, advice and schemes before anybody asks: that everything can be
 * reached, that no condition is idle, and that no result is a dead end. Answers are cut into the
 * few classes that a condition or a score can tell apart, and all combinations of those are walked;
 * that what is evaluated here is what the visitor's logic finds is held by a differential test.
 */
@NullMarked
package nl.etalage.proof;

import org.jspecify.annotations.NullMarked;
