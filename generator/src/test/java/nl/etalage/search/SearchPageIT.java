package nl.etalage.search;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A visitor searches on this repository's own site. */
@ExtendWith(InBrowser.class)
@Timeout(60)
class SearchPageIT {

    private static final Pattern FOUND = Pattern.compile("\\d+ pagina(’s)? gevonden");

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
    void come(Chromium chromium) {
        visit = chromium.visit(server);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void findsPagesWhileTheVisitorTypesAndMarksTheWords() {
        var page = visit.open("/zoeken/");

        page.getByLabel("Waar zoekt u naar?").fill("phishing");

        assertThat(page.getByRole(AriaRole.STATUS)).hasText(FOUND);
        assertThat(page.locator("#gevonden h2").first())
                .containsText(Pattern.compile("phishing", Pattern.CASE_INSENSITIVE));
        assertThat(page.locator("#gevonden mark").first()).isVisible();
        assertThat(page.locator("#alles")).isHidden();
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void keepsTheQuestionInTheFragmentAndOutOfEveryRequest() {
        var page = visit.open("/zoeken/");
        page.getByLabel("Waar zoekt u naar?").fill("geheim woord");
        page.keyboard().press("Enter");
        assertThat(page.locator("#stand")).not().isEmpty();

        assertThat(visit.place()).isEqualTo("/zoeken/#q=geheim%20woord");
        assertThat(visit.requests())
                .noneMatch(request -> request.contains("geheim") || request.contains("?"));

        page.reload();
        assertThat(page.getByLabel("Waar zoekt u naar?")).hasValue("geheim woord");
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void bringsTheVisitorBackToWhatWasFound() {
        var page = visit.open("/zoeken/#q=wachtwoord");
        page.locator("#gevonden a").first().click();
        assertThat(page.locator("#vraag")).hasCount(0);

        page.goBack();

        assertThat(page.locator("#stand")).hasText(FOUND);
    }

    static List<String> hostileQuestions() {
        return SearchTest.hostileQuestions();
    }

    @ParameterizedTest
    @MethodSource("hostileQuestions")
    void answersAnythingAtAll(String question) {
        var page = visit.open("/zoeken/#q=" + percents(question));
        page.evaluate("() => window.dispatchEvent(new HashChangeEvent('hashchange'))");

        assertThat(page.locator("#stand")).not().containsText("lukt nu niet");
        assertThat(page.locator("main script, main img, main b")).hasCount(0);
        assertThat(visit.complaints()).isEmpty();
    }

    @Test
    void answersAnythingAtOnce() {
        var page = visit.open("/zoeken/#q=wachtwoord");
        assertThat(page.locator("#stand")).hasText(FOUND);

        var times =
                page.evaluate(
                        """
                        async (questions) => {
                            const script = document.querySelector("script[src$='search-page.js']").src;
                            const { searchData } = await import(new URL("search-data.js", script).href);
                            const data = searchData(document.querySelector("[data-catalogue]").dataset.catalogue);
                            const times = [];
                            for (const text of questions) {
                                await data.answer(text, 20);
                                const before = performance.now();
                                await data.answer(text, 20);
                                times.push(Math.round(performance.now() - before));
                            }
                            return times;
                        }
                        """,
                        hostileQuestions());

        System.out.println("[search] hostile questions, ms each: " + times);
        assertThat((List<?>) times)
                .allSatisfy(time -> assertThat(((Number) time).intValue()).isLessThan(2_000));
    }

    /** What half a character becomes is for browsers to say: they get it as it is in no address. */
    private static String percents(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Test
    void findsEveryPageFirstByItsOwnTitle() {
        var page = visit.open("/zoeken/");

        var missed =
                page.evaluate(
                        """
                        async () => {
                            const script = document.querySelector("script[src$='search-page.js']").src;
                            const { searchData } = await import(new URL("search-data.js", script).href);
                            const data = searchData(document.querySelector("[data-catalogue]").dataset.catalogue);
                            const missed = [];
                            for (const link of document.querySelectorAll("#alles .titles a")) {
                                const { results } = await data.answer(link.textContent, 1);
                                if (results[0]?.title !== link.textContent) missed.push(link.textContent);
                            }
                            return missed;
                        }
                        """);

        assertThat((List<?>) missed).isEmpty();
    }

    /** Where everybody has been already. */
    private static final String NOT_LOOKED_FOR = "/";

    @Test
    void findsAllThatTheSitemapNamesButTheHomePage() {
        var site = BuiltSite.baked();
        var named =
                Pattern.compile("<loc>https?://[^/]+([^<]*)</loc>")
                        .matcher(site.read("sitemap.xml"))
                        .results()
                        .map(match -> match.group(1))
                        .filter(path -> !path.equals(NOT_LOOKED_FOR))
                        .toList();
        var page = visit.open("/zoeken/");

        assertThat(page.locator("#alles .titles a").all())
                .extracting(link -> link.getAttribute("href"))
                .containsExactlyInAnyOrderElementsOf(named)
                .contains("/subsidies/wijzer/", "/kalender/", "/scanpaspoort/", "/data/");
    }

    @Test
    void answersAPastedPageAtOnce() {
        var page = visit.open("/zoeken/");

        var times =
                page.evaluate(
                        """
                        async () => {
                            const script = document.querySelector("script[src$='search-page.js']").src;
                            const { searchData } = await import(new URL("search-data.js", script).href);
                            const data = searchData(document.querySelector("[data-catalogue]").dataset.catalogue);
                            await data.answer("wachtwoord", 20);
                            const times = [];
                            for (const text of ["x".repeat(10_000), "subsiedie regling ".repeat(600), "a-b".repeat(4_000), "é\uD83D ".repeat(3_000)]) {
                                const before = performance.now();
                                await data.answer(text, 20);
                                times.push(Math.round(performance.now() - before));
                            }
                            return times;
                        }
                        """);

        System.out.println("[search] pasted pages, ms each: " + times);
        assertThat((List<?>) times)
                .allSatisfy(time -> assertThat(((Number) time).intValue()).isLessThan(2_000));
    }

    @Test
    void offersEveryPageWhereNothingIsFound() {
        var page = visit.open("/zoeken/#q=qwertyuiop");

        assertThat(page.locator("#stand")).containsText("Niets gevonden.");
        assertThat(page.locator("#alles")).isVisible();
    }

    @Test
    void showsMoreFromTheFirstNewResultOn() {
        var page = visit.open("/zoeken/#q=bedrijf");
        assertThat(page.locator("#gevonden > li")).hasCount(20);

        page.getByText("Toon meer").click();

        assertThat(page.locator("#gevonden > li:nth-child(21) a")).isFocused();
    }

    @Test
    void saysThatTheIndexDidNotComeAndTriesAgain() {
        Page page = visit.page();
        page.route(Pattern.compile("/zoeken/stukken/catalogue-"), Route::abort);
        visit.open("/zoeken/#q=wachtwoord");
        assertThat(page.locator("#stand")).containsText("Zoeken lukt nu niet");
        assertThat(page.locator("#alles")).isVisible();

        page.unroute(Pattern.compile("/zoeken/stukken/catalogue-"));
        page.getByText("Probeer het opnieuw").click();

        assertThat(page.locator("#stand")).hasText(FOUND);
    }

    @Test
    void isAListFromAToZWithoutJavaScript(Chromium chromium) {
        try (var plain = chromium.visit(server, options -> options.setJavaScriptEnabled(false))) {
            var page = plain.open("/zoeken/");

            assertThat(page.locator("#zoeken")).isHidden();
            assertThat(page.locator("#alles .titles a").count()).isGreaterThan(50);
            assertThat(List.of("A", "B", "S"))
                    .allSatisfy(
                            letter ->
                                    assertThat(
                                                    page.locator(
                                                            "#letter-"
                                                                    + letter.toLowerCase(
                                                                            Locale.ROOT)))
                                            .hasText(letter));
        }
    }
}
