package nl.etalage.source;

import nl.etalage.problem.Location;

/** A value with the place where an editor wrote it. */
public record Located<T>(T value, Location at) {}
