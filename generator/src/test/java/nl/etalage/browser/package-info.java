/**
 * A real browser and a small server for the tests that use the built site as its visitors do. Finds
 * or installs the browser, watches what pages complain about, and lets nothing out of the machine.
 */
@NullMarked
package nl.etalage.browser;

import org.jspecify.annotations.NullMarked;
