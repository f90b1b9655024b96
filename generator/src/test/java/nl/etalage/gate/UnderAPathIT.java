package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The site as part of another: a region that has no address of its own. */
class UnderAPathIT {

    @TempDir static Path folder;

    private static SiteServer server;

    @BeforeAll
    static void build() {
        var project = Project.copyTo(folder.resolve("project"));
        var site = folder.resolve("site");
        server = SiteServer.under("/spot035", site);

        var run =
                Project.run(
                        "build",
                        "--project",
                        project.toString(),
                        "--out",
                        site.toString(),
                        "--base-url",
                        server.address("/"));

        assertThat(run.exitCode()).as(run.output()).isZero();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void everyLinkImageStyleSheetAndScriptIsThere() {
        assertThat(LinkGate.findings(server.address("/"))).isEmpty();
    }

    @Test
    void everyPageIsReachableFromTheHomePage() {
        var site = new BuiltSite(folder.resolve("site"));

        assertThat(LinkGate.reachable(server.address("/")))
                .containsAll(
                        site.pages().stream()
                                .filter(path -> !path.equals("/404.html"))
                                // Editors know of these from their manual.
                                .filter(path -> !path.endsWith("/stroom/"))
                                .map(server::address)
                                .toList());
    }

    @Test
    @ExtendWith(InBrowser.class)
    void aScanAndASearchWork(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            visit.open(new BuiltSite(folder.resolve("site")).scans().get(0));
            var page = new ScanWalk(visit).result();
            assertThat(page.locator("#scan-result").innerText()).contains("Uw bedrijf staat op");

            page.locator(".advice-item h3 a").first().click();
            assertThat(visit.place()).startsWith("/adviezen/");

            assertThat(SearchWalk.results(visit).locator("#gevonden a").first().isVisible())
                    .isTrue();
            assertThat(visit.complaints()).isEmpty();
        }
    }
}
