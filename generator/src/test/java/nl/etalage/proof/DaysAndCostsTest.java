package nl.etalage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.region.Region;
import org.junit.jupiter.api.Test;

/**
 * Conditions as only schemes have them, on days, on today and on costs: a search finds exactly what
 * trying every day and every amount finds.
 */
class DaysAndCostsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 2, 26);
    private static final int DAYS = 7;
    private static final int MOST = 6;
    private static final Asked DATE =
            new Asked(
                    "dag",
                    true,
                    Kind.DATE,
                    List.of(),
                    false,
                    List.of(),
                    false,
                    0,
                    Asked.MOST,
                    Optional.empty(),
                    List.of(),
                    Optional.empty());
    private static final Ground GROUND =
            new Ground(Region.NONE, List.of(DATE), List.of(), List.of());

    @Test
    void aSearchFindsWhatTryingEverythingFinds() {
        var random = new Random(4);
        for (int i = 0; i < 400; i++) {
            var costs = random.nextBoolean() ? Condition.Costs.EACH : Condition.Costs.ELIGIBLE;
            var condition = condition(random, costs, 2);
            var tried = tried(condition);

            var searches = new Searches(GROUND, Set.of("dag"), new Budget(1_000_000));
            for (var want : Formulas.Want.values()) {
                assertThat(
                                searches.condition(
                                                condition, want, List.of(), Search.Elsewhere.TOLD)
                                        .isPresent())
                        .as("%s of %s", want, condition)
                        .isEqualTo(tried.keySet().stream().anyMatch(want::isMetBy));
            }
        }
    }

    private static Condition condition(Random random, Condition.Costs costs, int depth) {
        if (depth > 0 && random.nextInt(3) > 0) {
            var parts = new ArrayList<Condition>();
            for (int i = 0; i <= random.nextInt(3); i++) {
                parts.add(condition(random, costs, depth - 1));
            }
            return switch (random.nextInt(4)) {
                case 0 -> new Condition.All(parts);
                case 1 -> new Condition.Any(parts);
                case 2 -> new Condition.None(parts);
                default -> new Condition.Not(parts.get(0));
            };
        }
        return switch (random.nextInt(3)) {
            case 0 ->
                    new Condition.OfFact(
                            "dag", Operator.AT_MOST_DAYS_AGO, (long) random.nextInt(3));
            case 1 ->
                    new Condition.OfFact(
                            "dag",
                            List.of(
                                            Operator.AFTER,
                                            Operator.BEFORE,
                                            Operator.AT_MOST,
                                            Operator.AT_LEAST)
                                    .get(random.nextInt(4)),
                            FIRST.plusDays(2 + random.nextInt(3)).toString());
            default ->
                    new Condition.OfCost(
                            costs,
                            List.of(
                                            Operator.AT_MOST,
                                            Operator.AT_LEAST,
                                            Operator.LESS_THAN,
                                            Operator.MORE_THAN,
                                            Operator.IS)
                                    .get(random.nextInt(5)),
                            1L + random.nextInt(3));
        };
    }

    /** Each truth that comes out, with somebody of whom it does. */
    private static Map<Truth, Visitor> tried(Condition condition) {
        var tried = new LinkedHashMap<Truth, Visitor>();
        for (int day = 0; day < DAYS; day++) {
            for (int today = -1; today < DAYS + 4; today++) {
                for (long one = 0; one < MOST; one++) {
                    for (long other = -1; other <= one; other++) {
                        var visitor =
                                new Visitor(
                                        Map.of("dag", FIRST.plusDays(day).toString()),
                                        Map.of(),
                                        Optional.of(FIRST.plusDays(today)),
                                        Optional.of(
                                                other < 0 ? List.of(one) : List.of(one, other)));
                        tried.putIfAbsent(
                                new Evaluation(GROUND, visitor).truth(condition), visitor);
                    }
                }
            }
        }
        return tried;
    }
}
