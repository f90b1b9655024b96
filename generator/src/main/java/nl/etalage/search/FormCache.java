package nl.etalage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import nl.etalage.site.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The forms of words from one build to the next, in a file that may be thrown away at any time. Its
 * first line says which scripts made it; with others it is as good as empty.
 *
 * <p>A line is a word, a tab, and what {@link Form#line} says of it.
 *
 * @param file {@code null} to keep nothing
 * @param key changes with anything that may change a form
 */
public record FormCache(@Nullable Path file, String key) {

    /** Behind each line: one without it was never finished. */
    private static final String END = ".";

    static final FormCache NONE = new FormCache(null, "");

    private static final String VERSION = "2";

    /**
     * @param folder where builds keep what they learnt
     * @param scripts the folder of the theme's scripts
     */
    public static FormCache of(Path folder, Path scripts) {
        try {
            String key = Digest.of(VERSION + "\n" + Pipeline.inputs(scripts));
            return new FormCache(folder.resolve("woorden.txt"), key);
        } catch (IOException e) {
            return NONE;
        }
    }

    Map<String, Form> read() {
        var forms = new HashMap<String, Form>();
        String text = text();
        if (text.startsWith(key + "\n")) {
            text.lines().skip(1).forEach(line -> read(line, forms));
        }
        return forms;
    }

    private static void read(String line, Map<String, Form> into) {
        int tab = line.indexOf('\t');
        // A line that was cut off is none, and neither is one with half a pair.
        if (tab > 0 && line.endsWith(END)) {
            String word = line.substring(0, tab);
            into.put(word, Form.of(word, line.substring(tab + 1, line.length() - END.length())));
        }
    }

    private String text() {
        try {
            return file != null && Files.isRegularFile(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            // A cache that cannot be read is no cache.
            return "";
        }
    }

    /** Written beside the file and then put in its place, so that no build reads half of it. */
    void write(Map<String, Form> forms) {
        if (file == null) {
            return;
        }
        var text = new StringBuilder(key).append('\n');
        new TreeMap<>(forms)
                .forEach(
                        (word, form) ->
                                text.append(word)
                                        .append('\t')
                                        .append(form.line(word))
                                        .append(END)
                                        .append('\n'));
        try {
            Files.createDirectories(file.getParent());
            var fresh = Files.createTempFile(file.getParent(), "words", ".new");
            Files.writeString(fresh, text);
            Files.move(
                    fresh,
                    file,
                    StandardCopyOption.REPLACE_EXISTING,
                    StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
