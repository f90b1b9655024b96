package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is made of scanpaspoorten: a sheet for an adviser, then and now, one of several. */
class PassportSheetsModuleTest {

    private static final String MODEL =
            """
            {"region": {"municipalities": {
                "wijdemeren": {"name": "Wijdemeren", "province": "nh", "validUntil": "2026-12-31", "successor": "hilversum", "contact": {"email": "w@w.example"}},
                "hilversum": {"name": "Hilversum", "province": "nh", "contact": {"name": "Hilde", "email": "h@h.example"}},
                "laren": {"name": "Laren", "province": "nh"}}, "provinces": {"nh": "Noord-Holland"}, "sectors": {}},
             "facts": [
               {"id": "werknemers", "kind": "number", "text": "Hoeveel mensen?"},
               {"id": "gemeente", "kind": "choice", "list": "municipalities", "text": "Welke gemeente?"},
               {"id": "omzet", "kind": "amount", "text": "Welke omzet?", "unknownAllowed": true}],
             "scans": [{"id": "veilig", "title": "Veilig", "version": "1", "profile": ["werknemers", "gemeente"],
               "axes": [{"id": "as", "title": "As", "weight": 1}],
               "levels": [{"from": 0, "id": "start", "title": "Start"}, {"from": 60, "id": "orde", "title": "Orde"}],
               "questions": [
                 {"id": "mfa", "axis": "as", "kind": "choice", "text": "Een tweede stap?", "options": [{"id": "alles", "points": 10}, {"id": "geen", "points": 0}, {"id": "onbekend", "points": 0, "uncertain": true}]},
                 {"id": "slot", "axis": "as", "kind": "multiple", "text": "Welke sloten?", "options": [{"id": "deur", "points": 5}, {"id": "raam", "points": 5}, {"id": "niets", "exclusive": true}]},
                 {"id": "backup", "axis": "as", "kind": "yes-no", "text": "Een back-up?", "yesPoints": 10, "noPoints": 0}]}],
             "advice": [
               {"id": "mfa-aan", "appliesIf": {"answer": "mfa", "operator": "is", "value": "geen"}, "costKind": "tweefactor", "planning": {"leadDays": 7}, "costs": {"once": {"from": 10000, "to": 20000}}},
               {"id": "back-up", "appliesIf": {"answer": "backup", "operator": "is", "value": "nee"}, "planning": {"leadDays": 7}},
               {"id": "sloten", "appliesIf": {"answer": "slot", "operator": "contains", "value": ["niets"]}, "planning": {"leadDays": 7}}],
             "schemes": [{"id": "mcz", "form": "subsidie", "area": {"country": "nederland"}, "continuous": true, "costKinds": ["tweefactor"], "amount": [{"percentage": "50"}],
               "conditions": [{"id": "omzet", "text": "Kleine omzet", "when": {"fact": "omzet", "operator": "at-most", "value": 100}}, {"id": "btw", "text": "Zonder btw", "question": "Is het zonder btw?"}]}]}""";

    private static final String NOW = "{\"at\": 1795262400000, \"day\": \"2026-11-21\"}";

    @Test
    void tellsAnAdviserWhatIsKnownWhatIsNotAndWhatToAsk() {
        var intake =
                Logic.map(
                        "intake",
                        "intakeOf",
                        passport(
                                "2026-11-01",
                                "\"werknemers\": 4",
                                "\"mfa\": \"onbekend\", \"slot\": [\"niets\"]",
                                ""),
                        MODEL,
                        NOW);

        assertThat(ids(intake, "uncertain", "question")).isEqualTo("mfa");
        assertThat(ids(intake, "skipped", "question")).isEqualTo("backup");
        assertThat(ids(intake, "facts", "fact")).isEqualTo("werknemers, gemeente");
        assertThat(intake.get("advice")).isEqualTo(List.of("sloten"));
        assertThat(intake.containsKey("plan")).isFalse();
        assertThat(intake.get("asks"))
                .isEqualTo(
                        List.of(
                                ask("mfa", "Een tweede stap?", true, List.of("mfa-aan"), List.of()),
                                ask(
                                        "backup",
                                        "Een back-up?",
                                        false,
                                        List.of("back-up"),
                                        List.of())));
    }

    @Test
    void asksWhatASchemeThatPaysForTheAdviceStillHasToKnow() {
        var intake =
                Logic.map(
                        "intake",
                        "intakeOf",
                        passport(
                                "2026-11-01",
                                "\"omzet\": \"weet-niet\"",
                                "\"mfa\": \"geen\", \"slot\": [\"deur\"], \"backup\": \"ja\"",
                                ", \"strategie\": {\"adviezen\": [\"mfa-aan\"], \"begin\": \"2027-01\"}"),
                        MODEL,
                        NOW);

        assertThat(intake.get("asks"))
                .isEqualTo(
                        List.of(
                                ask("omzet", "Welke omzet?", false, List.of(), List.of("mcz")),
                                ask(
                                        "btw",
                                        "Is het zonder btw?",
                                        false,
                                        List.of(),
                                        List.of("mcz"))));
        assertThat(((Map<?, ?>) intake.get("plan")).get("chosen")).isEqualTo(List.of("mfa-aan"));
    }

    private static Map<String, Object> ask(
            String id, String text, boolean unsure, List<String> advice, List<String> schemes) {
        return Map.of(
                "id", id, "text", text, "unsure", unsure, "advice", advice, "schemes", schemes);
    }

    @Test
    void laysThenBesideNow() {
        var progress =
                progress(
                        "\"mfa\": \"geen\", \"slot\": [\"niets\"], \"backup\": \"nee\"",
                        "\"mfa\": \"alles\", \"slot\": [\"niets\"], \"backup\": \"nee\"");

        assertThat(total(progress, "then")).isEqualTo("0 start");
        assertThat(total(progress, "now")).isEqualTo("33 start");
        assertThat(progress.get("done")).isEqualTo(List.of("mfa-aan"));
        assertThat(progress.get("added")).isEqualTo(List.of());
        assertThat(progress.get("marked")).isEqualTo(List.of("back-up"));
    }

    @Test
    void callsNothingDoneThatIsOnlyNotAnsweredAnyMore() {
        var progress = progress("\"mfa\": \"geen\", \"backup\": \"ja\"", "\"backup\": \"nee\"");

        assertThat(progress.get("done")).isEqualTo(List.of());
        assertThat(progress.get("added")).isEqualTo(List.of("back-up"));
    }

    private static Map<?, ?> progress(String then, String now) {
        var plan = ", \"strategie\": {\"adviezen\": [\"back-up\"], \"klaar\": [\"back-up\"]}";
        return (Map<?, ?>)
                Json.read(
                                List.class,
                                Logic.json(
                                        "progress",
                                        "progressOf",
                                        passport("2025-01-01", "", then, plan),
                                        passport("2026-01-01", "", now, ""),
                                        MODEL,
                                        NOW))
                        .get(0);
    }

    private static String total(Map<?, ?> progress, String when) {
        var total = (Map<?, ?>) ((Map<?, ?>) progress.get(when)).get("total");
        return total.get("score") + " " + total.get("level");
    }

    @Test
    void putsTheOldestFirst() {
        var old = passport("2024-01-01", "", "\"mfa\": \"geen\"", "");
        var fresh = passport("2026-01-01", "", "\"mfa\": \"geen\"", "");

        assertThat(Logic.json("progress", "inTime", "[" + fresh + "," + old + "]"))
                .startsWith("[{\"gemaakt\":\"2024-01-01\"");
    }

    @Test
    void findsWhatColleaguesSayDifferently() {
        var merge = Logic.map("merge", "mergeOf", COLLEAGUES, MODEL);

        assertThat(points(merge, "differences"))
                .isEqualTo(
                        "profiel werknemers: 4 by [0], 5 by [1, 2]"
                                + " | veilig mfa: geen by [0], onbekend by [1], suggested 0"
                                + " | strategie: {adviezen=[sloten]} by [0], {adviezen=[sloten, back-up]} by [2]");
        assertThat(points(merge, "agreed"))
                .isEqualTo("veilig slot: [raam, deur] by [0, 1] | veilig backup: ja by [2]");
    }

    @Test
    void makesOnePassportOnceEveryDifferenceIsDecided() {
        assertThat(
                        Logic.json(
                                "merge",
                                "merged",
                                COLLEAGUES,
                                MODEL,
                                "{\"veilig mfa\": 0, \"strategie\": 7, \"__proto__\": 0}",
                                "\"2026-11-21\""))
                .isEqualTo("{\"undecided\":[\"profiel werknemers\",\"strategie\"]}");
        assertThat(
                        Logic.json(
                                "merge",
                                "merged",
                                COLLEAGUES,
                                MODEL,
                                "{\"veilig mfa\": 0, \"strategie\": 1, \"profiel werknemers\": 1}",
                                "\"2026-11-21\""))
                .isEqualTo(
                        "{\"passport\":{\"soort\":\"etalage-scanpaspoort\",\"versie\":1,\"gemaakt\":\"2026-11-21\",\"profiel\":{\"werknemers\":5},"
                                + "\"scans\":{\"veilig\":{\"versie\":\"1\",\"antwoorden\":{\"mfa\":\"geen\",\"slot\":[\"raam\",\"deur\"],\"backup\":\"ja\"}}},"
                                + "\"strategie\":{\"adviezen\":[\"sloten\",\"back-up\"]}}}");
    }

    private static final String COLLEAGUES =
            "["
                    + passport(
                            "2026-01-01",
                            "\"werknemers\": 4",
                            "\"mfa\": \"geen\", \"slot\": [\"raam\", \"deur\"]",
                            ", \"strategie\": {\"adviezen\": [\"sloten\"]}")
                    + ","
                    + passport(
                            "2026-01-02",
                            "\"werknemers\": 5",
                            "\"mfa\": \"onbekend\", \"slot\": [\"deur\", \"raam\"]",
                            "")
                    + ","
                    + passport(
                            "2026-01-03",
                            "\"werknemers\": 5",
                            "\"backup\": \"ja\"",
                            ", \"strategie\": {\"adviezen\": [\"sloten\", \"back-up\"]}")
                    + "]";

    private static String points(Map<?, ?> merge, String which) {
        return ((List<?>) merge.get(which))
                .stream().map(each -> point((Map<?, ?>) each)).collect(Collectors.joining(" | "));
    }

    private static String point(Map<?, ?> point) {
        var said =
                ((List<?>) point.get("said"))
                        .stream()
                                .map(each -> (Map<?, ?>) each)
                                .map(each -> each.get("value") + " by " + each.get("by"));
        var suggested = Stream.ofNullable(point.get("suggested")).map(each -> "suggested " + each);
        return point.get("key")
                + ": "
                + Stream.concat(said, suggested).collect(Collectors.joining(", "));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    "wijdemeren"  | 2026-12-31 | {"municipality":"Wijdemeren","contact":{"email":"w@w.example"}}
                    "wijdemeren"  | 2027-01-01 | {"municipality":"Hilversum","former":"Wijdemeren","contact":{"email":"h@h.example","name":"Hilde"}}
                    "laren"       | 2027-01-01 | {"municipality":"Laren"}
                    "andere"      | 2027-01-01 | {}
                    "constructor" | 2027-01-01 | {}
                    """)
    void mailsToTheMunicipalityThatThereIsOnThatDay(String id, String day, String contact) {
        assertThat(
                        Logic.json(
                                "contact",
                                "contactFor",
                                MODEL,
                                "{\"gemeente\": " + id + "}",
                                "{\"at\": 0, \"day\": \"" + day + "\"}"))
                .isEqualTo(contact);
    }

    @Test
    void writesAMailThatAMailProgramOpens() {
        assertThat(
                        Logic.json(
                                "mail",
                                "mailto",
                                "\"a+b@c.example\"",
                                "\"Eén & al\"",
                                "[\"Hallo,\", \"\", \"50% = \\ud800?\"]"))
                .isEqualTo(
                        "{\"href\":\"mailto:a%2Bb@c.example?subject=E%C3%A9n%20%26%20al&body=Hallo%2C%0D%0A%0D%0A50%25%20%3D%20%3F%3F\",\"shortened\":false}");
    }

    @Test
    void shortensAMailThatIsTooLongAndSaysSo() {
        var lines =
                Stream.iterate(1, number -> number + 1)
                        .limit(200)
                        .map(number -> "\"regel " + number + " “é”\"")
                        .collect(Collectors.joining(", ", "[", "]"));
        var mail = Logic.map("mail", "mailto", "\"\"", "\"Intake\"", lines);

        assertThat(mail.get("shortened")).isEqualTo(true);
        assertThat(String.valueOf(mail.get("href")))
                .hasSizeBetween(1_600, 1_800)
                .startsWith("mailto:?subject=Intake&body=regel%201%20")
                .endsWith("bijlage.)");
    }

    private static String passport(String day, String facts, String answers, String more) {
        return """
        {"gemaakt": "%s", "profiel": {%s}, "scans": {"veilig": {"versie": "1", "antwoorden": {%s}}}%s}"""
                .formatted(day, facts, answers, more);
    }

    private static String ids(Map<?, ?> intake, String list, String of) {
        return ((List<?>) intake.get(list))
                .stream()
                        .map(each -> ((Map<?, ?>) ((Map<?, ?>) each).get(of)).get("id"))
                        .map(String::valueOf)
                        .collect(Collectors.joining(", "));
    }
}
