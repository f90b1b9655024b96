/**
 * Zelfscans: questionnaires that tell a firm where it stands, by axes, levels and published
 * indexes. Read and checked here; scored by the logic in the visitor's browser.
 */
@NullMarked
package nl.etalage.zelfscan;

import org.jspecify.annotations.NullMarked;
