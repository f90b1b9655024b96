package nl.etalage.search;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The words that LanguageTool corrects Dutch with: a package, of which nothing is kept here. */
final class DutchWords {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}+");

    private DutchWords() {}

    /** In lower case, those of letters only: from common ones to rare compounds. */
    static SortedSet<String> all() {
        var words = new TreeSet<String>();
        Stream.of("common_words.txt", "spelling/spelling.txt")
                .forEach(file -> read("/org/languagetool/resource/nl/" + file, words));
        return words;
    }

    private static void read(String resource, SortedSet<String> into) {
        var in = DutchWords.class.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("not on the class path: " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            reader.lines()
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .filter(line -> LETTERS.matcher(line).matches())
                    .forEach(into::add);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
