package nl.etalage.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.etalage.script.Json;
import nl.etalage.script.Scripts;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Digest;
import nl.etalage.site.Link;
import nl.etalage.site.Page;

/** Makes what the visitor's browser searches in, and the page on which it does so. */
public final class Search {

    private static final String FOLDER = "/zoeken/";
    private static final String PIECE = ".txt";

    /** Everything in it has a hash of its text in its name, so a browser may keep it for ever. */
    private static final String PIECES = FOLDER + "stukken/";

    /** Where a page that was made before the catalogue, or long ago, learns which one counts. */
    private static final String CURRENT = FOLDER + "actueel.json";

    private final Pipeline pipeline;

    /**
     * @param cache what an earlier build learnt about words
     */
    public Search(Scripts scripts, FormCache cache) {
        this.pipeline = new Pipeline(scripts.module(Pipeline.MODULE), cache);
    }

    /**
     * @param files text by its path on the site; a hash of the text is in the name of all but one
     * @param catalogue the text of the one that leads to the others
     */
    public record Published(Page page, Map<String, String> files, String catalogue) {

        /** One of the pieces that the catalogue leads to. */
        String piece(String name) {
            String text = files.get(PIECES + name + PIECE);
            if (text == null) {
                throw new IllegalArgumentException("no piece " + name);
            }
            return text;
        }
    }

    /**
     * What the template knows as {@code search}.
     *
     * @param themes the pages of the themes, for who finds nothing
     * @param help where people are, for who finds nothing at all
     */
    public record Model(
            String catalogue,
            int count,
            List<Alphabet.Letter> letters,
            List<ThemeLink> themes,
            List<Link> help) {}

    /**
     * A theme as who finds nothing gets to see it.
     *
     * @param name its title, by which the script knows it; its page may have a question for a title
     */
    public record ThemeLink(String name, String title, String url) {}

    /** What a result shows. Its place in the list is the reference that the index has for it. */
    private record Result(String url, String title, String type, String summary) {}

    /**
     * The index over these documents, and the page that asks it.
     *
     * @param help where there are people to ask
     */
    public Published publish(
            List<SearchDocument> documents, Synonyms synonyms, List<Link> help, BaseUrl base) {
        var pieces =
                Pieces.of(
                        new Indexer(pipeline).index(documents),
                        documents.stream().map(Search::result).toList(),
                        Facets.of(documents),
                        synonyms);
        var files = new TreeMap<String, String>();
        pieces.pieces().forEach((name, text) -> files.put(PIECES + name + PIECE, text));
        String path = PIECES + "catalogue-" + Digest.of(pieces.catalogue()) + ".json";
        files.put(path, pieces.catalogue());
        files.put(CURRENT, Json.write(Map.of("catalogue", base.href(path))) + "\n");
        var model =
                new Model(
                        base.href(path),
                        documents.size(),
                        Alphabet.of(documents),
                        documents.stream().flatMap(Search::theme).toList(),
                        help);
        return new Published(page(model, base), files, pieces.catalogue());
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

    private static Stream<ThemeLink> theme(SearchDocument document) {
        return document.type().equals(SearchDocument.THEME)
                ? document.keywords().stream()
                        .limit(1)
                        .map(name -> new ThemeLink(name, document.title(), document.url()))
                : Stream.empty();
    }

    private static Result result(SearchDocument document) {
        return new Result(document.url(), document.title(), document.type(), document.summary());
    }
}
