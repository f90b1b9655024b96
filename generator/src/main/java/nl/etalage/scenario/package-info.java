/**
 * The editors' own tests: what a scan or scheme should say to a certain firm at a certain moment.
 * Read and checked here, and replayed with the very logic that visitors get.
 */
@NullMarked
package nl.etalage.scenario;

import org.jspecify.annotations.NullMarked;
