package nl.etalage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.SortedMap;
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

    /** How a term that is a whole title begins. */
    static final String NAME = "q";

    /** The field with the text of a page. */
    static final int BODY = 4;

    private final Pipeline pipeline;

    Indexer(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    /**
     * @param everywhere what the index leaves out of the texts of documents
     * @param pages every spelling on the site, with the number of documents that have it
     */
    record Indexed(InvertedIndex index, Set<Term> everywhere, SortedMap<String, Integer> pages) {}

    Indexed index(List<SearchDocument> documents) {
        var vocabulary = new Vocabulary();
        var words = documents.stream().map(document -> words(document, vocabulary)).toList();
        var index = new InvertedIndex(FIELDS);
        var lexicon = new Lexicon(pipeline.forms(vocabulary.words()), index);
        var everywhere =
                Everywhere.of(words.stream().map(texts -> texts[BODY - 1]).toList(), lexicon);
        for (int document = 0; document < documents.size(); document++) {
            var name = index.term(name(documents.get(document).title()));
            index.add(terms(name, words.get(document), lexicon, everywhere));
        }
        return new Indexed(index, everywhere, lexicon.pages(words));
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

    private static int[][] words(SearchDocument document, Vocabulary vocabulary) {
        return texts(document).stream().map(vocabulary::numbers).toArray(int[][]::new);
    }

    private static List<List<Term>> terms(
            Term name, int[][] texts, Lexicon lexicon, Set<Term> everywhere) {
        var fields = new ArrayList<List<Term>>();
        fields.add(List.of(name));
        var halves = new ArrayList<Term>();
        for (int[] text : texts) {
            boolean body = fields.size() == BODY;
            var terms = new ArrayList<Term>(text.length);
            for (int word : text) {
                for (var term : lexicon.terms(word)) {
                    if (!body || !everywhere.contains(term)) {
                        terms.add(term);
                    }
                }
                halves.addAll(lexicon.halves(word));
            }
            fields.add(terms);
        }
        fields.add(halves);
        return fields;
    }

    /** A title as one word: see {@code nameOf} in {@code search.js}. */
    static String name(String title) {
        var words = new ArrayList<String>();
        Words.of(title.toLowerCase(Locale.ROOT), words::add);
        return NAME + Hash.of(String.join(" ", words).replace('’', '\''));
    }
}
