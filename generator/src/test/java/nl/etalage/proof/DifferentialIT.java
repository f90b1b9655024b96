package nl.etalage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.browser.SiteServer;
import nl.etalage.script.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/**
 * The same as {@link DifferentialTest}, in the browser that visitors have and with many more of
 * them: a hundred thousand, or with {@code -Pfuzz} a million.
 */
@ExtendWith(InBrowser.class)
class DifferentialIT {

    private static final int COUNT = Integer.getInteger("differential.cases", 100_000);
    private static final int AT_ONCE = 5_000;
    private static final String COMPARE =
            """
            async () => {
                const { differences } = await import("/proof/summary.js");
                const { sites, expected } = await (await fetch("/cases.json")).json();
                return differences(sites, expected);
            }
            """;

    @TempDir private Path folder = Path.of("");

    @Test
    @Timeout(value = 30, unit = TimeUnit.MINUTES)
    void javaFindsWhatTheBrowserFinds(Chromium chromium) {
        copyLogic();
        write("proof/summary.js", DifferentialTest.script());
        write("index.html", "<!doctype html><html lang=\"nl\"><title>Vergelijking</title></html>");

        try (var server = SiteServer.of(folder);
                var visit = chromium.visit(server)) {
            var page = visit.open("/");
            var next = cases(0);
            for (int i = 0; i * AT_ONCE < COUNT; i++) {
                write("cases.json", next.join());
                next = cases(i + 1);
                assertThat((List<?>) page.evaluate(COMPARE)).as("seed %d", i).isEmpty();
            }
        }
    }

    /** Made while the browser is at work on those before. */
    private static CompletableFuture<String> cases(int seed) {
        return CompletableFuture.supplyAsync(() -> Json.write(Cases.of(seed, AT_ONCE)));
    }

    private void copyLogic() {
        try (var modules = Files.list(Path.of("../templates/assets/js/logic"))) {
            Files.createDirectories(folder.resolve("logic"));
            for (var module : modules.toList()) {
                Files.copy(module, folder.resolve("logic").resolve(module.getFileName()));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String path, String text) {
        try {
            var file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
