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

class TrapsModuleTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    private static final String MODEL =
            """
            {"facts": [
              {"id": "opdracht", "kind": "choice", "changeable": "forward", "options": [{"id": "idee"}, {"id": "besteld"}, {"id": "betaald"}]},
              {"id": "opdrachtdatum", "kind": "date", "showIf": {"fact": "opdracht", "operator": "in", "value": ["besteld", "betaald"]}},
              {"id": "kvk", "kind": "yes-no"}]}
            """;

    private static final String OPEN = "2025-10-01T12:00";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'fact': 'opdracht', 'operator': 'is', 'value': 'idee'} | wait idee",
                "{'not': {'fact': 'opdracht', 'operator': 'in', 'value': ['besteld', 'betaald']}} | wait idee",
                "{'fact': 'opdracht', 'operator': 'in', 'value': ['idee', 'besteld']} | wait besteld",
                "{'fact': 'opdracht', 'operator': 'is', 'value': 'betaald'} | first betaald",
                "{'fact': 'opdracht', 'operator': 'in', 'value': ['besteld', 'betaald']} | first besteld",
                "{'all': [{'fact': 'opdracht', 'operator': 'is', 'value': 'betaald'}, {'fact': 'opdrachtdatum', 'operator': 'after', 'value': '2025-07-18'}]}"
                        + " | first betaald notBefore=2025-07-19",
                "{'all': [{'fact': 'opdracht', 'operator': 'is', 'value': 'betaald'}, {'fact': 'opdrachtdatum', 'operator': 'at-most', 'value': '2025-12-31'}]}"
                        + " | first betaald notAfter=2025-12-31",
                "{'all': [{'fact': 'opdracht', 'operator': 'is', 'value': 'besteld'}, {'fact': 'opdrachtdatum', 'operator': 'at-most-days-ago', 'value': 90}]}"
                        + " | first besteld withinDays=90",
                // Whatever the order, it holds or it fails: no trap.
                "{'any': [{'fact': 'opdracht', 'operator': 'is', 'value': 'idee'}, {'fact': 'kvk', 'operator': 'is', 'value': 'ja'}]} | ",
                "{'all': [{'fact': 'opdracht', 'operator': 'is', 'value': 'idee'}, {'fact': 'kvk', 'operator': 'is', 'value': 'nee'}]} | ",
                "{'fact': 'kvk', 'operator': 'is', 'value': 'ja'} | ",
            })
    void tellsWhatMustNotBeDoneYetAndWhatFirst(String condition, String trap) {
        assertThat(traps(scheme(condition, ""), OPEN)).isEqualTo(trap == null ? "" : trap);
    }

    @ParameterizedTest
    @CsvSource({
        // Before it opens: ready on the first day. While it is open: ready on the last.
        "2025-08-01T12:00, arrange eHerkenning leadDays=5 by=2025-09-15 late=false",
        "2025-09-16T12:00, arrange eHerkenning leadDays=5 by=2025-09-15 late=true",
        "2025-10-26T12:00, arrange eHerkenning leadDays=5 by=2025-10-26 late=false",
        "2025-10-27T00:00, arrange eHerkenning leadDays=5 by=2025-10-26 late=true",
        "2025-11-01T12:00, arrange eHerkenning leadDays=5 past",
    })
    void saysUntilWhatDaySomethingCanBeArranged(String now, String trap) {
        assertThat(
                        traps(
                                scheme(
                                        "",
                                        "'arrangements': [{'what': 'eHerkenning', 'leadDays': 5}],"),
                                now))
                .isEqualTo(trap);
    }

    @Test
    void saysOfAClosedRoundThatTheNextMayDiffer() {
        assertThat(
                        traps(
                                scheme(
                                        "{'fact': 'opdracht', 'operator': 'is', 'value': 'idee'}",
                                        ""),
                                "2026-01-01T12:00"))
                .isEqualTo("wait idee past");
    }

    @ParameterizedTest
    @CsvSource({
        "2025-09-01T12:00, opens 2025-09-20 true; closes 2025-10-31 false",
        "2025-10-31T17:00, closes 2025-10-31 false",
        "2025-10-31T17:01, ''",
    })
    void listsTheMomentsToCome(String now, String moments) {
        assertThat(moments(scheme("", ""), now)).isEqualTo(moments);
    }

    @Test
    void listsNoMomentOfWhatIsSpentOrWithdrawn() {
        assertThat(moments(scheme("", "'withdrawn': {'since': '2025-01-01'},"), OPEN)).isEmpty();
        assertThat(
                        moments(
                                scheme("", "")
                                        .replace("'round'", "'round', 'spentFrom': " + at(OPEN)),
                                OPEN))
                .isEmpty();
    }

    private static String scheme(String condition, String more) {
        String conditions =
                condition.isEmpty() ? "" : "{'id': 'volgorde', 'when': " + condition + "}";
        return "{'id': 'regeling', %s 'rounds': [{'id': 'round', 'opens': %d, 'closes': %d, 'conditions': [%s]}]}"
                .formatted(more, at("2025-09-20T00:00"), at("2025-10-31T17:01") - 1, conditions);
    }

    private static String traps(String scheme, String now) {
        Map<?, ?> answer =
                Json.read(
                        Map.class,
                        "{\"traps\": "
                                + Logic.json("traps", "trapsOf", json(scheme), MODEL, visitor(now))
                                + "}");
        return ((List<?>) answer.get("traps"))
                .stream().map(each -> inWords((Map<?, ?>) each)).collect(Collectors.joining("; "));
    }

    private static String inWords(Map<?, ?> trap) {
        var words = new StringBuilder("" + trap.get("kind"));
        for (var key : List.of("stage", "what")) {
            words.append(trap.get(key) == null ? "" : " " + trap.get(key));
        }
        for (var key : List.of("notBefore", "notAfter", "withinDays", "leadDays", "by", "late")) {
            words.append(trap.get(key) == null ? "" : " " + key + "=" + trap.get(key));
        }
        return words + (Boolean.TRUE.equals(trap.get("past")) ? " past" : "");
    }

    private static String moments(String scheme, String now) {
        List<?> moments =
                Json.read(
                        List.class,
                        Logic.json(
                                "traps",
                                "momentsOf",
                                json(scheme),
                                Json.write(visitor(now).get("now"))));
        return moments.stream()
                .map(each -> (Map<?, ?>) each)
                .map(each -> each.get("kind") + " " + each.get("day") + " " + each.get("wholeDay"))
                .collect(Collectors.joining("; "));
    }

    private static Map<String, ?> visitor(String now) {
        return Map.of(
                "now",
                Map.of("at", at(now), "day", now.substring(0, 10)),
                "facts",
                Map.of("kvk", "ja"));
    }

    private static long at(String local) {
        return LocalDateTime.parse(local).atZone(AMSTERDAM).toInstant().toEpochMilli();
    }

    private static String json(String text) {
        return text.replace('\'', '"');
    }
}
