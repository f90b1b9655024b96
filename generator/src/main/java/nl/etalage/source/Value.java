package nl.etalage.source;

import java.util.Optional;
import nl.etalage.problem.Problems;

/** Turns a node into a typed value, or reports in one problem why it is not one. */
@FunctionalInterface
public interface Value<T> {

    Optional<T> read(Node node, Problems problems);
}
