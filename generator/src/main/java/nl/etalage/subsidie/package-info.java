/**
 * Schemes that help to pay: subsidies, deductions, loans, and help itself, with their rounds,
 * conditions and amounts. Read and checked here; judged by the logic in the visitor's browser.
 */
@NullMarked
package nl.etalage.subsidie;

import org.jspecify.annotations.NullMarked;
