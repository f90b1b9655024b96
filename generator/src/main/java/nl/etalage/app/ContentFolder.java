package nl.etalage.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
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
        for (var path : paths(project)) {
            found.sort(path, byFolder, single, withScenarios, problems);
        }
        return found;
    }

    /** Every file under content/, from the project's root, in order; hidden files left out. */
    private static List<String> paths(Project project) {
        if (!Files.isDirectory(project.content())) {
            return List.of();
        }
        try (var files = Files.walk(project.content())) {
            return files.filter(Files::isRegularFile)
                    .map(file -> project.root().relativize(file).toString().replace('\\', '/'))
                    .filter(path -> !path.contains("/."))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
        var extension = path.substring(path.lastIndexOf('.') + 1);
        if (MEDIA_KINDS.contains(extension)) {
            media.add(path);
        } else {
            problems.add(
                    Location.of(path),
                    "bestand-soort",
                    "een bestand van deze soort komt niet op de site.",
                    Suggestion.of(extension, MEDIA_KINDS));
        }
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
                    "de naam van een bestand bestaat uit kleine letters, cijfers en koppeltekens.",
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
