package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NextQuestionModuleTest {

    private static final String MODEL =
            """
            {"facts": [
              {"id": "werknemers", "kind": "number", "text": "Hoeveel?"},
              {"id": "jaaromzet", "kind": "amount", "text": "Hoeveel?", "unknownAllowed": true},
              {"id": "personeel", "kind": "yes-no", "text": "Heeft u?"}]}""";

    @Test
    void asksFirstWhatDecidesMost() {
        assertThat(
                        left(
                                "{}",
                                result("mist-gegevens", "personeel"),
                                result("mist-gegevens", "werknemers", "personeel"),
                                result("mist-gegevens", "werknemers")))
                .isEqualTo("{\"now\":[\"werknemers\",\"personeel\"],\"later\":[]}");
    }

    @Test
    void asksNothingThatChangesNoOutcome() {
        assertThat(
                        left(
                                "{}",
                                result("past-niet", "werknemers"),
                                result("vervallen", "personeel"),
                                result("past")))
                .isEqualTo("{\"now\":[],\"later\":[]}");
    }

    @Test
    void asksNothingTwiceThatTheVisitorDoesNotKnow() {
        assertThat(
                        left(
                                "{\"facts\": {\"jaaromzet\": \"weet-niet\"}}",
                                result("mist-gegevens", "jaaromzet", "werknemers")))
                .isEqualTo("{\"now\":[\"werknemers\"],\"later\":[]}");
    }

    @Test
    void asksAgainWhatTheQuestionDoesNotAllow() {
        assertThat(left("{\"facts\": {\"werknemers\": -3}}", result("mist-gegevens", "werknemers")))
                .isEqualTo("{\"now\":[\"werknemers\"],\"later\":[]}");
    }

    @Test
    void leavesASchemesOwnQuestionsToThatScheme() {
        assertThat(left("{}", result("mist-gegevens", "weken", "btw")))
                .isEqualTo("{\"now\":[],\"later\":[]}");
    }

    @Test
    void asksTheProvinceWithTheMunicipality() {
        assertThat(
                        left(
                                "{\"facts\": {\"gemeente\": \"andere\"}}",
                                result("mist-gegevens", "provincie")))
                .isEqualTo("{\"now\":[\"gemeente\"],\"later\":[]}");
    }

    @Test
    void keepsApartWhatOnlyMattersForWhatIsClosed() {
        assertThat(
                        left(
                                "{}",
                                result("gesloten", "werknemers", "jaaromzet"),
                                result("mist-gegevens", "werknemers")))
                .isEqualTo("{\"now\":[\"werknemers\"],\"later\":[\"jaaromzet\"]}");
    }

    @Test
    void leavesOutWhatTheVisitorPassed() {
        assertThat(
                        Logic.json(
                                "next-question",
                                "questionsLeft",
                                MODEL,
                                "{}",
                                "[" + result("mist-gegevens", "kosten", "werknemers") + "]",
                                "[\"werknemers\"]"))
                .isEqualTo("{\"now\":[\"kosten\"],\"later\":[]}");
    }

    private static String left(String visitor, String... results) {
        return Logic.json(
                "next-question",
                "questionsLeft",
                MODEL,
                visitor,
                "[" + String.join(",", results) + "]");
    }

    private static String result(String outcome, String... asks) {
        var ids = asks.length == 0 ? "" : "\"" + String.join("\",\"", asks) + "\"";
        return "{\"outcome\": \"%s\", \"asks\": [%s]}".formatted(outcome, ids);
    }
}
