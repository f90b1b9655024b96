package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ComparisonModuleTest {

    private static final String SCAN =
            """
            {"id": "scan", "axes": [], "levels": [], "questions": [
              {"id": "mfa", "kind": "yes-no"},
              {"id": "kanalen", "kind": "multiple", "options": [{"id": "site"}, {"id": "winkel"}, {"id": "geen", "exclusive": true}]},
              {"id": "later", "kind": "yes-no", "showIf": {"answer": "mfa", "operator": "is", "value": "ja"}}],
             "comparisons": [
              {"question": "mfa", "option": "ja", "year": 2023, "values": {"groot": 97, "klein": 41, "midden": 63}, "sectors": {"zorg": {"klein": 52}}, "surveyedFrom": 10},
              {"question": "kanalen", "option": "site", "year": 2021, "values": {"micro": 70}},
              {"question": "later", "option": "ja", "year": 2021, "values": {"micro": 5}}]}""";

    private static final String MODEL =
            """
            {"facts": [{"id": "werknemers", "kind": "number", "min": 1, "max": 250}]}""";

    @Test
    void showsTheFigureOfTheVisitorsOwnSize() {
        assertThat(rows("mfa", "'werknemers': 10")).isEqualTo("klein 41 own");
        assertThat(rows("mfa", "'werknemers': 49")).isEqualTo("klein 41 own");
        assertThat(rows("mfa", "'werknemers': 50")).isEqualTo("midden 63 own");
        assertThat(rows("mfa", "'werknemers': 250")).isEqualTo("groot 97 own");
    }

    @Test
    void addsTheFigureOfTheVisitorsSector() {
        assertThat(rows("mfa", "'werknemers': 12, 'sector': 'zorg'"))
                .isEqualTo("klein 41 own, klein zorg 52 own");
        assertThat(rows("mfa", "'werknemers': 12, 'sector': 'constructor'"))
                .isEqualTo("klein 41 own");
    }

    @Test
    void showsEverySizeWhereTheVisitorsIsNotKnownOrNotThere() {
        String all = "klein 41, midden 63, groot 97";

        assertThat(rows("mfa", "")).isEqualTo(all);
        assertThat(rows("mfa", "'werknemers': 'weet-niet'")).isEqualTo(all);
        assertThat(rows("mfa", "'werknemers': 400")).isEqualTo(all);
        assertThat(rows("mfa", "'werknemers': 9")).isEqualTo(all);
        assertThat(compared("mfa", "'werknemers': 9", "").get("larger")).isEqualTo(true);
        assertThat(compared("mfa", "'werknemers': 10", "").get("larger")).isEqualTo(false);
        assertThat(compared("mfa", "", "").get("larger")).isEqualTo(false);
    }

    @Test
    void putsTheVisitorsAnswerBeside() {
        assertThat(compared("mfa", "", "'mfa': 'ja'").get("same")).isEqualTo("ja");
        assertThat(compared("mfa", "", "'mfa': 'nee'").get("same")).isEqualTo("nee");
        assertThat(compared("mfa", "", "").get("same")).isEqualTo("onbekend");
        assertThat(compared("kanalen", "", "'kanalen': ['winkel', 'site']").get("same"))
                .isEqualTo("ja");
        assertThat(compared("kanalen", "", "'kanalen': ['geen']").get("same")).isEqualTo("nee");
    }

    @Test
    void leavesOutWhatTheVisitorWasNotAsked() {
        assertThat(all("", "")).hasSize(2);
    }

    private static String rows(String question, String facts) {
        return ((List<?>) compared(question, facts, "").get("rows"))
                .stream()
                        .map(each -> (Map<?, ?>) each)
                        .map(
                                row ->
                                        row.get("size")
                                                + (row.get("sector") == null
                                                        ? ""
                                                        : " " + row.get("sector"))
                                                + " "
                                                + row.get("percentage")
                                                + (row.get("own").equals(true) ? " own" : ""))
                        .collect(Collectors.joining(", "));
    }

    private static Map<?, ?> compared(String question, String facts, String answers) {
        return all(facts, answers).stream()
                .filter(
                        each ->
                                ((Map<?, ?>) each.get("comparison"))
                                        .get("question")
                                        .equals(question))
                .findFirst()
                .orElseThrow();
    }

    private static List<Map<?, ?>> all(String facts, String answers) {
        return Json.read(
                        Compared.class,
                        "{\"all\": "
                                + Logic.json(
                                        "comparison",
                                        "comparisonsFor",
                                        SCAN,
                                        "[\"mfa\", \"kanalen\"]",
                                        MODEL,
                                        "{\"facts\": {%s}, \"answers\": {%s}}"
                                                .formatted(facts, answers)
                                                .replace('\'', '"'))
                                + "}")
                .all();
    }

    private record Compared(List<Map<?, ?>> all) {}
}
