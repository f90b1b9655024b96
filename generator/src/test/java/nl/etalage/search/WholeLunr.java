package nl.etalage.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;

/** All of lunr, as it comes, for what is compared with it. */
public final class WholeLunr {

    private static final String RESOURCE = "/META-INF/resources/webjars/lunr/2.3.9/lunr.min.js";

    private WholeLunr() {}

    /**
     * As a module {@code test/lunr.js}: around it stands what it takes for Node's way of exporting.
     */
    public static Map<String, String> scripts() {
        return Map.of(
                "test/lunr.js",
                """
                const module = { exports: {} };
                (function (module, exports) {
                %s
                })(module, module.exports);
                export default module.exports;
                """
                        .formatted(read()));
    }

    private static String read() {
        try (var in = WholeLunr.class.getResourceAsStream(RESOURCE)) {
            return new String(
                    Objects.requireNonNull(in, RESOURCE).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
