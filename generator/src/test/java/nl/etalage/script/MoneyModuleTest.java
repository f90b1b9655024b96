package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyModuleTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1500",
                "1.500",
                "1500,00",
                "1.500,00",
                "€1500",
                "€ 1.500",
                "€ 1.500,-",
                "1.500,--",
                "1500 euro",
                "EUR 1.500,00",
                " 1 500 ",
                "€\u00a01.500,00",
                "1500,0"
            })
    void anAmountIsOneHoweverItIsWritten(String written) {
        assertThat(cents(written)).isEqualTo("150000");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | 0",
                "12,5 | 1250",
                "12,05 | 1205",
                "1.234.567,89 | 123456789",
                "100.000.000.000 | 10000000000000",
            })
    void centsAreKept(String written, String cents) {
        assertThat(cents(written)).isEqualTo(cents);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "-5",
                "1,500.00",
                "15.00",
                "1.5",
                "1500,123",
                "12a",
                "€",
                "1e3",
                "Infinity",
                "100.000.000.001",
                "99999999999999999999",
                "0x10",
                "1..500",
                "1.5000",
                "€€5"
            })
    void whatIsNoAmountIsNone(String written) {
        assertThatThrownBy(() -> cents(written))
                .hasMessage("logic/money.js: centsIn() gave nothing");
    }

    @Test
    void anAmountIsWrittenBackAsItCanBeRead() {
        assertThat(written(150000)).isEqualTo("\"1500\"");
        assertThat(written(150005)).isEqualTo("\"1500,05\"");
        assertThat(written(150050)).isEqualTo("\"1500,50\"");
    }

    private static String cents(String written) {
        return Logic.json("money", "centsIn", Json.write(written));
    }

    private static String written(long cents) {
        return Logic.json("money", "writtenCents", cents);
    }
}
