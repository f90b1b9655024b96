package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountModuleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'wifi': 40000, 'backup': 150000 | 950.00",
                "'backup': 300000                | 1250.00",
                "'backup': 99                    | 0.00",
                "'backup': 100199                | 500.00",
                "'backup': 0                     | onbekend",
                "'backup': -100                  | onbekend",
                "'backup': 12.5                  | onbekend",
                "'backup': '100'                 | onbekend",
                "'backup': 1e300                 | onbekend",
            })
    void isAPercentageOfTheCostsDownToWholeEuros(String costs, String amount) {
        assertThat(amount("'percentage': '50', 'maximum': 125000", "", costs)).isEqualTo(amount);
    }

    @Test
    void keepsAPercentageThatIsNoBinaryNumberExact() {
        // 16.4 % of € 750 is € 123; floating point makes it a little less, and a euro less when
        // rounded down.
        assertThat((long) (750 * 16.4 / 100)).isEqualTo(122);
        assertThat(amount("'percentage': '16.4'", "", "'machine': 75000")).isEqualTo("123.00");
    }

    @Test
    void limitsTheAidOnOneKindOfCost() {
        String amount =
                "'percentage': '50', 'minimum': 50000, 'maximum': 250000, 'partialMaxima': {'advies': 50000}";

        assertThat(amount(amount, "", "'webwinkel': 300000, 'advies': 200000"))
                .isEqualTo("2000.00");
        assertThat(amount(amount, "", "'advies': 200000")).isEqualTo("500.00");
        assertThat(amount(amount, "", "'advies': 99999")).isEqualTo("0.00");
        assertThat(amount(amount, "", "'webwinkel': 900000, 'advies': 200000"))
                .isEqualTo("2500.00");
    }

    @ParameterizedTest
    @CsvSource({
        "39102000, 140767.00",
        "39102001, 140767.00",
        "40000000, 142204.00",
    })
    void countsEachPartAtItsOwnRate(String cost, String amount) {
        String brackets =
                "'brackets': [{'upTo': 39102000, 'percentage': '36'}, {'percentage': '16'}]";

        assertThat(amount(brackets, "", "'onderzoek': " + cost)).isEqualTo(amount);
    }

    /** The rows of the deduction for small investments. */
    @ParameterizedTest
    @CsvSource({
        "280000, 0.00",
        "280100, 784.00",
        "6976500, 19534.00",
        "6976600, 19535.00",
        "12919400, 19535.00",
        "12929400, 19527.00",
        "38758000, 1.00",
        "38758100, 0.00",
    })
    void readsATableByTheWholeOfTheCosts(String cost, String amount) {
        String table =
                """
                'table': [{'upTo': 280000, 'fixed': 0}, {'upTo': 6976500, 'percentage': '28'}, {'upTo': 12919400, 'fixed': 1953500},
                  {'upTo': 38758000, 'fixed': 1953500, 'minusPercentageAbove': '7.56'}, {'fixed': 0}]""";

        assertThat(amount(table, "", "'machine': " + cost)).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'plaatsen': 2, 'weken': 40     | 5400.00",
                "'plaatsen': 2, 'weken': 20     | 2700.00",
                "'plaatsen': 1, 'weken': 33     | 2227.00",
                "'plaatsen': 1, 'weken': 52     | 2700.00",
                "'plaatsen': 0, 'weken': 40     | 0.00",
                "'plaatsen': 1                  | onbekend",
                "'weken': 20                    | onbekend",
                "'plaatsen': 'weet-niet', 'weken': 20 | onbekend",
            })
    void paysPerPieceAndForPartOfATerm(String own, String amount) {
        String perPlace =
                "'per': {'question': 'plaatsen', 'amount': 270000}, 'proRata': {'question': 'weken', 'full': 40}";

        assertThat(amount(perPlace, own, "'wifi': 100")).isEqualTo(amount);
    }

    @Test
    void limitsTheAidPerParticipant() {
        String amount =
                "'percentage': '60', 'minimum': 12500000, 'maximum': 50000000, 'maximumPer': {'question': 'plaatsen', 'amount': 20000000}";

        assertThat(amount(amount, "'plaatsen': 2", "'plan': 100000000")).isEqualTo("400000.00");
        assertThat(amount(amount, "'plaatsen': 4", "'plan': 100000000")).isEqualTo("500000.00");
        assertThat(amount(amount, "'plaatsen': 0", "'plan': 100000000")).isEqualTo("0.00");
        assertThat(amount(amount, "", "'plan': 100000000")).isEqualTo("onbekend");
    }

    @Test
    void neverPaysMoreThanTheCostsOfItsOwnKinds() {
        assertThat(amount("'fixed': 90000", "", "'wifi': 50000", "'wifi'")).isEqualTo("500.00");
        assertThat(amount("'fixed': 90000", "", "'wifi': 500000, 'kassa': 10", "'wifi'"))
                .isEqualTo("900.00");
        assertThat(amount("'fixed': 90000", "", "'kassa': 500000", "'wifi'")).isEqualTo("0.00");
        assertThat(amount("'percentage': '100'", "", "'wifi': 999, 'kassa': 999", "'wifi'"))
                .isEqualTo("9.00");
        // Without kinds of cost a fixed amount is not about costs.
        assertThat(amount("'fixed': 90000", "", "'kassa': 500", "")).isEqualTo("900.00");
    }

    @Test
    void givesTheRangeOfWhatIsStillPossible() {
        String amounts =
                """
                {'when': {'answer': 'starter', 'operator': 'is', 'value': 'ja'}, 'percentage': '50'},
                {'when': {'answer': 'plaatsen', 'operator': 'at-least', 'value': 3}, 'percentage': '20'}, {'percentage': '36'}""";

        assertThat(amounts(amounts, "", "'wifi': 10000", "")).isEqualTo("20.00 tot 50.00");
        assertThat(amounts(amounts, "'plaatsen': 2", "'wifi': 10000", ""))
                .isEqualTo("36.00 tot 50.00");
        assertThat(amounts(amounts, "'starter': 'nee'", "'wifi': 10000", ""))
                .isEqualTo("20.00 tot 36.00");
        assertThat(amounts(amounts, "'starter': 'ja'", "'wifi': 10000", "")).isEqualTo("50.00");
        assertThat(amounts(amounts, "'plaatsen': 3", "'wifi': 10000", ""))
                .isEqualTo("20.00 tot 50.00");
        assertThat(amounts("", "", "'wifi': 10000", "")).isEqualTo("onbekend");
    }

    /** Works the same amounts out in the order of the steps, with fractions of its own. */
    @Test
    void agreesWithABruteForce() {
        var random = new Random(4);
        for (int round = 0; round < 5_000; round++) {
            Map<String, Object> costs = costs(random);
            Map<String, Object> amount = amountOf(random);
            int count = random.nextInt(5);
            var kinds = random.nextInt(3) == 0 ? List.<String>of() : List.of("a", "b");
            var scheme =
                    Map.of(
                            "id",
                            "s",
                            "form",
                            "subsidie",
                            "area",
                            Map.of("country", "nederland"),
                            "continuous",
                            true,
                            "questions",
                            List.of(Map.of("id", "n", "kind", "number")),
                            "costKinds",
                            kinds,
                            "amount",
                            List.of(amount));
            var visitor =
                    Map.of(
                            "now",
                            Map.of("at", 0, "day", "2026-11-21"),
                            "costs",
                            costs,
                            "own",
                            Map.of("s", Map.of("n", count)));

            var result =
                    (Map<?, ?>)
                            Logic.map("subsidy", "judgeScheme", scheme, Map.of(), visitor)
                                    .get("amount");

            String expected = expected(amount, costs, kinds, count);
            assertThat(result == null ? "onbekend" : "" + result.get("from"))
                    .as("%s of %s for %s", amount, costs, kinds)
                    .isEqualTo(expected);
        }
    }

    private static Map<String, Object> costs(Random random) {
        var costs = new LinkedHashMap<String, Object>();
        for (String kind : List.of("a", "b", "c")) {
            if (random.nextInt(3) > 0) {
                costs.put(kind, 1 + random.nextInt(1_000_000));
            }
        }
        return costs;
    }

    private static Map<String, Object> amountOf(Random random) {
        var amount = new LinkedHashMap<String, Object>();
        switch (random.nextInt(5)) {
            case 0 -> amount.put("percentage", percentage(random));
            case 1 ->
                    amount.put(
                            "brackets",
                            List.of(
                                    Map.of(
                                            "upTo",
                                            100 * random.nextInt(5_000),
                                            "percentage",
                                            percentage(random)),
                                    Map.of("percentage", percentage(random))));
            case 2 ->
                    amount.put(
                            "table",
                            List.of(
                                    Map.of("upTo", 200_000, "percentage", percentage(random)),
                                    Map.of(
                                            "upTo",
                                            900_000,
                                            "fixed",
                                            90_000,
                                            "minusPercentageAbove",
                                            percentage(random)),
                                    Map.of("fixed", 0)));
            case 3 ->
                    amount.put(
                            "per", Map.of("question", "n", "amount", 100 * random.nextInt(3_000)));
            default -> amount.put("fixed", 100 * random.nextInt(9_000));
        }
        if (random.nextInt(3) == 0) {
            amount.put("proRata", Map.of("question", "n", "full", 1 + random.nextInt(6)));
        }
        if (random.nextInt(3) == 0) {
            amount.put("partialMaxima", Map.of("a", 100 * random.nextInt(2_000)));
        }
        if (random.nextInt(3) == 0) {
            amount.put("maximum", 100 * random.nextInt(4_000));
        }
        if (random.nextInt(3) == 0) {
            amount.put(
                    "maximumPer", Map.of("question", "n", "amount", 100 * random.nextInt(2_000)));
        }
        if (random.nextInt(3) == 0) {
            amount.put("minimum", 100 * random.nextInt(1_500));
        }
        return amount;
    }

    private static String percentage(Random random) {
        return "%d.%02d".formatted(random.nextInt(100), random.nextInt(100));
    }

    private static String expected(
            Map<String, Object> amount, Map<String, Object> costs, List<String> kinds, int count) {
        var covered = new ArrayList<Map.Entry<String, Object>>(costs.entrySet());
        covered.removeIf(cost -> !kinds.isEmpty() && !kinds.contains(cost.getKey()));
        boolean fromCosts =
                amount.containsKey("percentage")
                        || amount.containsKey("brackets")
                        || amount.containsKey("table");
        if (fromCosts && costs.isEmpty()) {
            return "onbekend";
        }
        boolean aboutCosts = !costs.isEmpty() && (fromCosts || !kinds.isEmpty());
        long total = covered.stream().mapToLong(cost -> (int) cost.getValue()).sum();
        Exact aid = base(amount, total, count);
        if (amount.get("proRata") instanceof Map<?, ?> part) {
            aid =
                    aid.times(
                            Exact.of(
                                    Math.min(count, (int) part.get("full")),
                                    (int) part.get("full")));
        }
        if (aboutCosts && total > 0 && amount.get("partialMaxima") instanceof Map<?, ?> maxima) {
            Exact sum = Exact.ZERO;
            for (var cost : covered) {
                Exact part = aid.times(Exact.of((int) cost.getValue(), total));
                sum =
                        sum.plus(
                                maxima.get(cost.getKey()) instanceof Integer maximum
                                        ? part.atMost(Exact.of(maximum))
                                        : part);
            }
            aid = sum;
        }
        if (amount.get("maximum") instanceof Integer maximum) {
            aid = aid.atMost(Exact.of(maximum));
        }
        if (amount.get("maximumPer") instanceof Map<?, ?> per) {
            aid = aid.atMost(Exact.of((long) count * (int) per.get("amount")));
        }
        if (aboutCosts) {
            aid = aid.atMost(Exact.of(total));
        }
        if (amount.get("minimum") instanceof Integer minimum
                && aid.compareTo(Exact.of(minimum)) < 0) {
            aid = Exact.ZERO;
        }
        return "" + aid.wholeEuros();
    }

    private static Exact base(Map<String, Object> amount, long total, int count) {
        if (amount.get("percentage") instanceof String percentage) {
            return Exact.percent(percentage).times(Exact.of(total));
        }
        if (amount.get("brackets") instanceof List<?> brackets) {
            long upTo = (int) ((Map<?, ?>) brackets.get(0)).get("upTo");
            Exact first =
                    Exact.percent((String) ((Map<?, ?>) brackets.get(0)).get("percentage"))
                            .times(Exact.of(Math.min(total, upTo)));
            return first.plus(
                    Exact.percent((String) ((Map<?, ?>) brackets.get(1)).get("percentage"))
                            .times(Exact.of(Math.max(0, total - upTo))));
        }
        if (amount.get("table") instanceof List<?> table) {
            if (total <= 200_000) {
                return Exact.percent((String) ((Map<?, ?>) table.get(0)).get("percentage"))
                        .times(Exact.of(total));
            }
            Exact off =
                    Exact.percent((String) ((Map<?, ?>) table.get(1)).get("minusPercentageAbove"))
                            .times(Exact.of(total - 200_000));
            Exact left = total <= 900_000 ? Exact.of(90_000).minus(off) : Exact.ZERO;
            return left.compareTo(Exact.ZERO) > 0 ? left : Exact.ZERO;
        }
        if (amount.get("per") instanceof Map<?, ?> per) {
            return Exact.of((long) count * (int) per.get("amount"));
        }
        return Exact.of((int) amount.get("fixed"));
    }

    private static String amount(String amount, String own, String costs) {
        return amount(amount, own, costs, "");
    }

    private static String amount(String amount, String own, String costs, String kinds) {
        return amounts("{" + amount + "}", own, costs, kinds);
    }

    /** In euros and cents. */
    private static String amounts(String amounts, String own, String costs, String kinds) {
        String scheme =
                """
                {'id': 's', 'form': 'subsidie', 'area': {'country': 'nederland'}, 'continuous': true, 'amount': [%s], 'costKinds': [%s],
                 'questions': [{'id': 'plaatsen', 'kind': 'number', 'unknownAllowed': true}, {'id': 'weken', 'kind': 'number'}, {'id': 'starter', 'kind': 'yes-no'}]}
                """
                        .formatted(amounts, kinds);
        String visitor =
                "{'now': {'at': 0, 'day': '2026-11-21'}, 'own': {'s': {%s}}, 'costs': {%s}}"
                        .formatted(own, costs);
        Object result =
                Logic.map(
                                "subsidy",
                                "judgeScheme",
                                scheme.replace('\'', '"'),
                                "{}",
                                visitor.replace('\'', '"'))
                        .get("amount");
        if (!(result instanceof Map<?, ?> amount)) {
            return "onbekend";
        }
        String from = euros(amount.get("from"));
        String to = euros(amount.get("to"));
        return from.equals(to) ? from : from + " tot " + to;
    }

    private static String euros(Object cents) {
        return new BigDecimal("" + cents).movePointLeft(2).toPlainString();
    }
}
