package nl.etalage.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.site.ContentType;
import nl.etalage.source.Values;

/**
 * The files under {@code content/}, sorted into what they are by their place and name. A file in no
 * known place is a problem: it would be left out without a word.
 *
 * @param single the files that stand alone, such as {@code content/regio.yml}
 * @param entries the files of each kind of content, by its folder
 * @param scenarios the files with scenarios, beside what they test
 * @param media images and documents
 */
record ContentFolder(
        Set<String> single,
        Map<String, List<String>> entries,
        List<String> scenarios,
        List<String> media) {

    static final String NAME = "content";
    private static final String MEDIA = "media";
    private static final String SCENARIOS = ".scenarios.yml";
    private static final Set<String> MEDIA_KINDS =
            Set.of("svg", "png", "jpg", "jpeg", "webp", "avif", "gif", "pdf");

    private static final String NAMES =
            "de naam van een bestand bestaat uit kleine letters, cijfers en koppeltekens.";

    /** Names that mean the same on every system and in every address. */
    private static final Pattern MEDIA_NAME =
            Pattern.compile("(?:[a-z0-9][a-z0-9_-]*/)*[a-z0-9][a-z0-9_-]*(?:\\.[a-z0-9_-]+)*");

    /**
     * @param single names of the files that may stand alone, from the project's root
     * @param withScenarios folders whose files may have scenarios beside them
     */
    static ContentFolder read(
            Project project,
            List<ContentType<?>> types,
            Set<String> single,
            Set<String> withScenarios,
            Problems problems) {
        var found =
                new ContentFolder(
                        new TreeSet<>(), new TreeMap<>(), new ArrayList<>(), new ArrayList<>());
        var byFolder = new TreeMap<String, ContentType<?>>();
        types.forEach(type -> byFolder.put(type.folder(), type));
        for (var path : paths(project, problems)) {
            found.sort(path, byFolder, single, withScenarios, problems);
        }
        return found;
    }

    /**
     * Every file under content/, from the project's root, in order; hidden files left out.
     *
     * <p>The folder itself may be a link, for that is its owner's choice. A link inside it is not
     * followed: whoever may add content could publish any file of the machine that builds.
     */
    private static List<String> paths(Project project, Problems problems) {
        if (!Files.isDirectory(project.content())) {
            return List.of();
        }
        var paths = new ArrayList<String>();
        try {
            var top = project.content().toRealPath();
            try (var files = Files.walk(top)) {
                for (var file : (Iterable<Path>) files::iterator) {
                    var path = NAME + "/" + top.relativize(file).toString().replace('\\', '/');
                    if (path.contains("/.")) {
                        continue;
                    }
                    if (Files.isSymbolicLink(file)) {
                        problems.add(
                                Location.of(path),
                                "bestand-snelkoppeling",
                                "dit is een snelkoppeling naar een ander bestand, en die volgt de"
                                        + " site niet.",
                                "Zet het bestand zelf hier.");
                    } else if (Files.isRegularFile(file)) {
                        paths.add(path);
                    }
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        paths.sort(null);
        return paths;
    }

    private void sort(
            String path,
            Map<String, ContentType<?>> types,
            Set<String> known,
            Set<String> withScenarios,
            Problems problems) {
        var parts = Path.of(path);
        if (known.contains(path)) {
            single.add(path);
        } else if (parts.getNameCount() == 2) {
            misplaced(path, known, problems);
        } else if (parts.getName(1).toString().equals(MEDIA)) {
            media(path, problems);
        } else if (!types.containsKey(parts.getName(1).toString())) {
            problems.add(
                    Location.of(path),
                    "bestand-verkeerde-map",
                    "de site kent de map '%s' niet.".formatted(parts.getParent()),
                    Suggestion.of(parts.getName(1).toString(), types.keySet()));
        } else if (parts.getNameCount() > 3) {
            problems.add(
                    Location.of(path),
                    "bestand-verkeerde-map",
                    "een map in de map '%s' kan niet.".formatted(parts.getName(1)),
                    "Zet dit bestand in %s/%s zelf.".formatted(NAME, parts.getName(1)));
        } else {
            var type = types.get(parts.getName(1).toString());
            if (path.endsWith(SCENARIOS) && withScenarios.contains(type.folder())) {
                scenarios.add(path);
            } else {
                entry(path, type, problems);
            }
        }
    }

    private static void misplaced(String path, Set<String> known, Problems problems) {
        problems.add(
                Location.of(path),
                "bestand-verkeerde-map",
                "dit bestand hoort niet los in de map content.",
                Suggestion.of(path, known));
    }

    private void media(String path, Problems problems) {
        var name = path.substring((NAME + "/" + MEDIA + "/").length());
        if (!MEDIA_KINDS.contains(extension(name).toLowerCase(Locale.ROOT))) {
            problems.add(
                    Location.of(path),
                    "bestand-soort",
                    "een bestand van deze soort komt niet op de site.",
                    Suggestion.of(extension(name), MEDIA_KINDS));
        } else if (!MEDIA_NAME.matcher(name).matches()) {
            problems.add(
                    Location.of(path),
                    "bestand-naam",
                    NAMES,
                    "Noem het bijvoorbeeld %s.".formatted(mediaName(name)));
        } else {
            media.add(path);
        }
    }

    /** {@code foto-s/kassa-1.jpg} for {@code Foto's/Kassa 1.JPG}. */
    private static String mediaName(String name) {
        var stem = name.substring(0, name.lastIndexOf('.'));
        return Stream.of(stem.split("/")).map(Values::toId).collect(Collectors.joining("/"))
                + "."
                + extension(name).toLowerCase(Locale.ROOT);
    }

    private static String extension(String name) {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    private void entry(String path, ContentType<?> type, Problems problems) {
        var name = path.substring(path.lastIndexOf('/') + 1);
        var extension = "." + type.extension();
        if (name.endsWith(SCENARIOS)) {
            problems.add(
                    Location.of(path),
                    "bestand-soort",
                    "bij de map '%s' horen geen scenario's.".formatted(type.folder()),
                    "Zet ze bij een zelfscan of een subsidie.");
        } else if (!name.endsWith(extension)) {
            problems.add(
                    Location.of(path),
                    "bestand-soort",
                    "in de map '%s' horen bestanden die eindigen op %s."
                            .formatted(type.folder(), extension),
                    "Kijk in een ander bestand van deze map hoe het eruitziet.");
        } else if (!Values.isId(name.substring(0, name.length() - extension.length()))) {
            problems.add(
                    Location.of(path),
                    "bestand-naam",
                    NAMES,
                    "Noem het bijvoorbeeld %s%s. De naam wordt het adres van de pagina."
                            .formatted(
                                    Values.toId(
                                            name.substring(0, name.length() - extension.length())),
                                    extension));
        } else {
            entries.computeIfAbsent(type.folder(), folder -> new ArrayList<>()).add(path);
        }
    }

    /** The ids of a kind, whether their files can be read or not. */
    List<String> ids(String folder) {
        return entries.getOrDefault(folder, List.of()).stream()
                .map(path -> path.substring(path.lastIndexOf('/') + 1, path.lastIndexOf('.')))
                .toList();
    }

    List<String> files(String folder) {
        return entries.getOrDefault(folder, List.of());
    }
}
