package nl.etalage.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import nl.etalage.browser.BrowserFinder.Found;
import nl.etalage.browser.BrowserFinder.Installation;
import nl.etalage.browser.BrowserFinder.Surroundings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BrowserFinderTest {

    @TempDir Path machine;

    private Optional<String> asked = Optional.empty();
    private Optional<String> environment = Optional.empty();
    private List<Installation> installations = List.of();

    @Test
    void takesWhatWasAskedForBeforeAnythingElse() {
        program("bin/chromium");
        asked = Optional.of(program("mine/chrome").toString());
        environment = Optional.of("/elsewhere");

        assertThat(find()).isEqualTo(new Found(machine.resolve("mine/chrome"), "-Dbrowser.path"));
    }

    @Test
    void refusesToReplaceWhatWasAskedFor() {
        program("bin/chromium");
        environment = Optional.of("/nowhere/chrome");

        assertThatThrownBy(this::find)
                .hasMessage("CHROME_PATH names /nowhere/chrome, which cannot be run");
    }

    @Test
    void findsABrowserOnThePathBeforeThatOfPlaywright() {
        program("cache/chromium-1200/chrome-linux/chrome");
        program("bin/google-chrome");

        assertThat(find())
                .isEqualTo(new Found(machine.resolve("bin/google-chrome"), "on the path"));
    }

    @Test
    void findsWhatPlaywrightFetchedEarlier() {
        var newest = program("cache/chromium-1200/chrome-linux/chrome");
        program("cache/chromium-1100/chrome-linux/chrome");

        assertThat(find()).isEqualTo(new Found(newest, "fetched by Playwright"));
    }

    @Test
    void installsABrowserWhereThereIsNone() {
        installations =
                List.of(
                        new Installation("installed by apt-get", () -> false),
                        new Installation(
                                "installed by Playwright",
                                () -> Files.exists(program("bin/chromium"))));

        assertThat(find())
                .isEqualTo(new Found(machine.resolve("bin/chromium"), "installed by Playwright"));
    }

    @Test
    void failsWithTheLineThatMendsIt() {
        assertThatThrownBy(this::find)
                .hasMessage(
                        "no Chromium, Chrome or Edge found: install one, or give"
                                + " -Dbrowser.path=/path/to/chrome");
    }

    private Found find() {
        return new BrowserFinder(
                        new Surroundings(
                                asked,
                                environment,
                                List.of(machine.resolve("bin")),
                                List.of(machine.resolve("opt/chrome")),
                                machine.resolve("cache"),
                                installations))
                .find();
    }

    private Path program(String name) {
        try {
            var file = machine.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
