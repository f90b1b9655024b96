package nl.etalage.scenario;

import java.util.List;
import java.util.Map;
import nl.etalage.problem.Location;
import nl.etalage.source.Located;

/**
 * A scenario with the places where an editor wrote what is expected.
 *
 * @param places by the path of the expectation in the logic's JSON
 */
record WrittenScenario(
        Located<String> name, Scenario scenario, Map<List<String>, Location> places) {}
