package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The subsidiewijzer beside another tab, with answers that are kept on the device. */
@ExtendWith(InBrowser.class)
class FinderTabsIT {

    private static final String KEPT =
            """
            localStorage.getItem("etalage.bewaard") ?? localStorage.setItem("etalage.bewaard", JSON.stringify(
                {versie: 1, revisie: 1, facts: {werknemers: 12, sector: "horeca"}, answers: {mfa: "ja"}, plan: {chosen: ["mfa-instellen"], start: "2027-01"}}))""";

    private static SiteServer server;

    private Visit visit;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void keepAnswersOnTheDevice(Chromium chromium) {
        visit = chromium.visit(server).on(Visit.NOW);
        visit.open("/privacy/");
        visit.page().evaluate(KEPT);
    }

    @AfterEach
    void leave() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    @Test
    void theSecondTabIsAskedAndOverwritesNothing() {
        var first = finder(visit.page());
        var second = finder(visit.page().context().newPage());

        employ(second, "40");
        employ(first, "60");

        assertThat(onDevice()).contains("\"werknemers\":40").doesNotContain("\"werknemers\":60");
        assertThat(first.locator("#page-notice").innerText())
                .contains("In een ander tabblad zijn antwoorden veranderd.");

        first.locator("#page-notice button:has-text('Bewaar die van dit tabblad')").click();

        assertThat(onDevice()).contains("\"werknemers\":60", "\"mfa\":\"ja\"");
        second.locator("#page-notice button:has-text('Ga verder met de bewaarde')").click();
        second.navigate(server.address(FinderWalk.PATH + "#vraag-werknemers"));
        assertThat(second.locator("#finder-question input.field").inputValue()).isEqualTo("60");
    }

    @Test
    void aSchemesOwnPageAsksToo() {
        var finder = finder(visit.page());
        var scheme = visit.page().context().newPage();
        scheme.navigate(server.address("/subsidies/mijn-cyberweerbare-zaak/"));
        scheme.locator("#scheme-check[data-checked]").waitFor();

        employ(finder, "40");

        assertThat(scheme.locator("#page-notice").innerText())
                .contains("In een ander tabblad zijn antwoorden veranderd.");
        scheme.locator("#page-notice button:has-text('Ga verder met de bewaarde')").click();
        assertThat(scheme.locator("#page-notice").isVisible()).isFalse();
    }

    @Test
    void anAnswerToAScanInAnotherTabIsTakenOverInSilence() {
        var finder = finder(visit.page());
        var scan = visit.page().context().newPage();
        scan.navigate(server.address("/zelfscans/cyberweerbaarheid/#vraag-risico-bekeken"));
        scan.locator("#scan[data-ready]").waitFor();
        visit.wait(500);
        scan.locator("#vraag-risico-bekeken input[value=nooit]").click();
        visit.wait(500);

        employ(finder, "40");

        assertThat(finder.locator("#page-notice").isVisible()).isFalse();
        assertThat(onDevice()).contains("\"risico-bekeken\":\"nooit\"", "\"werknemers\":40");
    }

    @Test
    void wipingForgetsThePlanToo() {
        var finder = finder(visit.page());

        finder.locator("#finder-wipe").click();
        employ(finder, "40");

        assertThat(onDevice()).isNull();
        assertThat(finder.evaluate("sessionStorage.getItem('etalage.antwoorden')"))
                .asString()
                .contains("\"werknemers\":40")
                .doesNotContain("mfa");
    }

    @Test
    void everybodyCanReadTheChoiceOnASmallScreen() {
        var first = finder(visit.page());
        first.setViewportSize(320, 700);
        employ(finder(first.context().newPage()), "40");
        employ(first, "60");
        first.locator("#page-notice button").first().waitFor();
        visit.resume();

        assertThat(AxeGate.findings(first)).isEmpty();
        assertThat(ReflowGate.findings(first)).isEmpty();
    }

    private static Page finder(Page page) {
        page.navigate(server.address(FinderWalk.PATH));
        page.locator("#finder[data-ready]").waitFor();
        return page;
    }

    private void employ(Page page, String people) {
        page.navigate(server.address(FinderWalk.PATH) + "#vraag-werknemers");
        page.locator("#finder-question input.field").fill(people);
        visit.wait(1_000);
        page.locator("#finder-question button[type=submit]").click();
        visit.wait(1_000);
    }

    private String onDevice() {
        return (String) visit.page().evaluate("localStorage.getItem('etalage.bewaard')");
    }
}
