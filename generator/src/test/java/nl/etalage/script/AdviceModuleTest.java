package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class AdviceModuleTest {

    /** Three questions of ten points on one axis, one that disappears, and a second scan. */
    private static final String SCANS =
            """
            {"id": "scan", "axes": [{"id": "as", "weight": 1}], "levels": [{"from": 0, "id": "start"}], "questions": [
              {"id": "mfa", "axis": "as", "kind": "choice", "options": [{"id": "alles", "points": 10}, {"id": "geen", "points": 0}, {"id": "onbekend", "points": 0, "uncertain": true}]},
              {"id": "slot", "axis": "as", "kind": "multiple", "options": [
                {"id": "deur", "points": 5}, {"id": "raam", "points": 5}, {"id": "geen", "exclusive": true}]},
              {"id": "kast", "axis": "as", "kind": "choice", "options": [{"id": "ja", "points": 10}, {"id": "nee", "points": 4}]},
              {"id": "kluis", "axis": "as", "kind": "yes-no", "yesPoints": 10, "noPoints": 0,
                "showIf": {"answer": "kast", "operator": "is", "value": "nee"}}]},
            {"id": "ander", "axes": [{"id": "breedte", "weight": 1}], "levels": [{"from": 0, "id": "start"}], "questions": [
              {"id": "website", "axis": "breedte", "kind": "yes-no", "yesPoints": 1, "noPoints": 0}]}""";

    @Test
    void givesAdviceOnYesOnlyAndListsWhatHasToBeFoundOut() {
        String advice =
                advice("mfa-aan", when("mfa", "geen"), 1, "")
                        + ", "
                        + advice("kast-kopen", when("kast", "nee"), 1, "");

        assertThat(inOrder(advice, "'mfa': 'geen'")).isEqualTo("mfa-aan");
        assertThat(map(advice, "'mfa': 'alles'").get("unsure"))
                .isEqualTo(List.of(Map.of("id", "kast-kopen", "asks", List.of("kast"))));
        assertThat(map(advice, "'mfa': 'onbekend', 'kast': 'ja'").get("unsure"))
                .isEqualTo(List.of(Map.of("id", "mfa-aan", "asks", List.of("mfa"))));
    }

    @Test
    void keepsToTheScanThatWasFilledIn() {
        String advice =
                advice("website-maken", when("website", "nee"), 1, "")
                        + ", "
                        + advice("mfa-aan", when("mfa", "geen"), 1, "")
                        + ", "
                        + advice(
                                "altijd",
                                "{'none': [{'fact': 'niets', 'operator': 'is', 'value': 'ja'}]}",
                                1,
                                "");

        assertThat(map(advice, "").get("unsure"))
                .asString()
                .contains("mfa-aan", "altijd")
                .doesNotContain("website-maken");
    }

    @Test
    void gainsWhatReplayingTheScanGains() {
        // 4 of 30 points; with the second step 14 of 30, which is 33.3 points more.
        assertThat(points("'mfa': 'alles'", "'mfa': 'geen', 'slot': ['geen'], 'kast': 'nee'"))
                .isEqualTo("33");
        // A multiple choice adds to what was chosen, and "none of these" gives way.
        assertThat(points("'slot': ['raam']", "'mfa': 'geen', 'slot': ['deur'], 'kast': 'nee'"))
                .isEqualTo("17");
        assertThat(points("'slot': ['raam']", "'mfa': 'geen', 'slot': ['geen'], 'kast': 'nee'"))
                .isEqualTo("17");
        // The safe disappears together with its points: 0 + 4 + 0 of 30 becomes 0 + 10 of 20.
        assertThat(points("'kast': 'ja'", "'mfa': 'geen', 'kast': 'nee', 'kluis': 'nee'"))
                .isEqualTo("37");
        // A question that only then appears stays out: 10 of 20 becomes 4 of 20.
        assertThat(points("'kast': 'nee', 'kluis': 'ja'", "'mfa': 'geen', 'kast': 'ja'"))
                .isEqualTo("geen");
        assertThat(points("'mfa': 'geen'", "'mfa': 'geen', 'kast': 'ja'")).isEqualTo("geen");
        assertThat(points("'website': 'ja'", "'mfa': 'geen', 'website': 'nee'")).isEqualTo("geen");
        assertThat(points("'mfa': 'alles'", "'slot': ['deur']")).isEqualTo("25");
    }

    private static String points(String becomes, String answers) {
        String advice =
                advice(
                        "stap",
                        "{'none': [{'answer': 'mfa', 'operator': 'is', 'value': 'alles'}]}",
                        1,
                        "'effect': {'answerBecomes': {" + becomes + "}}");
        if (!answers.contains("mfa")) {
            advice =
                    advice.replace(
                            "'mfa', 'operator': 'is', 'value': 'alles'",
                            "'slot', 'operator': 'contains', 'value': ['raam']");
        }
        var given = (Map<?, ?>) ((List<?>) map(advice, answers).get("given")).get(0);
        return given.get("points") == null ? "geen" : "" + given.get("points");
    }

    @Test
    void putsTheMostEffectForTheLeastEffortFirst() {
        String becomes = "'effect': {'answerBecomes': {'mfa': 'alles'}}";
        String half = "'effect': {'answerBecomes': {'slot': ['deur']}}";
        String advice =
                String.join(
                        ", ",
                        advice("duur", always(), 8, becomes),
                        advice("half-maar-licht", always(), 2, half),
                        advice("zonder-punten", always(), 1, ""),
                        advice("licht", always(), 2, becomes));

        assertThat(inOrder(advice, "'mfa': 'geen', 'slot': ['geen']"))
                .isEqualTo("licht, half-maar-licht, duur, zonder-punten");
    }

    @Test
    void breaksATieByEffortThenDaysThenName() {
        String advice =
                String.join(
                        ", ",
                        advice("zwaar", always(), 3, ""),
                        advice("traag", always(), 2, "'planning': {'leadDays': 9}"),
                        advice("b", always(), 2, ""),
                        advice("a", always(), 2, ""));

        assertThat(inOrder(advice, "'mfa': 'geen'")).isEqualTo("a, b, traag, zwaar");
    }

    @Test
    void waitsForTheGivenAdviceThatComesFirst() {
        String best =
                "'effect': {'answerBecomes': {'mfa': 'alles'}}, 'after': ['begin', 'niet-gegeven']";
        String advice =
                advice("best", always(), 1, best)
                        + ", "
                        + advice("los", always(), 1, "")
                        + ", "
                        + advice("begin", always(), 5, "")
                        + ", "
                        + advice("niet-gegeven", when("mfa", "alles"), 1, "");

        assertThat(inOrder(advice, "'mfa': 'geen'")).isEqualTo("los, begin, best");
        assertThat(map(advice, "'mfa': 'geen'").get("given"))
                .asString()
                .contains("{id=best, points=100, effort=5000, waitsFor=[begin]}");
    }

    @Test
    void countsMoneyAYearOfCostsAndOwnHoursAsEffort() {
        String costs =
                "'costs': {'once': {'from': 0, 'to': 40000}, 'monthly': {'from': 0, 'to': 3001}, 'ownHours': 4}";

        // 200 + 12 × 15.005 + 4 × 50 euros
        assertThat(effort(costs)).isEqualTo(58006);
        assertThat(effort("'costs': {'once': {'from': 0, 'to': 10}}")).isEqualTo(5000);
        assertThat(effort("'costs': {'ownHours': 1.5}")).isEqualTo(7500);
    }

    private static Object effort(String costs) {
        return ((Map<?, ?>)
                        ((List<?>)
                                        map(advice("stap", always(), 1, costs), "'mfa': 'geen'")
                                                .get("given"))
                                .get(0))
                .get("effort");
    }

    private static String always() {
        return "{'none': [" + when("mfa", "alles") + "]}";
    }

    private static String when(String question, String answer) {
        return "{'answer': '%s', 'operator': 'is', 'value': '%s'}".formatted(question, answer);
    }

    /** What is said twice counts as it is said last. */
    private static String advice(String id, String appliesIf, int hours, String more) {
        return "{'id': '%s', 'appliesIf': %s, 'costs': {'ownHours': %d}, 'planning': {'leadDays': 1}%s}"
                .formatted(id, appliesIf, hours, more.isEmpty() ? "" : ", " + more);
    }

    private static String inOrder(String advice, String answers) {
        return ((List<?>) map(advice, answers).get("given"))
                .stream()
                        .map(each -> (String) ((Map<?, ?>) each).get("id"))
                        .collect(Collectors.joining(", "));
    }

    private static Map<?, ?> map(String advice, String answers) {
        String scan =
                SCANS.substring(0, SCANS.indexOf("{\"id\": \"ander\""))
                        .strip()
                        .replaceAll(",$", "");
        String model = "{'scans': [%s], 'scan': %s, 'advice': [%s]}".formatted(SCANS, scan, advice);
        return Logic.map(
                "advice",
                "adviceFor",
                model.replace('\'', '"'),
                "{'answers': {%s}}".formatted(answers).replace('\'', '"'));
    }
}
