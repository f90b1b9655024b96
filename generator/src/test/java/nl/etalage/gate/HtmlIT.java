package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.browser.Visit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

class HtmlIT {

    private static final BuiltSite SITE = BuiltSite.baked();

    @Test
    void theNuCheckerFindsNothingInPagesDrawingsAndStyleSheets() {
        assertThat(new HtmlGate().findings(SITE)).isEmpty();
    }

    @Test
    @ExtendWith(InBrowser.class)
    void theNuCheckerFindsNothingInTheResultOfAScanAndOfASearch(Chromium chromium) {
        var gate = new HtmlGate();
        try (var server = SiteServer.of(SITE.folder());
                var visit = chromium.visit(server).on(Visit.NOW)) {
            for (var scan : SITE.scans()) {
                visit.open(scan);
                assertThat(gate.findings(scan, new ScanWalk(visit).result().content())).isEmpty();
            }
            assertThat(gate.findings("/zoeken/", SearchWalk.narrowed(visit).content())).isEmpty();
            assertThat(gate.findings("/zoeken/", SearchWalk.near(visit).content())).isEmpty();
        }
    }
}
