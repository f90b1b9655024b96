package nl.etalage.scenario;

import java.util.List;
import nl.etalage.logic.Model;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Profile;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import nl.etalage.site.Site;

/**
 * Replays scenarios with the logic that visitors get, and reports each expectation that fails. A
 * failed scenario of a scan comes with an address that opens the scan in that state.
 */
public final class Replay {

    private static final String MODULE = "logic/scenario.js";

    private final Profile profile;
    private final Site site;
    private final Script script;
    private final Problems problems;

    /**
     * @param site without problems
     */
    public Replay(Profile profile, Site site, Scripts scripts, Problems problems) {
        this.profile = profile;
        this.site = site;
        this.script = scripts.module(MODULE);
        this.problems = problems;
    }

    record Failure(List<String> path, String expected, String actual) {}

    /** The failures of each scenario, in their order. */
    record Failures(List<List<Failure>> failures) {}

    /** One call for all of them, so that the content travels to the logic once. */
    public void all(List<ScenarioFile> files) {
        var scenarios = files.stream().flatMap(file -> file.scenarios().stream()).toList();
        var failures =
                script.call(
                                Failures.class,
                                "replayAll",
                                Model.of(profile, site),
                                scenarios.stream().map(WrittenScenario::scenario).toList())
                        .failures()
                        .iterator();
        for (var file : files) {
            for (var written : file.scenarios()) {
                failures.next().forEach(failure -> report(failure, written, file));
            }
        }
    }

    private void report(Failure failure, WrittenScenario written, ScenarioFile file) {
        Location at = written.places().getOrDefault(failure.path(), written.name().at());
        problems.add(
                at,
                "scenario-mislukt",
                "scenario '%s' verwacht %s, maar er komt uit: %s."
                        .formatted(written.name().value(), failure.expected(), failure.actual()),
                file.tested() instanceof Scored
                        ? "Bekijk het zelf: "
                                + written.scenario().state().address(file.tested(), site)
                        : "Klopt het scenario? Pas dan de regeling aan. Anders het scenario.");
    }
}
