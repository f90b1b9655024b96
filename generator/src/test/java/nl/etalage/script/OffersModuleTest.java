package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class OffersModuleTest {

    private static final String REGION =
            """
            {"municipalities": {"hilversum": {"name": "Hilversum", "province": "noord-holland"},
              "wijdemeren": {"name": "Wijdemeren", "province": "noord-holland", "validUntil": "2026-12-31", "successor": "hilversum"},
              "eemnes": {"name": "Eemnes", "province": "utrecht"}},
             "provinces": {"noord-holland": "Noord-Holland", "utrecht": "Utrecht"}, "sectors": {"horeca": "Horeca", "zorg": "Zorg"}}""";

    private static final String HELPERS =
            """
            {'type': 'organisation', 'title': 'Land', 'themes': ['geld']},
            {'type': 'organisation', 'title': 'Utrecht', 'themes': ['geld'], 'area': {'province': 'utrecht'}},
            {'type': 'organisation', 'title': 'Holland', 'themes': ['geld'], 'area': {'province': 'noord-holland'}},
            {'type': 'organisation', 'title': 'Stad', 'themes': ['geld'], 'area': {'municipalities': ['hilversum']}},
            {'type': 'organisation', 'title': 'Zorghuis', 'themes': ['geld', 'mensen'], 'sectors': ['zorg']},
            {'type': 'organisation', 'title': 'Anders', 'themes': ['verkoop']},
            {'type': 'organisation', 'title': 'Zonder thema'}""";

    @Test
    void namesTheNearestHelpOnTheThemeFirst() {
        assertThat(helpers("'gemeente': 'hilversum', 'sector': 'horeca'"))
                .isEqualTo("Stad municipality, Holland province, Land country");
        assertThat(helpers("'gemeente': 'eemnes', 'sector': 'horeca'"))
                .isEqualTo("Utrecht province, Land country");
    }

    @Test
    void prefersHelpThatIsMeantForTheSector() {
        assertThat(helpers("'gemeente': 'eemnes', 'sector': 'zorg'"))
                .isEqualTo("Utrecht province, Zorghuis country, Land country");
    }

    @Test
    void leavesNobodyOutForWhatTheVisitorDidNotTell() {
        assertThat(helpers("")).isEqualTo("Zorghuis country, Land country, Holland unknown");
        assertThat(helpers("'gemeente': 'andere', 'provincie': 'utrecht', 'sector': 'horeca'"))
                .isEqualTo("Utrecht province, Land country");
    }

    @Test
    void followsAMunicipalityThatMerged() {
        assertThat(helpers("'gemeente': 'wijdemeren'", "2026-12-31")).doesNotContain("Stad");
        assertThat(helpers("'gemeente': 'wijdemeren'", "2027-01-01")).startsWith("Stad");
    }

    private static String helpers(String facts) {
        return helpers(facts, "2026-11-21");
    }

    private static String helpers(String facts, String day) {
        return list(beside(HELPERS, facts, "{'at': 0, 'day': '" + day + "'}"), "helpers").stream()
                .map(each -> each.get("title") + " " + each.get("near"))
                .collect(Collectors.joining(", "));
    }

    @Test
    void tellsTheStoryOfAFirmInTheSameSectorAndOfARealOne() {
        String stories =
                """
                {'type': 'case', 'title': 'Verzonnen', 'advice': ['stap'], 'sectors': ['horeca'], 'fictional': true},
                {'type': 'case', 'title': 'Echt', 'advice': ['stap'], 'sectors': ['media']},
                {'type': 'case', 'title': 'Over iets anders', 'advice': ['ander'], 'sectors': ['zorg'], 'themes': ['geld']}""";

        assertThat(story(stories, "'sector': 'horeca'")).isEqualTo("Verzonnen");
        assertThat(story(stories, "'sector': 'zorg'")).isEqualTo("Echt");
        assertThat(story(stories, "")).isEqualTo("Echt");
        assertThat(beside("", "", "{'at': 0, 'day': '2026-11-21'}").get("story")).isNull();
    }

    private static String story(String offers, String facts) {
        var story =
                (Map<?, ?>) beside(offers, facts, "{'at': 0, 'day': '2026-11-21'}").get("story");
        return String.valueOf(story.get("title"));
    }

    @Test
    void showsWhatIsStillToComeUntilItsLastMillisecond() {
        String events =
                """
                {'type': 'event', 'title': 'Geweest', 'themes': ['geld'], 'begins': 10, 'ends': 99},
                {'type': 'event', 'title': 'Later', 'themes': ['geld'], 'begins': 300, 'ends': 400},
                {'type': 'event', 'title': 'Bezig', 'themes': ['mensen'], 'begins': 50, 'ends': 100},
                {'type': 'event', 'title': 'Ander thema', 'themes': ['verkoop'], 'begins': 50, 'ends': 500}""";

        assertThat(titles(events, 100)).isEqualTo("Bezig, Later");
        assertThat(titles(events, 101)).isEqualTo("Later");
        assertThat(titles(events, 401)).isEmpty();
    }

    private static String titles(String events, int at) {
        return list(beside(events, "", "{'at': " + at + ", 'day': '2026-11-21'}"), "events")
                .stream()
                .map(each -> String.valueOf(each.get("title")))
                .collect(Collectors.joining(", "));
    }

    private static Map<?, ?> beside(String offers, String facts, String now) {
        return Logic.map(
                "offers",
                "besideAdvice",
                "{\"id\": \"stap\", \"themes\": [\"geld\", \"mensen\"]}",
                "{\"region\": %s, \"offers\": [%s]}".formatted(REGION, offers.replace('\'', '"')),
                "{\"facts\": {%s}, \"now\": %s}".formatted(facts, now).replace('\'', '"'));
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> list(Map<?, ?> beside, String what) {
        return (List<Map<String, Object>>) beside.get(what);
    }
}
