package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * How long a browser takes over a scan of sixty questions: its score, and the order of sixty pieces
 * of advice that each replay it. The figure is told, and never asserted: it is the machine's.
 */
@ExtendWith(InBrowser.class)
class EngineSpeedIT {

    /**
     * Five axes of twelve questions, a tenth of them only for some; the clock of a browser is too
     * coarse for one evaluation, so ten are timed at a time.
     */
    private static final String MEASURE =
            """
            async (assets) => {
                const [{ evaluateScan }, { adviceFor }] = await Promise.all(["scan", "advice"].map((name) => import(`${assets}/js/logic/${name}.js`)));
                const options = [{ id: "ja", points: 10 }, { id: "deels", points: 4 }, { id: "nee", points: 0 }, { id: "onbekend", points: 0, uncertain: true }];
                const questions = Array.from({ length: 60 }, (_, n) => ({
                    id: `v${n}`, axis: `as${n % 5}`, kind: "choice", options,
                    ...(n % 10 === 9 && { showIf: { answer: `v${n - 1}`, operator: "in", value: ["ja", "deels", "nee"] } }),
                }));
                const scan = {
                    id: "scan", questions,
                    axes: Array.from({ length: 5 }, (_, n) => ({ id: `as${n}`, weight: n + 1 })),
                    levels: [{ from: 0, id: "a" }, { from: 40, id: "b" }, { from: 75, id: "c", everyAxis: 50 }],
                };
                const advice = questions.map(({ id }, n) => ({
                    id: `advies-${id}`, appliesIf: { answer: id, operator: "in", value: ["nee", "deels"] },
                    costs: { once: { from: 0, to: 100 * n }, ownHours: n % 7 }, planning: { leadDays: n },
                    effect: { answerBecomes: { [id]: "ja" } }, after: n % 6 === 5 ? [`advies-v${n - 1}`] : [],
                }));
                const model = { scan, scans: [scan], advice };
                const answers = Object.fromEntries(questions.map(({ id }, n) => [id, options[(n * 7) % 4].id]));
                const visitor = { now: { at: 0, day: "2026-11-21" }, facts: {}, answers };
                const median = (work) => {
                    const times = [];
                    for (let round = 0; round < 120; round++) {
                        const start = performance.now();
                        for (let n = 0; n < 10; n++) {
                            work();
                        }
                        times.push((performance.now() - start) / 10);
                    }
                    return times.slice(20).sort((a, b) => a - b)[50];
                };
                return {
                    given: adviceFor(model, visitor).given.length,
                    score: median(() => evaluateScan(scan, model, visitor)),
                    all: median(() => [evaluateScan(scan, model, visitor), adviceFor(model, visitor)]),
                };
            }""";

    @Test
    void tellsHowLongASixtyQuestionScanTakes(Chromium chromium) {
        var site = BuiltSite.baked();
        try (var server = SiteServer.of(site.folder());
                var visit = chromium.visit(server)) {
            var page = visit.open(site.scans().get(0));
            var measured = (Map<?, ?>) page.evaluate(MEASURE, assets(site.files("logic/scan.js")));

            assertThat(measured.get("given")).isEqualTo(30);
            System.out.printf(
                    "[engine] 60 questions, median of 100: score %s ms, score and 60 pieces of advice %s ms%n",
                    measured.get("score"), measured.get("all"));
            assertThat(visit.complaints()).isEmpty();
        }
    }

    private static String assets(List<Path> found) {
        var file = "/" + found.get(0).toString();
        return file.substring(0, file.length() - "/js/logic/scan.js".length());
    }
}
