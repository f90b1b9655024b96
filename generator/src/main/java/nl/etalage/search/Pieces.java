package nl.etalage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import nl.etalage.script.Json;
import nl.etalage.search.InvertedIndex.Field;
import org.jspecify.annotations.Nullable;

/**
 * The search data in files of some kilobytes, of which a browser fetches only those that a question
 * touches; {@code pieces.js} reads them. On a small site they come along with the catalogue: one
 * answer from the server is then faster than several.
 */
final class Pieces {

    /**
     * Characters in a piece: with half as many a question takes more files, with twice as many more
     * bytes.
     */
    private static final int PIECE = 12_000;

    private static final int RESULTS_IN_BLOCK = 8;

    /** Documents up to which everything is in one file. */
    private static final int SMALL = 150;

    private static final int RADIX = 36;

    private final Map<String, List<List<String>>> ranges = new TreeMap<>();
    private final Map<String, String> files = new TreeMap<>();

    private Pieces() {}

    /**
     * @param ranges by kind, for each piece its first key and the hash of its text
     * @param inside the pieces by name, if the site is small
     */
    record Catalogue(
            int count,
            int block,
            List<String> fields,
            Map<String, List<List<String>>> ranges,
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
        pieces.cut("terms", index.terms(), Term::text, term -> line(index, term));
        pieces.cutWords("words", indexed.pages());
        pieces.cutWords("backwards", inside ? new TreeMap<>() : backwards(indexed.pages()));
        pieces.blocks(results);
        pieces.add("facets", "", Json.write(facets));
        var catalogue =
                new Catalogue(
                        results.size(),
                        RESULTS_IN_BLOCK,
                        index.fields().stream().map(Field::name).toList(),
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
                word -> Integer.toString(word.getValue(), RADIX));
    }

    private static SortedMap<String, Integer> backwards(SortedMap<String, Integer> pages) {
        var turned = new TreeMap<String, Integer>();
        pages.forEach(
                (word, count) -> turned.put(new StringBuilder(word).reverse().toString(), count));
        return turned;
    }

    /**
     * Lines with, instead of the letters that a key has in common with the one before, their
     * number.
     */
    private <T> void cut(
            String kind, List<T> all, Function<T, String> key, Function<T, String> rest) {
        ranges.put(kind, new ArrayList<>());
        var text = new StringBuilder();
        String first = "";
        String before = "";
        for (T each : all) {
            String own = key.apply(each);
            if (text.length() > PIECE) {
                add(kind, first, text.toString());
                text.setLength(0);
            }
            if (text.isEmpty()) {
                first = own;
                before = "";
            } else {
                text.append('\n');
            }
            int shared = shared(before, own);
            text.append(Integer.toString(shared, RADIX))
                    .append(own, shared, own.length())
                    .append('\t')
                    .append(rest.apply(each));
            before = own;
        }
        if (!text.isEmpty()) {
            add(kind, first, text.toString());
        }
    }

    private static int shared(String before, String own) {
        int most = Math.min(RADIX - 1, Math.min(before.length(), own.length()));
        int shared = 0;
        while (shared < most && before.charAt(shared) == own.charAt(shared)) {
            shared++;
        }
        return shared;
    }

    private void blocks(List<?> results) {
        ranges.put("results", new ArrayList<>());
        for (int at = 0; at < results.size(); at += RESULTS_IN_BLOCK) {
            var block = results.subList(at, Math.min(at + RESULTS_IN_BLOCK, results.size()));
            add("results", "", Json.write(block));
        }
    }

    private void add(String kind, String first, String text) {
        var known = ranges.computeIfAbsent(kind, none -> new ArrayList<>());
        String hash = Long.toString(Hash.of(text), RADIX);
        files.put(kind + "-" + known.size() + "-" + hash, text);
        known.add(List.of(first, hash));
    }

    /** Its place in lunr's order, its halves, and where it stands, field by field. */
    private static String line(InvertedIndex index, Term term) {
        var line = new StringBuilder();
        line.append(Integer.toString(term.index(), RADIX))
                .append('\t')
                .append(String.join(" ", term.halves()));
        for (int field = 0; field < index.fields().size(); field++) {
            line.append('\t');
            var postings = term.in(field);
            int before = 0;
            for (int at = 0; at < postings.size(); at++) {
                line.append(at == 0 ? "" : " ")
                        .append(Integer.toString(postings.document(at) - before, RADIX))
                        .append(' ')
                        .append(Long.toString(index.thousandths(term, field, at), RADIX));
                before = postings.document(at);
            }
        }
        return line.toString().stripTrailing();
    }
}
