package nl.etalage.bake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.BiFunction;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;
import nl.etalage.render.PageRenderer;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Page;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.render.RenderingTool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BakeryTest {

    @TempDir Path templates;

    private final Map<String, String> served = new ConcurrentSkipListMap<>();
    private final Problems problems = new Problems();

    @BeforeEach
    void writeATemplate() {
        write("article.peb", "<h1>{{ page.title }}</h1>");
    }

    @Test
    void bakesEveryPageOnce() {
        bakery(PageOven::new)
                .bake(List.of(page("/b/", "B"), page("/a/", "A")), this::serve, problems);

        assertThat(served).isEqualTo(Map.of("/a/", "<h1>A</h1>", "/b/", "<h1>B</h1>"));
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void bakesATitleAsTextAndNotAsTemplate() {
        bakery(PageOven::new)
                .bake(List.of(page("/a/", "{{ site }} <b>{% for %}</b>")), this::serve, problems);

        assertThat(served).containsEntry("/a/", "<h1>{{ site }} &lt;b&gt;{% for %}&lt;/b&gt;</h1>");
    }

    @Test
    void failsWhenTheOvenFails() {
        var bakery =
                bakery(
                        (utensils, tool) ->
                                new Oven(utensils) {
                                    @Override
                                    public void bake() {
                                        throw new IllegalStateException("no gas");
                                    }
                                });

        assertThatThrownBy(() -> bakery.bake(List.of(page("/a/", "A")), this::serve, problems))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("no gas");
        assertThat(served).isEmpty();
    }

    @Test
    void failsOnWhatTheOvenOnlyWritesDown() {
        var bakery =
                bakery(
                        (utensils, tool) ->
                                new Oven(utensils) {
                                    @Override
                                    public void bake() {
                                        // Comes to nothing, and only getErrors tells.
                                    }

                                    @Override
                                    public List<Throwable> getErrors() {
                                        return List.of(new IOException("burnt"));
                                    }
                                });

        assertThatThrownBy(() -> bakery.bake(List.of(page("/a/", "A")), this::serve, problems))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("JBake failed")
                .hasRootCauseMessage("burnt");
    }

    @Test
    void failsWhenTheOvenSkipsAPage() {
        var bakery = bakery((utensils, tool) -> new PageOven(utensils, new ForgetfulTool()));

        assertThatThrownBy(() -> bakery.bake(List.of(page("/a/", "A")), this::serve, problems))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("JBake skipped /a/");
    }

    @Test
    void namesTemplateAndLineOfAVariableThatDoesNotExist() {
        write("article.peb", "<h1>{{ page.title }}</h1>\n<p>{{ page.titel }}</p>");

        bakery(PageOven::new)
                .bake(List.of(page("/b/", "B"), page("/a/", "A")), this::serve, problems);

        assertThat(problems.all())
                .singleElement()
                .satisfies(
                        problem -> {
                            assertThat(problem.at()).hasToString("templates/article.peb:2:1");
                            assertThat(problem.code()).isEqualTo("sjabloon-fout");
                            assertThat(problem.message()).contains("/a/").contains("titel");
                        });
    }

    @Test
    void namesTemplateAndLineOfAMistakeInItsSyntax() {
        write("article.peb", "<h1>\n{% if page.title %}\n</h1>");

        bakery(PageOven::new).bake(List.of(page("/a/", "A")), this::serve, problems);

        assertThat(problems.all())
                .extracting(problem -> problem.at().toString())
                .containsExactly("templates/article.peb:3:1");
    }

    @Test
    void tellsOfAPageThatComesOutEmpty() {
        write("article.peb", "{% if page.title == \"A\" %}<h1>A</h1>{% endif %}\n");

        bakery(PageOven::new)
                .bake(List.of(page("/a/", "A"), page("/b/", "B")), this::serve, problems);

        assertThat(problems.all())
                .extracting(Problem::toString)
                .containsExactly(
                        "templates/article.peb:1:1: pagina /b/ komt leeg uit dit sjabloon."
                                + " [pagina-leeg]");
        assertThat(served).containsOnlyKeys("/a/");
    }

    private void serve(Page page, String html) {
        served.put(page.path(), html);
    }

    private Bakery bakery(BiFunction<Utensils, RenderingTool, Oven> ovens) {
        var baseUrl = BaseUrl.parse("https://example.org/").orElseThrow();
        return new Bakery(new PageRenderer(templates, baseUrl, Map.of(), String::valueOf), ovens);
    }

    private static Page page(String path, String title) {
        return new Page(
                path,
                "article",
                title,
                "",
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                true);
    }

    private void write(String name, String text) {
        try {
            Files.writeString(templates.resolve(name), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
