/**
 * What is asked about the firm itself, once, for all scans, advice and schemes; and the named
 * conditions over it. Read from {@code profiel.yml}.
 */
@NullMarked
package nl.etalage.profile;

import org.jspecify.annotations.NullMarked;
