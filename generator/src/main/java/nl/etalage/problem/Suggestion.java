package nl.etalage.problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The remedy for a mistyped name: the one that was probably meant, or else the ones there are. */
public final class Suggestion {

    /** More names than this no longer help as a list. */
    private static final int LISTED = 12;

    private Suggestion() {}

    /**
     * "Bedoelt u 'regeling'?" if a candidate is near enough; else, where they are few, all of them;
     * else {@code null}.
     */
    public static @Nullable String of(String word, Collection<String> candidates) {
        var meant = near(word, candidates);
        return meant == null ? choices(candidates) : meant;
    }

    /** "Bedoelt u 'regeling'?" if a candidate is near enough; else {@code null}. */
    public static @Nullable String near(String word, Collection<String> candidates) {
        int near = Math.max(1, Math.min(2, word.length() / 3));
        return candidates.stream()
                .filter(candidate -> Math.abs(word.length() - candidate.length()) <= near)
                .filter(candidate -> distance(word, candidate) <= near)
                .min(
                        Comparator.comparingInt((String candidate) -> distance(word, candidate))
                                .thenComparing(Comparator.naturalOrder()))
                .map("Bedoelt u '%s'?"::formatted)
                .orElse(null);
    }

    private static @Nullable String choices(Collection<String> candidates) {
        if (candidates.isEmpty() || candidates.size() > LISTED) {
            return null;
        }
        return candidates.stream().sorted().collect(Collectors.joining(", ", "Kies uit: ", "."));
    }

    /** Edits between two words; two neighbouring letters in the wrong order count as one. */
    static int distance(String a, String b) {
        var rows = new int[a.length() + 1][b.length() + 1];
        Arrays.setAll(rows[0], j -> j);
        for (int i = 1; i <= a.length(); i++) {
            rows[i][0] = i;
            for (int j = 1; j <= b.length(); j++) {
                boolean same = a.charAt(i - 1) == b.charAt(j - 1);
                int substituted = rows[i - 1][j - 1] + (same ? 0 : 1);
                rows[i][j] = Math.min(substituted, 1 + Math.min(rows[i - 1][j], rows[i][j - 1]));
                if (i > 1
                        && j > 1
                        && a.charAt(i - 1) == b.charAt(j - 2)
                        && a.charAt(i - 2) == b.charAt(j - 1)) {
                    rows[i][j] = Math.min(rows[i][j], 1 + rows[i - 2][j - 2]);
                }
            }
        }
        return rows[a.length()][b.length()];
    }
}
