package nl.etalage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MomentTest {

    @Test
    void closesAtTheEndOfItsMinute() {
        assertThat(moment("2025-10-31T17:00").closes())
                .isEqualTo(Instant.parse("2025-10-31T16:00:59.999Z"));
    }

    @Test
    void opensAtMidnightAndClosesAtTheNextWhenItIsADay() {
        var day = moment("2026-06-02");

        assertThat(day.opens()).isEqualTo(Instant.parse("2026-06-01T22:00:00Z"));
        assertThat(day.closes()).isEqualTo(Instant.parse("2026-06-02T21:59:59.999Z"));
    }

    @Test
    void countsTheDayOnWhichTheClockGoesBackAsTwentyFiveHours() {
        var day = moment("2026-10-25");

        assertThat(day.closes().toEpochMilli() - day.opens().toEpochMilli())
                .isEqualTo(25 * 3_600_000L - 1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T02:30", "2026-10-25T02:30"})
    void knowsTheHourThatSummerTimeSkipsAndTheOneItDoubles(String text) {
        assertThat(moment(text).isSkippedOrDoubled()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-03-29T03:30", "2026-10-25T03:00", "2026-10-25"})
    void acceptsWhatHappensOnce(String text) {
        assertThat(moment(text).isSkippedOrDoubled()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-30",
                "2026-1-1",
                "2026-01-01T17",
                "2026-01-01T17:00:30",
                "morgen",
                "+999999999-12-31",
                "0026-01-01",
                ""
            })
    void isNothingElse(String text) {
        assertThat(Moment.parse(text)).isEmpty();
    }

    private static Moment moment(String text) {
        return Moment.parse(text).orElseThrow();
    }
}
