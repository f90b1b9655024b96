package nl.etalage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import nl.etalage.script.Json;
import nl.etalage.search.InvertedIndex.Field;
import nl.etalage.site.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The search data in files of some kilobytes, of which a browser fetches only those that a question
 * touches; {@code pieces.js} reads them. On a small site they come along with the catalogue: one
 * answer from the server is then faster than several.
 */
final class Pieces {

    /**
     * Characters in a piece: with half as many the catalogue grows by more than a question saves.
     */
    private static final int PIECE = 5_000;

    /** What a key adds to its line, about. */
    private static final int LETTERS = 4;

    /** From where on a piece may end early. */
    private static final double NEARLY = 0.75;

    /** Every question looks for one title, so these stand in smaller pieces. */
    private static final int NAME = 4;

    /** Best results seldom stand together: what shares a block with one comes for nothing. */
    private static final int RESULTS_IN_BLOCK = 3;

    /**
     * Documents up to which everything is in one file. Of 25 that is 38 kB, where a first question
     * takes 9 kB of pieces and two answers of the server more; of 50 it is 68 kB against 10, of 400
     * it is 396 against 12. On a line of 400 kbit/s that takes 400 ms to answer, one file is the
     * faster up to some 40.
     */
    private static final int SMALL = 40;

    private static final int RADIX = 36;
    private static final int HASH = 8;

    private final Map<String, Range> ranges = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private Pieces() {}

    /**
     * One kind of piece.
     *
     * @param hash of all of them: nearly any edit changes every one, since it changes what words
     *     weigh, and one hash is as much in the catalogue as two for each piece
     * @param first the keys that they begin with, or what tells them from the keys before; each
     *     without what it shares with the one before
     */
    record Range(String hash, String first) {}

    /**
     * @param kinds of page, as the facets number them
     * @param ranges by kind of piece
     * @param inside the pieces by name, if the site is small
     */
    record Catalogue(
            int count,
            int block,
            List<String> fields,
            List<String> kinds,
            Map<String, Range> ranges,
            List<List<String>> synonyms,
            @Nullable Map<String, String> inside) {}

    /**
     * @param pieces text by name, those that are files of their own
     */
    record Published(String catalogue, Map<String, String> pieces) {}

    static Published of(
            Indexer.Indexed indexed, List<?> results, Facets facets, Synonyms synonyms) {
        return of(indexed, results, facets, synonyms, results.size() <= SMALL);
    }

    static Published of(
            Indexer.Indexed indexed,
            List<?> results,
            Facets facets,
            Synonyms synonyms,
            boolean inside) {
        var pieces = new Pieces();
        var index = indexed.index();
        pieces.cut("terms", index.terms(), Term::text, new Lines(index, indexed.everywhere()));
        pieces.cutWords("words", indexed.pages());
        pieces.cutWords("backwards", inside ? new TreeMap<>() : backwards(indexed.pages()));
        pieces.blocks(results);
        pieces.add("facets", "", List.of(Json.write(facets)));
        var catalogue =
                new Catalogue(
                        results.size(),
                        RESULTS_IN_BLOCK,
                        index.fields().stream().map(Field::name).toList(),
                        facets.types(),
                        pieces.ranges,
                        synonyms.lists(),
                        inside ? pieces.files : null);
        return new Published(Json.write(catalogue), inside ? Map.of() : pieces.files);
    }

    private void cutWords(String kind, SortedMap<String, Integer> pages) {
        cut(
                kind,
                List.copyOf(pages.entrySet()),
                Map.Entry::getKey,
                (text, word) -> Digits.write(text, word.getValue()));
    }

    private static SortedMap<String, Integer> backwards(SortedMap<String, Integer> pages) {
        var turned = new TreeMap<String, Integer>();
        pages.forEach(
                (word, count) -> turned.put(new StringBuilder(word).reverse().toString(), count));
        return turned;
    }

    private <T> void cut(
            String kind, List<T> all, Function<T, String> key, BiConsumer<StringBuilder, T> rest) {
        var keys = all.stream().map(key).toList();
        var lines = new ArrayList<String>();
        for (T each : all) {
            var line = new StringBuilder("\t");
            rest.accept(line, each);
            lines.add(line.toString());
        }
        var texts = new ArrayList<String>();
        var first = new StringBuilder();
        var coded = new FrontCoded();
        for (int from = 0; from < keys.size(); ) {
            int to = end(keys, lines, from);
            var begin = FrontCoded.apart(from == 0 ? "" : keys.get(from - 1), keys.get(from));
            first.append(from == 0 ? "" : " ").append(coded.next(begin));
            texts.add(text(keys.subList(from, to), lines.subList(from, to)));
            from = to;
        }
        add(kind, first.toString(), texts);
    }

    /**
     * Where a piece ends that begins there: when it is full, or a little before that where the next
     * one can be told by fewer letters, since the catalogue is fetched for every first question.
     */
    private static int end(List<String> keys, List<String> lines, int from) {
        int length = 0;
        int best = from + 1;
        int fewest = Integer.MAX_VALUE;
        for (int at = from; at < lines.size(); at++) {
            boolean isName = keys.get(at).startsWith(Indexer.NAME);
            length += (lines.get(at).length() + LETTERS) * (isName ? NAME : 1);
            if (at > from && length > PIECE) {
                return best;
            }
            int letters =
                    at + 1 == lines.size()
                            ? 0
                            : FrontCoded.apart(keys.get(at), keys.get(at + 1)).length();
            if (letters <= fewest || length < PIECE * NEARLY) {
                fewest = letters;
                best = at + 1;
            }
        }
        return lines.size();
    }

    private static String text(List<String> keys, List<String> lines) {
        var coded = new FrontCoded();
        var text = new StringBuilder();
        for (int at = 0; at < lines.size(); at++) {
            text.append(at == 0 ? "" : "\n").append(coded.next(keys.get(at))).append(lines.get(at));
        }
        return text.toString();
    }

    private void blocks(List<?> results) {
        var texts = new ArrayList<String>();
        for (int at = 0; at < results.size(); at += RESULTS_IN_BLOCK) {
            int end = Math.min(at + RESULTS_IN_BLOCK, results.size());
            texts.add(Json.write(results.subList(at, end)));
        }
        add("results", "", texts);
    }

    /** Each text behind a hash of its own: a name no longer tells whether a piece is whole. */
    private void add(String kind, String first, List<String> texts) {
        var whole = texts.stream().map(text -> hash(text) + "\n" + text).toList();
        String hash = Digest.of(String.join("\n", whole)).substring(0, HASH);
        for (int number = 0; number < whole.size(); number++) {
            files.put(kind + "-" + number + "-" + hash, whole.get(number));
        }
        ranges.put(kind, new Range(hash, first));
    }

    private static String hash(String text) {
        return Long.toString(Hash.of(text), RADIX);
    }
}
