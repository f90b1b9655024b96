package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionModuleTest {

    /** A fact, a question or a row of every kind, so that a table can ask about any. */
    private static final String MODEL =
            """
            {
              "facts": [
                {"id": "ja", "kind": "yes-no"}, {"id": "nee", "kind": "yes-no"}, {"id": "onbekend", "kind": "yes-no"},
                {"id": "werknemers", "kind": "number", "min": 1, "max": 250},
                {"id": "omzet", "kind": "amount", "unknownAllowed": true},
                {"id": "sector", "kind": "choice", "list": "sectors"},
                {"id": "opdracht", "kind": "choice", "options": [{"id": "idee"}, {"id": "betaald"}]},
                {"id": "datum", "kind": "date", "showIf": {"fact": "opdracht", "operator": "is", "value": "betaald"}},
                {"id": "begin", "kind": "date"},
                {"id": "ontvangen", "kind": "multiple", "list": "subsidies"}
              ],
              "scans": [{"axes": [], "levels": [], "questions": [
                {"id": "mfa", "kind": "choice", "options": [
                  {"id": "alles"}, {"id": "geen"}, {"id": "geen-idee", "uncertain": true}]},
                {"id": "maatregelen", "kind": "multiple", "options": [
                  {"id": "slot"}, {"id": "hek"}, {"id": "geen-idee", "uncertain": true}, {"id": "geen", "exclusive": true}]},
                {"id": "stelling", "kind": "statements", "scale": {"from": 1, "to": 5, "unknownAllowed": true},
                  "rows": [{"id": "hulp"}, {"id": "tijd"}]}
              ]}]
            }
            """;

    /** From the last day of the year 0. */
    private static final long DAYS_UNTIL_1970 = 719_163;

    private static final String LEAF =
            "{\"fact\": \"%s\", \"operator\": \"is\", \"value\": \"ja\"}";

    @Test
    void combinesPartsAsKleeneDoes() {
        String table =
                List.of("ja", "nee", "onbekend").stream()
                        .flatMap(a -> List.of("ja", "nee", "onbekend").stream().map(b -> row(a, b)))
                        .collect(Collectors.joining("\n"));

        assertThat(table)
                .isEqualTo(
                        """
                        ja ja: alle ja, een-van ja, geen-van nee
                        ja nee: alle nee, een-van ja, geen-van nee
                        ja onbekend: alle onbekend, een-van ja, geen-van nee
                        nee ja: alle nee, een-van ja, geen-van nee
                        nee nee: alle nee, een-van nee, geen-van ja
                        nee onbekend: alle nee, een-van onbekend, geen-van onbekend
                        onbekend ja: alle onbekend, een-van ja, geen-van nee
                        onbekend nee: alle nee, een-van onbekend, geen-van onbekend
                        onbekend onbekend: alle onbekend, een-van onbekend, geen-van onbekend\
                        """);
    }

    private static String row(String a, String b) {
        String parts = "[" + LEAF.formatted(a) + ", " + LEAF.formatted(b) + "]";
        return "%s %s: alle %s, een-van %s, geen-van %s"
                .formatted(
                        a,
                        b,
                        ofLeaves("all", parts),
                        ofLeaves("any", parts),
                        ofLeaves("none", parts));
    }

    private static String ofLeaves(String combination, String parts) {
        return judge(
                "{\"%s\": %s}".formatted(combination, parts),
                "{\"facts\": {\"ja\": \"ja\", \"nee\": \"nee\"}}");
    }

    @ParameterizedTest
    @CsvSource({"ja, nee", "nee, ja", "onbekend, onbekend"})
    void turnsAroundWhatIsKnown(String part, String truth) {
        assertThat(ofLeaves("not", LEAF.formatted(part))).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'fact':'werknemers' | 'at-most'   | 50 | {'werknemers': 50}           | ja",
                "'fact':'werknemers' | 'at-most'   | 50 | {'werknemers': 51}           | nee",
                "'fact':'werknemers' | 'at-least'  | 50 | {'werknemers': 50}           | ja",
                "'fact':'werknemers' | 'at-least'  | 50 | {'werknemers': 49}           | nee",
                "'fact':'werknemers' | 'less-than' | 50 | {'werknemers': 50}           | nee",
                "'fact':'werknemers' | 'less-than' | 50 | {'werknemers': 49}           | ja",
                "'fact':'werknemers' | 'more-than' | 50 | {'werknemers': 50}           | nee",
                "'fact':'werknemers' | 'more-than' | 50 | {'werknemers': 51}           | ja",
                "'fact':'werknemers' | 'is'        | 50 | {'werknemers': 50}           | ja",
                "'fact':'werknemers' | 'is'        | 50 | {'werknemers': 5}            | nee",
                "'fact':'werknemers' | 'at-most'   | 50 | {}                           | onbekend",
                "'fact':'omzet'      | 'at-most'   | 50 | {'omzet': 'weet-niet'}       | onbekend",
                "'fact':'sector'     | 'in'   | ['ict','zorg'] | {'sector': 'zorg'}    | ja",
                "'fact':'sector'     | 'in'   | ['ict','zorg'] | {'sector': 'bouw'}    | nee",
                "'fact':'sector'     | 'is'   | 'zorg'         | {'sector': 'weet-niet'} | onbekend",
                "'fact':'ontvangen'  | 'contains' | ['slim']   | {'ontvangen': ['wbso', 'slim']} | ja",
                "'fact':'ontvangen'  | 'contains' | ['slim', 'mit'] | {'ontvangen': ['slim']} | nee",
                "'fact':'ontvangen'  | 'contains' | ['slim']   | {'ontvangen': []}     | nee",
                "'fact':'ontvangen'  | 'contains' | ['slim']   | {}                    | onbekend",
                "'fact':'begin' | 'after'    | '2025-07-18' | {'begin': '2025-07-18'} | nee",
                "'fact':'begin' | 'after'    | '2025-07-18' | {'begin': '2025-07-19'} | ja",
                "'fact':'begin' | 'before'   | '2025-07-18' | {'begin': '2025-07-18'} | nee",
                "'fact':'begin' | 'before'   | '2025-07-18' | {'begin': '2025-07-17'} | ja",
                "'fact':'begin' | 'at-least' | '2025-07-18' | {'begin': '2025-07-18'} | ja",
                "'fact':'begin' | 'at-most'  | '2025-07-18' | {'begin': '2025-07-18'} | ja",
                "'fact':'begin' | 'at-most-days-ago' | 90 | {'begin': '2026-11-21'} | ja",
                "'fact':'begin' | 'at-most-days-ago' | 90 | {'begin': '2026-08-23'} | ja",
                "'fact':'begin' | 'at-most-days-ago' | 90 | {'begin': '2026-08-22'} | nee",
                "'fact':'begin' | 'at-most-days-ago' | 90 | {'begin': '2026-11-22'} | nee",
            })
    void judgesALeafByWhatTheFirmIs(
            String leaf, String operator, String value, String facts, String truth) {
        assertThat(
                        judgeLeaf(
                                leaf,
                                operator,
                                value,
                                "{'facts': " + facts + ", 'now': {'at': 0, 'day': '2026-11-21'}}"))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'answer':'mfa' | 'is' | 'alles'                | {'mfa': 'alles'}     | ja",
                "'answer':'mfa' | 'is' | 'alles'                | {'mfa': 'geen'}      | nee",
                "'answer':'mfa' | 'is' | 'alles'                | {'mfa': 'geen-idee'} | onbekend",
                "'answer':'mfa' | 'is' | 'geen-idee'            | {'mfa': 'geen-idee'} | ja",
                "'answer':'mfa' | 'in' | ['geen', 'geen-idee']  | {'mfa': 'geen-idee'} | ja",
                "'answer':'mfa' | 'in' | ['geen', 'alles']      | {'mfa': 'geen-idee'} | onbekend",
                "'answer':'maatregelen' | 'contains' | ['slot'] | {'maatregelen': ['slot', 'geen-idee']} | ja",
                "'answer':'maatregelen' | 'contains' | ['hek']  | {'maatregelen': ['slot', 'geen-idee']} | onbekend",
                "'answer':'maatregelen' | 'contains' | ['hek']  | {'maatregelen': ['geen']} | nee",
                "'answer':'maatregelen' | 'contains' | ['hek']  | {'maatregelen': []}       | onbekend",
                "'answer':'stelling.hulp' | 'at-least' | 4      | {'stelling.hulp': 4}      | ja",
                "'answer':'stelling.hulp' | 'at-least' | 4      | {'stelling.tijd': 4}      | onbekend",
                "'answer':'stelling.hulp' | 'at-least' | 4      | {'stelling.hulp': 'weet-niet'} | onbekend",
            })
    void judgesALeafByWhatWasAnswered(
            String leaf, String operator, String value, String answers, String truth) {
        assertThat(judgeLeaf(leaf, operator, value, "{'answers': " + answers + "}"))
                .isEqualTo(truth);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'werknemers': 0}",
                "{'werknemers': 251}",
                "{'werknemers': -3}",
                "{'werknemers': 12.5}",
                "{'werknemers': 1e300}",
                "{'werknemers': '12'}",
                "{'werknemers': [12]}",
                "{'werknemers': {'a': 1}}",
                "{'werknemers': true}",
                "{'werknemers': 'weet-niet'}",
                "{'__proto__': {'werknemers': 12}}",
            })
    void takesAnAnswerThatTheQuestionDoesNotAllowForNone(String facts) {
        assertThat(judgeLeaf("'fact':'werknemers'", "'at-least'", "0", "{'facts': " + facts + "}"))
                .isEqualTo("onbekend");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'opdracht': 'betaald', 'datum': '2025-08-01'} | ja       | nee",
                "{'opdracht': 'betaald'}                        | onbekend | onbekend",
                "{'opdracht': 'idee', 'datum': '2025-08-01'}    | nee      | ja",
                "{'datum': '2025-08-01'}                        | onbekend | onbekend",
            })
    void takesAQuestionThatIsNotShownForNee(String facts, String truth, String opposite) {
        String leaf = "{'fact': 'datum', 'operator': 'after', 'value': '2025-07-18'}";
        String visitor = "{'facts': " + facts + "}";

        assertThat(judge(quoted(leaf), quoted(visitor))).isEqualTo(truth);
        assertThat(judge(quoted("{'not': " + leaf + "}"), quoted(visitor))).isEqualTo(opposite);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'country': 'nederland'}        | {}                                              | ja",
                "{'province': 'noord-holland'}   | {'gemeente': 'hilversum'}                       | ja",
                "{'province': 'noord-holland'}   | {'gemeente': 'eemnes'}                          | nee",
                "{'province': 'utrecht'}         | {'gemeente': 'eemnes'}                          | ja",
                "{'province': 'utrecht'}         | {'gemeente': 'andere'}                          | onbekend",
                "{'province': 'utrecht'}         | {'gemeente': 'andere', 'provincie': 'utrecht'}  | ja",
                "{'province': 'utrecht'}         | {'gemeente': 'andere', 'provincie': 'drenthe'}  | nee",
                "{'province': 'utrecht'}         | {'gemeente': 'hilversum', 'provincie': 'utrecht'} | nee",
                "{'province': 'utrecht'}         | {}                                              | onbekend",
                "{'municipalities': ['eemnes']}  | {'gemeente': 'eemnes'}                          | ja",
                "{'municipalities': ['eemnes']}  | {'gemeente': 'hilversum'}                       | nee",
                "{'municipalities': ['eemnes']}  | {'gemeente': 'andere'}                          | nee",
                "{'municipalities': ['eemnes']}  | {}                                              | onbekend",
            })
    void knowsWhereTheFirmIs(String area, String facts, String truth) {
        assertThat(inRegion(area, facts, "2026-12-31")).isEqualTo(truth);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, nee, ja", "2027-01-01, ja, nee"})
    void putsAFirmInTheMunicipalityThatItsOwnMergedInto(
            String day, String hilversum, String wijdemeren) {
        String facts = "{'gemeente': 'wijdemeren'}";

        assertThat(inRegion("{'municipalities': ['hilversum']}", facts, day)).isEqualTo(hilversum);
        assertThat(inRegion("{'municipalities': ['wijdemeren']}", facts, day))
                .isEqualTo(wijdemeren);
    }

    private static String inRegion(String area, String facts, String day) {
        String model =
                """
                {'region': {'provinces': {'utrecht': 'Utrecht', 'drenthe': 'Drenthe'}, 'municipalities': {
                  'hilversum': {'province': 'noord-holland'},
                  'eemnes': {'province': 'utrecht'},
                  'wijdemeren': {'province': 'noord-holland', 'validUntil': '2026-12-31', 'successor': 'hilversum'}
                }}}
                """;
        String visitor = "{'facts': %s, 'now': {'at': 0, 'day': '%s'}}".formatted(facts, day);
        return truth(
                Logic.json(
                        "condition",
                        "judge",
                        quoted("{'area': " + area + "}"),
                        quoted(model),
                        quoted(visitor)));
    }

    @Test
    void countsDaysAsTheCalendarDoes() {
        var random = new Random(2026);
        for (int i = 0; i < 1_000; i++) {
            LocalDate day = LocalDate.of(1900, 1, 1).plusDays(random.nextInt(110_000));
            String number = Logic.json("day", "dayNumber", "\"" + day + "\"");

            assertThat(number).isEqualTo("" + (day.toEpochDay() + DAYS_UNTIL_1970));
            assertThat(Logic.json("day", "dayText", number)).isEqualTo("\"" + day + "\"");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2024-02-29, true",
        "2026-02-29, false",
        "2026-04-31, false",
        "2026-13-01, false",
        "2026-1-1, false",
        "0000-00-00, false"
    })
    void knowsWhichDaysThereAre(String day, String exists) {
        assertThat(Logic.json("day", "isDay", "\"" + day + "\"")).isEqualTo(exists);
    }

    private static String judgeLeaf(String leaf, String operator, String value, String visitor) {
        return judge(
                quoted("{%s, 'operator': %s, 'value': %s}".formatted(leaf, operator, value)),
                quoted(visitor));
    }

    private static String judge(String condition, String visitor) {
        return truth(Logic.json("condition", "judge", condition, MODEL, visitor));
    }

    private static String truth(String json) {
        return json.replace("\"", "");
    }

    private static String quoted(String text) {
        return text.replace('\'', '"');
    }
}
