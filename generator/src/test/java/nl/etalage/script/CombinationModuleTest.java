package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class CombinationModuleTest {

    /** Half of the wifi, all of it, and a third of everything. */
    private static final String SCHEMES =
            """
            {'id': 'half', 'costKinds': ['wifi'], 'amount': [{'percentage': '50'}]},
            {'id': 'alles', 'costKinds': ['wifi'], 'amount': [{'percentage': '100'}]},
            {'id': 'breed', 'amount': [{'percentage': '30'}]}""";

    @Test
    void neverPaysMoreThanTheCostOfEachThing() {
        // Alone the wifi costs 100, and 80 of the 130 are spare; together they leave the rest of
        // the backup.
        assertThat(best(SCHEMES, "'wifi': 10000, 'backup': 20000"))
                .isEqualTo("[alles, breed] 16000 16000");
    }

    @Test
    void takesTheFewestSchemesAndThenTheFirstByName() {
        assertThat(
                        best(
                                "{'id': 'b', 'amount': [{'percentage': '100'}]}, {'id': 'a', 'amount': [{'percentage': '100'}]}",
                                "'wifi': 10000"))
                .isEqualTo("[a] 10000 10000");
    }

    @Test
    void keepsApartWhatMayNotShareACost() {
        String same = "'combination': {'notWith': ['half'], 'scope': 'same-cost'}";
        String firm = "'combination': {'notWith': ['half'], 'scope': 'company'}";
        String schemes =
                "{'id': 'half', 'costKinds': ['wifi'], 'amount': [{'percentage': '50'}]}, {'id': 'ander', 'costKinds': %s, 'amount': [{'percentage': '40'}], %s}";
        String costs = "'wifi': 10000, 'backup': 10000";

        assertThat(best(schemes.formatted("['backup']", same), costs))
                .isEqualTo("[ander, half] 9000 9000");
        assertThat(best(schemes.formatted("['wifi', 'backup']", same), costs))
                .isEqualTo("[ander] 8000 8000");
        assertThat(best(schemes.formatted("['wifi', 'backup']", same), "'wifi': 10000"))
                .isEqualTo("[half] 5000 5000");
        assertThat(best(schemes.formatted("['backup']", firm), costs))
                .isEqualTo("[half] 5000 5000");
    }

    @Test
    void combinesOnlySubsidiesThatFitAndAreOpen() {
        String schemes =
                """
                {'id': 'lening', 'form': 'lening', 'amount': [{'percentage': '90'}]},
                {'id': 'dicht', 'continuous': false, 'amount': [{'percentage': '90'}]},
                {'id': 'past-niet', 'area': {'municipalities': ['elders']}, 'amount': [{'percentage': '90'}]},
                {'id': 'onbekend', 'amount': []},
                {'id': 'vast', 'amount': [{'fixed': 5000}], 'assessedBy': ['RVO']},
                {'id': 'deel', 'amount': [{'percentage': '10'}]}""";

        assertThat(best(schemes, "'wifi': 10000")).isEqualTo("[deel, vast] 6000 6000");
        assertThat(best(schemes, "")).isEqualTo("[vast] 5000 5000");
        assertThat(best("", "")).isEqualTo("[] 0 0");
    }

    @Test
    void choosesByWhatIsCertainAndTellsWhatIsPossible() {
        String open =
                "{'id': 'open', 'amount': [{'when': {'cost': 'eligible', 'operator': 'at-least', 'value': 1}, 'percentage': '20'}]}";
        String range =
                """
                {'id': 'ruim', 'amount': [{'when': {'answer': 'starter', 'operator': 'is', 'value': 'ja'}, 'percentage': '90'}, {'percentage': '10'}],
                 'questions': [{'id': 'starter', 'kind': 'yes-no'}], 'combination': {'notWith': ['open'], 'scope': 'company'}}""";

        assertThat(best(range, "'wifi': 10000")).isEqualTo("[ruim] 1000 9000");
        assertThat(best(open + ", " + range, "'wifi': 10000")).isEqualTo("[open] 2000 2000");
    }

    private static String best(String schemes, String costs) {
        List<?> list = (List<?>) Json.read(Object.class, ("[" + schemes + "]").replace('\'', '"'));
        return best(
                list.stream().map(CombinationModuleTest::whole).toList(),
                Json.read(Map.class, ("{" + costs + "}").replace('\'', '"')));
    }

    private static Map<Object, Object> whole(Object scheme) {
        Map<Object, Object> whole =
                new LinkedHashMap<>(
                        Map.of(
                                "form",
                                "subsidie",
                                "area",
                                Map.of("country", "nederland"),
                                "continuous",
                                true));
        whole.putAll((Map<?, ?>) scheme);
        return whole;
    }

    private static String best(List<? extends Map<?, ?>> schemes, Map<?, ?> costs) {
        var visitor =
                Map.of(
                        "now",
                        Map.of("at", 0, "day", "2026-11-21"),
                        "costs",
                        costs,
                        "facts",
                        Map.of("gemeente", "hier"));
        List<?> results =
                schemes.stream()
                        .map(
                                scheme ->
                                        Logic.map(
                                                "subsidy",
                                                "judgeScheme",
                                                scheme,
                                                Map.of(),
                                                visitor))
                        .toList();
        Map<?, ?> best = Logic.map("combination", "bestCombination", schemes, results, costs);
        return best.get("schemes") + " " + best.get("from") + " " + best.get("to");
    }

    /** Tries every set, the largest first, with sums of its own. */
    @Test
    void agreesWithABruteForce() {
        var random = new Random(12);
        for (int round = 0; round < 150; round++) {
            var costs = new TreeMap<String, Integer>();
            for (String kind : List.of("a", "b", "c")) {
                costs.put(kind, 1 + random.nextInt(200_000));
            }
            var schemes = new ArrayList<Map<String, Object>>();
            for (int i = 0; i <= random.nextInt(6); i++) {
                schemes.add(scheme("s" + i, random));
            }
            assertThat(best(schemes, costs))
                    .as("%s of %s", schemes, costs)
                    .isEqualTo(expected(schemes, costs));
        }
    }

    @Test
    @Timeout(30)
    void triesEverySetOfTwelveAndLeavesOutWhatPaysLeast() {
        var random = new Random(13);
        var schemes = new ArrayList<Map<String, Object>>();
        for (int i = 10; i < 24; i++) {
            Map<String, Object> scheme = scheme("s" + i, random);
            scheme.remove("combination");
            scheme.put(
                    "amount",
                    List.of(Map.of("percentage", "" + (i == 15 || i == 20 ? 1 : i % 5 + 3))));
            schemes.add(scheme);
        }

        assertThat(best(schemes, Map.of("a", 50_000, "b", 70_000, "c", 90_000)))
                .contains("s10, s11")
                .doesNotContain("s15", "s20");
    }

    private static Map<String, Object> scheme(String id, Random random) {
        var kinds = new ArrayList<>(List.of("a", "b", "c"));
        kinds.remove(random.nextInt(3));
        var scheme = new LinkedHashMap<String, Object>();
        scheme.put("id", id);
        scheme.put("form", "subsidie");
        scheme.put("area", Map.of("country", "nederland"));
        scheme.put("continuous", true);
        scheme.put("costKinds", random.nextBoolean() ? kinds : List.of());
        scheme.put(
                "amount",
                List.of(
                        random.nextInt(4) == 0
                                ? Map.of("fixed", 100 * random.nextInt(900))
                                : Map.of("percentage", "" + random.nextInt(100))));
        if (random.nextBoolean()) {
            scheme.put(
                    "combination",
                    Map.of(
                            "notWith",
                            List.of("s" + random.nextInt(6)),
                            "scope",
                            random.nextBoolean() ? "company" : "same-cost"));
        }
        return scheme;
    }

    private static String expected(
            List<Map<String, Object>> schemes, TreeMap<String, Integer> costs) {
        List<String> best = List.of();
        long most = 0;
        for (int set = (1 << schemes.size()) - 1; set > 0; set--) {
            var chosen = new ArrayList<Map<String, Object>>();
            for (int i = 0; i < schemes.size(); i++) {
                if ((set >> i & 1) == 1) {
                    chosen.add(schemes.get(i));
                }
            }
            List<String> ids = chosen.stream().map(scheme -> (String) scheme.get("id")).toList();
            boolean allowed =
                    chosen.stream()
                            .noneMatch(
                                    one ->
                                            chosen.stream()
                                                    .anyMatch(
                                                            other ->
                                                                    one != other
                                                                            && forbids(
                                                                                    one, other)));
            long paid = paid(chosen, costs);
            boolean better =
                    paid > most
                            || (paid == most
                                    && (ids.size() < best.size()
                                            || (ids.size() == best.size()
                                                    && String.join(" ", ids)
                                                                    .compareTo(
                                                                            String.join(" ", best))
                                                            < 0)));
            boolean useful = chosen.stream().allMatch(scheme -> paid(List.of(scheme), costs) > 0);
            if (allowed && useful && better) {
                best = ids;
                most = paid;
            }
        }
        return best + " " + most + " " + most;
    }

    private static boolean forbids(Map<String, Object> one, Map<String, Object> other) {
        return one.get("combination") instanceof Map<?, ?> rule
                && ((List<?>) rule.get("notWith")).contains(other.get("id"))
                && (rule.get("scope").equals("company")
                        || kindsOf(one).stream().anyMatch(kindsOf(other)::contains));
    }

    /** The kinds of cost that it pays for; a fixed amount without kinds pays for none. */
    private static List<?> kindsOf(Map<String, Object> scheme) {
        var kinds = (List<?>) scheme.get("costKinds");
        return !kinds.isEmpty()
                ? kinds
                : percentage(scheme) == null ? List.of() : List.of("a", "b", "c");
    }

    private static @Nullable Object percentage(Map<String, Object> scheme) {
        return ((Map<?, ?>) ((List<?>) scheme.get("amount")).get(0)).get("percentage");
    }

    private static long paid(List<Map<String, Object>> schemes, TreeMap<String, Integer> costs) {
        var perKind = new TreeMap<String, Exact>();
        Exact free = Exact.ZERO;
        for (var scheme : schemes) {
            List<?> kinds = kindsOf(scheme);
            long covered =
                    costs.entrySet().stream()
                            .filter(cost -> kinds.contains(cost.getKey()))
                            .mapToLong(Map.Entry::getValue)
                            .sum();
            Object fixed = ((Map<?, ?>) ((List<?>) scheme.get("amount")).get(0)).get("fixed");
            if (kinds.isEmpty()) {
                free = free.plus(Exact.of((int) fixed));
                continue;
            }
            Exact aid =
                    fixed == null
                            ? Exact.percent((String) percentage(scheme)).times(Exact.of(covered))
                            : Exact.of((int) fixed).atMost(Exact.of(covered));
            Exact euros = Exact.of(aid.wholeEuros());
            costs.forEach(
                    (kind, cost) -> {
                        if (kinds.contains(kind)) {
                            perKind.merge(kind, euros.times(Exact.of(cost, covered)), Exact::plus);
                        }
                    });
        }
        Exact sum = free;
        for (var paid : perKind.entrySet()) {
            sum = sum.plus(paid.getValue().atMost(Exact.of(costs.get(paid.getKey()))));
        }
        return sum.wholeEuros();
    }
}
