package nl.etalage.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/** A JDK 25 next to the one that runs the tests, where there is one. */
final class NewerJava {

    private NewerJava() {}

    /** Its home. */
    static Optional<Path> find() {
        var named = Optional.ofNullable(System.getenv("JAVA25_HOME")).map(Path::of);
        var usual = Path.of("/usr/lib/jvm");
        if (named.isPresent() || !Files.isDirectory(usual)) {
            return named;
        }
        try (Stream<Path> homes = Files.list(usual)) {
            return homes.filter(home -> home.getFileName().toString().contains("25"))
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .sorted()
                    .findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
