package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import nl.etalage.gate.PassportFiles.Taste;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Hundreds of spoilt files, links and stores, each opened in a browser: no error, no markup, and
 * always something that a visitor can read. How many is {@code -Detalage.hostile}.
 */
@ExtendWith(InBrowser.class)
class HostileFilesIT {

    private static final int CASES = Integer.getInteger("etalage.hostile", 50);

    private static final String SCAN = "/zelfscans/cyberweerbaarheid/";

    private static final String PLAN =
            """
            , "strategie": {"adviezen": ["back-up-maken", "mfa-instellen"], "begin": "2027-01", "klaar": ["back-up-maken"], "kosten": {"mfa-instellen": 12500}}""";

    private static final String SENT =
            """
            {"facts": {"werknemers": 12, "sector": "horeca", "gemeente": "andere", "provincie": "utrecht"},
             "answers": {"mfa": "ja", "mfa-waar": ["mail", "administratie"], "veilig-gedrag.navragen": 3, "herstel-zeker": 2, "backup": "geen"},
             "version": "2026.1",
             "plan": {"chosen": ["back-up-maken", "mfa-instellen"], "start": "2027-01", "done": ["back-up-maken"], "costs": {"mfa-instellen": 12500}}}""";

    private static final String KEPT =
            """
            {"versie": 1, "revisie": 3, "facts": {"werknemers": 12, "jaaromzet": 90000000, "gemeente": "hilversum", "ontvangen": ["wbso"], "opdracht": "besteld", "opdrachtdatum": "2026-11-01"},
             "answers": {"mfa": "ja", "website": "actueel"},
             "scans": {"cyberweerbaarheid": {"version": "2025.1", "ids": ["mfa"]}},
             "own": {"wbso": {"uren": 600}, "mijn-digitale-zaak": {"kvk": "ja"}},
             "costs": {"tweefactor": 40000, "backup": 150000, "anders": 1},
             "plan": {"chosen": ["mfa-instellen"], "start": "2027-01"}}""";

    /** What must be so on any page, whatever was opened; a list of what is not. */
    private static final String WRONGS =
            """
            () => {
                const main = document.querySelector("main");
                const links = [...main.querySelectorAll("a[href]")].map((each) => each.getAttribute("href"));
                return [
                    window.hacked && "a script ran",
                    ({}).polluted !== undefined && "the prototype was polluted",
                    Object.keys(Object.prototype).length > 0 && "the prototype has keys",
                    main.querySelector("img, script, iframe, object") && "markup became elements",
                    links.some((href) => !/^(\\/|#|mailto:|https?:)/.test(href)) && `a link to ${links.find((href) => !/^(\\/|#|mailto:|https?:)/.test(href))}`,
                    /undefined|\\[object|NaN|Infinity|\\bnull\\b/.test(main.innerText) && `program words: ${main.innerText.match(/.{0,60}(undefined|\\[object|NaN|Infinity|\\bnull\\b).{0,60}/)?.[0]}`,
                    main.innerText.trim() === "" && "nothing to read",
                ].filter(Boolean);
            }""";

    private static SiteServer server;
    private static PassportFiles files;

    private Visit visit;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
        files = PassportFiles.of(BuiltSite.baked());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void arrive(Chromium chromium) {
        visit = chromium.visit(server);
    }

    @AfterEach
    void leave() {
        visit.close();
    }

    @Test
    void aSpoiltPassportIsRefusedOrReadInPart() {
        var page = visit.open("/scanpaspoort/");
        page.locator("#passport[data-ready]").waitFor();
        var valid = files.text("2026-11-01", "2026.1", Taste.LAST, PLAN);
        for (int seed = 0; seed < 4 * CASES; seed++) {
            var text = new Mutation(seed).of(valid);

            var told =
                    page.evaluate(
                            """
                            (text) => new Promise((done) => {
                                const root = document.getElementById("passport");
                                const carried = new DataTransfer();
                                carried.items.add(new File([text], "bestand.json"));
                                const settled = () => root.dataset.mode || document.querySelector("#passport-told .error");
                                document.getElementById("passport-told").replaceChildren();
                                root.dataset.mode = "";
                                const watcher = new MutationObserver(() => settled() && (watcher.disconnect(), done(root.dataset.mode || document.getElementById("passport-told").innerText)));
                                watcher.observe(root, { subtree: true, childList: true, attributes: true });
                                document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried }));
                            })""",
                            text);

            assertThat(told).as(about(seed, text)).isIn("intake", refusals(told));
            check(page, seed, text);
            page.evaluate(
                    "[...document.querySelectorAll('#passport-files button')].forEach((each) => each.click())");
        }
    }

    private static String refusals(Object told) {
        var text = String.valueOf(told);
        return text.matches(
                        "(?s)bestand.json: (Dit bestand is geen scanpaspoort|Dit scanpaspoort komt van een nieuwere|In dit scanpaspoort staat niets|Dit bestand is veel groter).*")
                ? text
                : "a plain refusal";
    }

    @Test
    void aSpoiltLinkGivesAResultOrSaysThatItIsNone() {
        var page = visit.open(SCAN);
        page.locator("#scan[data-ready]").waitFor();
        for (int seed = 0; seed < CASES; seed++) {
            var text = new Mutation(seed).of(SENT);
            var fragment =
                    "#antwoorden="
                            + Base64.getUrlEncoder()
                                    .withoutPadding()
                                    .encodeToString(text.getBytes(StandardCharsets.UTF_8));
            page.evaluate("sessionStorage.clear()");
            page.navigate("about:blank");
            page.navigate(server.address(SCAN) + fragment);

            page.locator("#scan[data-result], #page-notice:not([hidden])").first().waitFor();
            check(page, seed, text);
            if (page.locator("#scan[data-result]").count() > 0) {
                page.evaluate("location.hash = '#strategie'");
                page.locator("#scan-result h2:has-text('strategie')").waitFor();
                check(page, seed, text);
            }
        }
    }

    @Test
    void aSpoiltStoreIsReadAsFarAsItCanBe() {
        var page = visit.open("/privacy/");
        for (int seed = 0; seed < CASES; seed++) {
            var text = new Mutation(seed).of(KEPT);
            page.evaluate(
                    "text => { sessionStorage.clear(); localStorage.setItem('etalage.bewaard', text); }",
                    text);
            page.navigate(server.address(seed % 2 == 0 ? FinderWalk.PATH : SCAN));
            if (seed % 2 == 0) {
                page.locator("#finder[data-ready]").waitFor();
                page.locator("#finder-look").click();
                assertThat(visit.complaints()).as(about(seed, text)).isEmpty();
                page.locator("#finder-result h2").first().waitFor();
            } else {
                page.locator("#scan[data-ready]").waitFor();
            }
            check(page, seed, text);
        }
    }

    private void check(Page page, int seed, String text) {
        assertThat((List<?>) page.evaluate(WRONGS)).as(about(seed, text)).isEmpty();
        assertThat(visit.complaints()).as(about(seed, text)).isEmpty();
    }

    private static String about(int seed, String text) {
        return "case %d: %.2000s".formatted(seed, text);
    }
}
