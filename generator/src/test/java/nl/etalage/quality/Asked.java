package nl.etalage.quality;

import java.util.List;

/**
 * A question, and the pages of which one has to come first or nearly so.
 *
 * @param pages as {@link nl.etalage.search.SearchDocument#name}
 */
record Asked(String text, List<String> pages) {

    /** What a visitor sees without looking further. */
    static final int TOP = 3;

    Asked {
        pages = List.copyOf(pages);
    }

    boolean isFoundIn(List<String> best) {
        return best.stream().limit(TOP).anyMatch(pages::contains);
    }
}
