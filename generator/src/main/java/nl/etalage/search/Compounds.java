package nl.etalage.search;

import java.util.List;
import java.util.Set;

/**
 * Takes long words apart by the site's own words, as {@code compounds.js} does for what visitors
 * type. Here it is Java, since a large site has a hundred thousand words; a test holds the two to
 * each other.
 */
final class Compounds {

    private static final int SHORTEST_LEFT = 3;
    private static final int SHORTEST_RIGHT = 4;
    private static final List<String> LINKS = List.of("", "s", "en", "e");
    private static final Set<String> PREFIXES = Set.of("ver", "mis", "her", "ont");

    private Compounds() {}

    /**
     * The two halves of a word; none if it is not made of two.
     *
     * @param known every spelling on the site but those of words that find nothing in particular
     */
    static List<String> partsOf(String word, Set<String> known) {
        List<String> best = List.of();
        int longest = 0;
        for (int at = SHORTEST_LEFT; at <= word.length() - SHORTEST_RIGHT; at++) {
            String right = word.substring(at);
            if (isPart(right, known)) {
                String left = leftOf(word.substring(0, at), known);
                int shortest = Math.min(left.length(), right.length());
                if (shortest > longest) {
                    best = List.of(left, right);
                    longest = shortest;
                }
            }
        }
        return best;
    }

    private static String leftOf(String text, Set<String> known) {
        for (String link : LINKS) {
            if (text.endsWith(link) && text.length() - link.length() >= SHORTEST_LEFT) {
                String left = text.substring(0, text.length() - link.length());
                if (isPart(left, known)) {
                    return left;
                }
            }
        }
        return "";
    }

    private static boolean isPart(String word, Set<String> known) {
        return known.contains(word) && !PREFIXES.contains(word);
    }
}
