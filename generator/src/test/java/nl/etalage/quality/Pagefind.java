package nl.etalage.quality;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.etalage.app.Searchable;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.SiteServer;
import nl.etalage.search.SearchDocument;

/**
 * Pagefind on the pages that were baked, asked in a browser, where alone it runs. Of what it finds
 * only those pages count that the other engines know too.
 */
final class Pagefind implements Engine {

    private static final String ASK =
            """
            async ([address, questions, most]) => {
                const pagefind = await import(address);
                await pagefind.init();
                const answers = [];
                for (const question of questions) {
                    const { results } = await pagefind.search(question);
                    const pages = await Promise.all(results.slice(0, most).map((each) => each.data()));
                    answers.push(pages.map(({ raw_url, url }) => raw_url ?? url));
                }
                return answers;
            }
            """;

    /** Enough to leave out what the others do not know, such as the list of all pages. */
    private static final int NAMED = 10;

    private final Searchable site;
    private final Path folder;
    private final String command;
    private final Chromium chromium;

    /**
     * @param folder of the baked site
     * @param command the program, or where it is
     */
    Pagefind(Searchable site, Path folder, String command, Chromium chromium) {
        this.site = site;
        this.folder = folder;
        this.command = command;
        this.chromium = chromium;
    }

    @Override
    public String name() {
        return "Pagefind";
    }

    @Override
    public List<List<String>> best(List<String> questions) {
        try {
            var output = Files.createTempDirectory("pagefind");
            Files.writeString(output.resolve("index.html"), "<!doctype html><title>.</title>");
            index(output.resolve("pagefind"));
            return ask(output, questions);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void index(Path output) throws IOException {
        var process =
                new ProcessBuilder(
                                command,
                                "--site",
                                folder.toString(),
                                "--output-path",
                                output.toString(),
                                "--root-selector",
                                "main",
                                "--force-language",
                                "nl")
                        .redirectErrorStream(true)
                        .start();
        String said = new String(process.getInputStream().readAllBytes());
        if (process.onExit().join().exitValue() != 0) {
            throw new IllegalStateException(said);
        }
    }

    private List<List<String>> ask(Path output, List<String> questions) {
        Map<String, String> names =
                site.documents().stream()
                        .collect(Collectors.toMap(SearchDocument::url, SearchDocument::name));
        try (var server = SiteServer.of(output);
                var visit = chromium.visit(server)) {
            visit.page().context().setDefaultTimeout(0);
            var page = visit.open("/");
            @SuppressWarnings("unchecked")
            var answers =
                    (List<List<String>>)
                            page.evaluate(
                                    ASK,
                                    List.of(
                                            server.address("/pagefind/pagefind.js"),
                                            questions,
                                            NAMED));
            return answers.stream()
                    .map(urls -> urls.stream().filter(names::containsKey).map(names::get).toList())
                    .toList();
        }
    }
}
