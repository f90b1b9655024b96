package nl.etalage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.Test;

class AlignedCellsTest {

    @Test
    void linesUpTheColumnOfFiguresWithAClass() {
        assertThat(
                        html(
                                """
                                | Middel | Kosten |
                                |---|---:|
                                | Sleutel | € 25 |
                                """))
                .isEqualTo(
                        """
                        <table>
                        <thead>
                        <tr><th>Middel</th><th class="number">Kosten</th></tr>
                        </thead>
                        <tbody>
                        <tr><td>Sleutel</td><td class="number">€ 25</td></tr>
                        </tbody>
                        </table>
                        """);
    }

    @Test
    void saysInAWordWhereAFootnoteLeadsBack() {
        assertThat(
                        html(
                                """
                                Twaalf punten.[^1]

                                [^1]: Eurostat.
                                """))
                .contains("<a href=\"#fnref-1\" class=\"footnote-backref\">terug</a>");
    }

    private static String html(String markdown) {
        var links = new SiteLinks(new BaseUrl("https://spot035.example", ""), Set.of(), Set.of());
        return new Markdown(links, false)
                .render(markdown, new Location("content/kennisbank/x.md", 1, 1), new Problems())
                .html();
    }
}
