package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidyModuleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final String MODEL =
            """
            {
              "region": {"provinces": {"utrecht": "Utrecht"}, "municipalities": {"hilversum": {"province": "noord-holland"}, "eemnes": {"province": "utrecht"}}},
              "facts": [
                {"id": "werknemers", "kind": "number", "min": 1, "max": 250},
                {"id": "omzet", "kind": "amount", "unknownAllowed": true},
                {"id": "balans", "kind": "amount", "unknownAllowed": true},
                {"id": "kvk", "kind": "yes-no", "changeable": "yes"},
                {"id": "steun", "kind": "amount", "changeable": "time"},
                {"id": "opdracht", "kind": "choice", "changeable": "forward",
                  "options": [{"id": "idee"}, {"id": "besteld"}, {"id": "betaald"}]},
                {"id": "datum", "kind": "date", "showIf": {"fact": "opdracht", "operator": "in", "value": ["besteld", "betaald"]}},
                {"id": "ontvangen", "kind": "multiple", "list": "subsidies"}
              ]
            }
            """;

    private static final String SMALL =
            "{'id': 'omvang', 'when': {'fact': 'werknemers', 'operator': 'at-most', 'value': 50}}";

    @ParameterizedTest
    @CsvSource({
        "2025-10-31T16:59:00.000, past",
        "2025-10-31T17:00:00.000, past",
        "2025-10-31T17:00:59.999, past",
        "2025-10-31T17:01:00.000, gesloten",
    })
    void isOpenThroughTheMinuteInWhichItCloses(LocalDateTime now, String outcome) {
        String rounds = round("2025", "2025-09-01T00:00:00", "2025-10-31T17:00:59.999", "");

        assertThat(outcome(scheme("", rounds), now, "")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource({
        // The night on which the clock goes back: the hour before three comes twice.
        "2025-10-26T01:59:59.999, nog-niet-open", "2025-10-26T03:00:00.000, past",
        "2025-10-31T23:59:59.999, past", "2025-11-01T00:00:00.000, gesloten",
    })
    void opensAndClosesWithTheDayThatIsGivenAlone(LocalDateTime now, String outcome) {
        String rounds = round("2025", "2025-10-26T03:00:00", "2025-10-31T23:59:59.999", "");

        assertThat(outcome(scheme("", rounds), now, "")).isEqualTo(outcome);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2022-01-01T00:00 | nog-niet-open | a | known ahead, the next to open",
                "2023-02-01T00:00 | past          | a | open",
                "2023-06-01T00:00 | nog-niet-open | b | between two: the next, not the last",
                "2023-09-01T00:00 | past          | b | open",
                "2023-09-15T00:00 | budget-op     | b | spent, though it has not closed",
                "2024-02-01T00:00 | ronde-onzeker | c | may have opened; nobody knows",
                "2024-04-01T00:00 | past          | c | seen open on this day",
                "2024-06-01T00:00 | ronde-onzeker | d | opened, and nobody knows until when",
            })
    void judgesTheRoundThatMattersNow(LocalDateTime now, String outcome, String round, String why) {
        String rounds =
                String.join(
                        ", ",
                        round(
                                "b",
                                "2023-08-01T00:00",
                                "2023-12-31T23:59",
                                ", 'spentFrom': " + at("2023-09-10T00:00")),
                        round("a", "2023-01-01T00:00", "2023-03-31T23:59", ""),
                        "{'id': 'c', 'openOn': %s, 'closes': %s, 'conditions': []}"
                                .formatted(at("2024-03-01T00:00"), at("2024-04-30T23:59")),
                        "{'id': 'd', 'opens': %s, 'conditions': []}"
                                .formatted(at("2024-05-15T00:00")));
        // Until b closes it is not known that c is the next: its first day is unknown.
        boolean cIsAnnounced = now.getYear() >= 2024;
        String known =
                cIsAnnounced ? rounds : rounds.substring(0, rounds.indexOf("{'id': 'c'") - 2);

        Map<?, ?> result = judge(scheme("", known), now, "");

        assertThat(result.get("outcome") + " " + result.get("round"))
                .as(why)
                .isEqualTo(outcome + " " + round);
    }

    @Test
    void fallsBackOnTheLatestRoundThatBegan() {
        String rounds =
                round("2022", "2022-01-01T00:00", "2022-02-01T00:00", "")
                        + ", "
                        + round("2023", "2023-01-01T00:00", "2023-02-01T00:00", "")
                        + ", "
                        + round("2021", "2021-01-01T00:00", "2021-02-01T00:00", "");

        assertThat(judge(scheme("", rounds), day("2026-11-21"), "").get("round")).isEqualTo("2023");
        assertThat(outcome(scheme("", ""), day("2026-11-21"), "")).isEqualTo("gesloten");
    }

    @Test
    void findsOutcomesInTheirFixedOrder() {
        String open =
                round(
                        "r",
                        "2025-01-01T00:00",
                        "2025-12-31T23:59",
                        ", 'conditions': [" + SMALL + "]");
        String spent =
                open.replace(
                        "'conditions'",
                        "'spentFrom': %s, 'conditions'".formatted(at("2025-05-01T00:00")));
        String withdrawn = ", 'withdrawn': {'since': '2025-07-01'}";
        LocalDateTime june = day("2025-06-01");

        assertThat(outcome(scheme(withdrawn, open), day("2025-07-01"), "'werknemers': 51"))
                .isEqualTo("vervallen");
        assertThat(outcome(scheme(withdrawn, open), june, "'werknemers': 51"))
                .isEqualTo("past-niet");
        assertThat(outcome(scheme("", spent), june, "'werknemers': 51")).isEqualTo("past-niet");
        assertThat(outcome(scheme("", spent), june, "")).isEqualTo("budget-op");
        assertThat(outcome(scheme("", open), day("2026-06-01"), "")).isEqualTo("gesloten");
        assertThat(outcome(scheme("", open), june, "")).isEqualTo("mist-gegevens");
        assertThat(outcome(scheme("", open), day("2024-06-01"), "")).isEqualTo("mist-gegevens");
        assertThat(outcome(scheme("", open), day("2024-06-01"), "'werknemers': 50"))
                .isEqualTo("nog-niet-open");
        assertThat(outcome(scheme("", open), june, "'werknemers': 50")).isEqualTo("past");
        assertThat(outcome(scheme(", 'assessedBy': ['RVO']", open), june, "'werknemers': 50"))
                .isEqualTo("waarschijnlijk");
        assertThat(
                        outcome(
                                scheme("", open + "")
                                        .replace("'id': 'r'", "'id': 'r', 'allocation': 'loting'"),
                                june,
                                "'werknemers': 50"))
                .isEqualTo("waarschijnlijk");
        assertThat(
                        outcome(
                                scheme("", open)
                                        .replace(
                                                "'id': 'r'", "'id': 'r', 'allocation': 'volgorde'"),
                                june,
                                "'werknemers': 50"))
                .isEqualTo("past");
        assertThat(
                        outcome(
                                scheme(
                                        "",
                                        open.replace(
                                                SMALL,
                                                SMALL + ", {'id': 'europa', 'untested': true}")),
                                june,
                                "'werknemers': 50"))
                .isEqualTo("waarschijnlijk");
    }

    @Test
    void saysWhichConditionsFailInTheOrderOfTheFile() {
        String conditions =
                SMALL + ", {'id': 'kvk', 'when': {'fact': 'kvk', 'operator': 'is', 'value': 'ja'}}";
        String scheme =
                always(
                        conditions,
                        "'area': {'province': 'noord-holland'}, 'costKinds': ['wifi'], 'amount': [{'percentage': '50', 'minimum': 50000}]");

        assertThat(
                        because(
                                scheme,
                                "'gemeente': 'eemnes', 'kvk': 'nee', 'werknemers': 51",
                                "'wifi': 99900"))
                .isEqualTo("[gebied, omvang, kvk, minimum]");
        assertThat(because(scheme, "'gemeente': 'hilversum', 'kvk': 'nee'", "'wifi': 100000"))
                .isEqualTo("[kvk]");
        assertThat(because(scheme, "'gemeente': 'hilversum', 'kvk': 'ja'", "'kassa': 100000"))
                .isEqualTo("[kostensoort]");
        assertThat(because(scheme, "'gemeente': 'hilversum', 'kvk': 'ja'", "")).isEqualTo("[]");
    }

    private static String because(String scheme, String facts, String costs) {
        return "" + judge(scheme, day("2025-06-01"), facts, "", costs).get("because");
    }

    @Test
    void takesTheVisitorsOwnWordAndSaysSo() {
        String scheme =
                always(
                        "{'id': 'btw', 'question': 'Zonder btw?'}, {'id': 'bestuur', 'question': 'Alleen voor bestuurders?', 'needed': 'nee'}",
                        "");

        assertThat(judge(scheme, day("2025-06-01"), "", "'btw': 'ja', 'bestuur': 'nee'", ""))
                .containsEntry("outcome", "past")
                .extracting("conditions")
                .asString()
                .isEqualTo(
                        "[{id=gebied, truth=ja}, {id=btw, truth=ja, own=true}, {id=bestuur, truth=ja, own=true}]");
        assertThat(
                        judge(scheme, day("2025-06-01"), "", "'btw': 'ja', 'bestuur': 'ja'", "")
                                .get("because"))
                .isEqualTo(List.of("bestuur"));
        assertThat(judge(scheme, day("2025-06-01"), "", "", "").get("asks"))
                .isEqualTo(List.of("btw", "bestuur"));
    }

    @Test
    void asksFirstWhatSettlesMost() {
        String mkb =
                """
                {'id': 'mkb', 'when': {'all': [{'fact': 'werknemers', 'operator': 'less-than', 'value': 250},
                  {'any': [{'fact': 'omzet', 'operator': 'at-most', 'value': 5000}, {'fact': 'balans', 'operator': 'at-most', 'value': 4300}]}]}}""";
        String paid =
                "{'id': 'na-juli', 'when': {'fact': 'datum', 'operator': 'after', 'value': '2025-07-18'}}";
        String big =
                "{'id': 'groot', 'when': {'cost': 'eligible', 'operator': 'at-least', 'value': 500000}}";
        String scheme =
                always(String.join(", ", mkb, SMALL, paid, big), "'area': {'province': 'utrecht'}");

        assertThat(asks(scheme, ""))
                .isEqualTo("[werknemers, gemeente, opdracht, kosten, omzet, balans]");
        assertThat(asks(scheme, "'werknemers': 12, 'gemeente': 'andere'"))
                .isEqualTo("[provincie, opdracht, kosten, omzet, balans]");
        assertThat(
                        asks(
                                scheme,
                                "'werknemers': 12, 'gemeente': 'eemnes', 'opdracht': 'besteld', 'omzet': 'weet-niet'"))
                .isEqualTo("[datum, kosten, omzet, balans]");
        assertThat(asks(scheme, "'werknemers': 12, 'gemeente': 'eemnes', 'omzet': 5000"))
                .isEqualTo("[opdracht, kosten]");
    }

    private static String asks(String scheme, String facts) {
        return "" + judge(scheme, day("2025-06-01"), facts).get("asks");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'fact': 'werknemers', 'operator': 'at-most', 'value': 50   | 'werknemers': 51           | vast werknemers 50",
                "'fact': 'werknemers', 'operator': 'more-than', 'value': 1  | 'werknemers': 1            | vast werknemers 2",
                "'fact': 'kvk', 'operator': 'is', 'value': 'ja'             | 'kvk': 'nee'               | kan kvk ja",
                "'fact': 'steun', 'operator': 'less-than', 'value': 300     | 'steun': 300               | wacht steun 299",
                "'fact': 'opdracht', 'operator': 'is', 'value': 'betaald'   | 'opdracht': 'idee'         | kan opdracht betaald",
                "'fact': 'opdracht', 'operator': 'is', 'value': 'idee'      | 'opdracht': 'besteld'      | vast opdracht idee",
                "'fact': 'datum', 'operator': 'after', 'value': '2025-07-18' | 'opdracht': 'betaald', 'datum': '2025-07-18' | vast datum 2025-07-19",
                "'fact': 'datum', 'operator': 'after', 'value': '2025-07-18' | 'opdracht': 'idee'        | kan opdracht besteld",
                "'answer': 'uren', 'operator': 'at-least', 'value': 500     | 'kvk': 'ja'                | kan uren 500",
                "'answer': 'soort', 'operator': 'is', 'value': 'school'     | 'kvk': 'ja'                | vast soort school",
                "'area': {'province': 'utrecht'}                            | 'gemeente': 'hilversum'    | vast null null",
            })
    void findsTheNearestChangeThatWouldMakeAConditionHold(
            String condition, String facts, String change) {
        String questions =
                "'questions': [{'id': 'uren', 'kind': 'number'}, {'id': 'soort', 'kind': 'choice', 'changeable': 'no', 'options': [{'id': 'bedrijf'}, {'id': 'school'}]}]";
        String scheme = always("{'id': 'eis', 'when': {" + condition + "}}", questions);

        assertThat(change(scheme, facts, "'uren': 499, 'soort': 'bedrijf'")).isEqualTo(change);
    }

    @Test
    void looksForTheEasiestChangeInOneConditionAndTheHardestOfAll() {
        String small = "{'fact': 'werknemers', 'operator': 'at-most', 'value': 50}";
        String registered = "{'fact': 'kvk', 'operator': 'is', 'value': 'ja'}";
        String facts = "'werknemers': 51, 'kvk': 'nee'";

        assertThat(
                        change(
                                always(
                                        "{'id': 'een', 'when': {'any': [%s, %s]}}"
                                                .formatted(small, registered),
                                        ""),
                                facts,
                                ""))
                .isEqualTo("kan kvk ja");
        // No single answer makes both true.
        assertThat(
                        change(
                                always(
                                        "{'id': 'een', 'when': {'all': [%s, %s]}}"
                                                .formatted(small, registered),
                                        ""),
                                facts,
                                ""))
                .isEqualTo("vast null null");
        assertThat(
                        change(
                                always(
                                        "{'id': 'a', 'when': %s}, {'id': 'b', 'when': %s}"
                                                .formatted(registered, small),
                                        ""),
                                facts,
                                ""))
                .isEqualTo("vast: kan kvk ja, vast werknemers 50");
    }

    @Test
    void waitsForARoundThatIsToOpen() {
        String rounds = round("2025", "2025-09-01T00:00", "2025-10-31T17:00", "");

        assertThat(judge(scheme("", rounds), day("2025-06-01"), ""))
                .containsEntry("change", Map.of("kind", "wacht", "steps", List.of()))
                .extracting("opensNext")
                .asString()
                .isEqualTo(at("2025-09-01T00:00"));
        assertThat(judge(scheme("", rounds), day("2026-06-01"), "").get("change")).isNull();
    }

    private static String change(String scheme, String facts, String own) {
        var change = (Map<?, ?>) judge(scheme, day("2025-08-01"), facts, own, "").get("change");
        var steps = (List<?>) change.get("steps");
        String each =
                steps.stream()
                        .map(Map.class::cast)
                        .map(
                                step ->
                                        step.get("kind")
                                                + " "
                                                + step.get("subject")
                                                + " "
                                                + step.get("value"))
                        .collect(Collectors.joining(", "));
        return steps.size() == 1 ? each : change.get("kind") + ": " + each;
    }

    @Test
    void neverLetsWhatIsUnknownAboutTheAmountStandInTheWay() {
        String scheme =
                always(
                        SMALL,
                        "'amount': [{'when': {'fact': 'omzet', 'operator': 'at-most', 'value': 100}, 'percentage': '80'}, {'percentage': '60'}]");

        assertThat(judge(scheme, day("2025-06-01"), "'werknemers': 12", "", "'wifi': 100000"))
                .containsEntry("outcome", "past")
                .extracting("amount.from", "amount.to")
                .isEqualTo(List.of(60000, 80000));
        assertThat(judge(scheme, day("2025-06-01"), "'werknemers': 12").get("amount")).isNull();
    }

    @Test
    void showsWhatADeductionSavesOnTax() {
        String scheme =
                always("", "'amount': [{'percentage': '28'}], 'value': {'from': 19, 'to': 49.5}");

        assertThat(judge(scheme, day("2025-06-01"), "", "", "'wifi': 100000").get("saves"))
                .isEqualTo(Map.of("from", 5300, "to", 13800));
    }

    private static String always(String conditions, String more) {
        return "{'id': 's', 'form': 'subsidie', 'area': {'country': 'nederland'}, 'continuous': true, 'conditions': [%s]%s}"
                .formatted(conditions, more.isEmpty() ? "" : ", " + more);
    }

    private static String scheme(String more, String rounds) {
        return "{'id': 's', 'form': 'subsidie', 'area': {'country': 'nederland'}, 'rounds': [%s]%s}"
                .formatted(rounds, more);
    }

    private static String round(String id, String opens, String closes, String more) {
        return "{'id': '%s', 'opens': %s, 'closes': %s%s}"
                .formatted(id, at(opens), at(closes), more);
    }

    private static String at(String local) {
        return "" + milliseconds(LocalDateTime.parse(local));
    }

    private static long milliseconds(LocalDateTime local) {
        return local.atZone(AMSTERDAM).toInstant().toEpochMilli();
    }

    private static LocalDateTime day(String day) {
        return LocalDateTime.parse(day + "T12:00");
    }

    private static Object outcome(String scheme, LocalDateTime now, String facts) {
        return judge(scheme, now, facts).get("outcome");
    }

    private static Map<Object, Object> judge(String scheme, LocalDateTime now, String facts) {
        return judge(scheme, now, facts, "", "");
    }

    @SuppressWarnings("unchecked") // any map may be looked into
    private static Map<Object, Object> judge(
            String scheme, LocalDateTime now, String facts, String own, String costs) {
        String visitor =
                "{'now': {'at': %d, 'day': '%s'}, 'facts': {%s}, 'own': {'s': {%s}}, 'costs': {%s}}"
                        .formatted(milliseconds(now), now.toLocalDate(), facts, own, costs);
        return (Map<Object, Object>)
                Logic.map("subsidy", "judgeScheme", quoted(scheme), quoted(MODEL), quoted(visitor));
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
