package nl.etalage.app;

import nl.etalage.problem.Location;

/** Something that only time brings: no problem, but work for an editor. */
record Due(Location at, String what) {}
