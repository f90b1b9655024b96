package nl.etalage.scenario;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.logic.Model;
import nl.etalage.logic.Modelled;
import nl.etalage.problem.Location;
import nl.etalage.profile.Profile;
import nl.etalage.script.Scripts;
import nl.etalage.site.Site;

/**
 * What the scenarios leave untried: answers that nobody gives, conditions that come out one way
 * only, advice that nobody gets.
 *
 * @param total answers, conditions and pieces of advice that could be tried
 * @param gaps by file and line
 */
public record Coverage(int total, List<Gap> gaps) {

    private static final String MODULE = "logic/coverage.js";

    /** Dutch for what is never so, with the part and the option to be filled in. */
    private static final Map<String, String> WORDS =
            Map.of(
                    "option", "vraag '%s': geen proefbezoeker antwoordt '%s'.",
                    "shown ja", "vraag '%s': zij komt bij geen proefbezoeker.",
                    "shown nee", "vraag '%s': zij blijft bij geen proefbezoeker weg.",
                    "given ja", "geen proefbezoeker krijgt dit advies.",
                    "given nee", "er is geen proefbezoeker die dit advies niet krijgt.",
                    "condition ja", "voorwaarde '%s': zij klopt bij geen proefbezoeker.",
                    "condition nee", "voorwaarde '%s': zij is bij geen proefbezoeker nee.",
                    "point ja", "index %s: geen proefbezoeker krijgt dit punt.",
                    "point nee", "index %s: er is geen proefbezoeker die dit punt mist.");

    /** Something that no scenario tries, in Dutch. */
    public record Gap(Location at, String what) {

        @Override
        public String toString() {
            return "%s:%d: %s".formatted(at.file(), at.line(), what);
        }
    }

    /** As the logic has it. */
    record Untried(
            String folder, String id, String kind, Optional<String> part, List<String> never) {}

    record Answer(int total, List<Untried> gaps) {}

    /**
     * @param site without problems
     */
    public static Coverage of(
            Profile profile, Site site, Scripts scripts, List<ScenarioFile> files) {
        var answer =
                scripts.module(MODULE)
                        .call(
                                Answer.class,
                                "untried",
                                Model.of(profile, site),
                                files.stream()
                                        .flatMap(file -> file.scenarios().stream())
                                        .map(WrittenScenario::scenario)
                                        .toList());
        return new Coverage(
                answer.total(),
                answer.gaps().stream()
                        .flatMap(gap -> gap.never().stream().map(never -> gap(gap, never, site)))
                        .sorted(
                                Comparator.comparing((Gap gap) -> gap.at().file())
                                        .thenComparing(gap -> gap.at().line()))
                        .toList());
    }

    private static Gap gap(Untried gap, String never, Site site) {
        var entry =
                site.catalog()
                        .entry(gap.folder(), gap.id())
                        .map(Modelled.class::cast)
                        .orElseThrow();
        var part = gap.part().orElse("");
        var words = WORDS.get(gap.kind().equals("option") ? "option" : gap.kind() + " " + never);
        if (words == null) {
            throw new IllegalStateException("no words for " + gap);
        }
        return new Gap(entry.placeOf(part), words.formatted(part, never));
    }
}
