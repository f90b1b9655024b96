package nl.etalage.search;

import java.util.List;

/** What words are found by, and where it is. */
final class Term {

    private static final int NOWHERE = -1;

    private final String text;
    private final Postings[] fields;
    private int index = NOWHERE;
    private List<String> halves = List.of();
    private int lastSeen = NOWHERE;
    private int seen;

    Term(String text, int fields) {
        this.text = text;
        this.fields = new Postings[fields];
    }

    String text() {
        return text;
    }

    /** How many other terms the site had when this one was met: lunr adds up in this order. */
    int index() {
        return index;
    }

    boolean isMet() {
        return index != NOWHERE;
    }

    void met(int others) {
        index = others;
    }

    /** The terms of the two words that it is made of; none if it is not. */
    List<String> halves() {
        return halves;
    }

    void halves(List<String> found) {
        halves = found;
    }

    void add(int field, int document) {
        if (fields[field] == null) {
            fields[field] = new Postings();
        }
        fields[field].add(document);
    }

    /**
     * Tells of documents, in their order, that they have it, before it is in the index.
     *
     * @return how many did so far
     */
    int seenIn(int document) {
        if (lastSeen != document) {
            lastSeen = document;
            seen++;
        }
        return seen;
    }

    /** In how many fields of documents it stands. */
    int places() {
        int places = 0;
        for (int field = 0; field < fields.length; field++) {
            places += in(field).size();
        }
        return places;
    }

    Postings in(int field) {
        return fields[field] == null ? Postings.NONE : fields[field];
    }
}
