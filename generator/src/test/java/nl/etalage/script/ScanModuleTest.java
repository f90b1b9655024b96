package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScanModuleTest {

    private static final String LEVELS =
            """
            [{"from": 0, "id": "start", "title": "Aan het begin"}, {"from": 40, "id": "basis", "title": "Basis op weg"},
             {"from": 75, "id": "orde", "title": "Basis op orde", "everyAxis": 50}]\
            """;

    private static final String CHOICE =
            """
            {"id": "v", "axis": "as", "kind": "choice", "options": [{"id": "goed", "points": 10}, {"id": "half", "points": 4},
              {"id": "slecht"}, {"id": "onbekend", "points": 0, "uncertain": true}, {"id": "nvt", "excluded": true}]}\
            """;

    private static final String MULTIPLE =
            """
            {"id": "v", "axis": "as", "kind": "multiple", "options": [{"id": "a", "points": 2}, {"id": "b", "points": 2},
              {"id": "c", "points": 3}, {"id": "geen", "exclusive": true}]%s}\
            """;

    private static final String NUMBER =
            """
            {"id": "v", "axis": "as", "kind": "number", "min": 0, "max": 100, "unknownAllowed": true,
              "steps": [{"from": 10, "points": 1}, {"above": 50, "points": 3}]}\
            """;

    private static final String SCALE =
            """
            {"id": "v", "axis": "as", "kind": "scale", "scale": {"from": 1, "to": 5}, "reversed": %s}\
            """;

    private static final String STATEMENTS =
            """
            {"id": "v", "axis": "as", "kind": "statements", "scale": {"from": 1, "to": 5, "unknownAllowed": true},
              "rows": [{"id": "a"}, {"id": "b", "reversed": true}, {"id": "c"}]%s}\
            """;

    @Test
    void givesAChoiceThePointsOfItsOptionOutOfTheMost() {
        assertThat(mark(CHOICE, "'v': 'goed'")).isEqualTo("10/1 van 10/1");
        assertThat(mark(CHOICE, "'v': 'half'")).isEqualTo("4/1 van 10/1");
        assertThat(mark(CHOICE, "'v': 'slecht'")).isEqualTo("0/1 van 10/1");
        assertThat(mark(CHOICE, "'v': 'onbekend'")).isEqualTo("0/1 van 10/1");
        assertThat(mark(CHOICE, "'v': 'nvt'")).isEqualTo("telt niet mee");
        assertThat(mark(CHOICE, "")).isEqualTo("telt niet mee");
        assertThat(mark(CHOICE, "'v': 'opgeheven'")).isEqualTo("telt niet mee");
    }

    @Test
    void givesYesAndNoTheirOwnPoints() {
        String question =
                "{'id': 'v', 'axis': 'as', 'kind': 'yes-no', 'yesPoints': 1, 'noPoints': 3,"
                        + " 'unknownAllowed': true}";

        assertThat(mark(question, "'v': 'ja'")).isEqualTo("1/1 van 3/1");
        assertThat(mark(question, "'v': 'nee'")).isEqualTo("3/1 van 3/1");
        assertThat(mark(question, "'v': 'weet-niet'")).isEqualTo("0/1 van 3/1");
    }

    @Test
    void addsUpTheOptionsOfAMultipleChoiceAsFarAsItsMaximum() {
        String all = MULTIPLE.formatted("");
        String five = MULTIPLE.formatted(", \"maximumPoints\": 5");

        assertThat(mark(all, "'v': ['a', 'c']")).isEqualTo("5/1 van 7/1");
        assertThat(mark(all, "'v': ['geen']")).isEqualTo("0/1 van 7/1");
        assertThat(mark(all, "'v': []")).isEqualTo("telt niet mee");
        assertThat(mark(all, "'v': ['a', 'a']")).isEqualTo("2/1 van 7/1");
        assertThat(mark(five, "'v': ['a', 'b']")).isEqualTo("4/1 van 5/1");
        assertThat(mark(five, "'v': ['a', 'b', 'c']")).isEqualTo("5/1 van 5/1");
    }

    @Test
    void givesAMultipleChoicePointsForHowManyWereChosen() {
        String question =
                MULTIPLE.formatted(
                        ", \"perCount\": [{\"from\": 1, \"points\": 1}, {\"from\": 3, \"points\":"
                                + " 4}]");

        assertThat(mark(question, "'v': ['a']")).isEqualTo("1/1 van 4/1");
        assertThat(mark(question, "'v': ['a', 'b']")).isEqualTo("1/1 van 4/1");
        assertThat(mark(question, "'v': ['a', 'b', 'c']")).isEqualTo("4/1 van 4/1");
        assertThat(mark(question, "'v': ['geen']")).isEqualTo("0/1 van 4/1");
    }

    @Test
    void givesANumberTheLastRowThatItReaches() {
        assertThat(mark(NUMBER, "'v': 0")).isEqualTo("0/1 van 3/1");
        assertThat(mark(NUMBER, "'v': 9")).isEqualTo("0/1 van 3/1");
        assertThat(mark(NUMBER, "'v': 10")).isEqualTo("1/1 van 3/1");
        assertThat(mark(NUMBER, "'v': 50")).isEqualTo("1/1 van 3/1");
        assertThat(mark(NUMBER, "'v': 51")).isEqualTo("3/1 van 3/1");
        assertThat(mark(NUMBER, "'v': 101")).isEqualTo("telt niet mee");
        assertThat(mark(NUMBER, "'v': 'weet-niet'")).isEqualTo("0/1 van 3/1");
    }

    @Test
    void countsAScaleFromEitherEnd() {
        assertThat(mark(SCALE.formatted("false"), "'v': 4")).isEqualTo("3/1 van 4/1");
        assertThat(mark(SCALE.formatted("true"), "'v': 4")).isEqualTo("1/1 van 4/1");
        assertThat(mark(SCALE.formatted("false"), "'v': 6")).isEqualTo("telt niet mee");
    }

    @Test
    void addsUpTheStatementsThatWereAnswered() {
        String question = STATEMENTS.formatted("");

        assertThat(mark(question, "'v.a': 5, 'v.b': 5, 'v.c': 2")).isEqualTo("5/1 van 12/1");
        assertThat(mark(question, "'v.a': 5, 'v.b': 1")).isEqualTo("8/1 van 8/1");
        assertThat(mark(question, "'v.a': 5, 'v.c': 'weet-niet'")).isEqualTo("4/1 van 8/1");
        assertThat(mark(question, "")).isEqualTo("telt niet mee");
    }

    @Test
    void letsAQuestionCountForMoreOrLessThanItsPoints() {
        assertThat(mark(STATEMENTS.formatted(", \"countsFor\": 10"), "'v.a': 4, 'v.b': 3"))
                .isEqualTo("25/4 van 10/1");
        assertThat(mark(MULTIPLE.formatted(", \"countsFor\": 10"), "'v': ['c']"))
                .isEqualTo("30/7 van 10/1");
    }

    @Test
    void leavesOutWhatHasNoPointsOrNoAxis() {
        assertThat(mark("{'id': 'v', 'axis': 'as', 'kind': 'yes-no'}", "'v': 'ja'"))
                .isEqualTo("telt niet mee");
        assertThat(mark("{'id': 'v', 'kind': 'scale', 'scale': {'from': 1, 'to': 5}}", "'v': 3"))
                .isEqualTo("telt niet mee");
    }

    private static String mark(String question, String answers) {
        Map<?, ?> marks =
                (Map<?, ?>) evaluate(scan("[%s]".formatted(question)), answers).get("marks");
        return marks.get("v") instanceof Map<?, ?> mark
                ? mark.get("earned") + " van " + mark.get("possible")
                : "telt niet mee";
    }

    @Test
    void tellsWhatIsShownWhatIsOpenAndWhatIsNotKnown() {
        String scan =
                scan(
                        """
                        [{"id": "eerst", "axis": "as", "kind": "choice", "options": [{"id": "ja", "points": 1}, {"id": "nvt", "excluded": true},
                            {"id": "onbekend", "points": 0, "uncertain": true}]},
                         {"id": "dan", "axis": "as", "kind": "yes-no", "yesPoints": 1, "noPoints": 0,
                            "showIf": {"not": {"answer": "eerst", "operator": "is", "value": "nvt"}}},
                         {"id": "daarna", "axis": "as", "kind": "yes-no", "yesPoints": 1, "noPoints": 0,
                            "showIf": {"answer": "dan", "operator": "is", "value": "ja"}}]
                        """);

        assertThat(fields(scan, "", "shown", "hidden", "open", "uncertain"))
                .isEqualTo("[eerst] [dan, daarna] [eerst] []");
        assertThat(fields(scan, "'eerst': 'ja', 'dan': 'ja'", "shown", "hidden", "open"))
                .isEqualTo("[eerst, dan, daarna] [] [daarna]");
        assertThat(
                        fields(
                                scan,
                                "'eerst': 'nvt', 'dan': 'ja', 'daarna': 'ja'",
                                "shown",
                                "hidden",
                                "open",
                                "total"))
                .isEqualTo("[eerst] [dan, daarna] [] null");
        assertThat(fields(scan, "'eerst': 'onbekend'", "shown", "uncertain"))
                .isEqualTo("[eerst] [eerst]");
    }

    private static String fields(String scan, String answers, String... names) {
        Map<?, ?> result = evaluate(scan, answers);
        return List.of(names).stream()
                .map(name -> "" + result.get(name))
                .collect(Collectors.joining(" "));
    }

    @Test
    void weighsTheExactScoresOfTheAxesAndRoundsAtTheEnd() {
        // 1/3 and 1/6 are 33 and 17 when rounded; their mean is exactly 25.
        assertThat(result("'a1': 'een', 'b1': 'half'"))
                .isEqualTo("a 33 start, b 17 start, totaal 25 start");
        // A total over the axes that have a score, and those only.
        assertThat(result("'a1': 'drie'")).isEqualTo("a 100 orde, totaal 100 orde");
    }

    @Test
    void keepsTheTotalBelowALevelThatAsksSomethingOfEveryAxis() {
        assertThat(result("'a1': 'drie', 'b1': 'drie'"))
                .isEqualTo("a 100 orde, b 100 orde, totaal 100 orde");
        assertThat(result("'a1': 'drie', 'b1': 'bijna'"))
                .isEqualTo("a 100 orde, b 49 basis, totaal 75 basis");
        assertThat(result("'a1': 'drie', 'b1': 'net'"))
                .isEqualTo("a 100 orde, b 50 basis, totaal 75 orde");
    }

    @Test
    void lowersTheLevelOfAnAxisForOneAnswerAndNeverItsScore() {
        assertThat(result("'a1': 'drie', 'b1': 'drie', 'c1': ['begrensd']"))
                .isEqualTo("a 100 basis, b 100 orde, totaal 100 orde");
        assertThat(result("'a1': 'drie', 'b1': 'drie', 'c1': ['begrensd', 'laagst']"))
                .isEqualTo("a 100 start, b 100 orde, totaal 100 orde");
        assertThat(result("'a1': 'een', 'b1': 'drie', 'c1': ['begrensd']"))
                .isEqualTo("a 33 start, b 100 orde, totaal 67 basis");
    }

    /** Two axes that weigh the same, and a question without points that can lower the first. */
    private static String result(String answers) {
        String options =
                """
                [{"id": "drie", "points": 600}, {"id": "een", "points": 200}, {"id": "half", "points": 100},
                 {"id": "bijna", "points": 296}, {"id": "net", "points": 297}]\
                """;
        String scan =
                """
                {"id": "s", "axes": [{"id": "a", "weight": 2}, {"id": "b", "weight": 2}], "levels": %s, "questions": [
                  {"id": "a1", "axis": "a", "kind": "choice", "options": %s}, {"id": "b1", "axis": "b", "kind": "choice", "options": %s},
                  {"id": "c1", "kind": "multiple", "options": [
                    {"id": "begrensd", "cap": {"axis": "a", "level": "basis"}}, {"id": "laagst", "cap": {"axis": "a", "level": "start"}}]}]}
                """
                        .formatted(LEVELS, options, options);
        Map<?, ?> result = evaluate(scan, answers);
        var scores = new LinkedHashMap<Object, Object>((Map<?, ?>) result.get("axes"));
        scores.put("totaal", result.get("total"));
        return scores.entrySet().stream()
                .map(
                        entry ->
                                "%s %s %s"
                                        .formatted(
                                                entry.getKey(),
                                                ((Map<?, ?>) entry.getValue()).get("score"),
                                                ((Map<?, ?>) entry.getValue()).get("level")))
                .collect(Collectors.joining(", "));
    }

    @Test
    void roundsAHalfUpWhereFloatingPointWouldRoundItDown() {
        String scan =
                scan(
                        "[{'id': 'v', 'axis': 'as', 'kind': 'choice', 'options': [{'id': 'a',"
                                + " 'points': 29}, {'id': 'b', 'points': 200}]}]");

        assertThat(Math.round(29.0 / 200 * 100)).isEqualTo(14);
        assertThat(total(evaluate(scan, "'v': 'a'")))
                .containsEntry("exact", "29/2")
                .containsEntry("score", 15);
    }

    @Test
    void tellsHowMuchHigherTheScoreCanBeOnceEverythingIsKnown() {
        String second = CHOICE.replace("\"id\": \"v\"", "\"id\": \"w\"");
        String scan =
                scan(
                        "[%s, %s, %s]"
                                .formatted(
                                        CHOICE,
                                        second,
                                        STATEMENTS
                                                .formatted("")
                                                .replace("\"id\": \"v\"", "\"id\": \"x\"")));

        Map<?, ?> result =
                evaluate(scan, "'v': 'onbekend', 'w': 'half', 'x.a': 3, 'x.b': 'weet-niet'");

        // 6 of 28 points, and 10 + 4 of them are not known: 21.4 can become 71.4.
        assertThat(total(result))
                .containsEntry("exact", "150/7")
                .containsEntry("score", 21)
                .containsEntry("highest", 71);
        assertThat(result.get("gain")).isEqualTo(50);
        assertThat(result.get("uncertain")).isEqualTo(List.of("v", "x"));
    }

    @ParameterizedTest
    @CsvSource({
        "0, zeer laag",
        "1, zeer laag",
        "2, zeer laag",
        "3, zeer laag",
        "4, laag",
        "5, laag",
        "6, laag",
        "7, hoog",
        "8, hoog",
        "9, hoog",
        "10, zeer hoog",
        "11, zeer hoog",
        "12, zeer hoog",
    })
    void givesEveryDigitalIntensityTheClassThatEurostatPublished(int points, String title) {
        assertThat(digitalIntensity(points, 12 - points))
                .isEqualTo("%d tot %d, %s tot %s".formatted(points, points, title, title));
    }

    @Test
    void givesARangeOfClassesWhileAnAnswerIsMissing() {
        assertThat(digitalIntensity(3, 8)).isEqualTo("3 tot 4, zeer laag tot laag");
        assertThat(digitalIntensity(4, 6)).isEqualTo("4 tot 6, laag tot laag");
        assertThat(digitalIntensity(0, 0)).isEqualTo("0 tot 12, zeer laag tot zeer hoog");
    }

    private static String digitalIntensity(int yes, int no) {
        String questions =
                IntStream.range(0, 12)
                        .mapToObj("{'id': 'p%d', 'kind': 'yes-no'}"::formatted)
                        .collect(Collectors.joining(", "));
        String points =
                IntStream.range(0, 12)
                        .mapToObj("{'answer': 'p%d', 'operator': 'is', 'value': 'ja'}"::formatted)
                        .collect(Collectors.joining(", "));
        String classes =
                "{'from': 0, 'title': 'zeer laag'}, {'from': 4, 'title': 'laag'}, {'from': 7,"
                        + " 'title': 'hoog'}, {'from': 10, 'title': 'zeer hoog'}";
        String scan =
                "{'id': 's', 'axes': [], 'levels': %s, 'questions': [%s], 'indexes': [{'id': 'dii', 'points': [%s], 'classes': [%s]}]}"
                        .formatted(LEVELS, questions, points, classes);
        String answers =
                IntStream.range(0, yes + no)
                        .mapToObj(i -> "'p%d': '%s'".formatted(i, i < yes ? "ja" : "nee"))
                        .collect(Collectors.joining(", "));
        var index = (Map<?, ?>) ((Map<?, ?>) evaluate(scan, answers).get("indexes")).get("dii");
        return "%s tot %s, %s tot %s"
                .formatted(
                        index.get("from"),
                        index.get("to"),
                        index.get("classFrom"),
                        index.get("classTo"));
    }

    private static String scan(String questions) {
        return "{'id': 's', 'axes': [{'id': 'as', 'weight': 1}], 'levels': %s, 'questions': %s}"
                .formatted(LEVELS, questions);
    }

    private static Map<?, ?> evaluate(String scan, String answers) {
        return Logic.map(
                "scan",
                "evaluateScan",
                quoted(scan),
                "{}",
                quoted("{'answers': {%s}}".formatted(answers)));
    }

    @SuppressWarnings("unchecked") // what evaluateScan gives has names for keys
    private static Map<String, Object> total(Map<?, ?> result) {
        return (Map<String, Object>) result.get("total");
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
