package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** From advice to a digital strategy on one A4, and into the calendar. */
@ExtendWith(InBrowser.class)
class PlanIT {

    private static final String SCAN = "/zelfscans/cyberweerbaarheid/";

    /** More stops than the page has. */
    private static final int END = 120;

    private static SiteServer server;

    private Visit visit;
    private PlanWalk walk;

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
        walk = new PlanWalk(visit);
    }

    @AfterEach
    void leaveWithoutACloud() {
        assertThat(visit.complaints()).isEmpty();
        assertThat(server.asked()).allMatch(request -> request.startsWith("GET "));
        visit.close();
    }

    static Stream<String> scans() {
        return BuiltSite.baked().scans().stream();
    }

    @Test
    void isMadeWithTheMouse() {
        var page = walk.plan(SCAN);
        assertThat(visit.place()).isEqualTo(SCAN + "#strategie");
        var first = walk.steps();
        assertThat(first).hasSize(3);

        walk.boxes().nth(3).click();
        assertThat(walk.steps()).hasSize(4).startsWith(first.toArray(String[]::new));
        walk.boxes().nth(0).click();
        assertThat(walk.steps()).hasSize(3).doesNotContain(first.get(0));
        assertThat(walk.said()).isEqualTo("“" + first.get(0) + "” staat niet meer in uw plan.");

        page.locator("#plan-start").selectOption(new SelectOption().setValue("2027-04"));
        assertThat(walk.sheet()).contains("April 2027", "apr 2027", "Samen", "Zelf betalen");

        page.locator("button:has-text('Terug naar uw uitslag')").click();
        page.locator(".opening").waitFor();
        assertThat(visit.place()).isEqualTo(SCAN + "#uitslag");
    }

    @Test
    void isMadeWithTheKeyboardOnASmallScreen() {
        visit.page().setViewportSize(320, 640);
        var page = walk.result(SCAN);
        tabTo(":is(a, button):has-text('Maak uw digitale strategie')");
        page.keyboard().press("Enter");
        page.locator(".plan-sheet").waitFor();
        var first = walk.steps();

        tabTo(".plan-choices input >> nth=3");
        page.keyboard().press("Space");
        assertThat(walk.steps()).hasSize(4);

        tabTo("[data-move$=' 1'] >> nth=0");
        page.keyboard().press("Enter");
        assertThat(walk.steps().subList(0, 2)).containsExactly(first.get(1), first.get(0));
        assertThat(walk.said()).isEqualTo("“" + first.get(0) + "” is nu stap 2 van 4.");
        assertThat(focus(page)).isEqualTo("Later: " + first.get(0));

        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        page.keyboard().press("Enter");
        assertThat(walk.steps().get(3)).isEqualTo(first.get(0));
        assertThat(focus(page)).isEqualTo("Later: " + first.get(0));

        tabTo("[data-done] >> nth=0");
        page.keyboard().press("Space");
        assertThat(page.locator(".plan-steps tr.done th a").innerText()).isEqualTo(first.get(1));
        assertThat(ReflowGate.findings(page)).isEmpty();
    }

    private static String focus(Page page) {
        return (String) page.evaluate("document.activeElement.getAttribute('aria-label')");
    }

    @ParameterizedTest
    @MethodSource("scans")
    void explainsWhereTheOrderCannotBeKept(String scan) {
        walk.plan(scan);
        var pair = dependency();

        var page = walk.plan(scan, Map.of("chosen", List.of(pair.get("later"), pair.get("first"))));
        assertThat(walk.steps()).containsExactly(pair.get("firstTitle"), pair.get("laterTitle"));
        var because =
                "“%s” kan pas na “%s”. Daarom staat die eerst."
                        .formatted(pair.get("laterTitle"), pair.get("firstTitle"));

        page.locator("[data-move='" + pair.get("later") + " -1']").click();
        assertThat(walk.said()).isEqualTo(because);
        assertThat(walk.steps()).containsExactly(pair.get("firstTitle"), pair.get("laterTitle"));

        walk.boxes();
        page.locator(".plan-choices label:has-text('" + pair.get("firstTitle") + "') input")
                .first()
                .click();
        assertThat(page.locator(".needs").innerText())
                .startsWith("Dit kan pas na “" + pair.get("firstTitle") + "”.");
        page.locator(".needs button").click();
        assertThat(walk.said()).isEqualTo(because);
        assertThat(walk.steps()).containsExactly(pair.get("firstTitle"), pair.get("laterTitle"));
    }

    /** Two pieces of advice of which one has to wait for the other, both of them offered. */
    @SuppressWarnings("unchecked")
    private Map<String, String> dependency() {
        walk.boxes();
        return (Map<String, String>)
                visit.page()
                        .evaluate(
                                """
                                async () => {
                                    const { advice } = await (await fetch(document.getElementById("scan").dataset.model)).json();
                                    const offered = [...document.querySelectorAll(".plan-choices label")].map((label) => label.textContent);
                                    const isOffered = ({ title }) => offered.some((text) => text.startsWith(title));
                                    for (const later of advice.filter(isOffered)) {
                                        const first = advice.find(({ id }) => (later.after ?? []).includes(id));
                                        if (first && isOffered(first)) {
                                            return { later: later.id, laterTitle: later.title, first: first.id, firstTitle: first.title };
                                        }
                                    }
                                }
                                """);
    }

    /** In June 2023 one scheme for advice was open, and it asked not to order first. */
    @Test
    void countsOnASubsidyThatIsOpenAndSaysWhatComesFirst(Chromium chromium) {
        try (var june = chromium.visit(server).on(Instant.parse("2023-06-10T10:00:00Z"))) {
            var then = new PlanWalk(june);
            var chosen =
                    Map.of(
                            "chosen",
                            List.of("digitaal-plan-maken"),
                            "costs",
                            Map.of("digitaal-plan-maken", 120_000));
            then.plan("/zelfscans/digitalisering/", chosen);
            assertThat(then.sheet())
                    .contains(
                            "Subsidie om op te rekenen: nu geen",
                            "Misschien, en niet meegeteld",
                            "Mijn Digitale Zaak: tot € 500. Hangt af van antwoorden die er nog niet"
                                    + " zijn. Bestel nog niets.");

            june.page().evaluate(EVERYTHING_IN_ORDER);
            june.page().reload();
            june.page().locator(".plan-sheet").waitFor();

            assertThat(then.sheet())
                    .contains(
                            "Subsidie om op te rekenen: Mijn Digitale Zaak",
                            "Mijn Digitale Zaak: Vraag aan bij RVO. Bestel nog niets. Vraag eerst"
                                    + " de subsidie aan.",
                            "Regel uiterlijk op 9 juli 2023: eHerkenning niveau 2+. Dat duurt 5"
                                    + " dagen.",
                            "Sluit op 14 juli 2023, 17.00 uur.");
            assertThat(
                            june.page()
                                    .locator(".plan-steps tfoot .amount:nth-child(2)")
                                    .allInnerTexts())
                    .containsExactly("1.200", "−\u00a0500", "700", then.hours());
            assertThat(june.complaints()).isEmpty();
        }
    }

    /** The visitor can say yes to all that the scheme asks. */
    private static final String EVERYTHING_IN_ORDER =
            """
            async () => {
                const { schemes } = await (await fetch(document.getElementById("scan").dataset.model)).json();
                const scheme = schemes.find(({ id }) => id === "mijn-digitale-zaak");
                const given = JSON.parse(sessionStorage.getItem("etalage.antwoorden"));
                const asked = [...scheme.conditions, ...scheme.rounds.flatMap(({ conditions }) => conditions)].filter(({ question }) => question);
                given.own = { [scheme.id]: Object.fromEntries([...scheme.questions.map(({ id }) => [id, "ja"]), ...asked.map(({ id, needed = "ja" }) => [id, needed])]) };
                Object.assign(given.facts, { "de-minimis": 0, ontvangen: [] });
                sessionStorage.setItem("etalage.antwoorden", JSON.stringify(given));
            }
            """;

    @Test
    void saysThatANinthStepDoesNotFit() {
        var page = walk.plan(SCAN);
        var boxes = walk.boxes();
        for (int i = 3; i < 9; i++) {
            boxes.nth(i).click();
        }

        assertThat(walk.said()).isEqualTo("Op één A4 passen 8 stappen. Haal er eerst een weg.");
        assertThat(walk.steps()).hasSize(8);
        assertThat(boxes.nth(8).isChecked()).isFalse();
        assertThat(page.locator(".plan-choices input:checked").count()).isEqualTo(8);
    }

    @Test
    void reckonsWithTheVisitorsOwnAmounts() {
        var page = walk.plan(SCAN);
        page.locator(".plan-controls summary:has-text('eigen bedragen')").click();
        var fields = page.locator(".plan-controls input[type=text]");
        for (var field : fields.all()) {
            field.fill("1.000,50");
            field.blur();
        }
        assertThat(page.locator(".total .amount").first().innerText()).isEqualTo("3.001,5");

        fields.first().fill("veel");
        fields.first().blur();
        assertThat(page.locator(".wrong").first().innerText())
                .isEqualTo("Vul een bedrag in, bijvoorbeeld 1.250 of 49,95.");
        assertThat(page.locator(".total .amount").first().innerText()).isEqualTo("3.001,5");
    }

    @Test
    void staysInTheTabAfterAReload() {
        var page = walk.plan(SCAN);
        walk.boxes().nth(4).click();
        page.locator("[data-done]").first().click();
        page.locator("#plan-start").selectOption("2027-06");
        var before = walk.sheet();

        page.reload();
        page.locator(".plan-sheet").waitFor();

        assertThat(walk.sheet()).isEqualTo(before).contains("Juni 2027");
        assertThat(page.locator(".plan-steps tr.done").count()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"chosen\":[\"mfa-instellen\",\"<img src=x"
                        + " onerror=alert(1)>\",\"__proto__\",7],\"start\":\"9999-12\",\"done\":{},\"costs\":{\"__proto__\":1}}",
                "{\"chosen\":\"mfa-instellen\",\"costs\":[-1]}",
                "\"plan\"",
                "[]",
                "null",
            })
    void survivesAPlanThatComesFromElsewhere(String plan) {
        var state =
                "{\"facts\":{\"werknemers\":12},\"answers\":{\"mfa\":\"nee\"},\"plan\":"
                        + plan
                        + "}";
        var page =
                visit.open(
                        SCAN
                                + "#antwoorden="
                                + Base64.getUrlEncoder()
                                        .withoutPadding()
                                        .encodeToString(state.getBytes(StandardCharsets.UTF_8)));
        page.locator("#scan[data-result]").waitFor();
        page.evaluate("location.hash = '#strategie'");

        page.locator("#scan-result h2:has-text('Uw digitale strategie')").waitFor();
        assertThat(walk.steps()).isNotEmpty();
    }

    /** Eight steps at most, whichever they are. */
    @ParameterizedTest
    @MethodSource("scans")
    void printsAsOneTaggedA4(String scan) throws IOException {
        walk.plan(scan);
        walk.boxes();
        List<String> offered = offered();
        for (int from = 0; from < offered.size(); from += 8) {
            var chosen = offered.subList(from, Math.min(from + 8, offered.size()));
            var page = walk.plan(scan, Map.of("chosen", chosen));

            try (var paper =
                    Loader.loadPDF(
                            page.pdf(
                                    new Page.PdfOptions()
                                            .setPreferCSSPageSize(true)
                                            .setTagged(true)))) {
                var text = new PDFTextStripper().getText(paper).replace('\u00a0', ' ');
                assertThat(paper.getNumberOfPages()).as("%s", chosen).isEqualTo(1);
                assertThat(paper.getPage(0).getMediaBox().getWidth())
                        .isBetween(PDRectangle.A4.getWidth() - 1, PDRectangle.A4.getWidth() + 1);
                assertThat(paper.getPage(0).getMediaBox().getHeight())
                        .isBetween(PDRectangle.A4.getHeight() - 1, PDRectangle.A4.getHeight() + 1);
                assertThat(paper.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
                assertThat(paper.getDocumentCatalog().getStructureTreeRoot().getKids())
                        .isNotEmpty();
                assertThat(paper.getDocumentCatalog().getLanguage()).startsWith("nl");
                assertThat(text)
                        .startsWith("Digitale strategie")
                        .contains("Zelf betalen", "Gemaakt op 21 november 2026")
                        .doesNotContain("Druk het plan af", "Eerder", "Kruimelpad", "Menu");
                assertThat(flat(text)).contains(walk.steps().stream().map(PlanIT::flat).toList());
                assertThat(
                                (String)
                                        page.locator(".plan-sheet")
                                                .evaluate(
                                                        "each =>"
                                                                + " each.style.getPropertyValue('--fit')"))
                        .isNotEmpty();
                assertThat(page.locator(".plan-sheet.brief").count())
                        .as("first steps left out: %s", chosen)
                        .isZero();
            }
        }
    }

    private static String flat(String text) {
        return text.replaceAll("[\\s-]", "");
    }

    @SuppressWarnings("unchecked")
    private List<String> offered() {
        return (List<String>)
                visit.page()
                        .evaluate(
                                """
                                async () => {
                                    const { advice } = await (await fetch(document.getElementById("scan").dataset.model)).json();
                                    return [...document.querySelectorAll(".plan-choices label > span")].map((label) =>
                                        advice.find(({ title }) => label.firstChild.data === title).id);
                                }
                                """);
    }

    @Test
    void goesIntoTheVisitorsCalendar() throws IOException {
        var page = walk.plan(SCAN);
        page.locator("[data-done]").first().click();
        var file = page.waitForDownload(() -> page.locator("button:has-text('agenda')").click());

        assertThat(file.suggestedFilename()).isEqualTo("digitale-strategie.ics");
        var calendar = Biweekly.parse(Files.readString(file.path())).first();
        assertThat(calendar.validate(calendar.getVersion()).isEmpty()).isTrue();
        var titles = new ArrayList<>(walk.steps());
        titles.remove(0);
        var steps =
                calendar.getEvents().stream()
                        .filter(event -> event.getUid().getValue().startsWith("stap-"))
                        .toList();
        assertThat(steps).extracting(event -> event.getSummary().getValue()).isEqualTo(titles);
        assertThat(steps)
                .allMatch(event -> event.getUrl().getValue().startsWith("http://127.0.0.1"));
        assertThat(day(steps.get(1))).isEqualTo(lastDay(steps.get(0)));
        assertThat(walk.sheet()).contains(day(steps.get(1)).getDayOfMonth() + " t/m ");
    }

    @Test
    void goesIntoTheVisitorsOwnFile() throws IOException {
        var page = walk.plan(SCAN);
        var file =
                page.waitForDownload(
                        () -> page.locator("button:has-text('Bewaar als bestand')").click());

        assertThat(file.suggestedFilename()).isEqualTo("scanpaspoort-2026-11-21.json");
        assertThat(Files.readString(file.path()))
                .contains("\"strategie\"", "\"begin\": \"2026-12\"")
                .contains(offered().subList(0, 3));
    }

    private static LocalDate day(VEvent event) {
        var day = event.getDateStart().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    /** As calendars write it: the day after. */
    private static LocalDate lastDay(VEvent event) {
        var day = event.getDateEnd().getValue().getRawComponents();
        return LocalDate.of(day.getYear(), day.getMonth(), day.getDate());
    }

    private void tabTo(String selector) {
        var target = visit.page().locator(selector).first();
        for (int stops = 0; stops < END; stops++) {
            visit.page().keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("each => each === document.activeElement"))) {
                return;
            }
        }
        throw new IllegalStateException("the Tab key does not reach " + target);
    }
}
