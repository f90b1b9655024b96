package nl.etalage.search;

import java.util.List;

/** What words are found by, and where it is. */
final class Term {

    private final String text;
    private final int index;
    private final Postings[] fields;
    private List<String> halves = List.of();

    Term(String text, int index, int fields) {
        this.text = text;
        this.index = index;
        this.fields = new Postings[fields];
    }

    String text() {
        return text;
    }

    /** How many other terms the site had when this one was met: lunr adds up in this order. */
    int index() {
        return index;
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

    Postings in(int field) {
        return fields[field] == null ? Postings.NONE : fields[field];
    }
}
