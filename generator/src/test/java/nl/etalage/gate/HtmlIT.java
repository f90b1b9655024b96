package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class HtmlIT {

    @Test
    void theNuCheckerFindsNothingInPagesDrawingsAndStyleSheets() {
        assertThat(new HtmlGate().findings(BuiltSite.baked())).isEmpty();
    }
}
