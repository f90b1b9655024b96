package nl.etalage.search;

import java.util.Arrays;

/** The documents that have a term in one field, in their order, and how often. */
final class Postings {

    static final Postings NONE = new Postings();

    private int[] documents = {};
    private int[] counts = {};
    private int size;

    /** Counts the term once more; documents come in order. */
    void add(int document) {
        if (size > 0 && documents[size - 1] == document) {
            counts[size - 1]++;
            return;
        }
        if (size == documents.length) {
            documents = Arrays.copyOf(documents, Math.max(2, size * 2));
            counts = Arrays.copyOf(counts, documents.length);
        }
        documents[size] = document;
        counts[size++] = 1;
    }

    int size() {
        return size;
    }

    int document(int at) {
        return documents[at];
    }

    int count(int at) {
        return counts[at];
    }
}
