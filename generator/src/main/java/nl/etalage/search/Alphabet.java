package nl.etalage.search;

import java.text.Normalizer;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Every page by the first letter of its title: search for who has no JavaScript, and for who would
 * rather browse.
 */
final class Alphabet {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern SIGNS_BEFORE = Pattern.compile("^[^\\p{L}\\p{N}]+");

    /**
     * Not by a {@code Collator}: that orders otherwise with another JDK, and then the page is
     * another one.
     */
    private static final Comparator<SearchDocument> BY_TITLE =
            Comparator.comparing((SearchDocument document) -> key(document.title()))
                    .thenComparing(SearchDocument::title)
                    .thenComparing(SearchDocument::url);

    private Alphabet() {}

    /**
     * @param letter a capital, or {@code 0-9} for what begins with anything but a letter from A to
     *     Z
     * @param id the fragment of its heading
     */
    public record Letter(String letter, String id, List<SearchDocument> entries) {}

    static List<Letter> of(List<SearchDocument> documents) {
        return documents.stream()
                .sorted(BY_TITLE)
                .collect(
                        Collectors.groupingBy(
                                document -> letter(document.title()),
                                TreeMap::new,
                                Collectors.toList()))
                .entrySet()
                .stream()
                .map(each -> new Letter(each.getKey(), id(each.getKey()), each.getValue()))
                .toList();
    }

    private static String letter(String title) {
        String key = key(title);
        char first = key.isEmpty() ? '0' : key.charAt(0);
        return first >= 'a' && first <= 'z'
                ? String.valueOf(first).toUpperCase(Locale.ROOT)
                : "0-9";
    }

    private static String id(String letter) {
        return "letter-" + letter.toLowerCase(Locale.ROOT);
    }

    private static String key(String title) {
        String plain =
                ACCENTS.matcher(Normalizer.normalize(title, Normalizer.Form.NFD)).replaceAll("");
        return SIGNS_BEFORE.matcher(plain).replaceAll("").toLowerCase(Locale.ROOT);
    }
}
