package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
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

/** Somebody with a firm and ten minutes, from the home page to money. */
@ExtendWith(InBrowser.class)
class EntrepreneurIT {

    private static final String SCAN = "/zelfscans/cyberweerbaarheid/";

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
    void arrive(Chromium chromium) {
        visit = chromium.visit(server).on(Visit.NOW);
    }

    @AfterEach
    void leaveWithoutACloud() {
        assertThat(visit.complaints()).isEmpty();
        assertThat(server.asked())
                .allMatch(request -> request.startsWith("GET "))
                .noneMatch(request -> request.contains("?"));
        visit.close();
    }

    @Test
    void goesFromTheHomePageToAScanAnAdviceASubsidyAndASearch() {
        var page = visit.open("/");
        page.locator("main a[href$='" + SCAN + "']").first().click();
        new ScanWalk(visit).result();
        assertThat(page.locator("#scan-result").innerText()).contains("Uw bedrijf staat op");

        page.locator(".advice-item:has-text('Geld dat kan helpen') h3 a").first().click();
        assertThat(visit.place()).startsWith("/adviezen/");

        page.locator("main a[href*='/subsidies/']").first().click();
        assertThat(visit.place()).startsWith("/subsidies/");
        assertThat(page.locator(".state").first().innerText()).isNotBlank();

        page.locator("header [role=combobox]").press("Enter");
        SearchWalk.type(visit, "wachtwoord");
        found(page).first().waitFor();
        found(page).first().click();
        assertThat(page.locator("h1").innerText()).isNotBlank();
        assertThat(visit.place()).doesNotStartWith("/zoeken/");
    }

    @Test
    void comesFromAThemeToThePartOfAScanThatIsAboutIt() {
        var page = visit.open("/themas/ai/");
        page.locator("main a[href*='#onderdeel=automatisering']").click();
        new ScanWalk(visit).begin();

        int all = page.locator("fieldset[data-kind]").count();
        int asked =
                Integer.parseInt(
                        page.locator("#scan-count")
                                .innerText()
                                .replaceAll("(?s).* van (\\d+).*", "$1"));
        assertThat(asked).isPositive().isLessThan(all);
    }

    @Test
    void fillsInAScanWithTheKeyboardAloneOnASmallScreen() {
        visit.page().setViewportSize(320, 640);
        visit.open(SCAN);
        var page = new ScanWalk(visit).resultByKeyboard();

        assertThat(page.locator("#scan-result").innerText()).contains("Uw bedrijf staat op");
    }

    @Test
    void asksTheSameByMouseAndByKeyboard(Chromium chromium) {
        visit.open(SCAN);
        var byMouse = new ScanWalk(visit);
        byMouse.result();

        try (var other = chromium.visit(server).on(Visit.NOW)) {
            other.open(SCAN);
            var byKeyboard = new ScanWalk(other);
            byKeyboard.resultByKeyboard();

            assertThat(byKeyboard.asked()).isEqualTo(byMouse.asked()).hasSizeGreaterThan(10);
            assertThat(result(other.page())).isEqualTo(result(visit.page()));
        }
    }

    @Test
    void findsTheAnswersBackAfterAReload() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).result();
        var before = result(page);

        page.reload();

        assertThat(result(page)).isEqualTo(before);
    }

    @Test
    void opensAScanAsAScenarioThatFailedLeftIt() {
        var state = "{\"facts\":{\"werknemers\":12},\"answers\":{\"mfa\":\"nee\"}}";
        var page =
                visit.open(
                        SCAN
                                + "#antwoorden="
                                + Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(state.getBytes(StandardCharsets.UTF_8)));

        assertThat(result(page)).contains("Uw bedrijf staat op");
        assertThat(page.url()).endsWith(SCAN + "#uitslag");

        var before = result(page);
        page.reload();

        assertThat(result(page)).isEqualTo(before);
    }

    @Test
    void printsTheResultAndNotTheButtons() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).result();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator(".opening").isVisible()).isTrue();
        assertThat(page.locator(".advice-item").first().isVisible()).isTrue();
        assertThat(page.locator("nav:visible, button:visible").count()).isZero();
        assertThat(page.pdf()).isNotEmpty();
    }

    private static String result(Page page) {
        page.locator("#scan-result h2").first().waitFor();
        return page.locator("#scan-result").innerText();
    }

    private static Locator found(Page page) {
        return page.locator("#gevonden a");
    }
}
