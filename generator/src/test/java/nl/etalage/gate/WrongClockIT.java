package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Instant;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A device whose clock is off: whatever is reckoned from it, the visitor hears why. */
@ExtendWith(InBrowser.class)
class WrongClockIT {

    private static SiteServer server;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "1970-01-01T00:10:00Z, De klok van uw apparaat staat op 1 januari 1970. Dat is te vroeg.",
        "2099-07-01T11:00:00Z, De klok van uw apparaat staat op 1 juli 2099. Klopt dat niet?",
    })
    void everyPageThatReckonsWithTheDaySaysSo(Instant clock, String words, Chromium chromium) {
        try (var visit = chromium.visit(server).on(clock)) {
            visit.page().setViewportSize(320, 700);
            for (var path : new String[] {"/subsidies/", "/subsidies/wbso/", "/kalender/"}) {
                visit.open(path);
                assertThat(doubt(visit.page())).as(path).startsWith(words);
            }

            new FinderWalk(visit).open();
            visit.page().locator("#finder-look").click();
            assertThat(doubt(visit.page())).startsWith(words);

            visit.open("/zelfscans/cyberweerbaarheid/");
            new ScanWalk(visit).result();
            assertThat(doubt(visit.page())).startsWith(words);
            visit.page().evaluate("location.hash = '#strategie'");
            visit.page().locator("#plan-start").waitFor();
            assertThat(doubt(visit.page())).startsWith(words);
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void aPlanNeverBeginsBeforeTheSiteWasMade(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Instant.parse("1970-01-01T00:10:00Z"))) {
            visit.open("/zelfscans/cyberweerbaarheid/");
            new ScanWalk(visit).result();
            visit.page().evaluate("location.hash = '#strategie'");
            visit.page().locator("#plan-start").waitFor();

            assertThat(visit.page().locator("#plan-start").inputValue()).startsWith("20");
        }
    }

    @Test
    void aClockThatMayBeRightIsNotDoubted(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            for (var path : new String[] {"/subsidies/", "/subsidies/wbso/", "/kalender/"}) {
                visit.open(path);
                assertThat(visit.page().locator(".clock-doubt").count()).as(path).isZero();
            }
        }
    }

    /** What it says, where everybody can read it. */
    private static String doubt(Page page) {
        assertThat(ReflowGate.findings(page)).isEmpty();
        assertThat(page.locator(".clock-doubt").count()).isEqualTo(1);
        return page.locator(".clock-doubt").innerText();
    }
}
