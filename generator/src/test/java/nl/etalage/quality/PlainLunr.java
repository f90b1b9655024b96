package nl.etalage.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import nl.etalage.app.Searchable;
import nl.etalage.script.Scripts;
import nl.etalage.search.SearchDocument;
import nl.etalage.search.WholeLunr;
import org.apache.lucene.analysis.nl.DutchAnalyzer;

/** Lunr as it comes, with what it has for Dutch: a stop list and Porter's stemmer. */
final class PlainLunr implements Engine {

    private static final int NAMED = 10;

    private static final String MODULE =
            """
            import lunr from "./lunr.js";
            import { stem } from "../logic/dutch.js";

            const trimmer = (token) => token.update((text) => text.replace(/^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}]+$/gu, ""));
            const stemmer = (token) => token.update(stem);
            lunr.Pipeline.registerFunction(trimmer, "dutchTrimmer");
            lunr.Pipeline.registerFunction(stemmer, "dutchStemmer");

            export function best(documents, stopWords, questions, most) {
                const stop = lunr.generateStopWordFilter(stopWords);
                lunr.Pipeline.registerFunction(stop, "dutchStopWords");
                const index = lunr(function () {
                    this.pipeline.reset();
                    this.searchPipeline.reset();
                    this.pipeline.add(trimmer, stop, stemmer);
                    this.searchPipeline.add(trimmer, stemmer);
                    this.ref("ref");
                    this.field("title", { boost: 10 });
                    this.field("keywords", { boost: 6 });
                    this.field("headings", { boost: 3 });
                    this.field("body");
                    documents.forEach((document, ref) => this.add({ ref, ...document }));
                });
                return questions.map((question) => {
                    const results = index.query((asked) => {
                        for (const token of lunr.tokenizer(question)) asked.term(token.toString(), {});
                    });
                    return results.slice(0, most).map(({ ref }) => Number(ref));
                });
            }
            """;

    private final Searchable site;
    private final Path scripts;

    PlainLunr(Searchable site, Path scripts) {
        this.site = site;
        this.scripts = scripts;
    }

    @Override
    public String name() {
        return "lunr with Dutch stemmer";
    }

    /** The same texts as ours is made of. */
    record Texts(String title, String keywords, String headings, String body) {
        static Texts of(SearchDocument document) {
            return new Texts(
                    document.title(),
                    lines(Stream.concat(document.keywords().stream(), document.themes().stream())),
                    lines(
                            Stream.concat(
                                    Stream.of(document.summary()), document.headings().stream())),
                    document.body());
        }

        private static String lines(Stream<String> texts) {
            return String.join("\n", texts.toList());
        }
    }

    @Override
    public List<List<String>> best(List<String> questions) {
        var packaged = new HashMap<>(WholeLunr.scripts());
        packaged.put("test/plain.js", MODULE);
        try (var modules = new Scripts(scripts, packaged)) {
            int[][] found =
                    modules.module("test/plain.js")
                            .call(
                                    int[][].class,
                                    "best",
                                    site.documents().stream().map(Texts::of).toList(),
                                    stopWords(),
                                    questions,
                                    NAMED);
            return Stream.of(found).map(this::names).toList();
        }
    }

    private List<String> names(int[] found) {
        var names = new ArrayList<String>();
        for (int ref : found) {
            names.add(site.documents().get(ref).name());
        }
        return names;
    }

    private static List<String> stopWords() {
        return DutchAnalyzer.getDefaultStopSet().stream()
                .map(word -> new String((char[]) word))
                .sorted()
                .toList();
    }
}
