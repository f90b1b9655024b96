package nl.etalage.scenario;

import java.util.Collection;
import java.util.Map;
import nl.etalage.condition.Asking;
import nl.etalage.logic.Modelled;

/** A scan, as far as a scenario can expect something of it. */
public interface Scored extends Asking, Modelled {

    Collection<String> levelIds();

    /** The titles of the classes of each published index, by its id. */
    Map<String, Collection<String>> indexClasses();
}
