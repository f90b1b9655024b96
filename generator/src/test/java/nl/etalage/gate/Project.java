package nl.etalage.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** This repository, and its jar as users run it. */
public final class Project {

    private static final long MINUTES = 2;

    private Project() {}

    /**
     * The folder with {@code content/} and {@code templates/}: this repository, or what {@code
     * -Dproject} names, to judge another region's site.
     */
    public static Path folder() {
        var other = System.getProperty("project");
        return other == null ? repository() : Path.of(other).toAbsolutePath();
    }

    /** Tests run in the module's folder. */
    private static Path repository() {
        var module = Path.of("").toAbsolutePath();
        return module.endsWith("generator") ? module.getParent() : module;
    }

    public static Path jar() {
        return repository().resolve("generator/target/etalage.jar");
    }

    /** What a run of the jar said, and how it ended. */
    public record Run(int exitCode, String output, String progress) {}

    public static Run run(String... arguments) {
        return run(Path.of(System.getProperty("java.home")), List.of(), arguments);
    }

    /** Runs the jar on another JDK, or with other settings of the virtual machine. */
    public static Run run(Path javaHome, List<String> machine, String... arguments) {
        var command = new ArrayList<String>();
        command.add(javaHome.resolve("bin/java").toString());
        command.addAll(machine);
        command.addAll(List.of("-jar", jar().toString()));
        command.addAll(List.of(arguments));
        try {
            var output = Files.createTempFile("etalage", ".out");
            var progress = Files.createTempFile("etalage", ".err");
            var process =
                    new ProcessBuilder(command)
                            .directory(folder().toFile())
                            .redirectOutput(output.toFile())
                            .redirectError(progress.toFile())
                            .start();
            if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
                process.destroyForcibly();
                throw new IllegalStateException("no end to " + command);
            }
            var run =
                    new Run(
                            process.exitValue(),
                            Files.readString(output, StandardCharsets.UTF_8),
                            Files.readString(progress, StandardCharsets.UTF_8));
            Files.delete(output);
            Files.delete(progress);
            return run;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + command, e);
        }
    }

    /** What a build needs, in another folder. */
    public static Path copyTo(Path other) {
        try {
            Files.createDirectories(other);
            Files.copy(folder().resolve("site-config.yml"), other.resolve("site-config.yml"));
            for (var part : List.of("content", "templates")) {
                copy(folder().resolve(part), other.resolve(part));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return other;
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> files = Files.walk(from)) {
            for (var file : files.toList()) {
                Files.copy(file, to.resolve(from.relativize(file).toString()));
            }
        }
    }
}
