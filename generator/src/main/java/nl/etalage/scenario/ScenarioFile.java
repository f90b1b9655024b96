package nl.etalage.scenario;

import java.util.List;
import nl.etalage.site.Entry;

/**
 * The scenarios of one file.
 *
 * @param folder the kind of what they test
 * @param tested the scan or scheme that they stand beside
 */
public record ScenarioFile(String folder, Entry tested, List<WrittenScenario> scenarios) {}
