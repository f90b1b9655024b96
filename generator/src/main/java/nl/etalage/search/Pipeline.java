package nl.etalage.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.etalage.script.Script;

/**
 * What words are found by. Only the script knows; it is asked once for every different word, and
 * what it said is kept for the next build.
 */
final class Pipeline {

    /** The module that knows. */
    static final String MODULE = "logic/words.js";

    /** What it is made of. */
    static final List<String> TEXTS = List.of(MODULE, "logic/dutch.js");

    /** Fewer words than this are asked at once: a second engine takes longer to start. */
    private static final int AT_LEAST = 5_000;

    private final Script script;
    private final FormCache cache;

    /**
     * @param script that of {@link #MODULE}
     */
    Pipeline(Script script, FormCache cache) {
        this.script = script;
        this.cache = cache;
    }

    /** The forms of different words, in their order. */
    List<Form> forms(List<String> words) {
        var known = cache.read();
        var unknown = words.stream().filter(word -> !known.containsKey(word)).toList();
        if (!unknown.isEmpty()) {
            known.putAll(learn(unknown));
            known.keySet().retainAll(Set.copyOf(words));
            cache.write(known);
        }
        return words.stream().map(word -> Objects.requireNonNull(known.get(word))).toList();
    }

    /** Asks on all cores. */
    private Map<String, Form> learn(List<String> words) {
        int share =
                Math.max(
                        AT_LEAST,
                        1 + words.size() / (4 * Runtime.getRuntime().availableProcessors()));
        return IntStream.iterate(0, from -> from < words.size(), from -> from + share)
                .mapToObj(from -> words.subList(from, Math.min(from + share, words.size())))
                .toList()
                .parallelStream()
                .flatMap(this::ask)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Stream<Map.Entry<String, Form>> ask(List<String> words) {
        Form[] found = script.call(Form[].class, "forms", words);
        return IntStream.range(0, found.length).mapToObj(i -> Map.entry(words.get(i), found[i]));
    }
}
