package nl.etalage.quality;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.gate.Project;
import nl.etalage.publish.AssetFolder;
import nl.etalage.script.Scripts;
import nl.etalage.search.FormCache;
import nl.etalage.search.Lunr;
import nl.etalage.search.Search;
import nl.etalage.search.Synonyms;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Prints what search costs on a file of many texts: processor time, bytes, milliseconds. No build
 * runs it. {@code docs/search.md} says how to.
 *
 * <p>{@code -Ddocuments=…} names the file (see {@link Corpus}), {@code -Dsizes=1000,10000} how many
 * of it, {@code -Dpagefind=…} Pagefind's program, which is left out otherwise.
 */
@ExtendWith(InBrowser.class)
@EnabledIfSystemProperty(named = "documents", matches = ".+")
@Timeout(3600)
class SearchCost {

    private static final int QUESTIONS = 100;
    private static final int RESULTS = 10;
    private static final double KILO = 1000;

    /** What the box of the header does, and what came until it had its answer. */
    private static final String FIRST =
            """
            async ([assets, question, most]) => {
                const { searchData } = await import(`${assets}js/view/search-tools.js`);
                const { catalogue } = await (await fetch("/zoeken/actueel.json")).json();
                const { results } = await searchData(catalogue).answer(question, most);
                if (results.length > most) throw new Error("too many");
                return performance.getEntriesByType("resource").map(({ name }) => new URL(name).pathname);
            }""";

    /** Pagefind fetches in a worker too, of which a page knows nothing: the server counts. */
    private static final String FIRST_OF_PAGEFIND =
            """
            async ([address, question, most]) => {
                const { results } = await (await import(address)).search(question);
                return (await Promise.all(results.slice(0, most).map((each) => each.data()))).length;
            }""";

    /**
     * Each question put once to who has all pieces and was asked nothing yet; before that once to
     * somebody else, so that the browser knows the scripts.
     */
    private static final String TIMES =
            """
            async ([assets, questions]) => {
                const { ask, open } = await import(`${assets}js/logic/search.js`);
                const { give } = await import(`${assets}js/logic/pieces.js`);
                const { catalogue } = await (await fetch("/zoeken/actueel.json")).json();
                const folder = catalogue.slice(0, catalogue.lastIndexOf("/") + 1);
                const text = await (await fetch(catalogue)).text();
                const first = open(JSON.parse(text));
                for (const question of questions) {
                    while (ask(first, question).missing.length > 0) {
                        for (const name of [...first.pieces.wanted]) {
                            give(first.pieces, name, await (await fetch(`${folder}${name}.txt`)).text());
                        }
                    }
                }
                const second = open(JSON.parse(text));
                second.pieces.held = first.pieces.held;
                return questions.map((question) => {
                    const start = performance.now();
                    ask(second, question);
                    return performance.now() - start;
                });
            }""";

    private final AssetFolder assets =
            AssetFolder.read(Project.folder(), "templates/assets")
                    .with("js/", Lunr.scripts())
                    .bundled("js/view/search-tools.js");

    @Test
    void printsWhatSearchCosts(Chromium chromium) throws IOException {
        for (String size : System.getProperty("sizes", "10000").split(",")) {
            var corpus =
                    Corpus.read(Path.of(System.getProperty("documents")), Integer.parseInt(size));
            System.out.printf("%n%d documents%n", corpus.documents().size());
            var folder = Files.createTempDirectory("search-cost");
            index(corpus, folder);
            ask(corpus, folder, FIRST, assets.path(), "this search", chromium);
            times(corpus, folder, chromium);
            if (System.getProperty("pagefind") != null) {
                pagefind(corpus, chromium);
            }
        }
    }

    /** The index twice: when nothing is known of words, and when all is. */
    private void index(Corpus corpus, Path folder) throws IOException {
        var scripts = Project.folder().resolve("templates/assets/js");
        var cache = FormCache.of(Files.createTempDirectory("cache"), scripts);
        for (String state : List.of("first time", "words known")) {
            long start = System.nanoTime();
            long used = processorTime();
            try (var modules = new Scripts(scripts, Lunr.scripts())) {
                var search =
                        new Search(modules, cache)
                                .publish(
                                        corpus.documents(),
                                        Synonyms.NONE,
                                        List.of(),
                                        new BaseUrl("https://example.org", ""));
                System.out.printf(
                        Locale.ROOT,
                        "index, %s: %.1f s of processor, %.1f s%n",
                        state,
                        (processorTime() - used) / 1e9,
                        (System.nanoTime() - start) / 1e9);
                write(folder, search.files());
            }
        }
        assets.files()
                .forEach((path, bytes) -> write(folder.resolve("." + assets.path() + path), bytes));
        write(folder.resolve("index.html"), "<!doctype html><title>.</title>".getBytes());
    }

    private static long processorTime() {
        var system =
                (com.sun.management.OperatingSystemMXBean)
                        ManagementFactory.getOperatingSystemMXBean();
        return system.getProcessCpuTime();
    }

    private void ask(
            Corpus corpus,
            Path folder,
            String script,
            String with,
            String name,
            Chromium chromium) {
        tell(
                name,
                "first question",
                bytes(corpus.questions(QUESTIONS), folder, script, with, chromium));
        tell(name, "misspelt", bytes(corpus.misspelt(QUESTIONS), folder, script, with, chromium));
    }

    /** For each question what somebody who was never here fetches for an answer. */
    private static List<Double> bytes(
            List<String> questions, Path folder, String script, String with, Chromium chromium) {
        var all = new ArrayList<Double>();
        try (var server = SiteServer.of(folder)) {
            for (String question : questions) {
                try (var visit = chromium.visit(server)) {
                    visit.page().context().setDefaultTimeout(0);
                    var page = visit.open("/");
                    int opened = server.asked().size();
                    var came = page.evaluate(script, List.of(with, question, RESULTS));
                    var asked = server.asked().subList(opened, server.asked().size());
                    var paths = came instanceof List<?> names ? names : asked;
                    all.add(paths.stream().mapToLong(each -> pressed(folder, each)).sum() / KILO);
                }
            }
        }
        return all;
    }

    private static long pressed(Path folder, Object request) {
        String file = request.toString().replaceAll("^GET |\\?.*", "");
        var path = folder.resolve("." + file);
        if (!Files.isRegularFile(path)) {
            return 0;
        }
        try {
            byte[] bytes = Files.readAllBytes(path);
            var pressed = new ByteArrayOutputStream();
            try (var gzip = new GZIPOutputStream(pressed)) {
                gzip.write(bytes);
            }
            return Math.min(bytes.length, pressed.size());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void times(Corpus corpus, Path folder, Chromium chromium) {
        try (var server = SiteServer.of(folder);
                var visit = chromium.visit(server)) {
            visit.page().context().setDefaultTimeout(0);
            var page = visit.open("/");
            var times =
                    (List<?>)
                            page.evaluate(
                                    TIMES, List.of(assets.path(), corpus.questions(QUESTIONS)));
            tell(
                    "this search",
                    "milliseconds, once the pieces are there",
                    times.stream().map(each -> ((Number) each).doubleValue()).toList());
        }
    }

    private void pagefind(Corpus corpus, Chromium chromium) throws IOException {
        var folder = Files.createTempDirectory("pagefind-cost");
        for (var document : corpus.documents()) {
            var headings = new StringBuilder();
            document.headings()
                    .forEach(each -> headings.append("<h2>").append(escaped(each)).append("</h2>"));
            write(
                    folder.resolve("." + document.url() + "index.html"),
                    """
                    <!doctype html><html lang="nl"><title>%1$s</title><main><h1>%1$s</h1>%2$s<p>%3$s</p></main>"""
                            .formatted(
                                    escaped(document.title()), headings, escaped(document.body()))
                            .getBytes());
        }
        write(folder.resolve("index.html"), "<!doctype html><title>.</title>".getBytes());
        long start = System.nanoTime();
        var process =
                new ProcessBuilder(
                                System.getProperty("pagefind"),
                                "--site",
                                folder.toString(),
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
        System.out.printf(
                Locale.ROOT,
                "Pagefind's index: %.1f s of processor, %.1f s%n",
                process.info().totalCpuDuration().orElse(Duration.ZERO).toMillis() / KILO,
                (System.nanoTime() - start) / 1e9);
        ask(corpus, folder, FIRST_OF_PAGEFIND, "/pagefind/pagefind.js", "Pagefind", chromium);
    }

    private static void tell(String name, String what, List<Double> figures) {
        var sorted = figures.stream().sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%s, %s (kB gzip): median %.1f, 95 %% below %.1f, at most %.1f%n"
                        .replace(what.startsWith("milli") ? " (kB gzip)" : "none", ""),
                name,
                what,
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100),
                sorted.get(sorted.size() - 1));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static void write(Path folder, Map<String, String> files) {
        files.forEach((path, text) -> write(folder.resolve("." + path), text.getBytes()));
    }

    private static void write(Path file, byte[] bytes) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
