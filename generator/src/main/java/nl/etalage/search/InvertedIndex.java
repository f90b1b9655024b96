package nl.etalage.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Lunr's index, made in Java: to the last digit what lunr itself would make, in a thirtieth of the
 * time that lunr takes outside a browser.
 *
 * <p>What looks odd is lunr's: a term that stands in three fields of one document counts three
 * times for its rarity, and an empty field counts for the average length.
 */
final class InvertedIndex {

    /** The constants of BM25, as lunr has them. */
    private static final double K1 = 1.2;

    private static final double B = 0.75;
    private static final double DIGITS = 1000;

    /**
     * @param boost how much it says about a page that a word stands there
     */
    record Field(String name, int boost) {}

    private final List<Field> fields;
    private final Map<String, Term> terms = new HashMap<>();
    private final List<int[]> lengths = new ArrayList<>();
    private final long[] total;
    private int met;

    InvertedIndex(List<Field> fields) {
        this.fields = List.copyOf(fields);
        this.total = new long[fields.size()];
    }

    List<Field> fields() {
        return fields;
    }

    int documents() {
        return lengths.size();
    }

    /** The one term of this text. It is in the index from the first document on that has it. */
    Term term(String text) {
        return terms.computeIfAbsent(text, fresh -> new Term(fresh, fields.size()));
    }

    /**
     * Adds a document.
     *
     * @param document for each field its terms, in the order in which they stand there
     */
    void add(List<List<Term>> document) {
        int[] length = new int[fields.size()];
        for (int field = 0; field < length.length; field++) {
            for (var term : document.get(field)) {
                if (!term.isMet()) {
                    term.met(met++);
                }
                term.add(field, lengths.size());
            }
            length[field] = document.get(field).size();
            total[field] += length[field];
        }
        lengths.add(length);
    }

    /** In the order of their code units, which is JavaScript's. */
    List<Term> terms() {
        return terms.values().stream()
                .filter(Term::isMet)
                .sorted(Comparator.comparing(Term::text))
                .toList();
    }

    /** What terms say about documents, once the last document is there. */
    Scores scores() {
        return new Scores();
    }

    /** BM25, with what is the same for all terms worked out once. */
    final class Scores {

        /** By field and document: how much a long text is held against it. */
        private final double[][] dampers;

        private Scores() {
            dampers = new double[fields.size()][documents()];
            for (int field = 0; field < dampers.length; field++) {
                double average = (double) total[field] / documents();
                for (int document = 0; document < documents(); document++) {
                    double length = lengths.get(document)[field];
                    dampers[field][document] = K1 * (1 - B + B * (length / average));
                }
            }
        }

        /** How few places have a term. */
        double rarity(Term term) {
            double places = term.places();
            double x = (documents() - places + 0.5) / (places + 0.5);
            return Math.log(1 + Math.abs(x));
        }

        /**
         * What a term says about a document, in thousandths: an element of lunr's field vector.
         *
         * @param rarity the term's
         */
        long thousandths(double rarity, Term term, int field, int at) {
            var postings = term.in(field);
            double count = postings.count(at);
            double score =
                    rarity * ((K1 + 1) * count) / (dampers[field][postings.document(at)] + count);
            return (long) Math.floor(score * fields.get(field).boost() * DIGITS + 0.5);
        }
    }
}
