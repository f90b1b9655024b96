package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ScenarioModuleTest {

    private static final String MODEL =
            """
            {
              "facts": [{"id": "werknemers", "kind": "number"}, {"id": "omzet", "kind": "amount"}],
              "scans": [{
                "id": "scan", "axes": [{"id": "as", "weight": 1}], "levels": [{"from": 0, "id": "start"}, {"from": 50, "id": "orde"}],
                "questions": [
                  {"id": "mfa", "axis": "as", "kind": "choice", "options": [{"id": "alles", "points": 10}, {"id": "geen", "points": 0}]},
                  {"id": "wie", "kind": "yes-no", "showIf": {"answer": "mfa", "operator": "is", "value": "geen"}}],
                "indexes": [{"id": "index", "points": [{"answer": "mfa", "operator": "is", "value": "alles"}, {"answer": "wie", "operator": "is", "value": "ja"}],
                  "classes": [{"from": 0, "title": "laag"}, {"from": 1, "title": "hoog"}]}]
              }],
              "advice": [
                {"id": "mfa-aan", "appliesIf": {"answer": "mfa", "operator": "is", "value": "geen"}, "planning": {"leadDays": 1}},
                {"id": "plan", "appliesIf": {"answer": "mfa", "operator": "in", "value": ["geen", "alles"]}, "planning": {"leadDays": 2}}],
              "schemes": [{
                "id": "regeling", "form": "subsidie", "area": {"country": "nederland"},
                "rounds": [{"id": "2023", "opens": 1000, "closes": 2000, "costKinds": ["wifi"], "amount": [{"percentage": "50"}], "conditions": [
                  {"id": "omvang", "when": {"fact": "werknemers", "operator": "at-most", "value": 50}},
                  {"id": "omzet", "when": {"fact": "omzet", "operator": "at-most", "value": 100}},
                  {"id": "btw", "question": "Zonder btw?"}]}]
              }]
            }
            """;

    private static final String VISITOR =
            "'name': 'x', 'now': {'at': 1500, 'day': '2023-10-15'}, 'answers': {'mfa': 'geen'},"
                    + " 'costs': {'wifi': 10000}, ";

    @Test
    void findsNothingWhereEverythingIsAsExpected() {
        assertThat(
                        failures(
                                "'facts': {'werknemers': 51}",
                                """
                                'score': {'as': 0, 'totaal': 0}, 'level': {'as': 'start', 'totaal': 'start'}, 'index': {'index': '0 tot 1'},
                                'shown': ['mfa', 'wie'], 'hidden': [],
                                'advice': {'contains': ['plan'], 'lacks': [], 'first': 'mfa-aan', 'order': ['mfa-aan', 'plan']},
                                'schemes': {'regeling': {'outcome': 'past-niet', 'round': '2023', 'amount': 5000, 'because': ['omvang'], 'asks': ['btw'], 'change': 'vast'}},
                                'combination': []\
                                """))
                .isEmpty();
        assertThat(
                        failures(
                                "'facts': {'werknemers': 5, 'omzet': 5}, 'own': {'regeling':"
                                        + " {'btw': 'ja'}}",
                                "'schemes': {'regeling': {'outcome': 'past', 'asks': []}},"
                                        + " 'combination': ['regeling']"))
                .isEmpty();
    }

    @Test
    void saysWhatWasExpectedAndWhatCameOut() {
        assertThat(
                        failures(
                                "'facts': {'werknemers': 51}",
                                """
                                'score': {'totaal': 50, 'elders': 3}, 'level': {'as': 'orde'}, 'index': {'index': 1},
                                'shown': ['mfa', 'weg'], 'hidden': ['wie'],
                                'advice': {'contains': ['plan', 'kluis'], 'lacks': ['plan'], 'first': 'plan', 'order': ['plan', 'mfa-aan']},
                                'schemes': {'regeling': {'outcome': 'past', 'round': '2025', 'amount': 4900, 'because': [], 'asks': ['btw', 'omzet'], 'change': 'kan'}},
                                'combination': ['regeling']\
                                """))
                .isEqualTo(
                        """
                        score elders: 3, maar niets
                        score totaal: 50, maar 0
                        level as: orde, maar start
                        index index: 1, maar 0 tot 1 (laag tot hoog)
                        shown: mfa, weg, maar weg niet getoond
                        hidden: niet wie, maar wie wel getoond
                        advice contains: plan, kluis, maar kluis niet gegeven
                        advice lacks: niet plan, maar plan wel gegeven
                        advice first: plan, maar mfa-aan
                        advice order: plan, mfa-aan, maar mfa-aan, plan
                        schemes regeling outcome: past, maar past-niet (omvang is nee, omzet is onbekend, btw is onbekend)
                        schemes regeling round: 2025, maar 2023
                        schemes regeling amount: € 49, maar € 50
                        schemes regeling because: niets, maar omvang
                        schemes regeling asks: btw, omzet, maar omzet, btw
                        schemes regeling change: kan, maar vast
                        combination: regeling, maar niets\
                        """);
    }

    @Test
    void acceptsAnIndexByItsPointsOrByItsClass() {
        assertThat(failures("'answers': {'mfa': 'alles'}", "'index': {'index': 1}")).isEmpty();
        assertThat(failures("'answers': {'mfa': 'alles'}", "'index': {'index': 'hoog'}")).isEmpty();
        assertThat(failures("'answers': {'mfa': 'alles'}", "'index': {'index': 'laag'}"))
                .isEqualTo("index index: laag, maar 1 (hoog)");
    }

    @Test
    void replaysManyAtOnceEachWithTheScanItBelongsTo() {
        String scenarios =
                """
                [{'name': 'a', 'scan': 'scan', 'answers': {'mfa': 'alles'}, 'expected': {'score': {'totaal': 100}}},
                 {'name': 'b', 'scan': 'scan', 'answers': {'mfa': 'geen'}, 'expected': {'score': {'totaal': 100}}}]\
                """;

        assertThat(Logic.json("scenario", "replayAll", MODEL, scenarios.replace('\'', '"')))
                .isEqualTo(
                        "{\"failures\":[[],[{\"path\":[\"score\",\"totaal\"],\"expected\":\"100\",\"actual\":\"0\"}]]}");
    }

    private static String failures(String visitor, String expected) {
        String scenario = "{" + VISITOR + visitor + ", 'expected': {" + expected + "}}";
        var failures =
                (List<?>)
                        Logic.map("scenario", "replay", MODEL, scenario.replace('\'', '"'))
                                .get("failures");
        return failures.stream()
                .map(Map.class::cast)
                .map(ScenarioModuleTest::line)
                .collect(Collectors.joining("\n"));
    }

    private static String line(Map<?, ?> failure) {
        String path =
                ((List<?>) failure.get("path"))
                        .stream().map(Object::toString).collect(Collectors.joining(" "));
        return path + ": " + failure.get("expected") + ", maar " + failure.get("actual");
    }
}
