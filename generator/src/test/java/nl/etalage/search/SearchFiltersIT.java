package nl.etalage.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.List;
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

/** A visitor narrows what was found. */
@ExtendWith(InBrowser.class)
@Timeout(60)
class SearchFiltersIT {

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
        visit.close();
    }

    @Test
    void countsWhatEachWouldLeave() {
        search("wachtwoord phishing");

        assertThat(group("Soort"))
                .hasText(
                        List.of("advies 1", "artikel 1", "pagina 1", "vraag 1")
                                .toArray(String[]::new));
        assertThat(page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName("Thema")))
                .isHidden();
        assertThat(status()).hasText("4 pagina’s gevonden.");

        search("kluis");

        assertThat(group("Soort")).hasText(new String[] {"advies 1", "subsidie 1"});
        assertThat(group("Thema")).hasText(new String[] {"Geld 1", "Veilig 1"});
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void countsTheKindsGivenTheThemesAndTheThemesGivenTheKinds() {
        search("kluis");

        box("Geld").check();

        assertThat(status()).hasText("2 pagina’s gevonden. 1 daarvan past bij uw filters.");
        assertThat(titles()).hasText(new String[] {"Geld voor een kluis"});
        assertThat(group("Soort")).hasText(new String[] {"subsidie 1"});
        assertThat(group("Thema")).hasText(new String[] {"Geld 1", "Veilig 1"});
    }

    @Test
    void takesTwoOfOneGroupAsEither() {
        search("wachtwoord phishing");

        box("artikel").check();
        box("vraag").check();

        assertThat(status()).hasText("4 pagina’s gevonden. 2 daarvan passen bij uw filters.");
        assertThat(page.locator("#filters-kop")).hasText("Filters: 2 gekozen");
    }

    @Test
    void keepsFiltersInTheAddressForReloadAndBack() {
        search("kluis");
        box("Geld").check();
        assertThat(titles()).hasCount(1);
        assertThat(visit.place()).isEqualTo("/zoeken/#q=kluis&thema=Geld");

        page.reload();
        assertThat(titles()).hasCount(1);
        assertThat(box("Geld")).isChecked();

        page.goBack();
        assertThat(titles()).hasCount(2);
        assertThat(box("Geld")).not().isChecked();
        assertThat(visit.place()).isEqualTo("/zoeken/#q=kluis");
    }

    @Test
    void goesBackToTheQuestionBeforeNotToEveryLetter() {
        search("kluis");
        page.keyboard().press("Enter");
        type("verz");
        type("verzekering");
        page.keyboard().press("Enter");
        assertThat(titles()).hasText(new String[] {"Verzekering van schade"});

        page.goBack();

        assertThat(page.locator("#vraag")).hasValue("kluis");
        assertThat(titles()).hasCount(2);
    }

    @Test
    void worksByKeyboardAndKeepsItsPlace() {
        search("kluis");
        page.keyboard().press("Tab");
        assertThat(page.locator("#filters-kop")).isFocused();
        page.keyboard().press("Tab");
        assertThat(box("advies")).isFocused();

        page.keyboard().press("Space");
        assertThat(titles()).hasText(new String[] {"Bewaar een wachtwoord"});
        assertThat(box("advies")).isFocused();
        page.keyboard().press("Space");
        assertThat(titles()).hasCount(2);
        page.keyboard().press("Space");
        wipe().press("Enter");

        assertThat(titles()).hasCount(2);
        assertThat(wipe()).isHidden();
        assertThat(page.locator("#filters-kop")).isFocused();
    }

    @Test
    void keepsFiltersForTheNextQuestionAndShowsThatNothingIsLeft() {
        search("kluis");
        box("Geld").check();

        type("wachtwoord");

        assertThat(status()).hasText("2 pagina’s gevonden. Geen daarvan past bij uw filters.");
        assertThat(group("Thema")).hasText(new String[] {"Geld 0", "Veilig 1"});
        wipe().click();
        assertThat(titles()).hasCount(2);
    }

    @Test
    void isClosedOnATelephoneAndSaysHowManyAreChosen() {
        page.setViewportSize(320, 640);
        search("kluis");
        assertThat(box("Geld")).isHidden();

        page.locator("#filters-kop").click();
        box("Geld").check();

        assertThat(page.locator("#filters-kop")).hasText("Filters: 1 gekozen");
    }

    @Test
    void ignoresFiltersThatAreNotThere() {
        visit.open("/zoeken/#q=kluis&soort=%3Cb%3E&thema=__proto__&thema=%E0%A4%A&nog=iets&&");

        assertThat(titles()).hasCount(2);
        assertThat(visit.complaints()).isEmpty();
    }

    private void search(String words) {
        visit.open("/zoeken/");
        type(words);
    }

    private void type(String words) {
        page.getByLabel("Waar zoekt u naar?").fill(words);
        page.waitForURL("**/zoeken/#q=" + words.replace(" ", "%20") + "*");
        assertThat(status()).containsText("gevonden.");
    }

    private Locator status() {
        return page.locator("#stand");
    }

    private Locator titles() {
        return page.locator("#gevonden h2");
    }

    private Locator wipe() {
        return page.getByText("Wis filters");
    }

    private Locator box(String name) {
        return page.locator("#filters input[value='" + name + "']");
    }

    /** The filters of a group that are offered. */
    private Locator group(String name) {
        return page.getByRole(AriaRole.GROUP, new Page.GetByRoleOptions().setName(name))
                .locator("label:visible");
    }
}
