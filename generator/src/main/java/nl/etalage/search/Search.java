package nl.etalage.search;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.etalage.script.Json;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Link;
import nl.etalage.site.Page;

/** Makes what the visitor's browser searches in, and the page on which it does so. */
public final class Search {

    private static final String FOLDER = "/zoeken/";

    private final Script script;

    /**
     * @param scripts with {@link Lunr#scripts} among them
     */
    public Search(Scripts scripts) {
        this.script = scripts.module("logic/search.js");
    }

    /**
     * @param files text by its path on the site; a hash of the text is in the name, so a browser
     *     may keep it for ever
     */
    public record Published(Page page, Map<String, String> files) {}

    /** What the template knows as {@code search}. */
    public record Model(String index, String results, int count, List<Alphabet.Letter> letters) {}

    /** What a result shows. Its place in the list is the reference that the index has for it. */
    private record Result(String url, String title, String type, String summary) {}

    /** What the index is made of. */
    private record Indexed(
            String title,
            String summary,
            List<String> headings,
            List<String> keywords,
            String body) {}

    /** The index over these documents, and the page that asks it. */
    public Published publish(List<SearchDocument> documents, Synonyms synonyms, BaseUrl base) {
        String index =
                script.json(
                        "build",
                        documents.stream().map(Search::indexed).toList(),
                        synonyms.lists());
        String results = Json.write(documents.stream().map(Search::result).toList());
        String indexPath = path("index", index);
        String resultsPath = path("results", results);
        var model =
                new Model(
                        base.href(indexPath),
                        base.href(resultsPath),
                        documents.size(),
                        Alphabet.of(documents));
        return new Published(page(model, base), Map.of(indexPath, index, resultsPath, results));
    }

    private static Page page(Model model, BaseUrl base) {
        return new Page(
                FOLDER,
                "search",
                "Zoeken",
                "Zoek in alle pagina's, of kies er een uit de lijst van A tot Z.",
                List.of(new Link("Home", base.href("/"))),
                Map.of("search", model),
                List.of("view/search-page.js"),
                Map.of(),
                Optional.empty(),
                false);
    }

    private static Indexed indexed(SearchDocument document) {
        return new Indexed(
                document.title(),
                document.summary(),
                document.headings(),
                Stream.concat(document.keywords().stream(), document.themes().stream()).toList(),
                document.body());
    }

    private static Result result(SearchDocument document) {
        return new Result(document.url(), document.title(), document.type(), document.summary());
    }

    private static String path(String name, String text) {
        return FOLDER + name + "-" + hash(text) + ".json";
    }

    private static String hash(String text) {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 8);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
