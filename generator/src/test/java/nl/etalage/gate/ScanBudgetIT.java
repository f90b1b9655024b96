package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.GZIPOutputStream;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A scan is done on a telephone, between two customers: it has to be small and quick. */
@ExtendWith(InBrowser.class)
class ScanBudgetIT {

    private static final int PAGE = 45 * 1024;
    private static final int SCRIPTS = 25 * 1024;

    /** How much slower than this machine a cheap telephone is taken to be. */
    private static final int SLOWER = 6;

    /**
     * Milliseconds from a press to the next picture, for the usual press (the median): the slowest
     * is printed, and says more about what else a build machine does.
     */
    private static final int PROMPT = 100;

    private static SiteServer server;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void theLargestScanIsSmallUpToItsFirstQuestion(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            visit.open(largest());
            var walk = new ScanWalk(visit);
            walk.begin();
            var first = loaded(visit);
            visit.page().locator("#scan-back").click();
            walk.result();
            var later = new TreeSet<>(loaded(visit));
            later.removeAll(first);

            long scripts = weight(first.stream().filter(path -> path.endsWith(".js")).toList());
            System.out.printf(
                    "[budget] %s: %d bytes to the first question, scripts %d of them; the result adds %d%n",
                    largest(), weight(first), scripts, weight(later));

            assertThat(weight(first)).isLessThanOrEqualTo(PAGE);
            assertThat(scripts).isLessThanOrEqualTo(SCRIPTS);
        }
    }

    @Test
    void aPressIsAnsweredAtOnceOnASlowTelephone(Chromium chromium) {
        try (var visit = chromium.visit(server)) {
            var page = visit.open(largest());
            page.locator("#scan[data-ready]").waitFor();
            slow(page);
            page.evaluate(
                    """
                    () => {
                        window.waits = {};
                        new PerformanceObserver((list) => list.getEntries().forEach(({ duration, interactionId: id }) => {
                            if (id) window.waits[id] = Math.max(window.waits[id] ?? 0, duration);
                        })).observe({ type: "event", durationThreshold: 16, buffered: true });
                    }""");

            page.locator("#scan-begin").click();
            var places = answerSome(page, 12);
            page.waitForTimeout(300);

            var waits =
                    ((List<?>) page.evaluate("Object.values(window.waits)"))
                            .stream().map(each -> ((Number) each).intValue()).sorted().toList();
            System.out.printf(
                    "[budget] slowed %d times, milliseconds from each press to the next picture: %s%n",
                    SLOWER, waits);
            assertThat(places).hasSizeGreaterThan(10);
            assertThat(waits.get(waits.size() / 2)).isLessThan(PROMPT);
        }
    }

    private static Set<String> answerSome(Page page, int questions) {
        var places = new HashSet<String>();
        for (int i = 0; i < questions; i++) {
            var field = page.locator("fieldset[data-kind]:visible");
            var place = page.url();
            places.add(place);
            // A press so soon after the question came would belong to the question before.
            page.waitForTimeout(500);
            if (field.locator("input[type=text]").count() > 0) {
                field.locator("input[type=text]").pressSequentially("12");
                page.locator("#scan-next").click();
            } else {
                field.locator("label.choice").first().click();
                if (field.getAttribute("data-kind").matches("multiple|statements")) {
                    page.locator("#scan-skip, #scan-next").locator("visible=true").last().click();
                }
            }
            page.waitForFunction("place => location.href !== place", place);
        }
        return places;
    }

    private static void slow(Page page) {
        CDPSession session = page.context().newCDPSession(page);
        var rate = new com.google.gson.JsonObject();
        rate.addProperty("rate", SLOWER);
        session.send("Emulation.setCPUThrottlingRate", rate);
    }

    private static String largest() {
        var site = BuiltSite.baked();
        return site.scans().stream()
                .max(Comparator.comparing(path -> site.page(path).length()))
                .orElseThrow();
    }

    private static Set<String> loaded(Visit visit) {
        var paths = new TreeSet<String>();
        visit.requests().forEach(request -> paths.add(URI.create(request.substring(4)).getPath()));
        return paths;
    }

    private static long weight(Iterable<String> paths) {
        long bytes = 0;
        for (var path : paths) {
            bytes += compressed(path);
        }
        return bytes;
    }

    private static int compressed(String path) {
        var file = path.substring(1) + (path.endsWith("/") ? "index.html" : "");
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(Files.readAllBytes(BuiltSite.baked().folder().resolve(file)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.size();
    }
}
