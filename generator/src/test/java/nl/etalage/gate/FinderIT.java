package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who looks for money: what fits, what does not, and why. */
@ExtendWith(InBrowser.class)
class FinderIT {

    private static final String DIGITAL = "mijn-digitale-zaak";
    private static final String SECURE = "mijn-cyberweerbare-zaak";

    private static SiteServer server;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Instant inAmsterdam(String moment) {
        return ZonedDateTime.parse(moment + ":00+00:00")
                .withZoneSameLocal(ZoneId.of("Europe/Amsterdam"))
                .toInstant();
    }

    private static FinderWalk firm(Visit visit) {
        return new FinderWalk(visit)
                .answering("werknemers", "12")
                .answering("jaaromzet", "€ 900.000,-")
                .answering("gemeente", "hilversum")
                .answering("personeel", "ja")
                .answering("kvk", "ja")
                .answering("de-minimis", "0")
                .answering("opdracht", "idee");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Europe/Amsterdam", "America/Los_Angeles", "Pacific/Auckland"})
    void aRoundClosesToTheMinuteWhereverTheBrowserIs(String zone, Chromium chromium) {
        for (var moment : new String[] {"2023-07-14T16:59", "2023-07-14T17:01"}) {
            try (var visit =
                    chromium.visit(server, options -> options.setTimezoneId(zone))
                            .on(inAmsterdam(moment))) {
                var finder = firm(visit).spending("digitale-technologie", "1.500,00").list();

                assertThat(finder.outcome(DIGITAL))
                        .as("%s in %s", moment, zone)
                        .isEqualTo(moment.endsWith("16:59") ? "mist-gegevens" : "gesloten");
                assertThat(visit.complaints()).isEmpty();
            }
        }
    }

    @Test
    void aPageThatStaysOpenPastClosingNoticesAndSaysSo(Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam("2023-07-14T16:59"))) {
            var finder = firm(visit).list();
            assertThat(finder.outcome(DIGITAL)).isEqualTo("mist-gegevens");

            visit.wait(3 * 60_000);

            assertThat(finder.outcome(DIGITAL)).isEqualTo("gesloten");
            assertThat(visit.page().locator("#finder-count").innerText())
                    .startsWith("De stand is veranderd terwijl deze pagina openstond.");
        }
    }

    @Test
    void saysWhatToDoInWhichOrderAndWhen(Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam("2023-06-25T12:00"))) {
            var finder = firm(visit).list();

            assertThat(finder.entry(DIGITAL).locator(".order").innerText().replace('\u00a0', ' '))
                    .contains("Let op de volgorde: Bestel nog niets.")
                    .contains("eHerkenning");
            var agenda = visit.page().locator("ul[aria-labelledby=wanneer]").innerText();
            assertThat(agenda.replace('\u00a0', ' '))
                    .contains("Uiterlijk 9 juli 2023")
                    .contains("14 juli 2023, 17.00 uur");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void theListOfSubsidiesNoticesAClosingToo(Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam("2023-07-14T16:59"))) {
            var page = visit.open("/subsidies/");
            var state = page.locator("[data-scheme='" + DIGITAL + "'] strong");
            assertThat(state.innerText()).isEqualTo("Open");

            visit.wait(3 * 60_000);

            assertThat(state.innerText()).isEqualTo("Gesloten");
            assertThat(page.locator(".news").innerText())
                    .contains("Mijn Digitale Zaak: nu gesloten");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "50, 2023-10-15T12:00, waarschijnlijk",
        "51, 2023-10-15T12:00, past-niet",
        "50, 2025-10-31T16:59, past-niet",
        "50, 2025-10-31T17:01, gesloten",
        "50, 2026-12-31T12:00, gesloten",
    })
    void oneMoreThanFiftyPeopleIsOneTooMany(
            String people, String moment, String outcome, Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam(moment))) {
            var finder =
                    firm(visit).answering("werknemers", people).spending("backup", "1500").list();
            var entry = finder.entry(SECURE);
            answerOwn(visit, entry.locator(".ask"));

            assertThat(finder.outcome(SECURE)).isEqualTo(outcome);
            assertThat(entry.locator("a:has-text('Vraag aan op rvo.nl')").count())
                    .isEqualTo(outcome.equals("waarschijnlijk") ? 1 : 0);
            if (people.equals("51")) {
                assertThat(entry.innerText())
                        .contains("u voldoet niet aan “Hoogstens 50 werknemers”")
                        .contains(
                                "Dit ligt vast: hoogstens 50 werknemers. U vulde 51 in; dat is 1 te veel.");
            } else if (outcome.equals("waarschijnlijk")) {
                assertThat(entry.innerText()).contains("€\u00a0750 subsidie");
                entry.locator("summary:has-text('Zo komen wij aan dit bedrag')").click();
                assertThat(entry.locator(".sum").innerText())
                        .contains("50\u00a0% van €\u00a01.500");
                assertThat(visit.page().locator("#finder-result .sum").first().innerText())
                        .contains("Zelf te betalen")
                        .contains("€\u00a0750");
            }
        }
    }

    /** Answers the yes/no questions beside a scheme as it wants them, if it asks any. */
    private static void answerOwn(Visit visit, Locator form) {
        for (int i = 0; i < 5 && form.count() > 0 && form.first().isVisible(); i++) {
            boolean no = form.first().locator(".asked").innerText().startsWith("Rekent u advies");
            form.first()
                    .locator("label.choice:has(input[value='%s'])".formatted(no ? "nee" : "ja"))
                    .click();
            visit.wait(1_000);
        }
    }

    @Test
    void anUnknownTurnoverIsNoNo(Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam("2023-10-15T12:00"))) {
            var finder = firm(visit).answering("jaaromzet", "weet-niet").list();

            assertThat(finder.outcome(SECURE)).isEqualTo("mist-gegevens");
            assertThat(finder.asked()).containsOnlyOnce("jaaromzet");
        }
    }

    @Test
    void eemnesIsNotInNoordHolland(Chromium chromium) {
        for (var municipality : new String[] {"eemnes", "hilversum"}) {
            try (var visit = chromium.visit(server).on(inAmsterdam("2024-04-09T12:00"))) {
                var finder = firm(visit).answering("gemeente", municipality).list();

                var text = finder.entry("mit-haalbaarheid-nh").innerText();
                if (municipality.equals("eemnes")) {
                    assertThat(finder.outcome("mit-haalbaarheid-nh")).isEqualTo("past-niet");
                    assertThat(text).contains("Noord-Holland");
                } else {
                    assertThat(finder.outcome("mit-haalbaarheid-nh")).isNotEqualTo("past-niet");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T23:59, true", "2027-01-01T00:00, false"})
    void aMunicipalityIsChosenUntilTheDayItMerges(String moment, boolean there, Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam(moment))) {
            var finder = new FinderWalk(visit).open();
            var page = visit.open(FinderWalk.PATH + "#vraag-gemeente");
            page.reload();
            page.locator("#finder-question form").waitFor();

            assertThat(page.locator("label:has(input[value=wijdemeren])").isVisible())
                    .isEqualTo(there);
            assertThat(page.locator("[data-merger]").innerText())
                    .isEqualTo(
                            there
                                    ? "Wijdemeren gaat op 1 januari 2027 op in Hilversum."
                                    : "Wijdemeren hoort sinds 1 januari 2027 bij Hilversum.");
            assertThat(finder.asked()).isEmpty();
        }
    }

    @Test
    void theKeyboardAloneGetsThroughOnASmallScreen(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            visit.page().setViewportSize(320, 640);
            var finder =
                    new FinderWalk(visit)
                            .answering("werknemers", "12")
                            .answering("gemeente", "huizen")
                            .answering("personeel", "ja")
                            .listByKeyboard();

            assertThat(finder.asked()).contains("kosten", "gemeente").doesNotHaveDuplicates();
            assertThat(visit.page().locator("#groep-voor-u").isVisible()).isTrue();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void nothingIsHiddenAndTheCountsAddUp(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            firm(visit).list();
            var page = visit.page();
            int schemes =
                    (int)
                            BuiltSite.baked().pages().stream()
                                    .filter(path -> path.matches("/subsidies/[^/]+/"))
                                    .filter(
                                            path ->
                                                    BuiltSite.baked()
                                                            .page(path)
                                                            .contains("id=\"scheme-check\""))
                                    .count();

            assertThat(page.locator("[data-scheme-id]").count()).isEqualTo(schemes);
        }
    }

    @Test
    void goesOnWithWhatAScanAskedAndWithTheAdviceThatWasChosen(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            visit.open("/zelfscans/cyberweerbaarheid/");
            visit.page()
                    .evaluate(
                            "sessionStorage.setItem('etalage.antwoorden', JSON.stringify({facts: {werknemers: 12, gemeente: 'huizen'}, answers: {}}))");
            var page = visit.open(FinderWalk.PATH + "#adviezen=wachtwoordmanager,back-up-maken");
            page.locator("#finder[data-ready]").waitFor();

            assertThat(page.locator("#finder-start .notice").innerText())
                    .contains("Wij kennen al 2\u00a0antwoorden over uw bedrijf")
                    .contains("back-ups");
            assertThat(visit.place()).isEqualTo(FinderWalk.PATH);

            page.locator("#finder-begin").click();
            visit.wait(1_000);
            assertThat(page.url())
                    .doesNotContain("vraag-werknemers")
                    .doesNotContain("vraag-gemeente")
                    .doesNotContain("vraag-kosten");
        }
    }

    @Test
    void whatNobodyCheckedForLongLosesItsTone(Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam("2028-11-21T12:00"))) {
            var page = visit.open("/subsidies/");
            assertThat(page.locator(".entries .aged").first().innerText()).contains("kijk bij");

            page = visit.open("/subsidies/" + SECURE + "/");
            assertThat(page.locator("[data-amount] .look").innerText())
                    .startsWith("Kijk bij rvo.nl voor het bedrag van nu.");
        }
    }

    @Test
    void aSchemesPageLeadsToWhereAnApplicationBegins(Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam("2023-07-01T12:00"))) {
            var page = visit.open("/subsidies/" + SECURE + "/");

            assertThat(page.locator(".side").innerText())
                    .contains("Aanvragen begint op de pagina van rvo.nl.")
                    .contains("Vragen stelt u aan");
        }
    }

    @Test
    void aSchemesOwnPageJudgesItForTheVisitor(Chromium chromium) {
        try (var visit = chromium.visit(server).on(inAmsterdam("2023-07-01T12:00"))) {
            var page = visit.open("/subsidies/" + DIGITAL + "/");
            page.locator("#scheme-check-begin").click();
            page.locator("#scheme-check .outcome").waitFor();
            visit.wait(1_000);

            assertThat(page.locator("#scheme-check [data-truth=onbekend]").count())
                    .isGreaterThan(2);
            page.locator("#scheme-check input.field").first().fill("51");
            page.locator("#scheme-check button[type=submit]").click();

            assertThat(page.locator("#scheme-check .outcome").getAttribute("data-outcome"))
                    .isEqualTo("past-niet");
            assertThat(page.locator("#scheme-check [data-condition=omvang]").innerText())
                    .contains("✗")
                    .contains("Klopt niet: Hoogstens 50 werknemers")
                    .contains("Bron: rvo.nl");
            assertThat(visit.complaints()).isEmpty();
        }
    }

    @Test
    void withoutScriptTheWholeCatalogueIsThere(Chromium chromium) {
        try (var visit = chromium.visit(server, options -> options.setJavaScriptEnabled(false))) {
            var page = visit.open(FinderWalk.PATH);

            assertThat(page.locator("#regeling-" + SECURE).isVisible()).isTrue();
            assertThat(page.locator("main").innerText())
                    .contains("Hoogstens 50 werknemers")
                    .contains("Voor ondernemingen")
                    .contains("Per thema");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"start", "costs", "question", "complaint", "list", "scheme"})
    void everybodyCanReadAndReachEveryState(String state, Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            var page = reach(state, visit);
            visit.resume();
            var found = new ArrayList<String>();
            for (int width : new int[] {1280, 320}) {
                page.setViewportSize(width, 800);
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
                found.addAll(AxeGate.findings(page));
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
                found.addAll(AxeGate.findingsOfColour(page));
            }
            found.addAll(ReflowGate.findings(page));
            found.addAll(ReflowGate.findingsWhenSpread(page));
            found.addAll(visit.complaints());

            assertThat(found).isEmpty();
        }
    }

    private static Page reach(String state, Visit visit) {
        var finder = firm(visit).spending("backup", "1500");
        var page = visit.page();
        switch (state) {
            case "start" -> finder.open();
            case "costs", "complaint" -> {
                finder.open().begin();
                page.locator("input[type=checkbox][value=backup]").check();
                if (state.equals("complaint")) {
                    page.locator("#vraag-kosten-backup").fill("duizend");
                    page.locator("#finder-question button[type=submit]").click();
                    page.locator("#finder-question .error").waitFor();
                }
            }
            case "question" -> {
                finder.open().begin();
                page.locator("#finder-question button:has-text('Sla over')").click();
                visit.wait(1_000);
            }
            case "list" -> {
                finder.list();
                page.locator("details.more summary").first().click();
            }
            default -> {
                visit.open("/subsidies/wbso/");
                page.locator("#scheme-check-begin").click();
                page.locator("#scheme-check .outcome").waitFor();
            }
        }
        return page;
    }
}
