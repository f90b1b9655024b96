package nl.etalage.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.LoadState;
import java.nio.file.Path;
import java.time.Instant;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import nl.etalage.gate.AxeGate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A visitor searches on a line that is slow, breaks, or brings something else. */
@ExtendWith(InBrowser.class)
@Timeout(120)
class SearchLineIT {

    private static final String MISSED =
            "Een deel van de zoeklijst kwam niet mee: misschien mist u iets.";
    private static final int LONGER_THAN_A_PIECE_MAY_TAKE = 12_000;

    private static SearchSite site;
    private static SiteServer server;
    private Visit visit;
    private Page page;

    @BeforeAll
    static void serve(@TempDir Path folder) {
        site = SearchSite.in(folder, SearchSite.Size.PIECES);
        server = SiteServer.of(site.site().folder());
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

    /** What may come in the place of a piece. */
    enum Instead {
        A_404(route -> route.fulfill(new Route.FulfillOptions().setStatus(404).setBody("weg"))),
        NOTHING(Route::abort),
        HALF_OF_IT(
                route -> {
                    var whole = route.fetch().text();
                    route.fulfill(
                            new Route.FulfillOptions()
                                    .setBody(whole.substring(0, whole.length() / 2)));
                }),
        A_PAGE(
                route ->
                        route.fulfill(
                                new Route.FulfillOptions()
                                        .setContentType("text/html")
                                        .setBody("<!doctype html><h1>Log in op het wifi-netwerk")));

        private final Consumer<Route> answer;

        Instead(Consumer<Route> answer) {
            this.answer = answer;
        }
    }

    @ParameterizedTest
    @EnumSource
    void showsTheRestWithoutAPieceAndBringsItWhenAskedAgain(Instead instead) {
        var piece = "**" + site.pieceWith("kluis");
        page.route(piece, instead.answer);

        visit.open("/zoeken/#q=kluis%20wachtwoord");

        assertThat(titles()).hasText(new String[] {"Bewaar een wachtwoord", "Privacy"});
        assertThat(status()).hasText("2 pagina’s gevonden. " + MISSED);
        assertThat(AxeGate.findings(page)).isEmpty();

        page.unroute(piece);
        page.getByText("Probeer het opnieuw").click();

        assertThat(titles()).hasCount(3);
        assertThat(status()).hasText("3 pagina’s gevonden.");
        assertThat(page.getByText("Probeer het opnieuw")).isHidden();
    }

    @Test
    void isSilentAboutAPieceThatTheQuestionDoesNotNeed() {
        page.route("**" + site.pieceWith("kluis"), Route::abort);
        visit.open("/zoeken/#q=kluis");
        assertThat(status()).containsText(MISSED);

        page.getByLabel("Waar zoekt u naar?").fill("wachtwoord");

        assertThat(status()).hasText("2 pagina’s gevonden.");
    }

    @Test
    void doesWithoutAPieceThatNeverComes() {
        visit.on(Visit.NOW);
        page.route("**" + site.pieceWith("kluis"), route -> {});
        page.waitForRequest(
                "**" + site.pieceWith("kluis"), () -> visit.open("/zoeken/#q=kluis%20wachtwoord"));
        assertThat(page.locator("#alles")).isVisible();

        visit.wait(LONGER_THAN_A_PIECE_MAY_TAKE);
        assertThat(titles()).hasCount(2);
        assertThat(status()).containsText(MISSED);
    }

    @Test
    void showsWhatItFoundWithoutTheKindsAndThemes() {
        page.route(Pattern.compile("/facets-"), Route::abort);

        visit.open("/zoeken/#q=kluis&thema=Geld");

        assertThat(titles()).hasCount(2);
        assertThat(page.locator("#filters")).isHidden();
        page.unroute(Pattern.compile("/facets-"));
        page.getByText("Probeer het opnieuw").click();
        assertThat(titles()).hasCount(1);
    }

    @Test
    void saysSoWhenTheCatalogueIsSomethingElse() {
        page.route(Pattern.compile("/catalogue-"), Instead.A_PAGE.answer);
        visit.open("/zoeken/#q=kluis");
        assertThat(status()).containsText("Zoeken lukt nu niet");

        page.unroute(Pattern.compile("/catalogue-"));
        page.getByText("Probeer het opnieuw").click();

        assertThat(titles()).hasCount(2);
    }

    @Test
    void bringsInTheBoxWhatThereIsAndTheRestTheNextTime() {
        var piece = "**" + site.pieceWith("kluis");
        page.route(piece, Route::abort);
        visit.open("/");

        box().fill("kluis wachtwoord");

        assertThat(page.locator("[role=option]").first()).hasText("Bewaar een wachtwoordadvies");
        assertThat(page.locator(".search-said"))
                .hasText(
                        "2 pagina’s gevonden. Misschien mist u iets: een deel van de zoeklijst kwam niet mee.");
        page.unroute(piece);
        box().blur();
        box().focus();
        box().fill("wachtwoord kluis");
        assertThat(page.locator(".search-said")).hasText("3 pagina’s gevonden.");
    }

    @Test
    void takesLettersOnASlowLineAsSoonAsThePageIsThere() {
        slow();
        var began = Instant.now();
        visit.open("/zoeken/");
        page.locator("#vraag").pressSequentially("kluis");
        assertThat(page.locator("#vraag")).hasValue("kluis");

        assertThat(titles()).hasCount(2, slowly());

        System.out.println("[search] slow 3G, page to answer: " + since(began) + " ms");
        assertThat(visit.place()).isEqualTo("/zoeken/#q=kluis");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void saysInTheBoxThatItLoadsAndAnswersWhenItComes() {
        visit.open("/");
        assertThat(box()).isVisible();
        slow();
        var began = Instant.now();

        box().fill("kluis");

        assertThat(page.locator(".search-said")).hasText("De zoeklijst wordt geladen…");
        assertThat(page.locator("[role=option]").first())
                .hasText(
                        Pattern.compile("kluis"),
                        new com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions()
                                .setTimeout(60_000));
        System.out.println("[search] slow 3G, box to answer: " + since(began) + " ms");
    }

    @Test
    void goesOnWithoutALineOnceItHasSearched() {
        visit.open("/");
        box().fill("kluis");
        assertThat(page.locator("[role=option]").first()).isVisible();
        waitUntilEverythingIsThere();

        page.context().setOffline(true);
        box().fill("verzekring");

        assertThat(page.locator("[role=option]").first()).hasText("Verzekering van schadeartikel");
    }

    @Test
    void goesOnOnTheSearchPageWithoutALine() {
        visit.open("/zoeken/#q=kluis");
        assertThat(titles()).hasCount(2);
        waitUntilEverythingIsThere();

        page.context().setOffline(true);
        page.getByLabel("Waar zoekt u naar?").fill("verzikkeraring");
        assertThat(page.locator("#lezing")).hasText("Bedoelde u verzekering?");
        page.locator("#lezing a").click();

        assertThat(titles()).hasText(new String[] {"Verzekering van schade"});
    }

    @Test
    void fetchesNothingAheadForWhoSavesData() {
        page.addInitScript(
                "Object.defineProperty(navigator, 'connection', { value: { saveData: true } })");
        visit.open("/zoeken/#q=kluis");
        assertThat(titles()).hasCount(2);
        page.waitForLoadState(LoadState.NETWORKIDLE);

        assertThat(visit.requests())
                .filteredOn(each -> each.contains("/results-"))
                .hasSizeLessThan(5);
    }

    @Test
    void comesBackFromAResultWithoutALine() {
        visit.open("/zoeken/#q=kluis");
        assertThat(titles()).hasCount(2);
        waitUntilEverythingIsThere();
        page.locator("#gevonden a").first().click();
        page.waitForURL("**/kennisbank/phishing/");

        page.context().setOffline(true);
        page.goBack();

        assertThat(titles()).hasCount(2);
        page.getByLabel("Waar zoekt u naar?").fill("verzekering");
        assertThat(titles()).hasCount(1);
    }

    @Test
    void saysOnAPageWhereItWasNeverUsedThatItCannotWithoutALine() {
        visit.open("/");
        assertThat(box()).isVisible();
        page.context().setOffline(true);

        box().fill("kluis");

        assertThat(page.locator(".search-said")).hasText(Pattern.compile("Zoeken lukt nu niet.*"));
        page.context().setOffline(false);
        box().fill("kluizen");
        assertThat(page.locator("[role=option]").first()).isVisible();
    }

    private void waitUntilEverythingIsThere() {
        page.waitForCondition(
                () -> {
                    var asked = server.asked();
                    return site.site().files(".txt").stream()
                            .filter(file -> file.startsWith("zoeken/stukken"))
                            .allMatch(file -> asked.contains("GET /" + file));
                });
        page.waitForLoadState(LoadState.NETWORKIDLE);
    }

    /** What the developer tools of browsers call "slow 3G". */
    private void slow() {
        var line = new JsonObject();
        line.addProperty("offline", false);
        line.addProperty("latency", 2_000);
        line.addProperty("downloadThroughput", 50_000);
        line.addProperty("uploadThroughput", 50_000);
        page.context().newCDPSession(page).send("Network.emulateNetworkConditions", line);
    }

    private static long since(Instant began) {
        return java.time.Duration.between(began, Instant.now()).toMillis();
    }

    private static com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions slowly() {
        return new com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions()
                .setTimeout(60_000);
    }

    private Locator box() {
        return page.getByRole(AriaRole.COMBOBOX);
    }

    private Locator status() {
        return page.locator("#stand");
    }

    private Locator titles() {
        return page.locator("#gevonden h2");
    }
}
