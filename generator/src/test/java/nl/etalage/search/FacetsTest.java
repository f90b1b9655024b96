package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.etalage.script.Json;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private static final List<SearchDocument> PAGES =
            List.of(
                    page("subsidie", "Geld"),
                    page("artikel", "Geld", "Veilig", "Geld"),
                    page("artikel", "Veilig"),
                    page("pagina"),
                    page("artikel", "Veilig", "Geld"));

    record Found(int ref) {}

    record Chosen(List<String> types, List<String> themes) {}

    record Choice(String name, int count) {}

    record Narrowed(List<Found> left, List<Choice> types, List<Choice> themes) {}

    private static Scripts scripts;
    private static Script script;

    @BeforeAll
    static void open() {
        scripts = new Scripts(Path.of("../templates/assets/js"), Lunr.scripts());
        script = scripts.module("logic/facets.js");
    }

    @AfterAll
    static void close() {
        scripts.close();
    }

    @Test
    void saysOnceWhatPagesHaveInCommon() {
        assertThat(Facets.of(PAGES))
                .isEqualTo(
                        new Facets(
                                List.of("artikel", "pagina", "subsidie"),
                                List.of("Geld", "Veilig"),
                                List.of(List.of(2, 1), List.of(0, 2), List.of(1, 1), List.of(0, 1)),
                                List.of(List.of(0), List.of(0, 1), List.of(1), List.of()),
                                "01231"));
    }

    @Test
    void leavesEverythingInItsOrderWhenNothingIsChosen() {
        assertThat(narrow(List.of(), List.of()))
                .isEqualTo(
                        new Narrowed(
                                List.of(new Found(4), new Found(3), new Found(1), new Found(0)),
                                List.of(
                                        new Choice("artikel", 2),
                                        new Choice("pagina", 1),
                                        new Choice("subsidie", 1)),
                                List.of(new Choice("Geld", 3), new Choice("Veilig", 2))));
    }

    @Test
    void countsEachGroupGivenTheOther() {
        assertThat(narrow(List.of("artikel", "pagina"), List.of("Veilig")))
                .isEqualTo(
                        new Narrowed(
                                List.of(new Found(4), new Found(1)),
                                List.of(
                                        new Choice("artikel", 2),
                                        new Choice("pagina", 0),
                                        new Choice("subsidie", 0)),
                                List.of(new Choice("Geld", 2), new Choice("Veilig", 2))));
    }

    @Test
    void choosesNothingByANameThatIsNotThere() {
        assertThat(narrow(List.of("__proto__", "recept"), List.of("")).left()).hasSize(4);
    }

    @Test
    void takesAFewKilobytesForTenThousandPages() throws java.io.IOException {
        var themes = List.of("Geld", "Veilig", "Tijd", "Mensen", "Regels", "Data", "Verkoop", "AI");
        var random = new java.util.Random(1);
        var pages =
                IntStream.range(0, 10_000)
                        .mapToObj(
                                n ->
                                        page(
                                                "soort " + n / 1_000,
                                                themes.get(random.nextInt(8)),
                                                themes.get(random.nextInt(8))))
                        .toList();
        var bytes = new java.io.ByteArrayOutputStream();
        try (var zip = new java.util.zip.GZIPOutputStream(bytes)) {
            zip.write(
                    Json.write(Facets.of(pages)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        System.out.println("[search] facets of 10,000 pages: " + bytes.size() + " bytes");
        assertThat(bytes.size()).isLessThan(8_000);
    }

    private static Narrowed narrow(List<String> types, List<String> themes) {
        var found = List.of(new Found(4), new Found(3), new Found(1), new Found(0));
        return script.call(
                Narrowed.class, "narrow", Facets.of(PAGES), found, new Chosen(types, themes));
    }

    private static SearchDocument page(String type, String... themes) {
        return new SearchDocument(
                "x", "/x/", "X", type, "", List.of(), List.of(), "", List.of(themes));
    }
}
