/** What the region set out to do in a year, and what came of it per quarter. */
@NullMarked
package nl.etalage.monitor;

import org.jspecify.annotations.NullMarked;
