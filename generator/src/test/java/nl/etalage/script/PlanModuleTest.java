package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlanModuleTest {

    private static final String ALWAYS =
            "{'none': [{'fact': 'niets', 'operator': 'is', 'value': 'ja'}]}";

    /**
     * The second waits for the first, the fourth for the third; each costs more and takes longer
     * than the one before.
     */
    private static final String ADVICE =
            String.join(
                    ", ",
                    advice("een", 10, 100, "", "'costKind': 'wifi'"),
                    advice("twee", 20, 200, "'een'", "'costKind': 'backup'"),
                    advice("drie", 30, 300, "", "'costKind': 'wifi'"),
                    advice("vier", 40, 400, "'drie'", ""),
                    advice("vijf", 50, 500, "", ""));

    private static final String HALF =
            "{'id': 'half', 'form': 'subsidie', 'area': {'country': 'nederland'}, 'continuous': true, 'costKinds': ['wifi', 'backup'], 'amount': [{'percentage': '50'}]%s}";

    @Test
    void beginsWithTheFirstThreeAndTheNextMonth() {
        assertThat(order("")).isEqualTo("een, twee, drie");
        assertThat(plan("", "").get("start")).isEqualTo("2026-12");
        assertThat(plan("'chosen': []", "").get("steps")).isEqualTo(List.of());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "'vijf', 'een', 'twee'         | vijf, een, twee       | ",
                "'twee', 'een'                 | een, twee             | twee kan pas na een",
                "'vier', 'twee', 'drie', 'een' | drie, vier, een, twee | vier kan pas na drie; twee kan pas na een",
                "'vier'                        | vier                  | ",
                "'een', 'een', 'onbekend', 7   | een                   | ",
            })
    void keepsTheVisitorsOrderExceptWhereAStepNeedsAnother(
            String chosen, String order, String moved) {
        var plan = plan("'chosen': [" + chosen + "]", "");

        assertThat(order("'chosen': [" + chosen + "]")).isEqualTo(order);
        assertThat(
                        ((List<?>) plan.get("moved"))
                                .stream()
                                        .map(each -> (Map<?, ?>) each)
                                        .map(
                                                each ->
                                                        each.get("id")
                                                                + " kan pas na "
                                                                + String.join(
                                                                        ", ",
                                                                        strings(each.get("after"))))
                                        .collect(Collectors.joining("; ")))
                .isEqualTo(moved == null ? "" : moved);
    }

    @Test
    void tellsWhichStepIsMissingBeforeAnother() {
        assertThat(step(plan("'chosen': ['vier']", ""), 0).get("missing"))
                .isEqualTo(List.of("drie"));
        assertThat(step(plan("'chosen': ['vier'], 'done': ['drie']", ""), 0).get("missing"))
                .isEqualTo(List.of());
        assertThat(step(plan("'chosen': ['drie', 'vier']", ""), 1).get("waitsFor"))
                .isEqualTo(List.of("drie"));
    }

    @Test
    void doesOneStepAfterTheOther() {
        assertThat(days(plan("'chosen': ['een', 'twee'], 'start': '2028-02'", "")))
                .isEqualTo("2028-02-01 2028-02-10, 2028-02-11 2028-03-01");
        assertThat(plan("'chosen': ['een', 'twee'], 'start': '2028-02'", "").get("span"))
                .hasToString(
                        "{from=2028-02-01, to=2028-03-31, columns=[{from=2028-02-01, to=2028-02-29}, {from=2028-03-01, to=2028-03-31}]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'2019-01'",
                "'2040-01'",
                "'2027-13'",
                "'maart'",
                "'9999-12'",
                "7",
                "null",
                "{}",
                "['2027-01']"
            })
    void beginsNextMonthWhereTheMonthIsNone(String start) {
        assertThat(plan("'start': " + start, "").get("start")).isEqualTo("2026-12");
    }

    @Test
    void offersTheMonthsToComeAndKeepsTheOneThatWasChosen() {
        assertThat(strings(plan("", "").get("starts")))
                .hasSize(12)
                .startsWith("2026-12")
                .endsWith("2027-11");
        assertThat(strings(plan("'start': '2026-09'", "").get("starts")))
                .hasSize(13)
                .startsWith("2026-09", "2026-12");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'chosen': 'een'",
                "'chosen': {'0': 'een'}",
                "'done': 5, 'costs': []",
                "'costs': {'een': 'veel', '__proto__': 5}"
            })
    void takesAStrangeChoiceForNone(String choice) {
        assertThat(order(choice)).isEqualTo("een, twee, drie");
        assertThat(range(plan(choice, ""), "once")).isEqualTo("60000-120000");
    }

    @Test
    void addsUpWhatItCosts() {
        var plan = plan("'chosen': ['een', 'twee']", "");

        assertThat(range(plan, "once")).isEqualTo("30000-60000");
        assertThat(range(plan, "monthly")).isEqualTo("2000-4000");
        assertThat(((Map<?, ?>) plan.get("totals")).get("ownHours")).isEqualTo(8);
        assertThat(range(plan("'chosen': ['een', 'twee'], 'costs': {'een': 12345}", ""), "once"))
                .isEqualTo("32345-52345");
    }

    @Test
    void keepsToWhatOnePageHoldsAndSaysWhatIsLeft() {
        var many = new ArrayList<String>();
        var chosen = new ArrayList<String>();
        for (int i = 0; i < 11; i++) {
            many.add(advice("stap" + i, 1, 1, "", ""));
            chosen.add("'stap" + i + "'");
        }
        var plan = plan("'chosen': " + chosen, "", String.join(", ", many));

        assertThat(strings(plan.get("chosen"))).hasSize(8).endsWith("stap7");
        assertThat(plan.get("left")).isEqualTo(List.of("stap8", "stap9", "stap10"));
    }

    @Test
    void keepsWhatIsDoneEvenWhenItIsNoAdviceAnyMore() {
        String advice = ADVICE.replaceFirst("'none'", "'any'");

        assertThat(plan("'chosen': ['een', 'drie']", "", advice).get("gone"))
                .isEqualTo(List.of("een"));
        assertThat(plan("'chosen': ['een', 'drie'], 'done': ['een']", "", advice).get("chosen"))
                .isEqualTo(List.of("een", "drie"));
    }

    @Test
    void expectsOnlyWhatIsOpenAndFits() {
        var open = plan("'chosen': ['een', 'twee', 'vijf']", HALF.formatted(""));

        assertThat(funding(open)).isEqualTo("[half] 15000-30000, zelf 65000-130000, misschien []");
        assertThat(
                        funding(
                                plan(
                                        "'chosen': ['een', 'vijf']",
                                        HALF.formatted("").replace("true", "false"))))
                .isEqualTo("[] 0-0, zelf 60000-120000, misschien [half gesloten 10000]");
        assertThat(funding(plan("'chosen': ['vijf']", HALF.formatted(""))))
                .isEqualTo("[] 0-0, zelf 50000-100000, misschien []");
    }

    @Test
    void countsOnAnOrderThatWasNotGivenYet() {
        String idea =
                ", 'conditions': [{'id': 'v', 'when': {'fact': 'opdracht', 'operator': 'is', 'value': 'idee'}}]";
        String paid =
                ", 'conditions': [{'id': 'v', 'when': {'fact': 'opdracht', 'operator': 'is', 'value': 'betaald'}}]";
        var first = plan("'chosen': ['een']", HALF.formatted(idea));
        var later = plan("'chosen': ['een']", HALF.formatted(paid));

        assertThat(funding(first)).isEqualTo("[half] 5000-10000, zelf 5000-10000, misschien []");
        assertThat(first.get("traps")).asString().contains("kind=wait", "stage=idee");
        assertThat(funding(later))
                .isEqualTo("[] 0-0, zelf 10000-20000, misschien [half past-niet 10000]");
        assertThat(later.get("traps")).asString().contains("kind=first", "stage=betaald");
    }

    @Test
    void leavesOutWhatCannotFit() {
        String elsewhere =
                HALF.formatted("")
                        .replace("{'country': 'nederland'}", "{'municipalities': ['elders']}");

        assertThat(funding(plan("'chosen': ['een']", elsewhere))).endsWith("misschien []");
    }

    /** Days, order and money of random plans, worked out again. */
    @Test
    void holdsForEveryPlan() {
        var random = new Random(2027);
        for (int round = 0; round < 400; round++) {
            var ids = new ArrayList<String>();
            var after = new LinkedHashMap<String, List<String>>();
            var once = new LinkedHashMap<String, long[]>();
            var days = new LinkedHashMap<String, Integer>();
            var advice = new ArrayList<String>();
            for (int i = 0; i < 2 + random.nextInt(9); i++) {
                String id = "a" + i;
                var needs = ids.stream().filter(each -> random.nextInt(4) == 0).toList();
                long low = random.nextInt(3) == 0 ? 0 : random.nextInt(900_000);
                long high = low + random.nextInt(900_000);
                after.put(id, needs);
                once.put(id, new long[] {low, high});
                days.put(id, random.nextInt(200));
                String kind =
                        random.nextInt(3) == 0 ? "" : ", 'costKind': 'k" + random.nextInt(3) + "'";
                advice.add(
                        "{'id': '%s', 'appliesIf': %s, 'costs': {'once': {'from': %d, 'to': %d}}, 'planning': {'leadDays': %d}, 'after': [%s]%s}"
                                .formatted(
                                        id, ALWAYS, low, high, days.get(id), quoted(needs), kind));
                ids.add(id);
            }
            var chosen = new ArrayList<>(ids);
            Collections.shuffle(chosen, random);
            var schemes = new ArrayList<String>();
            for (int i = 0; i < random.nextInt(4); i++) {
                schemes.add(
                        "{'id': 's%d', 'form': 'subsidie', 'area': {'country': 'nederland'}, 'continuous': true, 'costKinds': ['k%d'], 'amount': [{%s}]}"
                                .formatted(
                                        i,
                                        random.nextInt(3),
                                        random.nextBoolean()
                                                ? "'percentage': '" + random.nextInt(101) + "'"
                                                : "'fixed': " + random.nextInt(2_000_000)));
            }

            var plan =
                    plan(
                            "'chosen': [" + quoted(chosen) + "]",
                            String.join(", ", schemes),
                            String.join(", ", advice));
            var order = strings(plan.get("chosen"));

            assertThat(order)
                    .as("round %d", round)
                    .hasSize(Math.min(8, ids.size()))
                    .isSubsetOf(chosen.subList(0, order.size()));
            LocalDate day = LocalDate.parse("2026-12-01");
            long low = 0;
            long high = 0;
            for (int i = 0; i < order.size(); i++) {
                String id = order.get(i);
                assertThat(order.subList(i, order.size()))
                        .doesNotContainAnyElementsOf(
                                after.get(id).isEmpty() ? List.of("-") : after.get(id));
                assertThat(step(plan, i).get("from")).isEqualTo(day.toString());
                day = day.plusDays(Math.max(1, days.get(id)));
                assertThat(step(plan, i).get("to")).isEqualTo(day.minusDays(1).toString());
                low += once.get(id)[0];
                high += once.get(id)[1];
            }
            var funding = (Map<?, ?>) plan.get("funding");
            long[] subsidy = cents(funding.get("subsidy"));
            long[] own = cents(funding.get("contribution"));
            assertThat(cents(((Map<?, ?>) plan.get("totals")).get("once")))
                    .containsExactly(low, high);
            assertThat(subsidy[0]).isBetween(0L, subsidy[1]);
            assertThat(subsidy[1]).isBetween(0L, high);
            assertThat(own[0]).isBetween(0L, own[1]);
            assertThat(own[1]).isLessThanOrEqualTo(high);
            assertThat(subsidy[0] % 100 + subsidy[1] % 100).isZero();
            assertThat(((List<?>) ((Map<?, ?>) plan.get("span")).get("columns")).size())
                    .isBetween(1, 12);
            assertThat(((Map<?, ?>) plan.get("span")).get("to").toString())
                    .isGreaterThanOrEqualTo(day.minusDays(1).toString());
        }
    }

    private static String advice(String id, int days, int euros, String after, String more) {
        return "{'id': '%s', 'appliesIf': %s, 'costs': {'once': {'from': %d, 'to': %d}, 'monthly': {'from': 1000, 'to': 2000}, 'ownHours': 4}, 'planning': {'leadDays': %d}, 'after': [%s]%s}"
                .formatted(
                        id,
                        ALWAYS,
                        euros * 100,
                        euros * 200,
                        days,
                        after,
                        more.isEmpty() ? "" : ", " + more);
    }

    private static Map<?, ?> plan(String choice, String schemes) {
        return plan(choice, schemes, ADVICE);
    }

    private static Map<?, ?> plan(String choice, String schemes, String advice) {
        String model =
                """
                {'region': {'municipalities': {'hier': {'province': 'utrecht'}, 'elders': {'province': 'utrecht'}}},
                 'facts': [{'id': 'niets', 'kind': 'yes-no'}, {'id': 'opdracht', 'kind': 'choice', 'changeable': 'forward', 'options': [{'id': 'idee'}, {'id': 'besteld'}, {'id': 'betaald'}]}],
                 'advice': [%s], 'schemes': [%s]}
                """
                        .formatted(advice, schemes);
        String visitor =
                "{'now': {'at': 1795258800000, 'day': '2026-11-21'}, 'facts': {'niets': 'nee', 'gemeente': 'hier'}}";
        return Logic.map("plan", "planFor", json(model), json(visitor), json("{" + choice + "}"));
    }

    private static String order(String choice) {
        return String.join(", ", strings(plan(choice, "").get("chosen")));
    }

    private static Map<?, ?> step(Map<?, ?> plan, int index) {
        return (Map<?, ?>) ((List<?>) plan.get("steps")).get(index);
    }

    private static String days(Map<?, ?> plan) {
        return ((List<?>) plan.get("steps"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(each -> each.get("from") + " " + each.get("to"))
                        .collect(Collectors.joining(", "));
    }

    private static String funding(Map<?, ?> plan) {
        var funding = (Map<?, ?>) plan.get("funding");
        var maybe =
                ((List<?>) funding.get("maybe"))
                        .stream()
                                .map(each -> (Map<?, ?>) each)
                                .map(
                                        each ->
                                                each.get("id")
                                                        + " "
                                                        + each.get("outcome")
                                                        + " "
                                                        + each.get("upTo"))
                                .toList();
        return "%s %s, zelf %s, misschien %s"
                .formatted(
                        funding.get("schemes"),
                        range(funding.get("subsidy")),
                        range(funding.get("contribution")),
                        maybe);
    }

    private static String range(Map<?, ?> plan, String of) {
        return range(((Map<?, ?>) plan.get("totals")).get(of));
    }

    private static String range(Object range) {
        return cents(range)[0] + "-" + cents(range)[1];
    }

    private static long[] cents(Object range) {
        var map = (Map<?, ?>) range;
        return new long[] {
            ((Number) map.get("from")).longValue(), ((Number) map.get("to")).longValue()
        };
    }

    private static List<String> strings(Object list) {
        return ((List<?>) list).stream().map(String::valueOf).toList();
    }

    private static String quoted(List<String> ids) {
        return ids.stream().map(id -> "'" + id + "'").collect(Collectors.joining(", "));
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
