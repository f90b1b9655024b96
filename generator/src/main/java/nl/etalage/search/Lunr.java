package nl.etalage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The search library, which comes as a package and is no file of the theme. It is published among
 * the theme's scripts, so that modules import it, here and in the browser, by one relative path.
 *
 * <p>Of its own files only those that search, word for word but for comments: what it makes an
 * index with, and reads a query language with, is half of it, and nobody's browser does either. A
 * test holds what they find to the whole of lunr.
 */
public final class Lunr {

    /** Where it stands among the scripts: below {@code assets/js/}. */
    public static final String PATH = "vendor/lunr.js";

    private static final String FOLDER = "/META-INF/resources/webjars/lunr/2.3.9/lib/";

    private static final List<String> PARTS =
            List.of(
                    "utils",
                    "field_ref",
                    "set",
                    "vector",
                    "match_data",
                    "query",
                    "token_set",
                    "token_set_builder",
                    "index");

    private static final String NOTICE =
            "/* lunr 2.3.9, its parts that search - http://lunrjs.com"
                    + " - Copyright (C) 2020 Oliver Nightingale - MIT license */\n";

    private Lunr() {}

    /** Text by path, for {@code Scripts} and for what publishes the assets. */
    public static Map<String, String> scripts() {
        return Map.of(
                PATH,
                PARTS.stream()
                        .map(part -> withoutComments(read(FOLDER + part + ".js")))
                        .collect(
                                Collectors.joining(
                                        "",
                                        NOTICE + "const lunr = { version: \"2.3.9\" };\n",
                                        "export default lunr;\n")));
    }

    /** All of lunr's comments have lines of their own. */
    private static String withoutComments(String text) {
        return text.replaceAll("(?sm)^\\s*/\\*.*?\\*/", "")
                .replaceAll("(?m)^\\s*//.*$", "")
                .replaceAll("(?m)^\\s+", "");
    }

    private static String read(String resource) {
        try (var in = Lunr.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + resource);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
