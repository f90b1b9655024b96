package nl.etalage.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.etalage.source.Moment;
import org.junit.jupiter.api.Test;

class DutchFormatTest {

    @Test
    void writesDaysAndMomentsInFull() {
        assertThat(DutchFormat.day(LocalDate.parse("2026-03-01")))
                .isEqualTo(new DutchFormat.Day("2026-03-01", "1\u00a0maart 2026"));
        assertThat(DutchFormat.moment(Moment.parse("2025-10-31T17:00").orElseThrow()))
                .isEqualTo("31\u00a0oktober 2025, 17.00\u00a0uur");
        assertThat(DutchFormat.moment(Moment.parse("2025-10-02T09:05").orElseThrow()))
                .isEqualTo("2\u00a0oktober 2025, 9.05\u00a0uur");
        assertThat(DutchFormat.moment(Moment.parse("2025-12-31").orElseThrow()))
                .isEqualTo("31\u00a0december 2025");
    }

    @Test
    void groupsDigitsByThree() {
        assertThat(DutchFormat.number(0)).isEqualTo("0");
        assertThat(DutchFormat.number(999)).isEqualTo("999");
        assertThat(DutchFormat.number(1250)).isEqualTo("1.250");
        assertThat(DutchFormat.number(50_000_000)).isEqualTo("50.000.000");
        assertThat(DutchFormat.number(-1250)).isEqualTo("-1.250");
    }

    @Test
    void writesMoneyAsPeopleSayIt() {
        assertThat(DutchFormat.euros(125_000)).isEqualTo("€\u00a01.250");
        assertThat(DutchFormat.euros(1_250)).isEqualTo("€\u00a012,50");
        assertThat(DutchFormat.euros(0, 40_000)).isEqualTo("niets tot €\u00a0400");
        assertThat(DutchFormat.euros(10_000, 40_000)).isEqualTo("€\u00a0100 tot €\u00a0400");
        assertThat(DutchFormat.euros(40_000, 40_000)).isEqualTo("€\u00a0400");
        assertThat(DutchFormat.euros(0, 0)).isEqualTo("niets");
    }

    @Test
    void writesPercentagesWithAComma() {
        assertThat(DutchFormat.percentage(new BigDecimal("7.560"))).isEqualTo("7,56\u00a0%");
        assertThat(DutchFormat.percentage(new BigDecimal("50"))).isEqualTo("50\u00a0%");
    }

    @Test
    void countsAndEnumerates() {
        assertThat(DutchFormat.count(1, "dag", "dagen")).isEqualTo("1\u00a0dag");
        assertThat(DutchFormat.count(1200, "dag", "dagen")).isEqualTo("1.200\u00a0dagen");
        assertThat(DutchFormat.enumeration(List.of())).isEmpty();
        assertThat(DutchFormat.enumeration(List.of("Huizen"))).isEqualTo("Huizen");
        assertThat(DutchFormat.enumeration(List.of("Blaricum", "Huizen", "Laren")))
                .isEqualTo("Blaricum, Huizen en Laren");
    }

    @Test
    void writesTheSameOnEveryMachine() {
        var before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-EG"));
            assertThat(DutchFormat.moment(Moment.parse("2025-10-31T17:05").orElseThrow()))
                    .isEqualTo("31\u00a0oktober 2025, 17.05\u00a0uur");
            assertThat(DutchFormat.euros(1_205)).isEqualTo("€\u00a012,05");
        } finally {
            Locale.setDefault(before);
        }
    }
}
