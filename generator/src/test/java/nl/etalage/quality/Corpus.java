package nl.etalage.quality;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import nl.etalage.script.Json;
import nl.etalage.search.SearchDocument;

/**
 * Texts from a file as pages, and questions about them. A line of the file, which gzip pressed, is
 * JSON with {@code id}, {@code title}, {@code headings} (one on a line) and {@code body}.
 */
record Corpus(List<SearchDocument> documents) {

    /** As long as an editor's summary. */
    private static final int SUMMARY = 150;

    /** Shorter words are mostly those that say nothing. */
    private static final Pattern WORD = Pattern.compile("\\p{L}{5,}");

    private static final int MOST_WORDS = 3;
    private static final String THEMES = "geld mensen regels veiligheid verkoop";

    private record Line(String id, String url, String title, String headings, String body) {

        private SearchDocument document() {
            String text = body.replaceAll("\\s+", " ").strip();
            return new SearchDocument(
                    "kennisbank/" + id,
                    "/kennisbank/" + id + "/",
                    title,
                    "artikel",
                    text.substring(0, Math.min(SUMMARY, text.length())),
                    headings.lines().map(String::strip).toList(),
                    List.of(),
                    body,
                    Stream.of(THEMES.split(" "))
                            .filter(theme -> (theme + id).hashCode() % 3 == 0)
                            .toList());
        }
    }

    static Corpus read(Path file, int most) {
        try (var lines =
                new BufferedReader(
                        new InputStreamReader(
                                new GZIPInputStream(Files.newInputStream(file)),
                                StandardCharsets.UTF_8))) {
            return new Corpus(
                    lines.lines()
                            .limit(most)
                            .map(line -> Json.read(Line.class, line).document())
                            .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * One to three words that stand beside each other, from titles and texts by turns: always the
     * same.
     */
    List<String> questions(int count) {
        var random = new Random(35);
        var questions = new ArrayList<String>();
        while (questions.size() < count) {
            var document = documents.get(random.nextInt(documents.size()));
            var words = words(questions.size() % 2 == 0 ? document.title() : document.body());
            int length = 1 + random.nextInt(MOST_WORDS);
            if (words.size() >= length) {
                int from = random.nextInt(words.size() - length + 1);
                questions.add(String.join(" ", words.subList(from, from + length)));
            }
        }
        return questions;
    }

    /** A word of a title with a letter dropped, doubled, changed or swapped with the next. */
    List<String> misspelt(int count) {
        var random = new Random(36);
        var questions = new ArrayList<String>();
        while (questions.size() < count) {
            var words = words(documents.get(random.nextInt(documents.size())).title());
            if (!words.isEmpty()) {
                var word = words.get(random.nextInt(words.size()));
                questions.add(
                        mistaken(
                                word, 1 + random.nextInt(word.length() - 2), questions.size() % 4));
            }
        }
        return questions;
    }

    private static String mistaken(String word, int at, int kind) {
        String before = word.substring(0, at);
        char letter = word.charAt(at);
        String after = word.substring(at + 1);
        return switch (kind) {
            case 0 -> before + after;
            case 1 -> before + letter + letter + after;
            case 2 -> before + (letter == 'e' ? 'a' : 'e') + after;
            default -> before + after.charAt(0) + letter + after.substring(1);
        };
    }

    private static List<String> words(String text) {
        return WORD.matcher(text.toLowerCase(java.util.Locale.ROOT))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
