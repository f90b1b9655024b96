package nl.etalage.gate;

import static nl.etalage.gate.PassportFiles.choose;
import static nl.etalage.gate.PassportFiles.payload;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
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
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What an entrepreneur, a colleague and an adviser do with the files that come of a scan. */
@ExtendWith(InBrowser.class)
class PassportIT {

    private static final String PAGE = "/scanpaspoort/";

    private static final String PLAN =
            """
            , "strategie": {"adviezen": ["back-up-maken", "mfa-instellen"], "begin": "2027-01", "klaar": ["back-up-maken"]}""";

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
    void makesAnIntakeSheetOfOneFile() {
        var page = opened(then(), "intake");

        assertThat(page.locator("#passport-result h2").innerText()).isEqualTo("Intakeformulier");
        assertThat(focused(page)).isEqualTo("Intakeformulier");
        assertThat(result(page))
                .contains("toen.json (2 maart 2025): Zelfscan cyberweerbaarheid.")
                .contains("Wijdemeren")
                .contains("Aan het begin")
                .contains("Overgeslagen")
                .contains("In deze volgorde, vanaf januari 2027.")
                .contains("Vragen om te stellen");
        assertThat(page.locator("tbody tr:has-text('(klaar)')").count()).isEqualTo(1);
    }

    @Test
    void opensTheFileThatAScanGave() throws IOException {
        visit.open("/zelfscans/cyberweerbaarheid/");
        var scan = new ScanWalk(visit).result();
        var download =
                scan.waitForDownload(
                        () ->
                                scan.locator("#scan-keep button:has-text('Bewaar als bestand')")
                                        .click());
        scan.locator("#scan-keep a[href$='/scanpaspoort/']").click();

        var page = await(scan, "intake", payload("eigen.json", Files.readString(download.path())));

        assertThat(page.locator(".passport-remarks").count()).isZero();
        assertThat(result(page))
                .contains("eigen.json (21 november 2026): Zelfscan cyberweerbaarheid.")
                .doesNotContain("Overgeslagen");
    }

    @Test
    void namesWhatTheFirmDidNotKnow() {
        var page = opened(files.file("a.json", "2026-11-01", Taste.UNSURE, ""), "intake");

        assertThat(page.locator("section:has(> h3:text-is('Wist u niet')) li").count())
                .isGreaterThan(3);
        assertThat(result(page)).contains("Er is nog geen plan gekozen.");
    }

    @Test
    void printsTheSheetAndNotTheButtons() {
        var page = opened(then(), "intake");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        assertThat(page.locator("h2:has-text('Intakeformulier')").isVisible()).isTrue();
        assertThat(
                        page.locator(
                                        "nav:visible, button:visible, input:visible, #passport-mail:visible")
                                .count())
                .isZero();
        assertThat(page.pdf()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-12-31T11:00:00Z, ondernemen@wijdemeren.example, Wim Wijdemeren",
        "2026-12-31T23:30:00Z, bedrijven@hilversum.example, Hilde Hilversum",
        "2027-01-02T11:00:00Z, bedrijven@hilversum.example, Hilde Hilversum",
    })
    void mailsToWhoHelpsInTheMunicipalityOfThatDay(
            Instant now, String address, String name, Chromium chromium, @TempDir Path folder)
            throws IOException {
        try (var region = SiteServer.of(withContacts(folder).folder());
                var other = chromium.visit(region).on(now)) {
            var page = other.open(PAGE);
            choose(page, then());
            page.locator("#passport[data-mode=intake]").waitFor();

            var href = page.locator("#passport-mail").getAttribute("href");
            assertThat(href).startsWith("mailto:" + address + "?subject=").hasSizeLessThan(1_801);
            assertThat(URLDecoder.decode(href, StandardCharsets.UTF_8))
                    .contains("ZELFSCAN CYBERWEERBAARHEID: Aan het begin")
                    .contains("1. Maak elke dag");
            assertThat(result(page)).contains("De mail gaat naar " + name);
            assertThat(other.complaints()).isEmpty();
        }
    }

    @Test
    void leavesTheAddressToTheVisitorWhereNobodyIsKnown() {
        var page = opened(then(), "intake");

        assertThat(page.locator("#passport-mail").getAttribute("href"))
                .startsWith("mailto:?subject=");
        assertThat(result(page))
                .contains("Wij hebben geen mailadres van gemeente Wijdemeren.")
                .contains("Vul in uw mailprogramma zelf in aan wie u mailt.");
    }

    @Test
    void opensTheScanWithTheAnswersOfTheFile() {
        var page = opened(then(), "intake");

        page.locator("a[href*='#antwoorden=']").first().click();

        page.locator("#scan-result .opening").waitFor();
        assertThat(visit.place()).isEqualTo("/zelfscans/cyberweerbaarheid/#uitslag");
        assertThat(page.locator("#scan-result").innerText()).contains("Aan het begin");
    }

    @Test
    void comparesThenAndNow() {
        var page = opened(then(), now(), "progress");

        assertThat(focused(page)).isEqualTo("Toen en nu");
        assertThat(result(page))
                .contains("Toen: toen.json (2 maart 2025). Nu: nu.json (20 november 2026).")
                .contains(
                        "100 punten erbij. Het niveau ging van “Aan het begin” naar “Basis op orde”.")
                .contains("Dit advies kreeg u toen, en nu niet meer:");
        assertThat(page.locator("tfoot td").allInnerTexts()).contains("0", "100", "+100");
    }

    @Test
    void letsOneChooseBetweenComparingAndMerging() {
        var page = opened(then(), now(), "progress");

        page.locator("#passport-modes button:has-text('Voeg samen')").click();

        assertThat(focused(page)).isEqualTo("Eén scanpaspoort van u samen");
        assertThat(page.locator(".passport-difference").count()).isGreaterThan(5);
        assertThat(page.locator("#passport-modes [aria-pressed=true]").innerText())
                .isEqualTo("Voeg samen tot één");
    }

    @Test
    void mergesWhatColleaguesAnsweredIntoOneFile() throws IOException {
        var page =
                opened(now(), files.file("collega.json", "2026-11-20", Taste.LAST, PLAN), "merge");
        assertThat(page.locator("#passport-modes").isVisible()).isFalse();
        assertThat(page.locator(".passport-difference").first().innerText())
                .contains("nu.json (20 november 2026)", "collega.json (20 november 2026)");

        page.locator("#passport-merge").click();
        assertThat(page.locator(".error:visible").innerText())
                .startsWith("Kies nog een antwoord bij ");
        page.locator(".error:visible a").last().click();
        assertThat(page.evaluate("document.activeElement.type")).isEqualTo("radio");

        page.locator(".passport-follow button:has-text('collega.json')").click();
        page.locator(".passport-difference").first().locator("label:has-text('nu.json')").click();
        page.locator("#passport-merge").click();
        var download =
                page.waitForDownload(
                        () -> page.locator(".passport-merged button:has-text('Bewaar')").click());

        assertThat(download.suggestedFilename()).isEqualTo("scanpaspoort-2026-11-21.json");
        var text = Files.readString(download.path());
        assertThat(text).contains("\"gemaakt\": \"2026-11-21\"", "\"back-up-maken\"");
        page.locator(".passport-merged button:has-text('Bekijk')").click();
        assertThat(focused(page)).isEqualTo("Intakeformulier");
        assertThat(result(page))
                .contains("Hierover dacht u verschillend")
                .contains("(nu.json; gekozen)")
                .contains("(collega.json; gekozen)");

        page.reload();
        choose(page, payload("weer.json", text));
        page.locator("#passport[data-mode=intake]").waitFor();
        assertThat(page.locator(".passport-remarks").count()).isZero();
    }

    @Test
    void worksWithTheKeyboardAlone() {
        var page = opened(then(), now(), "progress");

        tabTo(page, page.locator("#passport-modes button").last());
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("Eén scanpaspoort van u samen");
        tabTo(page, page.locator(".passport-follow button").last());
        page.keyboard().press("Space");
        tabTo(page, page.locator("#passport-merge"));
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("Klaar");
        tabTo(page, page.locator(".passport-merged button").last());
        page.keyboard().press("Enter");
        assertThat(focused(page)).isEqualTo("Intakeformulier");
    }

    @Test
    void takesAFileThatIsDroppedOnThePage() {
        var page = visit.open(PAGE);
        page.locator("#passport[data-ready]").waitFor();

        page.evaluate(
                """
                text => {
                    const carried = new DataTransfer();
                    carried.items.add(new File([text], "gesleept.json"));
                    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: carried }));
                }""",
                files.text("2026-11-01", "2026.1", Taste.LAST, ""));

        page.locator("#passport[data-mode=intake]").waitFor();
        assertThat(result(page)).contains("gesleept.json (1 november 2026)");
    }

    @Test
    void takesAwayAFileAndGoesOnWithTheOthers() {
        var page = opened(then(), now(), "progress");

        page.locator("#passport-files button").first().click();

        page.locator("#passport[data-mode=intake]").waitFor();
        assertThat(result(page)).contains("nu.json").doesNotContain("toen.json");
    }

    @Test
    void saysWhatOfAnOlderVersionNoLongerCounts() {
        var text =
                files.text("2025-03-02", "2019.1", Taste.LAST, "")
                        .replaceFirst("\"mfa\":\"[a-z-]+\"", "\"mfa\":\"vroeger\",\"fax\":\"ja\"");
        var page = opened(payload("oud.json", text), "intake");

        assertThat(page.locator(".passport-remarks li").allInnerTexts())
                .hasSize(3)
                .anyMatch(line -> line.contains("was toen versie 2019.1"))
                .anyMatch(
                        line ->
                                line.endsWith(
                                        "Deze vraag is veranderd; uw antwoord van toen geldt niet meer."))
                .anyMatch(line -> line.contains("zijn er niet meer") && line.contains("“fax”"));
    }

    static Stream<FilePayload> hostile() {
        var markup = "<img src=x onerror=\"document.title='gekraakt'\">";
        return Stream.of(
                payload(markup + ".json", "{}"),
                payload("leeg.json", ""),
                payload("half.json", "{\"soort\": \"etalage-scanpaspoort\","),
                payload("diep.json", "[".repeat(190_000)),
                payload("recept.json", "{\"soort\": \"" + markup + "\", \"versie\": 1}"),
                payload("nieuw.json", "{\"soort\": \"etalage-scanpaspoort\", \"versie\": 99}"),
                payload(
                        "vreemd.json",
                        "{\"soort\": \"etalage-scanpaspoort\", \"versie\": 1, \"scans\": {\""
                                + "x".repeat(5_000)
                                + "\": {}}}"),
                new FilePayload(
                        "plaatje.png",
                        "image/png",
                        new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, (byte) 0xff, (byte) 0xfe}),
                payload(
                        "groot.json",
                        "{\"soort\": \"etalage-scanpaspoort\", \"versie\": 1, \"x\": \""
                                + "y".repeat(10_000_000)
                                + "\"}"));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void refusesAStrangeFileInPlainWordsAndKeepsWhatIsOpen(FilePayload file) {
        var page = opened(then(), "intake");
        var before = result(page);

        choose(page, file);
        page.locator("#passport-told .error").waitFor();

        assertThat(page.locator("#passport-told").innerText())
                .startsWith(file.name)
                .containsAnyOf(
                        "geen scanpaspoort",
                        "nieuwere versie",
                        "veel groter",
                        "niets dat deze site kent");
        assertThat(result(page)).isEqualTo(before);
        assertThat(page.title()).startsWith("Scanpaspoort");
        assertThat(page.locator("main img").count()).isZero();
    }

    @Test
    void showsStrangeStringsInsideAPassportAsText() {
        var page =
                opened(
                        payload(
                                "<b>vet</b>.json",
                                """
                                {"soort": "etalage-scanpaspoort", "versie": 1, "gemaakt": "<i>nu</i>",
                                 "profiel": {"werknemers": 4, "__proto__": {"polluted": 1}, "<script>alert(1)</script>": "ja"},
                                 "scans": {"cyberweerbaarheid": {"versie": "<u>1</u>", "antwoorden": {"mfa": "<s>ja</s>", "__proto__": "x", "constructor": "y"}}},
                                 "strategie": {"adviezen": ["mfa-instellen", "javascript:alert(1)", "__proto__"], "klaar": ["<a href=x>"]}}"""),
                        "intake");

        assertThat(page.locator(".passport-files").innerText())
                .contains(
                        "<b>vet</b>.json (dag onbekend)",
                        "“<script>alert(1)</script>”",
                        "javascript:alert(1)");
        assertThat(page.locator("main").locator("b, i, u, s, script").count()).isZero();
        assertThat(page.evaluate("({}).polluted ?? 'schoon'")).isEqualTo("schoon");
    }

    @Test
    void takesFourFilesAndNoMore() {
        var page = visit.open(PAGE);
        choose(page, then(), now(), then(), now(), then());

        page.locator("#passport-told .error").waitFor();
        assertThat(page.locator("#passport-told").innerText())
                .isEqualTo("Kies hoogstens 4 bestanden tegelijk.");
    }

    /** What a visitor may see of the page, besides the page itself. */
    record State(String name, Consumer<Page> reach) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<State> states() {
        var unsure = files.file("weet-niet.json", "2026-11-20", Taste.UNSURE, "");
        return Stream.of(
                new State("intake", page -> await(page, "intake", then())),
                new State("progress", page -> await(page, "progress", then(), now())),
                new State(
                        "merge",
                        page -> {
                            await(page, "merge", then(), now(), unsure);
                            page.locator("#passport-merge").click();
                            page.locator(".passport-agreed").evaluate("each => each.open = true");
                        }),
                new State(
                        "refusal",
                        page -> {
                            choose(
                                    page,
                                    payload(
                                            "een-bestand-met-een-heel-lange-naam-zonder-een-enkele-spatie-erin.json",
                                            "{}"));
                            page.locator("#passport-told .error").waitFor();
                        }));
    }

    @ParameterizedTest
    @MethodSource("states")
    void everybodyCanReadAndReachEverything(State state) {
        var page = visit.open(PAGE);
        state.reach().accept(page);
        visit.resume();
        var found = new ArrayList<>(FocusGate.findings(page));
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 800);
            show(page, ColorScheme.LIGHT);
            found.addAll(AxeGate.findings(page));
            show(page, ColorScheme.DARK);
            found.addAll(AxeGate.findingsOfColour(page));
        }
        found.addAll(ReflowGate.findings(page));
        found.addAll(ReflowGate.findingsWhenSpread(page));

        assertThat(found).isEmpty();
    }

    private static FilePayload then() {
        return files.file("toen.json", "2025-03-02", Taste.LAST, PLAN);
    }

    private static FilePayload now() {
        return files.file("nu.json", "2026-11-20", Taste.FIRST, "");
    }

    private Page opened(FilePayload file, String mode) {
        return await(visit.open(PAGE), mode, file);
    }

    private Page opened(FilePayload one, FilePayload other, String mode) {
        return await(visit.open(PAGE), mode, one, other);
    }

    private static Page await(Page page, String mode, FilePayload... chosen) {
        choose(page, chosen);
        page.locator("#passport[data-mode=" + mode + "]").waitFor();
        return page;
    }

    /** The built site, with people to mail to in two municipalities of which one ends. */
    private static BuiltSite withContacts(Path folder) {
        var copy = BuiltSite.baked().copyTo(folder);
        var model =
                copy.files(".json").stream()
                        .map(Path::toString)
                        .filter(file -> file.matches("data.logica-.*"))
                        .findFirst()
                        .orElseThrow();
        for (var each :
                List.of(
                        "wijdemeren Wijdemeren Wim ondernemen",
                        "hilversum Hilversum Hilde bedrijven")) {
            var words = each.split(" ");
            var entry = "\"%s\":{\"name\":\"%s\",".formatted(words[0], words[1]);
            copy.spoil(
                    model,
                    entry,
                    entry
                            + "\"contact\":{\"name\":\"%s %s\",\"email\":\"%s@%s.example\"},"
                                    .formatted(words[2], words[1], words[3], words[0]));
        }
        return copy;
    }

    private static String result(Page page) {
        return page.locator("#passport-result").innerText().replace('\u00a0', ' ');
    }

    private static String focused(Page page) {
        return String.valueOf(page.evaluate("document.activeElement.textContent"));
    }

    private static void tabTo(Page page, Locator target) {
        for (int stops = 0; stops < 200; stops++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("each => each === document.activeElement"))) {
                return;
            }
        }
        throw new IllegalStateException("the Tab key does not reach " + target);
    }

    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }
}
