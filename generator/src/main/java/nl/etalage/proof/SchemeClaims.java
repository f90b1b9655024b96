package nl.etalage.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Area;
import nl.etalage.condition.Condition;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.subsidie.Scheme;
import nl.etalage.subsidie.Subsidie;

/**
 * What is claimed of one scheme: that somebody can fit, and that each condition turns somebody
 * away. Whoever asks has answered everything; when he looks and what he spends is his to choose.
 */
final class SchemeClaims {

    private final Subsidie written;
    private final Scheme scheme;
    private final Searches searches;
    private final Problems problems;

    /**
     * @param searches over a ground with the scheme's own questions
     */
    SchemeClaims(Subsidie written, Scheme scheme, Searches searches, Problems problems) {
        this.written = written;
        this.scheme = scheme;
        this.searches = searches;
        this.problems = problems;
    }

    void all(Claims claims) {
        var rounds = written.roundPlaces();
        if (scheme.rounds().isEmpty()) {
            claims.decide(
                    written.at(),
                    "iemand in regeling '%s' past".formatted(scheme.id()),
                    () -> canFit(scheme.conditions(), written.at(), ""));
        }
        for (var round : scheme.rounds()) {
            var at = rounds.getOrDefault(round.id(), written.at());
            var where = " in ronde '%s'".formatted(round.id());
            claims.decide(
                    at,
                    "iemand%s past".formatted(where),
                    () -> canFit(round.conditions(), at, where));
        }
        conditions()
                .forEach(
                        (id, condition) -> {
                            var at = written.placeOf(id);
                            claims.decide(
                                    at,
                                    "voorwaarde '%s' iemand tegenhoudt".formatted(id),
                                    () -> turnsAway(id, condition, at));
                            Optional.ofNullable(written.conditions().get(id))
                                    .ifPresent(
                                            each ->
                                                    new PartClaims(
                                                                    (part, want, elsewhere) ->
                                                                            isPossible(part, want),
                                                                    problems,
                                                                    claims)
                                                            .all(each, condition));
                        });
        claims.decide(
                written.at(),
                "regeling '%s' iets toetst".formatted(scheme.id()),
                this::testsSomething);
    }

    /** What is judged, by the id of the condition; of rounds that share an id only the first. */
    private Map<String, Condition> conditions() {
        var conditions = new LinkedHashMap<String, Condition>();
        scheme.conditions().forEach(each -> add(each, conditions));
        scheme.rounds().forEach(round -> round.conditions().forEach(each -> add(each, conditions)));
        return conditions;
    }

    private static void add(Scheme.Requirement required, Map<String, Condition> conditions) {
        required.when().ifPresent(when -> conditions.putIfAbsent(required.id(), when));
    }

    private boolean canFit(List<Scheme.Requirement> required, Location at, String where) {
        var all =
                new Condition.All(
                        java.util.stream.Stream.concat(
                                        java.util.stream.Stream.of(
                                                new Condition.InArea(scheme.area())),
                                        required.stream()
                                                .map(Scheme.Requirement::when)
                                                .flatMap(Optional::stream))
                                .toList());
        boolean possible = isPossible(all, Formulas.Want.YES);
        if (!possible) {
            problems.add(
                    at,
                    "regeling-past-nooit",
                    "niemand past%s, want de voorwaarden kunnen niet samen kloppen."
                            .formatted(where),
                    "Kijk welke voorwaarden elkaar uitsluiten.");
        }
        return possible;
    }

    private boolean turnsAway(String id, Condition condition, Location at) {
        boolean possible = isPossible(condition, Formulas.Want.NOT_YES);
        if (!possible) {
            problems.add(
                    at,
                    "voorwaarde-altijd",
                    "voorwaarde '%s' klopt altijd, wat iemand ook antwoordt.".formatted(id),
                    "Maak haar strenger, of haal haar weg.");
        }
        return possible;
    }

    private boolean isPossible(Condition condition, Formulas.Want want) {
        return searches.condition(condition, want, List.of(), Search.Elsewhere.TOLD).isPresent();
    }

    private boolean testsSomething() {
        boolean tests =
                !scheme.area().equals(Area.COUNTRY)
                        || isTested(scheme.conditions())
                        || scheme.rounds().stream().anyMatch(round -> isTested(round.conditions()));
        if (!tests) {
            problems.add(
                    written.at(),
                    "regeling-zonder-toets",
                    "deze regeling toetst niets, dus zij past bij iedereen.",
                    "Schrijf een voorwaarde met als of vraag, of een kleiner gebied.");
        }
        return tests;
    }

    private static boolean isTested(List<Scheme.Requirement> required) {
        return required.stream()
                .anyMatch(each -> each.when().isPresent() || each.question().isPresent());
    }
}
