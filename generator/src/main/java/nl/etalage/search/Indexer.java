package nl.etalage.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.etalage.search.InvertedIndex.Field;

/** Makes the index over documents, and the list of the words in them. */
final class Indexer {

    /**
     * In this order lunr gets to see a document. The first is its whole title as one word, the last
     * the halves of the long words in the others.
     */
    static final List<Field> FIELDS =
            List.of(
                    new Field("name", 100),
                    new Field("title", 10),
                    new Field("keywords", 6),
                    new Field("headings", 3),
                    new Field("body", 1),
                    new Field("parts", 1));

    private final Pipeline pipeline;

    Indexer(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * @param pages every spelling on the site, with the number of documents that have it
     */
    record Indexed(InvertedIndex index, SortedMap<String, Integer> pages) {}

    Indexed index(List<SearchDocument> documents) {
        var texts = documents.stream().map(Indexer::texts).toList();
        var words = texts.stream().map(Indexer::words).toList();
        learn(words);
        pipeline.keep();
        var terms = terms(words);
        var compounds = new Compounds(terms.keySet());
        var index = new InvertedIndex(FIELDS);
        for (int document = 0; document < documents.size(); document++) {
            var title = documents.get(document).title();
            index.add(terms(title, words.get(document), compounds, terms));
        }
        describeHalves(index, compounds, terms);
        return new Indexed(index, pages(words));
    }

    /** The fields that have a text of their own. */
    static List<String> texts(SearchDocument document) {
        return List.of(
                document.title(),
                String.join(
                        "\n",
                        Stream.concat(document.keywords().stream(), document.themes().stream())
                                .toList()),
                String.join(
                        "\n",
                        Stream.concat(Stream.of(document.summary()), document.headings().stream())
                                .toList()),
                document.body());
    }

    private static List<List<String>> words(List<String> texts) {
        return texts.stream().map(Indexer::words).toList();
    }

    private static List<String> words(String text) {
        var words = new ArrayList<String>();
        Words.of(text, words::add);
        return words;
    }

    private void learn(List<List<List<String>>> documents) {
        Set<String> all = new LinkedHashSet<>();
        documents.forEach(fields -> fields.forEach(all::addAll));
        pipeline.learn(all);
    }

    private SortedMap<String, Integer> pages(List<List<List<String>>> documents) {
        var pages = new TreeMap<String, Integer>();
        for (var fields : documents) {
            var own = new HashSet<String>();
            fields.forEach(
                    words -> words.forEach(word -> own.addAll(pipeline.form(word).spellings())));
            own.forEach(spelling -> pages.merge(spelling, 1, Integer::sum));
        }
        return pages;
    }

    /** What every spelling is found by. */
    private Map<String, String> terms(List<List<List<String>>> documents) {
        var terms = new TreeMap<String, String>();
        for (var fields : documents) {
            for (var words : fields) {
                for (var word : words) {
                    var form = pipeline.form(word);
                    for (int i = 0; i < form.spellings().size(); i++) {
                        terms.put(form.spellings().get(i), form.terms().get(i));
                    }
                }
            }
        }
        return terms;
    }

    private List<List<String>> terms(
            String title,
            List<List<String>> fields,
            Compounds compounds,
            Map<String, String> termOf) {
        var terms = new ArrayList<List<String>>();
        terms.add(List.of(name(title)));
        var halves = new ArrayList<String>();
        for (var words : fields) {
            var found = new ArrayList<String>();
            for (var word : words) {
                var form = pipeline.form(word);
                found.addAll(form.terms());
                for (var spelling : form.spellings()) {
                    compounds.partsOf(spelling).forEach(half -> halves.add(termOf.get(half)));
                }
            }
            terms.add(found);
        }
        terms.add(halves);
        return terms;
    }

    /** A title as one word: see {@code nameOf} in {@code search.js}. */
    static String name(String title) {
        var words = words(title.toLowerCase(Locale.ROOT));
        return "q" + Hash.of(String.join(" ", words).replace('’', '\''));
    }

    /** Tells of a term which two it is made of, by the first of its spellings that is. */
    private static void describeHalves(
            InvertedIndex index, Compounds compounds, Map<String, String> termOf) {
        var described = new HashSet<String>();
        termOf.forEach(
                (spelling, term) -> {
                    var halves = compounds.partsOf(spelling);
                    if (!halves.isEmpty() && described.add(term)) {
                        index.term(term).halves(halves.stream().map(termOf::get).toList());
                    }
                });
    }
}
