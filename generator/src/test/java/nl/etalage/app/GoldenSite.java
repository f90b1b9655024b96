package nl.etalage.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.etalage.problem.Problem;
import nl.etalage.publish.OutputTree;
import nl.etalage.publish.Publication;

/**
 * A project that is kept as a test: {@code in/} holds what editors wrote, {@code problems.txt} what
 * the program says about it or {@code out/} what it publishes, {@code case.md} why it exists.
 *
 * @param folder the case
 */
record GoldenSite(Path folder) {

    private static final Path ALL = Path.of("src/test/sites");

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);
    private static final Path THEME = Path.of("../templates");

    static List<GoldenSite> all() {
        try (var folders = Files.list(ALL)) {
            return folders.filter(Files::isDirectory).sorted().map(GoldenSite::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String name() {
        return String.valueOf(folder.getFileName());
    }

    Path problems() {
        return folder.resolve("problems.txt");
    }

    Path published() {
        return folder.resolve("out");
    }

    boolean isPublished() {
        return Files.isDirectory(published());
    }

    static void copyTheme(Path project) {
        copy(THEME, project.resolve("templates"));
    }

    /** A copy of the project to work on, with the repository's theme unless it has its own. */
    Project copyTo(Path work) {
        copy(folder.resolve("in"), work);
        if (!Files.exists(work.resolve("templates"))) {
            copyTheme(work);
        }
        return new Project(work);
    }

    /** Everything that a check says about a project, as an editor reads it. */
    static String check(Project project) {
        try (var build = build(project)) {
            build.read()
                    .ifPresent(
                            content ->
                                    build.render(
                                            content,
                                            OutputTree.inMemory(content.site().baseUrl())));
            return text(build);
        }
    }

    /** Publishes a project, which has to be in order. */
    static void publish(Project project, Path target) {
        try (var build = build(project)) {
            var content = build.read().orElseThrow(() -> new AssertionError(text(build)));
            try (var publication =
                    Publication.begin(project.root(), target, content.site().baseUrl())) {
                build.render(content, publication.tree());
                if (!build.problems().isEmpty()) {
                    throw new AssertionError(text(build));
                }
                publication.publish();
            }
        }
    }

    private static Build build(Project project) {
        return new Build(
                project,
                Settings.of(Optional.of(DAY), Optional.empty()),
                new Progress(System.err, true, false));
    }

    private static String text(Build build) {
        return build.problems().all().stream()
                .map(Problem::toString)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /** The text of every file in a folder, by its path. */
    static SortedMap<String, String> files(Path folder) {
        var files = new TreeMap<String, String>();
        try (var paths = Files.walk(folder)) {
            for (var path : paths.filter(Files::isRegularFile).toList()) {
                files.put(
                        folder.relativize(path).toString().replace('\\', '/'),
                        Files.readString(path, StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return files;
    }

    static void copy(Path from, Path to) {
        try (var paths = Files.walk(from)) {
            for (var path : paths.toList()) {
                var target = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(path, target, LinkOption.NOFOLLOW_LINKS);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
