package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BoundaryModuleTest {

    private static final String SCHEMES =
            """
            [{"rounds": [{"opens": 1000, "closes": 1999}, {"openOn": 5000, "closes": 5999}]}, {}, {"rounds": [{"opens": 3000, "spentFrom": 3500}]}]""";

    /** A closing moment is the last millisecond, so the change comes just after it. */
    @ParameterizedTest
    @CsvSource({
        "0, 1000",
        "1000, 2000",
        "1999, 2000",
        "2000, 3000",
        "3000, 3500",
        "3500, 5000",
        "5000, 6000"
    })
    void namesTheNextMomentOnWhichAStateChanges(long at, String next) {
        assertThat(Logic.json("boundary", "nextBoundary", SCHEMES, at)).isEqualTo(next);
    }
}
