package nl.etalage.search;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
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
        Map<Term, Integer> pages = new HashMap<>();
        for (int[] document : documents) {
            var own = new HashSet<Term>();
            for (int word : document) {
                own.addAll(lexicon.terms(word));
            }
            own.forEach(term -> pages.merge(term, 1, Integer::sum));
        }
        pages.values().removeIf(count -> count * ONE_IN <= documents.size());
        return Set.copyOf(pages.keySet());
    }
}
