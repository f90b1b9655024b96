package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.script.Json;
import nl.etalage.script.ScoreCase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The scores of sixty thousand random scans, in the browser that visitors have. */
@ExtendWith(InBrowser.class)
class ScoreArithmeticIT {

    private static final int CASES = 60_000;

    @Test
    void theBrowserRoundsExactFractionsAndNothingElse(Chromium chromium) {
        var random = new Random(2026);
        var cases = Stream.generate(() -> ScoreCase.of(random)).limit(CASES).toList();
        var site = BuiltSite.baked();
        try (var server = SiteServer.of(site.folder());
                var visit = chromium.visit(server)) {
            var module = "/" + site.files("js/logic/scan.js").get(0);
            var found =
                    visit.open("/")
                            .evaluate(
                                    """
                                    async ([module, all]) => {
                                        const { evaluateScan } = await import(module);
                                        const totals = (cases) => { %s };
                                        return totals(JSON.parse(all)).join("\\n");
                                    }
                                    """
                                            .formatted(ScoreCase.TOTALS),
                                    List.of(
                                            module,
                                            Json.write(
                                                    cases.stream()
                                                            .map(ScoreCase::figures)
                                                            .toList())));

            assertThat(String.valueOf(found).lines().toList())
                    .isEqualTo(cases.stream().map(ScoreCase::expected).toList());
        }
        assertThat(cases.stream().filter(ScoreCase::endsOnAHalf).count())
                .as("cases that end on a half")
                .isGreaterThan(100);
        assertThat(cases.stream().filter(ScoreCase::isWrongInFloatingPoint).count())
                .as("cases that doubles round wrong")
                .isPositive();
    }
}
