package nl.etalage.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A visitor types something else than what was meant. */
@ExtendWith(InBrowser.class)
@Timeout(60)
class SearchReadingIT {

    private static SiteServer server;
    private Visit visit;
    private Page page;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        server = SiteServer.of(SearchSite.in(folder, SearchSite.Size.PIECES).site().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void come(Chromium chromium) {
        visit = chromium.visit(server);
        page = visit.page();
    }

    @AfterEach
    void leave() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    @Test
    void searchesForTheWordThatWasMeantAndSaysSo() {
        visit.open("/zoeken/#q=verzekring");

        assertThat(status()).hasText("Resultaten voor “verzekering”: 1 pagina gevonden.");
        assertThat(titles()).hasText(new String[] {"Verzekering van schade"});
        assertThat(reading()).isHidden();
    }

    @Test
    void searchesForTheWordsThemselvesWhenTheVisitorInsists() {
        visit.open("/zoeken/#q=verzekring%20kluis");
        assertThat(status()).hasText("Resultaten voor “verzekering kluis”: 3 pagina’s gevonden.");

        reading().getByText("verzekring kluis").press("Enter");

        assertThat(status())
                .hasText("Resultaten voor precies “verzekring kluis”: 2 pagina’s gevonden.");
        assertThat(status()).isFocused();
        assertThat(visit.place()).isEqualTo("/zoeken/#q=verzekring%20kluis&precies=ja");
        page.goBack();
        assertThat(titles()).hasCount(3);
    }

    @Test
    void asksWhetherTheVisitorMeantACommonWord() {
        visit.open("/zoeken/#q=kranten");
        assertThat(titles()).hasText(new String[] {"Adverteren op papier"});

        assertThat(reading()).hasText("Bedoelde u klanten?");
        reading().getByText("klanten").click();

        assertThat(status()).hasText("250 pagina’s gevonden.");
        assertThat(reading()).isHidden();
    }

    @Test
    void namesTheThemesOfTheWordThatLooksMostLikeIt() {
        visit.open("/zoeken/#q=verzikkeraring");

        assertThat(status()).containsText("Niets gevonden.");
        assertThat(reading()).hasText("Bedoelde u verzekering?");
        assertThat(page.locator("#niets")).isVisible();
        assertThat(page.locator("#alles")).isVisible();

        reading().getByText("verzekering").click();

        assertThat(titles()).hasText(new String[] {"Verzekering van schade"});
        assertThat(page.locator("#niets")).isHidden();
    }

    @Test
    void offersAllThemesAndPeopleToAskWhereNothingIsNear() {
        visit.open("/zoeken/#q=0000");

        assertThat(page.getByText("Kies een thema")).isVisible();
        assertThat(page.locator("#niets [data-theme]:visible")).hasCount(8);
        assertThat(page.locator("#niets").getByText("Contact")).isVisible();
        assertThat(reading()).isHidden();
    }

    @Test
    void asksForMoreWhereNothingWasSaid() {
        visit.open("/zoeken/#q=de%20het%20een");

        assertThat(status()).hasText("Typ een woord dat meer zegt, zoals subsidie of wachtwoord.");
        assertThat(page.locator("#alles")).isVisible();
    }

    private Locator status() {
        return page.locator("#stand");
    }

    private Locator reading() {
        return page.locator("#lezing");
    }

    private Locator titles() {
        return page.locator("#gevonden h2");
    }
}
