package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.etalage.script.Scripts;
import org.junit.jupiter.api.Test;
import org.tartarus.snowball.ext.DutchStemmer;

/** Our stemmer does what the authors of the algorithm publish, of which Lucene has a copy. */
class DutchStemmerTest {

    private static final Path SCRIPTS = Path.of("../templates/assets/js");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    @Test
    void bringsFormsOfAWordTogether() {
        assertThat(stems(List.of("scan", "scans", "ondernemer", "ondernemers", "maan", "manen")))
                .containsExactly("scan", "scan", "ondernemer", "ondernemer", "man", "man");
        assertThat(stems(List.of("mogelijkheid", "mogelijkheden", "beveiliging", "beveiligen")))
                .containsExactly("mogelijk", "mogelijk", "beveil", "beveil");
    }

    @Test
    void leavesAloneWhatIsNoDutchWord() {
        assertThat(
                        stems(
                                List.of(
                                        "",
                                        "a",
                                        "é",
                                        "2fa",
                                        "nis2",
                                        "ыва",
                                        "ß",
                                        "𝓪",
                                        "'s",
                                        "x".repeat(99))))
                .containsExactly(
                        "", "a", "e", "2fa", "nis2", "ыва", "ß", "𝓪", "'s", "x".repeat(99));
    }

    @Test
    void stemsEveryWordOfTheContentAsLuceneDoes() {
        var words = new TreeSet<String>();
        for (Path folder : List.of(Path.of("../content"), Path.of("../docs"))) {
            words.addAll(wordsBelow(folder));
        }

        assertSameAsLucene(words);
    }

    @Test
    void stemsEveryWordOfADictionaryAsLuceneDoes() {
        var words = DutchWords.all();

        assertThat(words.size()).isGreaterThan(100_000);
        assertSameAsLucene(words);
    }

    @Test
    void stemsMadeUpWordsAsLuceneDoes() {
        var random = new Random(35);
        var words = new TreeSet<String>();
        while (words.size() < 60_000) {
            words.add(madeUp(random));
        }

        assertSameAsLucene(words);
    }

    /** Syllables and suffixes in any order: every rule, on either side of its every condition. */
    private static String madeUp(Random random) {
        String[] parts = {
            "a", "aa", "b", "bar", "baar", "c", "d", "dd", "e", "ee", "é", "è", "ë", "en", "end",
                    "ene", "f", "gem",
            "heid", "heden", "i", "ï", "ie", "ig", "ij", "ing", "j", "k", "kk", "l", "lijk", "m",
                    "n", "o", "oo", "p",
            "r", "s", "se", "t", "tt", "u", "uu", "ü", "v", "w", "x", "y", "ye", "z"
        };
        var word = new StringBuilder();
        for (int count = 1 + random.nextInt(7); count > 0; count--) {
            word.append(parts[random.nextInt(parts.length)]);
        }
        return word.toString();
    }

    private static Collection<String> wordsBelow(Path folder) {
        try (var files = Files.walk(folder)) {
            var words = new ArrayList<String>();
            for (Path file : files.filter(f -> f.toString().matches(".*\\.(md|yml)")).toList()) {
                WORD.matcher(Files.readString(file).toLowerCase(Locale.ROOT))
                        .results()
                        .forEach(word -> words.add(word.group()));
            }
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void assertSameAsLucene(Collection<String> words) {
        var lucene = new DutchStemmer();
        var expected = new ArrayList<String>();
        for (String word : words) {
            lucene.setCurrent(word);
            lucene.stem();
            expected.add(word + " → " + lucene.getCurrent());
        }
        List<String> ours = stems(List.copyOf(words));
        var actual = new ArrayList<String>();
        int at = 0;
        for (String word : words) {
            actual.add(word + " → " + ours.get(at++));
        }
        var different = new ArrayList<>(actual);
        different.removeAll(new TreeSet<>(expected));
        assertThat(different).isEmpty();
    }

    private static List<String> stems(List<String> words) {
        var together =
                """
                import { stem } from "../logic/dutch.js";
                export const stems = (words) => words.map(stem);
                """;
        try (var scripts = new Scripts(SCRIPTS, Map.of("test/stems.js", together))) {
            return Arrays.asList(
                    scripts.module("test/stems.js").call(String[].class, "stems", words));
        }
    }
}
