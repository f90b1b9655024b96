package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import com.microsoft.playwright.Page;
import java.time.Instant;
import java.util.HashSet;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** When rounds open and close, on the page and in a visitor's own calendar. */
@ExtendWith(InBrowser.class)
class SchemeCalendarIT {

    private static final BuiltSite SITE = BuiltSite.baked();
    private static final String CALENDAR = "/kalender/";
    private static final String ROUND = "Mijn Digitale Zaak";

    private static SiteServer server;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(SITE.folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void putsWhatIsStillToComeOnTop(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Instant.parse("2026-08-01T10:00:00Z"))) {
            var page = visit.open(CALENDAR);

            assertThat(coming(page))
                    .startsWith("19 augustus 2026, 9.00 uurover 18 dagen")
                    .contains("31 december 2026over 152 dagen");
            assertThat(page.locator("#alle li:visible a.note:visible").count()).isZero();
            assertThat(visit.complaints()).isEmpty();
        }
    }

    /** It closed on 14 July 2023 at 17:00, and that minute still counted. */
    @Test
    void letsARoundGoAtTheMinuteAfterItCloses(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Instant.parse("2023-07-14T14:59:00Z"))) {
            var page = visit.open(CALENDAR);
            assertThat(coming(page)).startsWith("14 juli 2023, 17.00 uurvandaag").contains(ROUND);

            visit.wait(58_000);
            assertThat(coming(page)).contains(ROUND);
            visit.wait(62_000);
            assertThat(coming(page)).doesNotContain(ROUND);
            assertThat(page.locator("#alle li:visible").allInnerTexts())
                    .anySatisfy(line -> assertThat(line).contains(ROUND, "sluit"));
        }
    }

    @Test
    void saysSoWhereNothingIsToCome(Chromium chromium) {
        try (var visit = chromium.visit(server).on(Instant.parse("2030-01-01T10:00:00Z"))) {
            var page = visit.open(CALENDAR);

            assertThat(page.locator("#komt").innerText())
                    .contains("Van geen enkele regeling is een nieuwe datum bekend.");
        }
    }

    @Test
    void givesFilesThatACalendarReads() {
        var all = new HashSet<String>();
        for (var file : SITE.files(".ics")) {
            var calendar = Biweekly.parse(SITE.read(file.toString())).first();
            assertThat(calendar.validate(calendar.getVersion())).isEmpty();
            assertThat(calendar.getEvents()).isNotEmpty();
            for (VEvent event : calendar.getEvents()) {
                assertThat(event.getAlarms()).hasSize(2);
                if (!file.endsWith("alles.ics")) {
                    all.add(event.getUid().getValue());
                }
            }
        }
        var together = Biweekly.parse(SITE.read("kalender/alles.ics")).first().getEvents();

        assertThat(together.stream().map(event -> event.getUid().getValue()))
                .containsExactlyInAnyOrderElementsOf(all);
        assertThat(
                        together.stream()
                                .filter(event -> event.getSummary().getValue().startsWith(ROUND)))
                .anySatisfy(
                        event ->
                                assertThat(event.getDateStart().getValue().toInstant())
                                        .isEqualTo(Instant.parse("2023-07-14T15:00:00Z")));
    }

    private static String coming(Page page) {
        return page.locator("#komt-lijst")
                .innerText()
                .replace('\u00a0', ' ')
                .replace("\n", "")
                .strip();
    }
}
