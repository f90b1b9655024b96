package nl.etalage.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;

/**
 * What words are found by. Only the script knows; it is asked once for every different word, and
 * what it said is kept for the next build.
 */
final class Pipeline {

    /** The module that knows. */
    static final String MODULE = "logic/forms.js";

    private static final String FOLDER = "logic/";

    private static final Pattern IMPORT = Pattern.compile("from \"\\./([\\w-]+\\.js)\"");

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

    /**
     * Everything that decides on what is said of a word.
     *
     * @param scripts the folder of the theme's
     * @throws IOException if a module cannot be read
     */
    static String inputs(Path scripts) throws IOException {
        var inputs = new TreeMap<String, String>(Lunr.scripts());
        read(scripts, MODULE, inputs);
        inputs.put("", Scripts.version());
        return String.join("\n", inputs.values());
    }

    private static void read(Path scripts, String module, Map<String, String> into)
            throws IOException {
        String text = Files.readString(scripts.resolve(module));
        into.put(module, text);
        for (var imported : IMPORT.matcher(text).results().toList()) {
            String path = FOLDER + imported.group(1);
            if (!into.containsKey(path)) {
                read(scripts, path, into);
            }
        }
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
        String[] lines =
                script.call(String.class, "formsInLines", String.join("\n", words)).split("\n", -1);
        return IntStream.range(0, lines.length)
                .mapToObj(i -> Map.entry(words.get(i), Form.of(words.get(i), lines[i])));
    }
}
