package nl.etalage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.etalage.gate.BuiltSite;
import nl.etalage.script.Json;
import nl.etalage.script.Scripts;
import nl.etalage.site.Digest;

/**
 * The baked site with other pages to search: some that tests ask for, among hundreds of made-up
 * words. So a test knows what is found, and in how many pieces the search data comes.
 *
 * @param catalogue the text of the file that leads to the pieces
 */
record SearchSite(BuiltSite site, String catalogue) {

    private static final Path SCRIPTS = Path.of("../templates/assets/js");
    private static final int OTHERS = 250;
    private static final String PIECES = "zoeken/stukken/";

    private static final List<SearchDocument> KNOWN =
            List.of(
                    page("Phishing herkennen", "artikel", "Een valse mail van de bank.", "Veilig"),
                    page("Meld phishing", "vraag", "Stuur de mail door.", "Veilig"),
                    page("Bewaar een wachtwoord", "advies", "In een kluis.", "Veilig"),
                    page("Geld voor een kluis", "subsidie", "Tot de helft.", "Geld"),
                    page("Verzekering van schade", "artikel", "Wat dekt de polis?", "Geld"),
                    page("Adverteren op papier", "artikel", "In kranten.", "Geld"),
                    page("Privacy", "pagina", "Uw wachtwoord bewaren wij niet."));

    /** How search data reaches a browser. */
    enum Size {
        ONE_FILE,
        PIECES
    }

    /**
     * @param folder an empty one
     */
    static SearchSite in(Path folder, Size size) {
        var site = BuiltSite.baked().copyTo(folder);
        site.files(".txt").stream()
                .filter(file -> file.startsWith(PIECES))
                .forEach(file -> folder.resolve(file).toFile().delete());
        var documents = new ArrayList<>(KNOWN);
        if (size == Size.PIECES) {
            documents.addAll(others());
        }
        try (var scripts = new Scripts(SCRIPTS, Lunr.scripts())) {
            var indexed =
                    new Indexer(new Pipeline(scripts.module(Pipeline.MODULE), FormCache.NONE))
                            .index(documents);
            var published =
                    Pieces.of(
                            indexed,
                            documents.stream().map(SearchSite::result).toList(),
                            Facets.of(documents),
                            Synonyms.NONE,
                            size == Size.ONE_FILE);
            published.pieces().forEach((name, text) -> site.write(PIECES + name + ".txt", text));
            var path = PIECES + "catalogue-" + Digest.of(published.catalogue()) + ".json";
            site.write(path, published.catalogue());
            site.write("zoeken/actueel.json", "{\"catalogue\": \"/" + path + "\"}\n");
            replaceCatalogue(site, "/" + path);
            return new SearchSite(site, published.catalogue());
        }
    }

    private static void replaceCatalogue(BuiltSite site, String path) {
        var page = site.folder().resolve("zoeken/index.html");
        try {
            Files.writeString(
                    page,
                    Files.readString(page)
                            .replaceAll("/zoeken/stukken/catalogue-[0-9a-f]+\\.json", path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final String WHERE =
            """
            import { missing, pieces, termEntry } from "../logic/pieces.js";
            export function pieceWith(catalogue, term) {
                const opened = pieces(catalogue);
                termEntry(opened, term);
                return missing(opened)[0];
            }
            """;

    /** The address of the piece of the index that has a term. */
    String pieceWith(String term) {
        var packaged = new HashMap<>(Lunr.scripts());
        packaged.put("test/where.js", WHERE);
        try (var scripts = new Scripts(SCRIPTS, packaged)) {
            var name =
                    scripts.module("test/where.js")
                            .call(
                                    String.class,
                                    "pieceWith",
                                    Json.read(Object.class, catalogue),
                                    term);
            return "/" + PIECES + name + ".txt";
        }
    }

    private record Result(String url, String title, String type, String summary) {}

    private static Result result(SearchDocument page) {
        return new Result(page.url(), page.title(), page.type(), page.summary());
    }

    /** Pages of words that nobody asks for, so many that the index is in pieces. */
    private static List<SearchDocument> others() {
        var random = new Random(5);
        return IntStream.range(0, OTHERS)
                .mapToObj(n -> page("Blad " + n, "blad", "Klanten " + words(random)))
                .toList();
    }

    private static String words(Random random) {
        var text = new StringBuilder();
        for (int word = 0; word < 20; word++) {
            for (int letter = 0; letter < 7; letter++) {
                text.append((char) ('a' + random.nextInt(26)));
            }
            text.append(' ');
        }
        return text.toString().strip();
    }

    private static SearchDocument page(
            String title, String type, String summary, String... themes) {
        return new SearchDocument(
                title,
                "/kennisbank/phishing/",
                title,
                type,
                summary,
                List.of(),
                List.of(),
                "",
                List.of(themes));
    }
}
