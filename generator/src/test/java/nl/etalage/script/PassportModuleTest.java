package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PassportModuleTest {

    private static final String MODEL =
            """
            {"region": {"municipalities": {"laren": {"name": "Laren", "province": "noord-holland"}},
                "provinces": {"noord-holland": "Noord-Holland"}, "sectors": {"horeca": "Horeca"}},
             "facts": [
               {"id": "werknemers", "kind": "number", "text": "Hoeveel mensen?", "min": 1, "max": 250},
               {"id": "omzet", "kind": "amount", "text": "Welke omzet?", "unknownAllowed": true},
               {"id": "gemeente", "kind": "choice", "list": "municipalities", "text": "Welke gemeente?"},
               {"id": "sector", "kind": "choice", "list": "sectors", "text": "Welke sector?"},
               {"id": "ontvangen", "kind": "multiple", "list": "subsidies", "text": "Wat kreeg u?"},
               {"id": "opdrachtdatum", "kind": "date", "scope": "plan", "text": "Wanneer besteld?"}],
             "scans": [
               {"id": "veilig", "title": "Veilig", "version": "2026.1", "axes": [], "levels": [],
                "migrations": [
                  {"from": "2024.1", "renamed": {"tweestap": "inloggen", "eens": "stelling"},
                    "answers": {"tweestap": {"altijd": "overal"}}, "dropped": ["fax"]},
                  {"from": "2025.1", "renamed": {"inloggen": "mfa", "stelling.hulp": "stelling.steun"},
                    "answers": {"inloggen": {"overal": "alles"}, "slot": {"hek": "deur"}}, "dropped": ["backup"]}],
                "questions": [
                  {"id": "mfa", "kind": "choice", "text": "Een tweede stap?", "options": [{"id": "alles"}, {"id": "geen"}]},
                  {"id": "slot", "kind": "multiple", "text": "Welke sloten?", "options": [{"id": "deur"}, {"id": "raam"}, {"id": "niets", "exclusive": true}]},
                  {"id": "backup", "kind": "yes-no", "text": "Een back-up?"},
                  {"id": "cijfer", "kind": "scale", "text": "Welk cijfer?", "scale": {"from": 1, "to": 5, "unknownAllowed": true}},
                  {"id": "stelling", "kind": "statements", "text": "Eens?", "scale": {"from": 1, "to": 5}, "rows": [{"id": "steun"}, {"id": "tijd"}]}]},
               {"id": "klanten", "title": "Klanten", "version": "1", "axes": [], "levels": [],
                "questions": [{"id": "website", "kind": "yes-no", "text": "Een website?"}]}],
             "advice": [{"id": "mfa-aan"}, {"id": "back-up"}], "schemes": [{"id": "wbso"}]}""";

    private static final String SAID =
            """
            {"facts": {"werknemers": 12, "gemeente": "andere", "provincie": "noord-holland", "opdrachtdatum": "2026-11-01"},
             "answers": {"mfa": "geen", "stelling.tijd": 4, "slot": ["raam", "deur"], "website": "ja", "onbekend": "ja"},
             "plan": {"chosen": ["back-up", "mfa-aan"], "start": "2027-01", "done": ["back-up"]}}""";

    @Test
    void writesPerScanWhatSomebodyAnsweredAndReadsItBack() {
        var text = Logic.json("passport", "writePassport", SAID, MODEL, "\"2026-11-21\"");

        assertThat(text)
                .isEqualTo(
                        "{\"soort\":\"etalage-scanpaspoort\",\"versie\":1,\"gemaakt\":\"2026-11-21\","
                                + "\"profiel\":{\"werknemers\":12,\"gemeente\":\"andere\",\"provincie\":\"noord-holland\"},"
                                + "\"scans\":{\"veilig\":{\"versie\":\"2026.1\",\"antwoorden\":{\"mfa\":\"geen\",\"slot\":[\"raam\",\"deur\"],\"stelling.tijd\":4}},"
                                + "\"klanten\":{\"versie\":\"1\",\"antwoorden\":{\"website\":\"ja\"}}},"
                                + "\"strategie\":{\"adviezen\":[\"back-up\",\"mfa-aan\"],\"begin\":\"2027-01\",\"klaar\":[\"back-up\"]}}");
        assertThat(Logic.json("passport", "readPassport", Json.write(text), MODEL))
                .isEqualTo("{\"passport\":" + text + ",\"remarks\":[]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "null",
                "7",
                "[]",
                "\"etalage-scanpaspoort\"",
                "<svg onload=alert(1)>",
                "\u0000\u0001"
            })
    void refusesWhatIsNoJsonObject(String text) {
        assertThat(refusal(text))
                .isEqualTo("Dit bestand is geen scanpaspoort, of het is beschadigd.");
    }

    @Test
    void refusesWhatIsNestedDeeperThanAnyPassport() {
        assertThat(refusal("[".repeat(150_000))).isNotBlank();
        assertThat(refusal("{\"soort\":".repeat(20_000))).isNotBlank();
        assertThat(
                        remarks(
                                file(
                                        "\"klanten\": {\"versie\": \"1\", \"antwoorden\": {\"website\": \"ja\"}}, \"veilig\": {\"versie\": \"2026.1\", \"antwoorden\": {\"mfa\": "
                                                + "[".repeat(100)
                                                + "]".repeat(100)
                                                + "}}")))
                .containsExactly(
                        "“Een tweede stap?” Dit antwoord past niet bij de vraag en is overgeslagen.");
    }

    @Test
    void refusesWhatIsTooLargeBeforeReadingIt() {
        assertThat(refusal(file("").replace("}", "}" + " ".repeat(200_000))))
                .isEqualTo(
                        "Dit bestand is veel groter dan een scanpaspoort. Wij hebben het niet geopend.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"soort\": \"recept\", \"versie\": 1}",
                "{\"soort\": \"etalage-scanpaspoort\"}",
                "{\"soort\": \"etalage-scanpaspoort\", \"versie\": \"1\"}",
                "{\"soort\": \"etalage-scanpaspoort\", \"versie\": 0}",
                "{\"soort\": [\"etalage-scanpaspoort\"], \"versie\": 1}",
                "{\"__proto__\": {\"soort\": \"etalage-scanpaspoort\", \"versie\": 1}}"
            })
    void refusesAnotherKindOfFile(String text) {
        assertThat(refusal(text))
                .isEqualTo(
                        "Dit bestand is geen scanpaspoort. Kies het bestand dat u bij de zelfscan heeft bewaard.");
    }

    @Test
    void refusesANewerForm() {
        assertThat(refusal("{\"soort\": \"etalage-scanpaspoort\", \"versie\": 2}"))
                .isEqualTo(
                        "Dit scanpaspoort komt van een nieuwere versie van deze site. Open het daar waar u het heeft gemaakt.");
    }

    @Test
    void refusesWhatHoldsNothingThatItKnows() {
        assertThat(refusal(file("\"vreemd\": {\"versie\": \"1\", \"antwoorden\": {\"a\": \"b\"}}")))
                .isEqualTo("In dit scanpaspoort staat niets dat deze site kent.");
    }

    @Test
    void leavesOutWhatItDoesNotKnowAndSaysSo() {
        var read =
                read(
                        """
                        {"soort": "etalage-scanpaspoort", "versie": 1, "gemaakt": "gisteren",
                         "profiel": {"werknemers": 12, "schoenmaat": 43, "__proto__": {"a": 1}, "<img src=x onerror=alert(1)>": "ja"},
                         "scans": {"constructor": {"antwoorden": {"mfa": "geen"}}, "klanten": [],
                           "veilig": {"versie": "2026.1", "antwoorden": {"mfa": "geen", "__proto__": "ja", "toString": "ja", "mfa.rij": 1, "stelling": 1, "stelling.weg": 1}}},
                         "strategie": {"adviezen": ["mfa-aan", "mfa-aan", "__proto__", 7, "weg"], "begin": "ooit", "klaar": ["back-up"]},
                         "extra": {"diep": true}}""");

        assertThat(read.get("passport"))
                .isEqualTo(
                        Map.of(
                                "soort", "etalage-scanpaspoort",
                                "versie", 1,
                                "profiel", Map.of("werknemers", 12),
                                "scans",
                                        Map.of(
                                                "veilig",
                                                Map.of(
                                                        "versie",
                                                        "2026.1",
                                                        "antwoorden",
                                                        Map.of("mfa", "geen"))),
                                "strategie", Map.of("adviezen", List.of("mfa-aan"))));
        assertThat((List<?>) read.get("remarks"))
                .asString()
                .isEqualTo(
                        "[Antwoorden op een zelfscan die deze site niet heeft, zijn overgeslagen: “constructor”."
                                + ", Gegevens over uw bedrijf die deze site niet kent, zijn overgeslagen: “schoenmaat”, “__proto__”, “<img src=x onerror=alert(1)>”."
                                + ", Antwoorden op vragen die er niet zijn, zijn overgeslagen: “__proto__”, “toString”, “mfa.rij” en nog 2."
                                + ", Adviezen in uw plan die er niet meer zijn, zijn overgeslagen: “__proto__”, “?”, “weg”.]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    mfa            | "soms"
                    mfa            | ["geen"]
                    mfa            | {"id": "geen"}
                    mfa            | true
                    mfa            | null
                    mfa            | "<script>alert(1)</script>"
                    slot           | "deur"
                    slot           | ["ramen"]
                    slot           | []
                    backup         | 1
                    backup         | "weet-niet"
                    cijfer         | 0
                    cijfer         | 6
                    cijfer         | 2.5
                    cijfer         | 1e400
                    cijfer         | "3"
                    stelling.steun | "weet-niet"
                    """)
    void refusesAnAnswerThatItsQuestionDoesNotAllow(String question, String answer) {
        var read =
                read(
                        file(
                                "\"klanten\": {\"versie\": \"1\", \"antwoorden\": {\"website\": \"nee\"}}, \"veilig\": {\"versie\": \"2026.1\", \"antwoorden\": {\"%s\": %s}}"
                                        .formatted(question, answer)));

        assertThat(read.get("passport")).asString().contains("website").doesNotContain("veilig");
        assertThat((List<?>) read.get("remarks"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("? Dit antwoord past niet bij de vraag en is overgeslagen.".substring(1));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            textBlock =
                    """
                    werknemers    | 0
                    werknemers    | 251
                    werknemers    | -1e9
                    omzet         | 12.5
                    omzet         | 9007199254740993
                    gemeente      | "constructor"
                    gemeente      | "<b>Laren</b>"
                    provincie     | "__proto__"
                    sector        | "weet-niet"
                    ontvangen     | ["wbso", "gratis-geld"]
                    opdrachtdatum | "2026-02-30"
                    """)
    void refusesAFactThatItsQuestionDoesNotAllow(String fact, String answer) {
        var read =
                read(
                        """
                        {"soort": "etalage-scanpaspoort", "versie": 1, "profiel": {"%s": %s}, "scans": {"klanten": {"versie": "1", "antwoorden": {"website": "ja"}}}}"""
                                .formatted(fact, answer));

        assertThat(read.get("passport")).asString().contains("profiel={}");
        assertThat((List<?>) read.get("remarks"))
                .hasSize(1)
                .first()
                .asString()
                .endsWith("Dit antwoord past niet bij de vraag en is overgeslagen.");
    }

    @Test
    void keepsWhatIsKnownOfAMultipleChoiceAndSaysThatSomethingIsLost() {
        var read = read(scan("2026.1", "\"slot\": [\"deur\", \"gracht\"]"));

        assertThat(answers(read)).isEqualTo("slot=[deur]");
        assertThat((List<?>) read.get("remarks")).hasSize(1);
    }

    @Test
    void bringsAnswersOfOlderVersionsToThePresentOneStepByStep() {
        var oldest =
                read(
                        scan(
                                "2024.1",
                                "\"tweestap\": \"altijd\", \"slot\": [\"hek\", \"raam\"], \"eens.hulp\": 2, \"eens.tijd\": 3"));
        assertThat(answers(oldest))
                .isEqualTo("mfa=alles, slot=[deur, raam], stelling.steun=2, stelling.tijd=3");
        assertThat((List<?>) oldest.get("remarks")).isEmpty();

        var older = read(scan("2025.1", "\"inloggen\": \"overal\", \"tweestap\": \"altijd\""));
        assertThat(answers(older)).isEqualTo("mfa=alles");
        assertThat((List<?>) older.get("remarks"))
                .asString()
                .isEqualTo(
                        "[Deze vragen van “Veilig” zijn er niet meer; uw antwoorden daarop zijn overgeslagen: “tweestap”.]");
    }

    @Test
    void saysWhatCouldNotBeMigrated() {
        var read =
                read(
                        scan(
                                "2024.1",
                                "\"fax\": \"ja\", \"backup\": \"ja\", \"tweestap\": \"soms\", \"cijfer\": 3, \"slot\": [\"raam\", \"gracht\"]"));

        assertThat(answers(read)).isEqualTo("cijfer=3, slot=[raam]");
        assertThat((List<?>) read.get("remarks"))
                .asString()
                .isEqualTo(
                        "[“Een back-up?” Deze vraag is veranderd; uw antwoord van toen geldt niet meer."
                                + ", “Een tweede stap?” Deze vraag is veranderd; uw antwoord van toen geldt niet meer."
                                + ", “Welke sloten?” Deze vraag is veranderd; uw antwoord van toen geldt niet meer."
                                + ", Deze vragen van “Veilig” zijn er niet meer; uw antwoorden daarop zijn overgeslagen: “fax”.]");
    }

    @Test
    void takesWhatStillFitsFromAVersionThatNoRuleKnows() {
        var read = read(scan("2023.9", "\"mfa\": \"geen\", \"cijfer\": 9"));

        assertThat(answers(read)).isEqualTo("mfa=geen");
        assertThat((List<?>) read.get("remarks"))
                .asString()
                .isEqualTo(
                        "[“Veilig” was toen versie 2023.9, en is nu versie 2026.1. Kijk uw antwoorden na."
                                + ", “Welk cijfer?” Deze vraag is veranderd; uw antwoord van toen geldt niet meer.]");
    }

    @Test
    void judgesAnswersOfALinkTheSameWay() {
        var onlyOne =
                MODEL.replaceFirst(
                        "\"scans\": \\[", "\"scan\": {\"id\": \"veilig\"}, \"scans\": [");
        var given =
                Logic.map(
                        "passport",
                        "readGiven",
                        """
                        {"facts": {"werknemers": 12, "sector": "__proto__"}, "version": "2025.1",
                         "answers": {"inloggen": "overal", "backup": "ja", "vreemd": "ja", "website": "ja", "__proto__": ["x"]},
                         "plan": {"chosen": ["mfa-aan"], "start": "2027-13"}}""",
                        onlyOne);

        assertThat(given.get("given"))
                .isEqualTo(
                        Map.of(
                                "facts", Map.of("werknemers", 12),
                                "answers", Map.of("mfa", "alles", "website", "ja"),
                                "plan", Map.of("chosen", List.of("mfa-aan"))));
        assertThat((List<?>) given.get("remarks")).hasSize(3);
    }

    @Test
    void leavesAnswersToOtherScansAloneWhereTheyAreKept() {
        var given =
                Logic.json(
                        "passport",
                        "readGiven",
                        """
                        {"answers": {"later": 3, "later.rij": ["a"], "mfa": "weg", "__proto__": ["x"], "diep": {"a": 1}}}""",
                        MODEL,
                        "{\"others\": true}");

        assertThat(given).contains("\"answers\":{\"later\":3,\"later.rij\":[\"a\"]}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "7",
                "\"x\"",
                "[]",
                "{\"facts\": [], \"answers\": null, \"plan\": []}"
            })
    void makesNothingOfALinkThatHoldsNothing(String sent) {
        assertThat(Logic.json("passport", "readGiven", sent, MODEL))
                .isEqualTo("{\"given\":{\"facts\":{},\"answers\":{}},\"remarks\":[]}");
    }

    private static String file(String scans) {
        return """
                {"soort": "etalage-scanpaspoort", "versie": 1, "gemaakt": "2026-11-21", "scans": {%s}}"""
                .formatted(scans);
    }

    private static String scan(String version, String answers) {
        return file(
                "\"veilig\": {\"versie\": \"" + version + "\", \"antwoorden\": {" + answers + "}}");
    }

    private static Map<?, ?> read(String text) {
        return Logic.map("passport", "readPassport", Json.write(text), MODEL);
    }

    private static String refusal(String text) {
        return String.valueOf(read(text).get("refusal"));
    }

    private static List<String> remarks(String text) {
        return ((List<?>) read(text).get("remarks")).stream().map(String::valueOf).toList();
    }

    /** What came of the answers to the first scan, by question. */
    private static String answers(Map<?, ?> read) {
        var scans = (Map<?, ?>) ((Map<?, ?>) read.get("passport")).get("scans");
        var answers = (Map<?, ?>) ((Map<?, ?>) scans.get("veilig")).get("antwoorden");
        return answers.entrySet().stream()
                .map(String::valueOf)
                .sorted()
                .collect(Collectors.joining(", "));
    }
}
