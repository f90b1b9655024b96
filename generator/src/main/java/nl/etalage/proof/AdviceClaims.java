package nl.etalage.proof;

import java.util.List;
import nl.etalage.advice.Advice;
import nl.etalage.condition.Condition;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.zelfscan.Scan;

/** What is claimed of a piece of advice: that somebody gets it, and not everybody. */
final class AdviceClaims {

    private final Ground ground;
    private final Searches searches;
    private final Problems problems;

    AdviceClaims(Ground ground, Searches searches, Problems problems) {
        this.ground = ground;
        this.searches = searches;
        this.problems = problems;
    }

    /**
     * @param written its condition
     */
    void all(Advice advice, WrittenCondition written, Claims claims) {
        var at = written.at();
        claims.decide(
                at,
                "iemand advies '%s' krijgt".formatted(advice.id()),
                () -> isReachable(advice.appliesIf(), at));
        claims.decide(
                at,
                "iemand advies '%s' niet krijgt".formatted(advice.id()),
                () -> isSometimesLeftOut(advice.appliesIf(), at));
        new PartClaims(
                        (condition, want, elsewhere) ->
                                searches.condition(condition, want, scans(condition), elsewhere)
                                        .isPresent(),
                        problems,
                        claims)
                .all(written, advice.appliesIf());
    }

    private boolean isReachable(Condition condition, Location at) {
        boolean reachable =
                searches.condition(
                                condition,
                                Formulas.Want.YES,
                                scans(condition),
                                Search.Elsewhere.PERHAPS)
                        .isPresent();
        if (!reachable) {
            problems.add(
                    at,
                    "advies-onbereikbaar",
                    "niemand krijgt dit advies, want met geen enkel antwoord klopt deze geldt-als.",
                    "Maak de voorwaarde ruimer, of haal het advies weg.");
        }
        return reachable;
    }

    private boolean isSometimesLeftOut(Condition condition, Location at) {
        boolean sometimes =
                searches.condition(
                                condition,
                                Formulas.Want.NOT_YES,
                                scans(condition),
                                Search.Elsewhere.TOLD)
                        .isPresent();
        if (!sometimes) {
            problems.add(
                    at,
                    "geldt-als-altijd",
                    "deze geldt-als klopt altijd: wie alles invult, krijgt dit advies.",
                    "Maak de voorwaarde strenger, of maak er een artikel van.");
        }
        return sometimes;
    }

    /** The scans that have to be filled in before the condition can be judged. */
    private List<Scan> scans(Condition condition) {
        return ground.scans().stream()
                .filter(
                        scan ->
                                Leaves.questions(condition)
                                                .anyMatch(
                                                        id ->
                                                                scan.questions().stream()
                                                                        .anyMatch(
                                                                                each ->
                                                                                        each.id()
                                                                                                .equals(
                                                                                                        id)))
                                        || Leaves.axes(condition)
                                                .anyMatch(
                                                        id ->
                                                                scan.axes().stream()
                                                                        .anyMatch(
                                                                                each ->
                                                                                        each.id()
                                                                                                .equals(
                                                                                                        id))))
                .toList();
    }
}
