package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The way through a scan: forth, back, past a question, to the overview, and in parts. */
@ExtendWith(InBrowser.class)
class FlowIT {

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
    void leave() {
        visit.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | Vul een getal in, of sla deze vraag over.",
                "12 man | Vul alleen cijfers in, bijvoorbeeld 12.",
                "2,5 | Vul een heel getal in, zonder komma.",
                "0 | Vul een getal in van 1 tot en met 250.",
                "251 | Vul een getal in van 1 tot en met 250.",
                "-3 | Een getal onder nul kan hier niet. Vul een getal in van 1 tot en met 250.",
                "99999999999999999999 | Dit getal is te groot. Kijk na hoeveel cijfers er staan.",
            })
    void aNumberThatIsNoneIsToldByWhatIsWrong(String written, String told) {
        var page = at("profiel-werknemers");
        var field = page.locator("#profiel-werknemers-veld");
        field.fill(written);

        press(page, "Enter", field);

        assertThat(page.locator("#scan-error").innerText()).isEqualTo(told);
        assertThat(page.title()).startsWith("Let op: Vraag 1 van ");
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.getAttribute("aria-describedby")).isEqualTo("scan-error");
        assertThat(hasFocus(field)).isTrue();

        field.fill("12");
        assertThat(page.locator("#scan-error").isVisible()).isFalse();
        assertThat(page.title()).startsWith("Vraag 1 van ");
    }

    @Test
    void ofStatementsEachThatIsOpenIsNamedWithALinkToIt() {
        var page = at("vraag-veilig-gedrag");
        page.locator("#vraag-veilig-gedrag .row").nth(1).locator("label").first().click();

        page.locator("#scan-next").click();

        assertThat(page.locator("#scan-error h4").innerText())
                .isEqualTo("Er missen nog 2 antwoorden");
        assertThat(page.locator("#scan-error a").count()).isEqualTo(2);
        assertThat(hasFocus(page.locator("#scan-error"))).isTrue();
        page.locator("#scan-error a").nth(1).click();
        assertThat(
                        hasFocus(
                                page.locator("#vraag-veilig-gedrag .row")
                                        .nth(2)
                                        .locator("input")
                                        .first()))
                .isTrue();
        assertThat(page.url()).endsWith("#vraag-veilig-gedrag");

        page.locator("#scan-skip:text-is('Laat de rest open')").click();
        open(page, "overzicht");
        assertThat(page.locator(".open-questions").innerText())
                .contains("klopt dit voor uw bedrijf?");
        assertThat(page.locator(".answers").first().innerText()).contains("1 van 5");
    }

    @Test
    void aMunicipalityElsewhereAsksForItsProvince() {
        var page = at("profiel-gemeente");
        page.locator("#profiel-gemeente input[value=andere]").click();
        visit.wait(500);
        assertThat(page.url()).endsWith("#profiel-gemeente");

        page.locator("#scan-next").click();

        assertThat(page.locator("#scan-error").innerText())
                .isEqualTo("Kies in welke provincie uw bedrijf staat.");
        page.locator("#profiel-gemeente-provincie").selectOption("utrecht");
        page.locator("#scan-next").click();
        assertThat(page.url()).doesNotEndWith("#profiel-gemeente");
    }

    @Test
    void noneOfTheseAndTheOthersPutEachOtherOut() {
        var page = at("/zelfscans/digitalisering/", "vraag-investering");
        var none = page.locator("#vraag-investering input[value=geen]");
        var some = page.locator("#vraag-investering input[value=kantoor]");

        some.check();
        none.check();
        assertThat(some.isChecked()).isFalse();
        some.check();
        assertThat(none.isChecked()).isFalse();
    }

    @Test
    void theBrowsersOwnBackButtonGoesToTheQuestionBefore() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(2);
        var third = page.url();

        page.goBack();
        assertThat(page.url()).endsWith("#profiel-sector");
        assertThat(page.title()).startsWith("Vraag 2 van ");
        assertThat(hasFocus(page.locator("#profiel-sector h3"))).isTrue();

        page.goForward();
        assertThat(page.url()).isEqualTo(third);
    }

    @Test
    void anAnswerIsChangedFromTheOverviewAndTheOthersStay() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).review();
        var before = page.locator("#scan-review .answers").first().innerText();
        assertThat(page.title()).startsWith("Controleer uw antwoorden · ");

        change(page, "vraag-updates", "zelden");

        assertThat(page.url()).endsWith("#overzicht");
        var after = page.locator("#scan-review .answers").first().innerText();
        assertThat(after).isNotEqualTo(before);
        assertThat(after.lines().count()).isEqualTo(before.lines().count());
    }

    @Test
    void anAnswerThatIsNotAskedForAnyMoreIsSetAsideAndComesBack() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).review();
        var before = page.locator("#scan-review").innerText();

        change(page, "vraag-backup", "geen");
        assertThat(page.locator("#scan-review").innerText())
                .contains("Even opzij gelegd", "Wanneer heeft u voor het laatst een bestand");
        page.reload();
        ready(page);
        assertThat(page.locator("#scan-review").innerText()).contains("Even opzij gelegd");
        change(page, "vraag-backup", "apart");

        assertThat(page.locator("#scan-review").innerText()).isEqualTo(before);
    }

    @Test
    void whatWasSkippedStandsOnTopOfTheOverview() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(3);
        page.locator("#scan-skip").click();
        visit.wait(500);
        open(page, "overzicht");
        var skipped = page.locator(".open-questions a").first();
        assertThat(page.locator("#scan-review h3").first().innerText()).startsWith("Nog open: ");
        assertThat(skipped.getAttribute("href")).isEqualTo("#vraag-risico-overzicht");

        skipped.click();
        assertThat(page.locator("#scan-finish").innerText()).isEqualTo("Naar het overzicht");
        visit.wait(500);
        page.locator("#scan-finish").click();

        assertThat(page.url()).endsWith("#overzicht");
    }

    @Test
    void onePartIsDoneAloneAndTheRestLater() {
        var page = visit.open(SCAN);
        page.locator("#scan-parts summary").click();
        page.locator("#scan-parts a").first().click();
        assertThat(page.url()).endsWith("#onderdeel=risicos");
        assertThat(page.locator("#scan-chosen").innerText().replace('\u00a0', ' '))
                .startsWith("U doet alleen “Risico's in beeld”: 2 vragen, ongeveer 1 minuut.");

        var walk = new ScanWalk(visit);
        walk.review();
        assertThat(walk.asked()).hasSize(2);
        assertThat(page.locator("#scan-review").innerText())
                .contains("tot dan is uw uitslag voorlopig");
        page.locator("#review-done").click();
        page.locator("#scan-result .opening").waitFor();
        assertThat(page.locator("#scan-result").innerText()).contains("Voorlopig: nog ");
        open(page, "overzicht");
        page.locator("button:text-is('Ga verder met de rest')").click();

        assertThat(page.url()).endsWith("#profiel-werknemers");
        assertThat(page.title()).startsWith("Vraag 1 van 1");
    }

    @Test
    void withoutAConnectionTheResultComesLater() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(5);
        page.context().setOffline(true);
        open(page, "uitslag");

        page.locator("#scan-result button:text-is('Probeer het opnieuw')").waitFor();
        assertThat(page.locator("#scan-result h2").innerText())
                .isEqualTo("Er is nu geen verbinding");
        page.context().setOffline(false);
        page.locator("#scan-result button:text-is('Probeer het opnieuw')").click();

        page.locator("#scan-result .opening").waitFor();
    }

    @Test
    void aSiteThatWasReplacedMeanwhileAsksToLoadThePageAgain() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(5);
        page.route("**/view/scan-result.js", route -> route.abort());
        open(page, "uitslag");

        page.locator("#scan-result button:text-is('Laad de pagina opnieuw')").waitFor();
        assertThat(page.locator("#scan-result h2").innerText())
                .isEqualTo("Deze pagina is vernieuwd");
        page.unroute("**/view/scan-result.js");
        page.locator("#scan-result button:text-is('Laad de pagina opnieuw')").click();

        page.locator("#scan-result .opening").waitFor();
        assertThat(page.url()).endsWith("#uitslag");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1970-01-01T00:00:00Z", "2099-12-31T23:59:59Z"})
    void aClockThatIsOffBreaksNothing(String moment, Chromium chromium) {
        try (var strange = chromium.visit(server).on(Instant.parse(moment))) {
            strange.open(SCAN);
            var page = new ScanWalk(strange).result();

            assertThat(page.locator("#scan-result").innerText())
                    .contains("Uw bedrijf staat op")
                    .doesNotContain("Invalid", "NaN", "undefined");
            assertThat(strange.complaints()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 1280})
    void whatIsSaidAndKeptCanBeReadAndReached(int width) {
        visit.page().setViewportSize(width, 800);
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(4);
        page.navigate(server.address(SCAN + "#antwoorden=x"));
        page.locator("#page-notice").waitFor();
        page.locator("#scan-parts summary").click();
        page.locator("#scan-keep button:text-is('Wis alles')").click();
        visit.resume();

        var found = new ArrayList<>(AxeGate.findings(page));
        found.addAll(ReflowGate.findings(page));
        found.addAll(FocusGate.findings(page));

        assertThat(found).isEmpty();
    }

    private Page at(String question) {
        return at(SCAN, question);
    }

    private Page at(String scan, String question) {
        var page = visit.open(scan + "#" + question);
        ready(page);
        visit.wait(500);
        return page;
    }

    private void open(Page page, String place) {
        page.evaluate("place => { location.hash = place; }", place);
        page.waitForURL("**#" + place);
        visit.wait(500);
    }

    private void change(Page page, String question, String option) {
        page.locator("#scan-review .change a[href='#" + question + "']").click();
        visit.wait(500);
        page.locator("#" + question + " input[value=" + option + "]").click();
        visit.wait(500);
    }

    private void press(Page page, String key, Locator field) {
        field.press(key);
        visit.wait(50);
    }

    private static void ready(Page page) {
        page.locator("#scan[data-ready]").waitFor();
    }

    private static boolean hasFocus(Locator element) {
        return Boolean.TRUE.equals(element.evaluate("each => each === document.activeElement"));
    }
}
