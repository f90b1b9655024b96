package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.stream.Stream;
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
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What becomes of an entrepreneur's answers: in the tab, on the device, in a link, and lost
 * nowhere.
 */
@ExtendWith(InBrowser.class)
class KeepIT {

    private static final String SCAN = "/zelfscans/cyberweerbaarheid/";
    private static final String DEVICE = "etalage.bewaard";

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
    void leaveWithoutAComplaint() {
        assertThat(visit.complaints()).isEmpty();
        visit.close();
    }

    @Test
    void nothingIsOnTheDeviceBeforeTheVisitorAsksForIt() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(5);

        assertThat(onDevice(page)).isNull();
        assertThat(page.evaluate("sessionStorage.length")).isEqualTo(1);
    }

    @Test
    void whoKeptTheAnswersGoesOnWhereTheyWere() {
        keepFourAnswers();

        var later = anotherTab();

        assertThat(later.locator("#scan-begin").innerText()).matches("Ga verder, vraag 5 van \\d+");
        later.locator("#scan-begin").click();
        assertThat(later.url()).endsWith("#vraag-risico-bekeken");
        assertThat(later.title()).startsWith("Vraag 5 van ");
    }

    @Test
    void aReloadStaysAtTheQuestion() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(4);
        var question = page.locator("fieldset[data-kind]:visible h3").innerText();

        page.reload();

        assertThat(page.locator("fieldset[data-kind]:visible h3").innerText()).isEqualTo(question);
        visit.wait(500);
        page.locator("#scan-back").click();
        assertThat(page.locator("fieldset[data-kind]:visible input:checked").count()).isEqualTo(1);
    }

    @Test
    void beginningAgainForgetsTheScanAndKnowsTheFirm() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(6);
        start(page);

        page.locator("#scan-restart").click();
        page.locator("#scan-restart").click();

        assertThat(page.url()).endsWith("#profiel-werknemers");
        assertThat(page.locator("#profiel-werknemers-veld").inputValue()).isEqualTo("12");
        start(page);
        assertThat(page.locator("#scan-begin").innerText()).matches("Ga verder, vraag 4 van \\d+");
    }

    @Test
    void wipingAsksFirstAndLeavesNothing() {
        var page = keepFourAnswers();

        button(page, "Wis alles").click();
        button(page, "Nee, houd mijn antwoorden").click();
        assertThat(onDevice(page)).isNotNull();

        button(page, "Wis alles").click();
        button(page, "Ja, wis alles").click();

        assertThat(page.evaluate("JSON.stringify([localStorage, sessionStorage])"))
                .isEqualTo("[{},{}]");
        assertThat(page.locator("#scan-begin").innerText()).isEqualTo("Begin met de zelfscan");
        assertThat(page.locator("input:checked").count()).isZero();
        page.reload();
        assertThat(page.locator("#scan-begin").innerText()).isEqualTo("Begin met de zelfscan");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); }",
                "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { get() { throw new DOMException('no', 'SecurityError'); } })",
                "for (const name of ['localStorage', 'sessionStorage']) Object.defineProperty(window, name, { value: null })",
            })
    void aBrowserThatKeepsNothingStillGivesAResult(String refusal) {
        visit.page().addInitScript(refusal);
        visit.open(SCAN);
        var walk = new ScanWalk(visit);
        var page = walk.answer(1);

        assertThat(page.locator("#page-notice").innerText())
                .contains("Uw browser bewaart niets.", "Laat dit tabblad open");
        button(page, "Begrepen").click();
        start(page);
        button(page, "Bewaar op dit apparaat").click();
        assertThat(page.locator("#page-notice").innerText())
                .contains("Uw browser kan uw antwoorden niet bewaren.");
        button(page, "Begrepen").click();
        walk.result();

        assertThat(page.locator("#scan-result").innerText()).contains("Uw bedrijf staat op");
        assertThat(page.locator("#scan-keep").innerText())
                .contains("Uw browser kan niets bewaren op dit apparaat");
    }

    @Test
    void theSecondTabIsAskedAndOverwritesNothing() {
        var first = keepFourAnswers();
        var second = anotherTab();
        choose(second, "vraag-risico-bekeken", "nooit");
        choose(first, "vraag-risico-bekeken", "dit-jaar");

        assertThat(first.locator("#page-notice").innerText())
                .contains("In een ander tabblad zijn antwoorden veranderd.");
        assertThat(onDevice(first)).contains("\"risico-bekeken\":\"nooit\"");

        button(first, "Bewaar die van dit tabblad").click();

        assertThat(onDevice(first)).contains("\"risico-bekeken\":\"dit-jaar\"");
        assertThat(second.locator("#page-notice").innerText())
                .contains("In een ander tabblad zijn antwoorden veranderd.");

        button(second, "Ga verder met de bewaarde antwoorden").click();

        second.navigate(server.address(SCAN + "#vraag-risico-bekeken"));
        assertThat(second.locator("#vraag-risico-bekeken input:checked").getAttribute("value"))
                .isEqualTo("dit-jaar");
    }

    @Test
    void aTabWithAnotherScanIsLeftInPeace() {
        var first = keepFourAnswers();
        var other = visit.page().context().newPage();
        other.navigate(server.address("/zelfscans/digitalisering/"));
        ready(other);
        choose(other, "vraag-mate", "veel");

        assertThat(first.locator("#page-notice").isVisible()).isFalse();
        choose(first, "vraag-risico-bekeken", "nooit");

        assertThat(other.locator("#page-notice").isVisible()).isFalse();
        assertThat(onDevice(first)).contains("\"mate\":\"veel\"", "\"risico-bekeken\":\"nooit\"");
    }

    @Test
    void aTabIsToldWhenAnotherWipesEverything() {
        var first = keepFourAnswers();
        var second = anotherTab();

        button(second, "Wis alles").click();
        button(second, "Ja, wis alles").click();

        assertThat(first.locator("#page-notice").innerText())
                .contains("In een ander tabblad zijn uw antwoorden gewist.");
        button(first, "Houd ze in dit tabblad").click();
        assertThat(onDevice(first)).isNull();
        assertThat(first.locator("#scan-begin").innerText()).startsWith("Ga verder");
    }

    @Test
    void aLinkCarriesTheAnswersToAnotherBrowser(Chromium chromium) {
        visit.page()
                .addInitScript(
                        "navigator.clipboard.writeText = async (text) => { window.copied = text; }");
        visit.open(SCAN);
        var page = new ScanWalk(visit).result();

        button(page, "Kopieer een link met uw antwoorden").click();
        assertThat(page.locator("#scan-link-warning").innerText())
                .startsWith("Wie deze link heeft, ziet uw antwoorden");
        assertThat(page.evaluate("window.copied")).isNull();
        button(page, "Kopieer de link").click();
        page.locator("#scan-keep [role=status]:has-text('gekopieerd')").waitFor();
        var link = (String) page.evaluate("window.copied");

        try (var other = chromium.visit(server).on(Visit.NOW)) {
            other.page().navigate(link);
            assertThat(opening(other.page())).isEqualTo(opening(page));
            assertThat(other.page().url()).endsWith("#uitslag");
            assertThat(onDevice(other.page())).isNull();
        }
    }

    @Test
    void aLinkDoesNotTakeThePlaceOfOnesOwnAnswers() {
        var page = keepFourAnswers();
        var before = onDevice(page);

        page.navigate(server.address(SCAN + link("{\"facts\":{},\"answers\":{\"mfa\":\"nee\"}}")));

        page.locator("#page-notice").waitFor();
        assertThat(page.locator("#page-notice").innerText())
                .contains(
                        "Deze link brengt andere antwoorden mee.",
                        "Uw eigen antwoorden blijven op dit apparaat bewaard.");
        button(page, "Open de antwoorden uit de link").click();
        assertThat(opening(page)).isNotBlank();
        assertThat(page.locator("#scan-keep").innerText())
                .contains("De bewaarde antwoorden veranderen niet.");
        choose(page, "vraag-backup", "geen");
        assertThat(onDevice(page)).isEqualTo(before);

        start(page);
        button(page, "Open de bewaarde antwoorden").click();
        assertThat(page.locator("#scan-begin").innerText()).matches("Ga verder, vraag 5 van \\d+");
    }

    static Stream<Arguments> hostile() {
        var nothing = "Er staat geen antwoord in op een vraag van deze zelfscan.";
        var broken = "Misschien mist er een stuk. Vraag om de link nog eens te sturen.";
        return Stream.of(
                Arguments.of("empty", "#antwoorden=", broken),
                Arguments.of("no base64", "#antwoorden=%%%", broken),
                Arguments.of("a bad percentage", "#antwoorden=%E0%A4%A", broken),
                Arguments.of("cut off", link("{\"facts\":{},\"answers\":{\"mfa\":"), broken),
                Arguments.of("no JSON", link("hallo"), broken),
                Arguments.of("a list", link("[1,2]"), broken),
                Arguments.of("null", link("null"), broken),
                Arguments.of("no UTF-8", "#antwoorden=_____w", broken),
                Arguments.of("deep", link("[".repeat(20_000) + "]".repeat(20_000)), broken),
                Arguments.of(
                        "huge",
                        link("{\"answers\":{\"mfa\":\"" + "x".repeat(400_000) + "\"}}"),
                        broken),
                Arguments.of(
                        "other questions", link("{\"answers\":{\"kleur\":\"rood\"}}"), nothing),
                Arguments.of(
                        "other shapes",
                        link("{\"facts\":7,\"answers\":[\"mfa\"],\"plan\":\"x\"}"),
                        nothing),
                Arguments.of(
                        "a prototype",
                        link(
                                "{\"__proto__\":{\"polluted\":\"ja\"},\"answers\":{\"__proto__\":{\"polluted\":\"ja\"},\"constructor\":\"ja\"}}"),
                        nothing),
                Arguments.of(
                        "markup",
                        link(
                                "{\"answers\":{\"mfa\":\"<img src=x onerror=alert(1)>\",\"<b>x</b>\":\"ja\"}}"),
                        nothing));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("hostile")
    void aLinkThatIsNoneSaysSoAndChangesNothing(String name, String fragment, String told) {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(4);
        var before = page.evaluate("sessionStorage.getItem('etalage.antwoorden')");

        page.navigate(server.address(SCAN) + fragment);

        page.locator("#page-notice").waitFor();
        assertThat(page.locator("#page-notice").innerText())
                .contains(
                        "Deze link kunnen wij niet openen.",
                        told,
                        "Uw eigen antwoorden zijn er nog.");
        assertThat(page.locator("#scan-begin").innerText()).startsWith("Ga verder, vraag 5");
        assertThat(page.evaluate("sessionStorage.getItem('etalage.antwoorden')")).isEqualTo(before);
        assertThat(page.evaluate("'polluted' in {}")).isEqualTo(false);
        assertThat(page.locator("#page-notice img").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{",
                "[]",
                "{\"versie\":1,\"revisie\":\"x\"}",
                "{\"versie\":99,\"revisie\":3,\"answers\":{}}",
                "{\"versie\":1,\"revisie\":3,\"facts\":{\"werknemers\":-4,\"sector\":\"<b>\"},\"answers\":{\"mfa\":\"misschien\",\"__proto__\":{\"x\":1},\"backup\":[{}]},\"plan\":3,\"scans\":{\"cyberweerbaarheid\":7}}",
            })
    void whatWasKeptIsCheckedWhenItIsRead(String kept) {
        var page = visit.open(SCAN);
        page.evaluate("kept => localStorage.setItem('etalage.bewaard', kept)", kept);
        page.evaluate("sessionStorage.clear()");

        page.reload();
        ready(page);

        assertThat(page.locator("#scan-begin").innerText()).isEqualTo("Begin met de zelfscan");
        new ScanWalk(visit).result();
        assertThat(opening(page)).contains("Uw bedrijf staat op");
    }

    private Page keepFourAnswers() {
        visit.open(SCAN);
        var page = new ScanWalk(visit).answer(4);
        start(page);
        button(page, "Bewaar op dit apparaat").click();
        assertThat(page.locator("#scan-keep").innerText())
                .contains("Uw antwoorden staan op dit apparaat.");
        return page;
    }

    /** Nothing of the first tab comes along but what is on the device. */
    private Page anotherTab() {
        var tab = visit.page().context().newPage();
        tab.navigate(server.address(SCAN));
        ready(tab);
        return tab;
    }

    private void start(Page page) {
        page.navigate(server.address(SCAN) + "#");
        ready(page);
    }

    private void choose(Page page, String question, String option) {
        page.navigate(
                server.address(page.url().contains("digi") ? "/zelfscans/digitalisering/" : SCAN)
                        + "#"
                        + question);
        ready(page);
        visit.wait(500);
        page.locator("#" + question + " input[value=" + option + "]").click();
        visit.wait(500);
    }

    private static void ready(Page page) {
        page.locator("#scan[data-ready]").waitFor();
    }

    private static Locator button(Page page, String name) {
        return page.locator("button:visible:text-is(\"" + name + "\")");
    }

    private static String opening(Page page) {
        page.locator("#scan-result .opening").waitFor();
        return page.locator("#scan-result .opening").innerText();
    }

    private static String onDevice(Page page) {
        return (String) page.evaluate("key => localStorage.getItem(key)", DEVICE);
    }

    private static String link(String state) {
        return "#antwoorden="
                + Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(state.getBytes(StandardCharsets.UTF_8));
    }
}
