/**
 * The region that the site is for: its municipalities, with what becomes of them, and the sectors
 * that a firm can be in. Read from {@code regio.yml}.
 */
@NullMarked
package nl.etalage.region;

import org.jspecify.annotations.NullMarked;
