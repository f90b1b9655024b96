package nl.etalage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/**
 * The search library, which comes as a package and is no file of the theme. It is published among
 * the theme's scripts, so that modules import it, here and in the browser, by one relative path.
 */
public final class Lunr {

    /** Where it stands among the scripts: below {@code assets/js/}. */
    public static final String PATH = "vendor/lunr.js";

    private static final String RESOURCE = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

    private Lunr() {}

    /** Text by path, for {@code Scripts} and for what publishes the assets. */
    public static Map<String, String> scripts() {
        return Map.of(PATH, asModule(read()));
    }

    /**
     * Lunr is written for the time before modules: around it stands what it takes for Node's way of
     * exporting.
     */
    private static String asModule(String text) {
        return """
        const module = { exports: {} };
        (function (module, exports) {
        %s
        })(module, module.exports);
        export default module.exports;
        """
                .formatted(text);
    }

    private static String read() {
        try (var in = Lunr.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException("not on the class path: " + RESOURCE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
