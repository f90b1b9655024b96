package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SeenModuleTest {

    @Test
    void findsTheLastDayOnWhichAnythingWasSeen() {
        assertThat(
                        Logic.json(
                                "seen",
                                "latestSeen",
                                """
                                [{"source": {"seen": "2026-11-18"}}, {}, {"source": {"seen": "2026-11-21"}}, {"source": {"seen": "2025-01-01"}}]"""))
                .isEqualTo("\"2026-11-21\"");
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01, behind",
        "2026-11-19, behind",
        "2026-11-20,",
        "2026-11-21,",
        "2031-01-01,",
        "2036-11-18,",
        "2036-11-19, ahead",
        "2099-07-01, ahead",
    })
    void doubtsAClockThatCannotBeRight(String day, String doubt) {
        assertThat(Logic.json("seen", "doubtAbout", Json.write(day), "\"2026-11-21\""))
                .isEqualTo(doubt == null ? "null" : Json.write(doubt));
    }
}
