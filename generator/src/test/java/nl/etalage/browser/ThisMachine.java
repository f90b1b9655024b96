package nl.etalage.browser;

import com.microsoft.playwright.CLI;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import nl.etalage.browser.BrowserFinder.Installation;
import nl.etalage.browser.BrowserFinder.Surroundings;

/** Where browsers live on the machine that runs the tests, and how it gets one. */
final class ThisMachine {

    private static final Duration PATIENCE = Duration.ofMinutes(1);

    private ThisMachine() {}

    static boolean isRoot() {
        return "root".equals(System.getProperty("user.name"));
    }

    static Surroundings surroundings() {
        return new Surroundings(
                Optional.ofNullable(System.getProperty("browser.path")),
                Optional.ofNullable(System.getenv("CHROME_PATH")),
                searchPath(),
                usualPlaces(),
                playwrightCache(),
                installations());
    }

    private static List<Path> searchPath() {
        var path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.of(path.split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of)
                .toList();
    }

    private static List<Path> usualPlaces() {
        var places = new ArrayList<Path>();
        for (var folder : List.of("/usr/bin", "/usr/lib/chromium", "/snap/bin")) {
            places.add(Path.of(folder, "chromium"));
        }
        places.add(Path.of("/opt/google/chrome/chrome"));
        places.add(Path.of("/opt/microsoft/msedge/msedge"));
        places.add(Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"));
        places.add(Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));
        places.add(Path.of("/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge"));
        for (var variable : List.of("ProgramFiles", "ProgramFiles(x86)", "LOCALAPPDATA")) {
            Optional.ofNullable(System.getenv(variable))
                    .ifPresent(
                            folder -> {
                                places.add(Path.of(folder, "Google/Chrome/Application/chrome.exe"));
                                places.add(
                                        Path.of(folder, "Microsoft/Edge/Application/msedge.exe"));
                            });
        }
        return places;
    }

    private static Path playwrightCache() {
        var home = Path.of(System.getProperty("user.home"));
        var system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        if (system.contains("mac")) {
            return home.resolve("Library/Caches/ms-playwright");
        }
        return system.contains("win")
                ? home.resolve("AppData/Local/ms-playwright")
                : home.resolve(".cache/ms-playwright");
    }

    /**
     * On a bare Debian the browser that Playwright fetches misses its libraries: there apt first.
     */
    private static List<Installation> installations() {
        var playwright = new Installation("installed by Playwright", ThisMachine::fetch);
        return isRoot() && Files.exists(Path.of("/etc/debian_version"))
                ? List.of(new Installation("installed by apt-get", ThisMachine::apt), playwright)
                : List.of(playwright);
    }

    private static boolean apt() {
        return run(new ProcessBuilder("apt-get", "update"))
                && run(
                        new ProcessBuilder(
                                "apt-get", "install", "-y", "--no-install-recommends", "chromium"));
    }

    private static boolean fetch() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var fetch =
                new ProcessBuilder(
                        java,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CLI.class.getName(),
                        "install",
                        "chromium");
        fetch.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        return run(fetch);
    }

    private static boolean run(ProcessBuilder command) {
        System.out.println("[browser] " + String.join(" ", command.command()));
        try {
            var process = command.redirectErrorStream(true).inheritIO().start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return false;
            }
            return process.exitValue() == 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
