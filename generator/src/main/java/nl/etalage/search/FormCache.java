package nl.etalage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.etalage.site.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The forms of words from one build to the next, in a file that may be thrown away at any time. Its
 * first line says which scripts made it; with others it is as good as empty.
 *
 * <p>A line is a word, its spellings and its terms, none of which has a tab or a space in it.
 *
 * @param file {@code null} to keep nothing
 * @param key changes with anything that may change a form
 */
public record FormCache(@Nullable Path file, String key) {

    static final FormCache NONE = new FormCache(null, "");

    private static final int COLUMNS = 3;
    private static final String VERSION = "1";

    /**
     * @param folder where builds keep what they learnt
     * @param scripts the folder of the theme's scripts
     */
    public static FormCache of(Path folder, Path scripts) {
        var texts = new StringBuilder(VERSION).append(Runtime.version());
        try {
            for (String path : Pipeline.TEXTS) {
                texts.append(Files.readString(scripts.resolve(path)));
            }
        } catch (IOException e) {
            return NONE;
        }
        return new FormCache(folder.resolve("woorden.txt"), Digest.of(texts.toString()));
    }

    Map<String, Form> read() {
        var forms = new HashMap<String, Form>();
        String text = text();
        if (text.startsWith(key + "\n")) {
            text.lines()
                    .skip(1)
                    .map(line -> line.split("\t", -1))
                    .filter(columns -> columns.length == COLUMNS)
                    .forEach(
                            columns ->
                                    forms.put(
                                            columns[0],
                                            new Form(list(columns[1]), list(columns[2]))));
        }
        return forms;
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
                                        .append(String.join(" ", form.spellings()))
                                        .append('\t')
                                        .append(String.join(" ", form.terms()))
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

    private static List<String> list(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }
}
