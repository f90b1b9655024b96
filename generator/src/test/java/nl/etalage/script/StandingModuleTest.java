package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StandingModuleTest {

    private static final String LEVELS =
            """
            [{"from": 75, "id": "orde", "everyAxis": 50}, {"from": 0, "id": "start"}, {"from": 40, "id": "basis"}]""";

    private static final String SCAN =
            "{\"axes\": [{\"id\": \"toegang\"}, {\"id\": \"herstel\"}, {\"id\": \"leeg\"}], \"levels\": "
                    + LEVELS
                    + "}";

    @Test
    void namesTheLevelThatThePointsAloneGive() {
        assertThat(Logic.map("standing", "levelAt", "39", LEVELS).get("id")).isEqualTo("start");
        assertThat(Logic.map("standing", "levelAt", "40", LEVELS).get("id")).isEqualTo("basis");
        assertThat(Logic.map("standing", "levelAt", "100", LEVELS).get("id")).isEqualTo("orde");
    }

    @Test
    void namesThePartsThatHoldTheTotalBack() {
        var held =
                Logic.map(
                        "standing",
                        "heldBack",
                        SCAN,
                        """
                        {"total": {"score": 80, "level": "basis"}, "axes": {"toegang": {"score": 100}, "herstel": {"score": 49}}}""");

        assertThat(held.get("level")).asString().contains("orde");
        assertThat(held.get("axes")).asString().isEqualTo("[herstel]");
    }

    @Test
    void saysNothingWhereThePointsDecide() {
        assertThat(held("{\"total\": {\"score\": 74, \"level\": \"basis\"}, \"axes\": {}}"))
                .isEqualTo("null");
        assertThat(held("{\"total\": {\"score\": 90, \"level\": \"orde\"}, \"axes\": {}}"))
                .isEqualTo("null");
        assertThat(held("{\"axes\": {}}")).isEqualTo("null");
    }

    private static String held(String result) {
        return Logic.json("standing", "heldBack", SCAN, result);
    }
}
