package nl.etalage.browser;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds the browser that tests run in, in this order: what was asked for, what the machine has,
 * what Playwright fetched before, what can be installed within a minute.
 *
 * <p>A machine without a browser fails: a gate that quietly does nothing is no gate.
 */
public final class BrowserFinder {

    /** A browser, and why this one. */
    public record Found(Path program, String reason) {
        @Override
        public String toString() {
            return program + " (" + reason + ")";
        }
    }

    /** What decides, so that a test can decide otherwise. */
    record Surroundings(
            Optional<String> asked,
            Optional<String> environment,
            List<Path> searchPath,
            List<Path> usualPlaces,
            Path playwrightCache,
            List<Installation> installations) {}

    /** A way to get a browser on this machine. */
    record Installation(String name, Supplier<Boolean> attempt) {}

    static final String SKIP = "skip";

    private static final List<String> NAMES =
            List.of(
                    "chromium",
                    "chromium-browser",
                    "google-chrome",
                    "google-chrome-stable",
                    "msedge",
                    "microsoft-edge",
                    "chrome.exe",
                    "msedge.exe");

    private final Surroundings surroundings;

    BrowserFinder(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    /** On this machine. */
    public static BrowserFinder here() {
        return new BrowserFinder(ThisMachine.surroundings());
    }

    public static boolean isSkipped() {
        return SKIP.equals(System.getProperty("browser"));
    }

    /**
     * @throws IllegalStateException with the line that mends it, when there is none
     */
    public Found find() {
        if (surroundings.asked().isPresent()) {
            return named(surroundings.asked().get(), "-Dbrowser.path");
        }
        if (surroundings.environment().isPresent()) {
            return named(surroundings.environment().get(), "CHROME_PATH");
        }
        return alone(() -> present().or(this::install))
                .orElseThrow(
                        () ->
                                new IllegalStateException(
                                        "no Chromium, Chrome or Edge found: install one, or give"
                                                + " -Dbrowser.path=/path/to/chrome"));
    }

    /** Tests run in several processes: one of them installs, the others wait for it. */
    private static Optional<Found> alone(Supplier<Optional<Found>> search) {
        var file = Path.of(System.getProperty("java.io.tmpdir"), "etalage-browser.lock");
        try (var channel = FileChannel.open(file, CREATE, WRITE)) {
            channel.lock();
            return search.get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Found named(String program, String reason) {
        var path = Path.of(program);
        if (!Files.isExecutable(path)) {
            throw new IllegalStateException(
                    "%s names %s, which cannot be run".formatted(reason, program));
        }
        return new Found(path, reason);
    }

    private Optional<Found> present() {
        return onThePath().or(this::inAUsualPlace).or(this::fetchedByPlaywright);
    }

    private Optional<Found> onThePath() {
        return NAMES.stream()
                .flatMap(name -> surroundings.searchPath().stream().map(at -> at.resolve(name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Found(program, "on the path"));
    }

    private Optional<Found> inAUsualPlace() {
        return surroundings.usualPlaces().stream()
                .filter(Files::isExecutable)
                .findFirst()
                .map(program -> new Found(program, "in a usual place"));
    }

    private Optional<Found> fetchedByPlaywright() {
        if (!Files.isDirectory(surroundings.playwrightCache())) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(surroundings.playwrightCache(), 6)) {
            return files.filter(BrowserFinder::isPlaywrightsChromium)
                    .max(Path::compareTo)
                    .map(program -> new Found(program, "fetched by Playwright"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isPlaywrightsChromium(Path file) {
        var name = file.getFileName().toString().toLowerCase(Locale.ROOT);
        boolean chromium = file.toString().contains("chromium-");
        return chromium
                && (name.equals("chrome") || name.equals("chrome.exe") || name.equals("chromium"))
                && Files.isRegularFile(file)
                && Files.isExecutable(file);
    }

    private Optional<Found> install() {
        for (var installation : surroundings.installations()) {
            if (installation.attempt().get()) {
                var found = present();
                if (found.isPresent()) {
                    return Optional.of(new Found(found.get().program(), installation.name()));
                }
            }
        }
        return Optional.empty();
    }
}
