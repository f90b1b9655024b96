/**
 * Runs the site's own JavaScript modules during the build, the very files that the browser gets,
 * and speaks JSON with them. What decides an outcome is thus written once, and what a module may
 * see here is what keeps it pure.
 */
@NullMarked
package nl.etalage.script;

import org.jspecify.annotations.NullMarked;
