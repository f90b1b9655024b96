package nl.etalage.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import java.util.stream.Collectors;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Body;
import org.junit.jupiter.api.Test;

class MarkdownTest {

    private static final Set<String> TARGETS =
            Set.of("/", "/kennisbank/", "/kennisbank/phishing/", "/over/", "/media/kassa.jpg");

    private final Problems problems = new Problems();
    private final Markdown markdown =
            new Markdown(
                    new SiteLinks(
                            BaseUrl.parse("https://example.org/spot035/").orElseThrow(),
                            TARGETS,
                            Set.of("paginas")),
                    true);

    @Test
    void linksToAFileAndToAPageAlike() {
        assertThat(
                        html(
                                "[a](../kennisbank/phishing.md) [b](/kennisbank/phishing/) [c](../paginas/over.md#wie)"))
                .isEqualTo(
                        """
                        <p><a href="/spot035/kennisbank/phishing/">a</a> <a href="/spot035/kennisbank/phishing/">b</a> <a href="/spot035/over/#wie">c</a></p>
                        """);
        assertProblems("");
    }

    @Test
    void keepsTheIdsThatThePageItselfUses() {
        assertThat(html("## Inhoud\n")).isEqualTo("<h2 id=\"tekst-inhoud\">Inhoud</h2>\n");
    }

    @Test
    void linksBareAddressesAndOnlyThose() {
        assertThat(html("Zie https://example.org/x en mail@example.org."))
                .isEqualTo(
                        """
                        <p>Zie <a href="https://example.org/x">https://example.org/x</a> en <a href="mailto:mail@example.org">mail@example.org</a>.</p>
                        """);
        assertThat(html("Zie <https://example.org/y>."))
                .isEqualTo(
                        "<p>Zie <a href=\"https://example.org/y\">https://example.org/y</a>.</p>\n");
    }

    @Test
    void givesHeadingsAnIdThatLinksCanName() {
        var body = body("## Wat kost het?\n\n### En daarna\n\n## Wat kost het?\n");

        assertThat(body.headings())
                .extracting(Body.Heading::id)
                .containsExactly("wat-kost-het", "en-daarna", "wat-kost-het-1");
        assertThat(body.html()).contains("<h2 id=\"wat-kost-het\">Wat kost het?</h2>");
    }

    @Test
    void rendersTablesAndFootnotes() {
        assertThat(html("| a | b |\n|---|--:|\n| 1 | 2 |\n\nZin.[^1]\n\n[^1]: Bron.\n"))
                .contains("<table>", "<td class=\"number\">2</td>", "id=\"fnref-1\"", "Bron.");
    }

    @Test
    void leavesTemplateSyntaxAsText() {
        assertThat(html("{{ site.name }} {% if x %}"))
                .isEqualTo("<p>{{ site.name }} {% if x %}</p>\n");
    }

    @Test
    void keepsTheWordsForSearch() {
        assertThat(body("## Kop\n\nEen *schuine* [link](/over/).").text())
                .contains("Kop")
                .contains("Een schuine link.");
    }

    @Test
    void refusesHtmlOncePerTag() {
        body("Tekst <b>vet</b>.\n\n<div>\nx\n</div>\n");

        assertProblems(
                """
                content/kennisbank/x.md:7:7: HTML kan hier niet. [html-verboden]
                    → Gebruik Markdown; zet een los < als &lt; of tussen `accenten`.
                content/kennisbank/x.md:9:1: HTML kan hier niet. [html-verboden]
                    → Gebruik Markdown; zet een los < als &lt; of tussen `accenten`.
                """);
    }

    @Test
    void refusesAHeadingThatSkipsALevelAndOneThatIsTheTitle() {
        body("# Titel\n\n#### Diep\n");

        assertThat(problems.all())
                .extracting(problem -> problem.at().line() + " " + problem.code())
                .containsExactly("7 kop-niveau", "9 kop-niveau");
    }

    @Test
    void refusesImagesThatAreAbsentUnseenOrElsewhere() {
        body(
                "![](../media/kassa.jpg) ![een kassa](../media/kasa.jpg) ![logo](https://example.org/l.svg)");

        assertThat(problems.all())
                .extracting(problem -> problem.at().column() + " " + problem.code())
                .containsExactly(
                        "1 afbeelding-zonder-tekst", "25 afbeelding-dood", "57 afbeelding-extern");
    }

    @Test
    void refusesLinksThatRunSomething() {
        body("[klik](javascript:alert(1)) [klik](data:text/html,x)");

        assertThat(problems.all())
                .extracting(problem -> problem.code())
                .containsExactly("link-ongeldig", "link-ongeldig");
    }

    @Test
    void survivesALinkThatIsNoAddressAtAll() {
        body("[a](../%zz) [b](../../../../../x.md) [c](een%20spatie.md) [d](.)");

        assertThat(problems.all())
                .extracting(problem -> problem.code())
                .containsOnly("link-dood")
                .hasSize(4);
    }

    private String html(String text) {
        return body(text).html();
    }

    /** The text as it stands from line 7 of an article. */
    private Body body(String text) {
        return markdown.render(text, new Location("content/kennisbank/x.md", 7, 1), problems);
    }

    private void assertProblems(String expected) {
        assertThat(
                        problems.all().stream()
                                .map(problem -> problem + "\n")
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }
}
