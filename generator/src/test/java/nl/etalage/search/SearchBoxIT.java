package nl.etalage.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import nl.etalage.gate.BuiltSite;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/** The box in the header of every page. */
@ExtendWith(InBrowser.class)
@Timeout(60)
class SearchBoxIT {

    private static SiteServer server;
    private Visit visit;
    private Page page;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void come(Chromium chromium) {
        visit = chromium.visit(server);
        page = visit.open("/kennisbank/phishing/");
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void goesToAPageWithTheKeyboardAlone() {
        page.keyboard().press("/");
        assertThat(box()).isFocused();
        page.keyboard().type("Bewaar wachtwoorden in een digitale kluis");
        assertThat(box()).hasAttribute("aria-expanded", "true");

        page.keyboard().press("ArrowDown");
        var active = page.locator("[role=option][aria-selected=true]");
        assertThat(active).hasCount(1);
        assertThat(box()).hasAttribute("aria-activedescendant", active.getAttribute("id"));
        page.keyboard().press("Enter");

        page.waitForURL("**/adviezen/wachtwoordmanager/");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void closesOnEscapeAndKeepsWhatWasTyped() {
        box().fill("wachtwoord");
        assertThat(box()).hasAttribute("aria-expanded", "true");

        page.keyboard().press("Escape");

        assertThat(box()).hasAttribute("aria-expanded", "false");
        assertThat(page.locator("[role=option]")).hasCount(0);
        assertThat(box()).hasValue("wachtwoord");
    }

    @Test
    void movesThroughTheListAndBackToTheBox() {
        box().fill("back-up");
        assertThat(box()).hasAttribute("aria-expanded", "true");
        int options = page.locator("[role=option]").count();

        page.keyboard().press("ArrowUp");
        assertThat(page.locator("[role=option]").last()).hasAttribute("aria-selected", "true");
        for (int presses = 0; presses < options; presses++) {
            page.keyboard().press("ArrowUp");
        }

        assertThat(page.locator("[role=option][aria-selected=true]")).hasCount(0);
        assertThat(box()).not().hasAttribute("aria-activedescendant", Pattern.compile(".*"));
    }

    @Test
    void leadsToTheSearchPageWithTheQuestionOutOfSightOfServers() {
        box().fill("subsidie voor training");
        assertThat(box()).hasAttribute("aria-expanded", "true");
        page.keyboard().press("Enter");

        page.waitForURL("**/zoeken/#q=subsidie%20voor%20training");
        assertThat(page.locator("#gevonden > li").first()).isVisible();
        assertThat(visit.requests())
                .noneMatch(request -> request.contains("training") && request.contains("q="));
    }

    @Test
    void saysThatItCannotSearchAndTriesAgain() {
        page.route(Pattern.compile("/zoeken/"), Route::abort);
        box().fill("wachtwoord");
        assertThat(page.locator(".search-said")).hasText(Pattern.compile("Zoeken lukt nu niet.*"));

        page.unroute(Pattern.compile("/zoeken/"));
        box().fill("wachtwoorden");

        assertThat(box()).hasAttribute("aria-expanded", "true");
    }

    @Test
    void fetchesNothingBeforeItIsUsed() {
        assertThat(visit.requests()).noneMatch(request -> request.contains("/zoeken/"));
        assertThat(visit.requests()).noneMatch(request -> request.contains("lunr"));
    }

    @Test
    void isInTheMenuOnATelephone() {
        page.setViewportSize(320, 640);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Menu")).click();
        box().fill("wachtwoord");

        assertThat(page.locator("[role=option]").first()).isVisible();
        page.locator("[role=option]").first().click();
        page.waitForURL(Pattern.compile(".*/(adviezen|kennisbank|vragen)/.*wachtwoord.*"));
    }

    @Test
    void isALinkWithoutJavaScript(Chromium chromium) {
        try (var plain = chromium.visit(server, options -> options.setJavaScriptEnabled(false))) {
            var still = plain.open("/kennisbank/phishing/");

            assertThat(still.locator(".search-place a")).hasText("Zoeken");
        }
    }

    private Locator box() {
        return page.getByRole(AriaRole.COMBOBOX);
    }
}
