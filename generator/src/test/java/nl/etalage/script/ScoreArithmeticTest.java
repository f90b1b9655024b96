package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Scores are rounded from exact fractions; a browser tries many more of these. */
class ScoreArithmeticTest {

    private static final int CASES = 1_000;

    @Test
    void roundsExactFractionsAndNothingElse() {
        var random = new Random(35);
        var cases = Stream.generate(() -> ScoreCase.of(random)).limit(CASES).toList();
        var module =
                """
                import { evaluateScan } from "../logic/scan.js";
                const totals = (evaluateScan, cases) => { %s };
                export const found = (cases) => ({ totals: totals(evaluateScan, cases) });
                """
                        .formatted(ScoreCase.TOTALS);
        try (var scripts =
                new Scripts(Path.of("../templates/assets/js"), Map.of("test/found.js", module))) {
            var figures = cases.stream().map(ScoreCase::figures).toList();
            var found = scripts.module("test/found.js").call(Map.class, "found", figures);

            assertThat((List<?>) found.get("totals"))
                    .isEqualTo(cases.stream().map(ScoreCase::expected).toList());
        }
        assertThat(cases.stream().filter(ScoreCase::endsOnAHalf).count())
                .as("cases that end on a half")
                .isPositive();
    }
}
