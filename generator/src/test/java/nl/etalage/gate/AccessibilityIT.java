package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ForcedColors;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every kind of page, for people who see, read or point in another way. */
@ExtendWith(InBrowser.class)
class AccessibilityIT {

    private static final int NARROW = 320;
    private static final int WIDE = 1280;
    private static final int HEIGHT = 800;

    private static SiteServer server;

    @BeforeAll
    static void serve() {
        server = SiteServer.of(BuiltSite.baked().folder());
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Places on the site, and how a visitor makes more of them out of one page. */
    record Place(String name, String path, Function<Visit, Page> reach) {
        static Place page(String path) {
            return new Place(path, path, visit -> visit.open(path));
        }

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Place> places() {
        var places = new ArrayList<Place>();
        BuiltSite.baked().kinds().forEach(path -> places.add(Place.page(path)));
        for (var scan : BuiltSite.baked().scans()) {
            places.add(new Place(scan + " question", scan, visit -> scan(visit, scan).begin()));
            places.add(
                    new Place(scan + " complaint", scan, visit -> scan(visit, scan).complaint()));
            places.add(new Place(scan + " review", scan, visit -> scan(visit, scan).review()));
            places.add(new Place(scan + " result", scan, visit -> scan(visit, scan).result()));
            places.add(new Place(scan + " plan", scan, visit -> new PlanWalk(visit).plan(scan)));
        }
        places.add(new Place("search results", "/zoeken/", SearchWalk::results));
        places.add(new Place("search results, narrowed", "/zoeken/", SearchWalk::narrowed));
        places.add(new Place("question read otherwise", "/zoeken/", SearchWalk::readOtherwise));
        places.add(new Place("no search result", "/zoeken/", SearchWalk::nothing));
        places.add(new Place("no search result, but near", "/zoeken/", SearchWalk::near));
        places.add(new Place("search box", "/kennisbank/", SearchWalk::box));
        return places.stream();
    }

    @ParameterizedTest
    @MethodSource("places")
    void everybodyCanReadAndReachEverything(Place place, Chromium chromium) {
        try (var visit = chromium.visit(server).on(Visit.NOW)) {
            var page = place.reach().apply(visit);
            visit.resume();
            var found = new ArrayList<String>();

            note("keyboard", FocusGate.findings(page), found);
            for (int width : new int[] {WIDE, NARROW}) {
                page.setViewportSize(width, HEIGHT);
                show(page, ColorScheme.LIGHT);
                note("axe, light, " + width, AxeGate.findings(page), found);
                show(page, ColorScheme.DARK);
                note("axe, dark, " + width, AxeGate.findingsOfColour(page), found);
            }
            note("reflow", ReflowGate.findings(page), found);
            note("text spacing", ReflowGate.findingsWhenSpread(page), found);
            note("browser", visit.complaints(), found);

            assertThat(found).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/zoeken/"})
    void forcedColoursOnASmallScreenLeaveTheKeyboardVisible(String path, Chromium chromium) {
        try (var visit = chromium.visit(server, AccessibilityIT::withForcedColours)) {
            assertThat(FocusGate.findings(visit.open(path))).isEmpty();
        }
    }

    @Test
    void forcedColoursLeaveAQuestionAnswerable(Chromium chromium) {
        var scan = BuiltSite.baked().scans().get(0);
        try (var visit = chromium.visit(server, AccessibilityIT::withForcedColours).on(Visit.NOW)) {
            var page = scan(visit, scan).begin();
            visit.resume();

            assertThat(FocusGate.findings(page)).isEmpty();
        }
    }

    private static ScanWalk scan(Visit visit, String path) {
        visit.open(path);
        return new ScanWalk(visit);
    }

    private static void withForcedColours(Browser.NewContextOptions options) {
        options.setForcedColors(ForcedColors.ACTIVE).setViewportSize(NARROW, HEIGHT);
    }

    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    private static void note(String by, List<String> findings, List<String> all) {
        findings.forEach(finding -> all.add(by + ": " + finding));
    }
}
