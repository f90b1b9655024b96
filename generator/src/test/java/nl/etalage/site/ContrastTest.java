package nl.etalage.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.source.Node;
import org.junit.jupiter.api.Test;

class ContrastTest {

    @Test
    void reckonsAsTheGuidelinesDo() {
        assertThat(Contrast.ratio("#000000", "#ffffff")).isEqualTo(21, within(0.001));
        assertThat(Contrast.ratio("#767676", "#ffffff")).isEqualTo(4.54, within(0.01));
        assertThat(Contrast.ratio("#0b5cad", "#0b5cad")).isEqualTo(1, within(0.001));
    }

    @Test
    void refusesAColourThatWhiteTextDrownsIn() {
        var problems = new Problems();

        Contrast.colour(Contrast.TEXT)
                .read(new Node.Scalar(new Location("site-config.yml", 4, 10), "#ffcc00"), problems);

        assertThat(problems.all().toString())
                .isEqualTo(
                        "[site-config.yml:4:10: kleur #ffcc00 is te licht: het contrast met wit is 1,5 en moet minstens 4,5 zijn. [kleur-contrast]\n    → Kies een donkerder kleur.]");
    }
}
