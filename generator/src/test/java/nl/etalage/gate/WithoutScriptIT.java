package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The site in a browser that runs no scripts. */
@ExtendWith(InBrowser.class)
class WithoutScriptIT {

    private static SiteServer server;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    static Stream<String> kinds() {
        return BuiltSite.baked().kinds().stream();
    }

    static Stream<String> pagesWithFields() {
        var site = BuiltSite.baked();
        return site.pages().stream().filter(path -> site.page(path).contains("<input"));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void aPageSaysSomethingUseful(String path, Chromium chromium) {
        try (var visit = withoutScript(chromium)) {
            var page = visit.open(path);

            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(80);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("pagesWithFields")
    void enterInAFieldSendsNothing(String path, Chromium chromium) {
        try (var visit = withoutScript(chromium)) {
            var page = visit.open(path);
            var icon = "GET " + page.locator("link[rel=icon]").getAttribute("href");
            int before = server.asked().size();

            for (var field : page.locator("input:visible, select:visible").all()) {
                field.focus();
                page.keyboard().press("Enter");
            }

            // The icon comes when the browser feels like it.
            assertThat(server.asked().subList(before, server.asked().size()))
                    .allMatch(icon::equals);
            assertThat(visit.place()).isEqualTo(path);
        }
    }

    private static Visit withoutScript(Chromium chromium) {
        return chromium.visit(server, options -> options.setJavaScriptEnabled(false));
    }
}
