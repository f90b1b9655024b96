package nl.etalage.app;

import nl.etalage.problem.Location;

/**
 * Something that only time brings: no problem, but work for an editor.
 *
 * @param within the number of days in which it will be so; 0 if it already is
 */
record Due(Location at, String what, int within) {}
