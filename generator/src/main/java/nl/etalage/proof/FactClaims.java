package nl.etalage.proof;

import java.util.List;
import java.util.Map;
import nl.etalage.condition.Condition;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;

/** What is claimed of the begrippen: that each is asked sometimes, and only sometimes. */
final class FactClaims {

    private final Ground ground;
    private final Searches searches;
    private final Map<String, WrittenCondition> written;
    private final Problems problems;

    /**
     * @param written the conditions, by begrip
     */
    FactClaims(
            Ground ground,
            Searches searches,
            Map<String, WrittenCondition> written,
            Problems problems) {
        this.ground = ground;
        this.searches = searches;
        this.written = written;
        this.problems = problems;
    }

    void all(Claims claims) {
        written.forEach(
                (id, showIf) -> {
                    var at = showIf.at();
                    var condition = ground.fact(id).orElseThrow().showIf().orElseThrow();
                    claims.decide(
                            at,
                            "begrip '%s' ooit gevraagd wordt".formatted(id),
                            () -> isReachable(id, condition, at));
                    claims.decide(
                            at,
                            "begrip '%s' soms wegblijft".formatted(id),
                            () -> isSometimesHidden(id, condition, at));
                    new PartClaims(
                                    (part, want, elsewhere) -> isPossible(part, want),
                                    problems,
                                    claims)
                            .all(showIf, condition);
                });
    }

    private boolean isReachable(String id, Condition condition, Location at) {
        boolean reachable = isPossible(condition, Formulas.Want.YES);
        if (!reachable) {
            problems.add(
                    at,
                    "begrip-onbereikbaar",
                    "begrip '%s' wordt nooit gevraagd, want met geen enkel antwoord klopt deze toon-als."
                            .formatted(id),
                    "Maak de voorwaarde ruimer, of haal het begrip weg.");
        }
        return reachable;
    }

    private boolean isSometimesHidden(String id, Condition condition, Location at) {
        boolean sometimes = isPossible(condition, Formulas.Want.NOT_YES);
        if (!sometimes) {
            problems.add(
                    at,
                    "toon-als-altijd",
                    "deze toon-als klopt altijd: iedereen krijgt begrip '%s'.".formatted(id),
                    "Haal toon-als weg, of maak de voorwaarde strenger.");
        }
        return sometimes;
    }

    private boolean isPossible(Condition condition, Formulas.Want want) {
        return searches.condition(condition, want, List.of(), Search.Elsewhere.TOLD).isPresent();
    }
}
