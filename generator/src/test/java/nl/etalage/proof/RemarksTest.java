package nl.etalage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.etalage.advice.Advice;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.problem.Location;
import nl.etalage.profile.Fact;
import nl.etalage.region.Region;
import nl.etalage.survey.Changeable;
import nl.etalage.survey.Question;
import nl.etalage.zelfscan.Scan;
import org.junit.jupiter.api.Test;

class RemarksTest {

    private static final Condition LOCKED = is("slot", "ja");
    private static final Condition OPEN = is("slot", "nee");

    @Test
    void tellsWhichAdviceIsNeverGivenApart() {
        var ground =
                ground(
                        advice("slot-kopen", OPEN),
                        advice("slot-gebruiken", new Condition.Not(LOCKED)),
                        advice("alarm", is("alarm", "nee")),
                        advice("beide", new Condition.All(List.of(OPEN, is("alarm", "nee")))));

        assertThat(remarks(ground).together(places("slot-kopen", "alarm")))
                .extracting(Remark::toString)
                .containsExactly(
                        "adviezen/slot-kopen.md:1:1: advies 'slot-kopen' komt altijd samen met"
                                + " slot-gebruiken; is het één advies?");
    }

    @Test
    void tellsWhichBegrippenMakeNoDifference() {
        var ground = ground();

        assertThat(remarks(ground).idle(places("kvk", "sector", "omzet"), Set.of("sector")))
                .extracting(Remark::text)
                .containsExactlyInAnyOrder(
                        "begrip 'kvk' wordt gevraagd in scan, en maakt nergens verschil.",
                        "begrip 'omzet' wordt nergens gebruikt.");
    }

    private static Remarks remarks(Ground ground) {
        return new Remarks(ground, new Searches(ground, Set.of("kvk"), new Budget(100_000)));
    }

    private static Map<String, Location> places(String... ids) {
        var places = new java.util.TreeMap<String, Location>();
        for (var id : ids) {
            places.put(id, Location.of("adviezen/" + id + ".md"));
        }
        return places;
    }

    private static Condition is(String question, String answer) {
        return new Condition.OfAnswer(question, Operator.IS, answer);
    }

    private static Ground ground(Advice... advice) {
        var fact =
                new Fact(
                        "kvk",
                        Kind.YES_NO,
                        "?",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        false,
                        Optional.empty(),
                        List.of(),
                        Fact.Scope.COMPANY,
                        Changeable.NO,
                        Optional.empty());
        var scan =
                new Scan(
                        "scan",
                        "Scan",
                        "1",
                        1,
                        "I",
                        List.of("kvk"),
                        List.of(new Scan.Axis("as", "As", 1, Map.of())),
                        List.of(),
                        List.of(yesNo("slot"), yesNo("alarm")),
                        List.of(),
                        List.of(),
                        List.of(),
                        Optional.empty());
        return new Ground(
                Region.NONE,
                List.of(Asked.of(fact, List.of("ja", "nee"))),
                List.of(scan),
                List.of(advice));
    }

    private static Question yesNo(String id) {
        return new Question(
                id,
                Optional.of("as"),
                Kind.YES_NO,
                "?",
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                false,
                Optional.empty(),
                Optional.empty(),
                Optional.of(1),
                Optional.of(0),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                List.of(),
                Optional.empty());
    }

    private static Advice advice(String id, Condition appliesIf) {
        return new Advice(
                id,
                "A",
                "/",
                "D",
                appliesIf,
                new Advice.Costs(new Advice.Range(0, 0), new Advice.Range(0, 0), 1, true),
                new Advice.Planning(1, "E", Optional.empty()),
                new Advice.Effect("k", "t", Map.of()),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of());
    }
}
