package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** Each gate, on a site with the very thing in it that the gate is there for. */
@ExtendWith(InBrowser.class)
class SeededIT {

    @TempDir Path folder;

    private BuiltSite site;
    private SiteServer server;

    @BeforeEach
    void copyTheSite() {
        site = BuiltSite.baked().copyTo(folder);
        server = SiteServer.of(folder);
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void linksAndImportsThatLeadNowhereAreFound() {
        site.write("kapot.js", "import { a } from './weg.js';");
        addToHomePage(
                """
                <a href="/bestaat-niet/">hier</a>
                <a href="/zoeken/#nergens">daar</a>
                <a href="/zelfscans/digitalisering/#onderdeel=mensgericht,nergens">en ginds</a>
                <script type="module" src="/kapot.js"></script>""");

        assertThat(LinkGate.findings(server.address("/")))
                .containsExactly(
                        "/: 404: /bestaat-niet/",
                        "/: no such place: /zoeken/#nergens",
                        "/: no such place:"
                                + " /zelfscans/digitalisering/#onderdeel=mensgericht,nergens",
                        "/kapot.js: 404: ./weg.js");
    }

    @Test
    void mistakesInHtmlAndInALayerOfAStyleSheetAreFound() {
        site.write("kapot.css", "@layer base {\n  p {\n    colour: red;\n  }\n}\n");
        addToHomePage("<p><ul><li>lijst</ul></p><script>document.title = 'x';</script>");

        assertThat(new HtmlGate().findings(site))
                .satisfiesExactly(
                        mistake -> assertThat(mistake).contains("No “p” element in scope"),
                        mistake -> assertThat(mistake).contains("Inline script violates"),
                        mistake ->
                                assertThat(mistake).startsWith("kapot.css").contains("“colour”"));
    }

    @Test
    void aButtonWithoutANameIsFound(Chromium chromium) {
        addToHomePage("<button type=\"button\"></button>");

        try (var visit = chromium.visit(server)) {
            assertThat(AxeGate.findings(visit.open("/")))
                    .singleElement()
                    .asString()
                    .startsWith("button-name: Buttons must have discernible text");
        }
    }

    @Test
    void tooLittleContrastIsFoundInTheDark(Chromium chromium) {
        site.write("kapot.css", "h1 { color: #222 !important; }");
        addToHomePage("<link rel=\"stylesheet\" href=\"/kapot.css\">");

        try (var visit = dark(chromium)) {
            assertThat(AxeGate.findingsOfColour(visit.open("/")))
                    .isNotEmpty()
                    .allMatch(finding -> finding.startsWith("color-contrast"));
        }
    }

    @Test
    void aConsoleErrorIsFound(Chromium chromium) {
        assertThat(complaintsOf("console.error('kapot');", chromium))
                .singleElement()
                .asString()
                .startsWith("console error: kapot");
    }

    @Test
    void aScriptThatStopsIsFound(Chromium chromium) {
        assertThat(complaintsOf("throw new Error('kapot');", chromium))
                .singleElement()
                .asString()
                .startsWith("page error: ")
                .contains("kapot");
    }

    @Test
    void aCookieIsFound(Chromium chromium) {
        assertThat(complaintsOf("document.cookie = 'volg=u';", chromium))
                .containsExactly("cookie: volg");
    }

    @Test
    void somethingFromElsewhereIsFound(Chromium chromium) {
        assertThat(complaintsOf("fetch('https://elders.example/').catch(() => {});", chromium))
                .anyMatch(complaint -> complaint.contains("https://elders.example/"));
    }

    @Test
    void anInlineScriptIsStoppedAndFound(Chromium chromium) {
        addToHomePage("<script>document.title = 'uitgevoerd';</script>");

        try (var visit = chromium.visit(server)) {
            var page = visit.open("/");

            assertThat(page.title()).isNotEqualTo("uitgevoerd");
            assertThat(visit.complaints())
                    .isNotEmpty()
                    .allMatch(complaint -> complaint.contains("Executing inline script violates"));
        }
    }

    @Test
    void aPageWiderThanTheScreenIsFound(Chromium chromium) {
        site.write("kapot.css", "h1 { min-inline-size: 40rem; }");
        addToHomePage("<link rel=\"stylesheet\" href=\"/kapot.css\">");

        try (var visit = chromium.visit(server)) {
            visit.page().setViewportSize(320, 640);

            assertThat(ReflowGate.findings(visit.open("/")))
                    .singleElement()
                    .asString()
                    .startsWith("wider than 320 px: <h1>");
        }
    }

    @Test
    void aFocusThatDoesNotShowIsFound(Chromium chromium) {
        site.write("kapot.css", "main a:focus-visible { outline: none !important; }");
        addToHomePage("<link rel=\"stylesheet\" href=\"/kapot.css\">");

        try (var visit = chromium.visit(server)) {
            assertThat(FocusGate.findings(visit.open("/")))
                    .isNotEmpty()
                    .allMatch(finding -> finding.endsWith(" shows no focus"));
        }
    }

    @Test
    void aFocusUnderABarIsFound(Chromium chromium) {
        site.write("kapot.css", "body::after { content: ''; position: fixed; inset: 0; }");
        addToHomePage("<link rel=\"stylesheet\" href=\"/kapot.css\">");

        try (var visit = chromium.visit(server)) {
            assertThat(FocusGate.findings(visit.open("/")))
                    .isNotEmpty()
                    .allMatch(finding -> finding.endsWith(" has the focus under something else"));
        }
    }

    private List<String> complaintsOf(String script, Chromium chromium) {
        site.write("kapot.js", script);
        addToHomePage("<script type=\"module\" src=\"/kapot.js\"></script>");
        try (var visit = chromium.visit(server)) {
            visit.open("/");
            return visit.complaints();
        }
    }

    private Visit dark(Chromium chromium) {
        return chromium.visit(server, options -> options.setColorScheme(ColorScheme.DARK));
    }

    private void addToHomePage(String html) {
        site.spoil("index.html", "</main>", html + "</main>");
    }
}
