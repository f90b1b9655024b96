package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;
import nl.etalage.script.Scripts;
import nl.etalage.site.BaseUrl;
import nl.etalage.source.SourceFile;
import org.junit.jupiter.api.Test;

class QuestionReplayTest {

    private static final List<SearchDocument> PAGES =
            List.of(
                    page("kennisbank/phishing", "Phishing herkennen"),
                    page("kennisbank/wachtwoord", "Een sterk wachtwoord"),
                    page("subsidies", "Subsidies"));

    private final Problems problems = new Problems();

    @Test
    void isSilentAboutQuestionsThatFindTheirPage() {
        replay(
                """
                - {zoek: fishing, vindt: [kennisbank/phishing], in-top: 1}
                - {zoek: wachtwoorden, vindt: [subsidies, kennisbank/wachtwoord]}
                """);

        assertProblems("");
    }

    @Test
    void namesWhatCameInstead() {
        replay(
                """
                - {zoek: wachtwoort, vindt: [kennisbank/phishing], in-top: 1}
                - zoek: qwertyuiop
                  vindt: [subsidies, kennisbank/phishing]
                """);

        assertProblems(
                """
                content/zoekvragen.yml:1:10: wie 'wachtwoort' zoekt, vindt kennisbank/phishing niet bovenaan. [zoekvraag-mislukt]
                    → De vraag werd gelezen als 'wachtwoord'. Nu komt: kennisbank/wachtwoord. Gebruik het woord in de tekst of, bij een artikel, onder 'trefwoorden'. Of zet een synoniem in content/synoniemen.yml.
                content/zoekvragen.yml:2:9: wie 'qwertyuiop' zoekt, vindt subsidies of kennisbank/phishing niet bij de eerste 3. [zoekvraag-mislukt]
                    → Er komt niets. Gebruik het woord in de tekst of, bij een artikel, onder 'trefwoorden'. Of zet een synoniem in content/synoniemen.yml.
                """);
    }

    @Test
    void saysAtWhichPlaceThePageComes() {
        replay(
                "- {zoek: sterk wachtwoord tegen phishing, vindt: [kennisbank/phishing], in-top: 1}");

        assertProblems(
                """
                content/zoekvragen.yml:1:10: wie 'sterk wachtwoord tegen phishing' zoekt, vindt kennisbank/phishing niet bovenaan. [zoekvraag-mislukt]
                    → Nu komt: kennisbank/wachtwoord, kennisbank/phishing. Op plaats 2: kennisbank/phishing. Gebruik het woord in de tekst of, bij een artikel, onder 'trefwoorden'. Of zet een synoniem in content/synoniemen.yml.
                """);
    }

    @Test
    void refusesAPageThatIsNotThere() {
        replay("- {zoek: nepmail, vindt: [kennisbank/fishing]}");

        assertProblems(
                """
                content/zoekvragen.yml:1:27: er is geen pagina 'kennisbank/fishing' om te vinden. [verwijzing-onbekend]
                    → Bedoelt u 'kennisbank/phishing'?
                """);
    }

    private void replay(String text) {
        var questions = SearchQuestion.read(new SourceFile(SearchQuestion.FILE, text), problems);
        try (var scripts = new Scripts(Path.of("../templates/assets/js"), Lunr.scripts())) {
            var search =
                    new Search(scripts, FormCache.NONE)
                            .publish(
                                    PAGES,
                                    Synonyms.NONE,
                                    List.of(),
                                    new BaseUrl("https://example.org", ""));
            new QuestionReplay(scripts, problems).all(questions, PAGES, search);
        }
    }

    private void assertProblems(String expected) {
        assertThat(problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .isEqualTo(expected.strip());
    }

    private static SearchDocument page(String name, String title) {
        return new SearchDocument(
                name, "/" + name + "/", title, "artikel", "", List.of(), List.of(), "", List.of());
    }
}
