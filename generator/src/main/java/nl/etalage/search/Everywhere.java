package nl.etalage.search;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * What stands in the text of so many pages of a large site that it tells them apart no more: the
 * index leaves it out there. It is still found in titles, keywords and headings.
 */
final class Everywhere {

    /** A site of fewer pages is indexed whole: there even a list of half of it is short. */
    static final int LARGE = 1_000;

    /** A word on one page in so many is everywhere. */
    private static final int ONE_IN = 4;

    private Everywhere() {}

    /**
     * @param documents the words of their texts, by number
     */
    static Set<Term> of(List<int[]> documents, Lexicon lexicon) {
        if (documents.size() < LARGE) {
            return Set.of();
        }
        var seen = new HashSet<Term>();
        for (int document = 0; document < documents.size(); document++) {
            for (int word : documents.get(document)) {
                for (var term : lexicon.terms(word)) {
                    if (term.seenIn(document) * ONE_IN > documents.size()) {
                        seen.add(term);
                    }
                }
            }
        }
        return Set.copyOf(seen);
    }
}
