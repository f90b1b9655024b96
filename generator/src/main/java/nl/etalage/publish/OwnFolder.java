package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A folder known as ours by a file in it, so that publishing never throws away anybody else's. The
 * file's name begins with a dot: hosts mind it no more than {@code .well-known}. It says nothing
 * but what it is.
 */
final class OwnFolder {

    static final String MARKER = ".etalage-site";

    private static final String TEXT =
            "Deze map is gemaakt door Etalage. De volgende publicatie vervangt haar in haar geheel.\n";

    private OwnFolder() {}

    /** Marks a folder that is ours to replace, unless it is marked already. */
    static void mark(Path folder) throws IOException {
        if (!isMarked(folder)) {
            Files.write(
                    folder.resolve(MARKER),
                    TEXT.getBytes(UTF_8),
                    StandardOpenOption.WRITE,
                    StandardOpenOption.CREATE_NEW);
        }
    }

    /** Ours, or empty: so is a folder whose making or removal was cut off. */
    static boolean mayReplace(Path folder) throws IOException {
        return isMarked(folder) || isEmpty(folder);
    }

    static boolean isEmpty(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.findAny().isEmpty();
        }
    }

    private static boolean isMarked(Path folder) {
        return Files.isRegularFile(folder.resolve(MARKER), LinkOption.NOFOLLOW_LINKS);
    }

    /**
     * Removes a folder of ours. The marker goes last, so that what is left after a kill is still
     * known as ours.
     */
    static void removeWhole(Path folder) throws IOException {
        onAllCores(
                children(folder).stream().filter(child -> !child.endsWith(MARKER)).toList(),
                OwnFolder::remove);
        remove(folder);
    }

    /**
     * Removes a file, a link (never following it), or a folder with all that is in it; or nothing.
     */
    static void remove(Path path) throws IOException {
        if (Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS)) {
            onAllCores(children(path), OwnFolder::remove);
        }
        Files.deleteIfExists(path);
    }

    static List<Path> children(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.toList();
        }
    }

    @FunctionalInterface
    interface Step {
        void take(Path path) throws IOException;
    }

    /** Ten thousand small files take their time. */
    static void onAllCores(List<Path> paths, Step step) throws IOException {
        try {
            paths.parallelStream()
                    .forEach(
                            path -> {
                                try {
                                    step.take(path);
                                } catch (IOException e) {
                                    throw new UncheckedIOException(e);
                                }
                            });
        } catch (UncheckedIOException e) {
            throw Objects.requireNonNull(e.getCause());
        }
    }
}
