package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import com.microsoft.playwright.options.Media;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
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
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** What a visitor reads after the last question. */
@ExtendWith(InBrowser.class)
class ResultIT {

    private static final String CYBER = "cyberweerbaarheid";
    private static final String DIGITAL = "digitalisering";

    /** Everything answered; two answers are "weet ik niet", and there is no back-up. */
    private static final String FIRM =
            """
            "risico-overzicht": "deels", "risico-bekeken": "langer", "rekeningnummer": "ja", "phishing-oefening": "nooit",
            "veilig-gedrag.navragen": 4, "veilig-gedrag.melden": 5, "veilig-gedrag.haast": 3, "updates": "automatisch",
            "antivirus": "alle", "wifi": "onbekend", "website-eigen": "ja", "website-maatregelen": ["slotje", "bijgewerkt"],
            "mfa": "ja", "mfa-waar": ["mail"], "wachtwoorden": "los", "rechten": "onbekend", "backup": "geen",
            "noodplan": "papier", "herstel-zeker": 5""";

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
    void leaveWithoutComplaints() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    @Test
    void saysTheSameInFiguresBarsAndPicture() {
        var page = result(CYBER, "\"werknemers\": 8", FIRM);

        var figures = page.locator(".scores tr:not(.total) td.number").allInnerTexts();
        assertThat(figures).hasSize(5).anyMatch(figure -> figure.contains(" tot "));
        assertThat(figures).isEqualTo(inBars(page)).isEqualTo(inPicture(page));
        assertThat(page.locator(".radar tspan.figure").allTextContents()).isEqualTo(figures);
        for (var figure : figures) {
            assertThat(page.locator(".radar desc").textContent()).contains(figure + " van de 100");
        }
    }

    @Test
    void saysOfEachPartWhatItsLevelMeansThereAsThePaperDoes() {
        var page = result(CYBER, "\"werknemers\": 8", FIRM);
        var parts = page.locator(".scores tbody tr:not(.total)");
        var told =
                parts.all().stream()
                        .map(
                                part ->
                                        part.locator("th").innerText()
                                                + ": "
                                                + part.locator("td.level").innerText())
                        .toList();

        visit.open("/zelfscans/cyberweerbaarheid/papier/");

        assertThat(told).hasSize(5);
        for (var part : told) {
            var words = part.split(": ", 2);
            var meanings =
                    page.locator(".paper-meanings > div:has(h3:text-is(\"" + words[0] + "\"))");
            assertThat(meanings.locator("dt").count()).isEqualTo(3);
            assertThat(meanings.locator("dt").all())
                    .anyMatch(
                            level ->
                                    words[1].startsWith(
                                            level.innerText()
                                                    + ". "
                                                    + level.locator(
                                                                    "xpath=following-sibling::dd[1]")
                                                            .innerText()));
        }
    }

    /** What the bars are as wide as. */
    private static List<?> inBars(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        () => [...document.querySelectorAll(".scores tr:not(.total) svg")].map((svg) => {
                            const [value, open] = [".value", ".open"].map((name) => svg.querySelector(name).getAttribute("width"));
                            return value === open ? value : `${value} tot ${open}`;
                        })""");
    }

    /** How far the corners of the shapes are on their spokes, whose ends are the outer ring's. */
    private static List<?> inPicture(Page page) {
        return (List<?>)
                page.evaluate(
                        """
                        () => {
                            const corners = (polygon) => polygon.getAttribute("points").split(" ").map((pair) => Math.hypot(...pair.split(",").map(Number)));
                            const ends = corners([...document.querySelectorAll(".radar .ring")].at(-1));
                            const [value, open] = [".value", ".open"].map((name) =>
                                corners(document.querySelector(`.radar ${name}`)).map((length, index) => Math.round((100 * length) / ends[index])));
                            return value.map((score, index) => score === open[index] ? `${score}` : `${score} tot ${open[index]}`);
                        }""");
    }

    @Test
    void drawsNoShapeOfTwoParts() {
        var page = result(CYBER, "", "\"updates\": \"automatisch\", \"noodplan\": \"papier\"");

        assertThat(page.locator(".radar").count()).isZero();
        assertThat(page.locator(".scores tr:not(.total) td.number").allInnerTexts())
                .isEqualTo(List.of("100", "100"));
        assertThat(page.locator("#scan-result").innerText()).contains("Voorlopig: nog");
    }

    @Test
    void saysInWordsWhatHoldsALevelBack() {
        var page = result(CYBER, "", FIRM);

        assertThat(page.locator(".because").allInnerTexts())
                .isEqualTo(
                        List.of(
                                "Uw punten passen bij “Basis op weg”. Het niveau blijft lager door"
                                        + " uw antwoord “Nee” op de vraag “Maakt u reservekopieën"
                                        + " van uw gegevens, en waar staan die?”"));
    }

    @Test
    void namesThePartThatIsTooLowForALevel() {
        var page =
                result(
                        CYBER,
                        "",
                        """
                        "risico-overzicht": "compleet", "risico-bekeken": "dit-jaar", "rekeningnummer": "nee", "phishing-oefening": "nooit",
                        "updates": "automatisch", "mfa": "ja", "wachtwoorden": "kluis", "noodplan": "papier\"""");

        assertThat(onOneLine(page.locator(".total .because").innerText()))
                .isEqualTo(
                        "U heeft genoeg punten voor “Basis op orde”. Daarvoor is op elk onderdeel"
                                + " minstens 50 punten nodig. Dat geldt nog niet voor Veilig gedrag"
                                + " (0).");
    }

    @Test
    void comparesWithFirmsOfTheSameSize() {
        assertThat(shares(result(CYBER, "\"werknemers\": 12", FIRM)))
                .containsExactly("76 % van de bedrijven met 10 tot 50 mensen, zoals het uwe");
        assertThat(shares(result(CYBER, "\"werknemers\": 250", FIRM)))
                .containsExactly("97 % van de bedrijven met 250 mensen of meer, zoals het uwe");
        var page = result(CYBER, "", FIRM);
        assertThat(shares(page)).hasSize(2).noneMatch(share -> share.contains("zoals het uwe"));
        assertThat(page.locator("[data-compared=mfa]").innerText())
                .contains(
                        "U zei: Ja, bij minstens één programma.",
                        "Dat doet u ook.",
                        "U zei niet met hoeveel mensen u werkt. Daarom ziet u alle cijfers.",
                        "Bron: ",
                        "gezien op");
    }

    @Test
    void comparesWithFirmsInTheSameSector() {
        var page =
                result(
                        DIGITAL,
                        "\"werknemers\": 8, \"sector\": \"horeca\"",
                        "\"kanalen\": [\"netwerken\"]");

        assertThat(page.locator("[data-compared=kanalen] .shares li").allInnerTexts())
                .map(ResultIT::onOneLine)
                .containsExactly(
                        "53 % van de bedrijven met 2 tot 10 mensen, zoals het uwe",
                        "59 % van de bedrijven met 2 tot 10 mensen, in uw sector (Horeca)");
    }

    private static List<String> shares(Page page) {
        return page.locator("[data-compared=mfa] .shares li").allInnerTexts().stream()
                .map(ResultIT::onOneLine)
                .toList();
    }

    private static String onOneLine(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    @Test
    void namesTheClassOfAnIndexAndWhatIsStillOpen() {
        var page = result(DIGITAL, "\"werknemers\": 8", "\"klantsysteem\": \"systeem\"");

        assertThat(page.locator(".index").innerText())
                .matches(
                        "(?s)U heeft 1 tot 12 van de 12 punten. Dat heet “zeer laag” tot “zeer"
                                + " hoog”. .*");
        assertThat(page.locator(".classes .own").count()).isEqualTo(4);
        assertThat(onOneLine(page.locator("#scan-result").innerText()))
                .contains(
                        "Deze index wordt gemeten bij bedrijven met 10 mensen of meer.",
                        "Voor uw bedrijf is hij een aanwijzing.");
    }

    @Test
    void namesOneClassOfAnIndexWhereEverythingIsKnown() {
        visit.open("/zelfscans/" + DIGITAL + "/");
        var page = new ScanWalk(visit).result();

        assertThat(page.locator(".index strong").first().innerText())
                .matches("\\d+ van de 12 punten");
        assertThat(page.locator(".classes .own").count()).isEqualTo(1);
        assertThat(page.locator(".index strong").nth(1).innerText())
                .isEqualTo(
                        "“%s”"
                                .formatted(
                                        page.locator(".classes .own")
                                                .innerText()
                                                .replaceAll("(?s)^[\\d–]+\\s+", "")));
    }

    @Test
    void knowsWhoHelpsNearby() {
        var answers = "\"digi-plan\": \"geen\", \"digi-budget\": \"nee\", \"scholing\": \"niet\"";

        assertThat(helpers(result(DIGITAL, "\"gemeente\": \"hilversum\"", answers)))
                .contains("MBO College Hilversum Onderwijs, in uw gemeente")
                .doesNotContain("Provincie Utrecht Loket, in uw provincie");
        assertThat(helpers(result(DIGITAL, "\"gemeente\": \"eemnes\"", answers)))
                .contains("Provincie Utrecht Loket, in uw provincie")
                .doesNotContain("MBO College Hilversum Onderwijs, in uw gemeente");
    }

    private static List<String> helpers(Page page) {
        return page.locator(".beside li").allTextContents().stream()
                .map(text -> text.replaceAll("(Onderwijs|Loket)", " $1"))
                .toList();
    }

    @Test
    void showsWhatIsToComeAndNotWhatHasBeen(@TempDir Path folder, Chromium chromium) {
        var site = BuiltSite.baked().copyTo(folder);
        var data =
                site.files(".json").stream()
                        .map(Path::toString)
                        .filter(file -> file.contains("logica-"))
                        .findFirst()
                        .orElseThrow();
        site.spoil(
                data, "\"offers\":[", "\"offers\":[" + event("Geweest", -1) + event("Op tijd", 1));
        try (var other = SiteServer.of(folder);
                var later = chromium.visit(other).on(Visit.NOW)) {
            var page = result(later, CYBER, "", FIRM);
            var said = page.locator("#scan-result").textContent();

            assertThat(said).contains("Op tijdWebinar, 21 november 2026").doesNotContain("Geweest");
        }
    }

    private static String event(String title, int hours) {
        long ends = Visit.NOW.plusSeconds(hours * 3600L).toEpochMilli();
        return """
               {"type":"event","title":"%s","url":"/agenda/","label":"Webinar","themes":["veiligheid"],"begins":%d,"ends":%d},"""
                .formatted(title, ends, ends);
    }

    @Test
    void leadsToPagesThatAreThere() {
        var page = result(CYBER, "\"werknemers\": 8", FIRM);
        var inside =
                page.locator("#scan-result a[href^='/']").all().stream()
                        .map(link -> link.getAttribute("href"))
                        .distinct()
                        .toList();

        assertThat(inside).contains("/subsidies/wijzer/");
        assertThat(inside).allMatch(BuiltSite.baked().pages()::contains);
    }

    @Test
    void unfoldsOnPaperAndFoldsAgain() {
        var page = result(CYBER, "\"werknemers\": 8", FIRM);
        var steps = page.locator(".advice-more .steps");
        assertThat(seen(steps)).isEqualTo(1);

        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(seen(steps)).isEqualTo(steps.count()).isGreaterThan(5);
        assertThat(page.locator("button:visible, summary:visible").count()).isZero();
        assertThat(page.locator(".radar").isVisible()).isTrue();

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        page.evaluate("dispatchEvent(new Event('afterprint'))");
        assertThat(seen(steps)).isEqualTo(1);
    }

    private static int seen(Locator each) {
        return (int) each.all().stream().filter(Locator::isVisible).count();
    }

    @Test
    void everybodyCanReadItUnfolded() {
        var page =
                result(
                        DIGITAL,
                        "\"werknemers\": 8, \"gemeente\": \"laren\"",
                        "\"digi-plan\": \"geen\", \"digi-budget\": \"nee\", \"kanalen\": [\"netwerken\"], \"ai-regels\": \"geen\"");
        visit.resume();
        page.evaluate("document.querySelectorAll('details').forEach((each) => each.open = true)");
        var found = new ArrayList<String>();
        for (int width : new int[] {1280, 320}) {
            page.setViewportSize(width, 800);
            for (var scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                found.addAll(AxeGate.findings(page));
            }
        }
        found.addAll(ReflowGate.findings(page));
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setColorScheme(ColorScheme.LIGHT)
                        .setForcedColors(ForcedColors.ACTIVE));
        found.addAll(AxeGate.findings(page));
        page.emulateMedia(
                new Page.EmulateMediaOptions()
                        .setForcedColors(ForcedColors.NONE)
                        .setMedia(Media.PRINT));
        found.addAll(AxeGate.findings(page));

        assertThat(found).isEmpty();
    }

    private Page result(String scan, String facts, String answers) {
        return result(visit, scan, facts, answers);
    }

    /** Opens a result as a link with answers does, in a tab that kept nothing. */
    private static Page result(Visit by, String scan, String facts, String answers) {
        var state = "{\"facts\": {%s}, \"answers\": {%s}}".formatted(facts, answers);
        by.open("/");
        by.page().evaluate("sessionStorage.clear()");
        var page =
                by.open(
                        "/zelfscans/%s/#antwoorden=%s"
                                .formatted(
                                        scan,
                                        Base64.getUrlEncoder()
                                                .withoutPadding()
                                                .encodeToString(
                                                        state.getBytes(StandardCharsets.UTF_8))));
        page.locator("[data-result] .opening").waitFor();
        return page;
    }
}
