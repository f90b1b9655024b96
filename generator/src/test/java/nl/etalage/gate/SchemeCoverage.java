package nl.etalage.gate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.problem.Problems;
import nl.etalage.source.Node;
import nl.etalage.source.SourceFile;
import nl.etalage.source.YamlReader;

/** How each condition of each scheme is judged, read from the editors' files themselves. */
final class SchemeCoverage {

    static final String UNTESTED = "niet getoetst";

    private static final String OWN_QUESTION = "eigen vraag";
    private static final String AREA = "gebied";

    /** What a leaf of a condition asks for, in the order in which the document names them. */
    private static final List<Map.Entry<Set<String>, String>> LEAVES =
            List.of(
                    Map.entry(Set.of("begrip", "definitie"), "begrip"),
                    Map.entry(Set.of("antwoord"), OWN_QUESTION),
                    Map.entry(Set.of("gemeente-in"), AREA),
                    Map.entry(Set.of("kosten", "kosten-post"), "kosten"));

    private SchemeCoverage() {}

    /** Per scheme the way of judging of each condition, those of its rounds included. */
    static Map<String, Map<String, String>> ofTheContent() throws IOException {
        var schemes = new TreeMap<String, Map<String, String>>();
        try (Stream<Path> files = Files.list(Project.folder().resolve("content/subsidies"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString();
                if (name.endsWith(".yml") && !name.endsWith(".scenarios.yml")) {
                    schemes.put(name.substring(0, name.indexOf('.')), ways(read(name)));
                }
            }
        }
        return schemes;
    }

    private static Node read(String name) {
        var problems = new Problems();
        return SourceFile.read(Project.folder(), "content/subsidies/" + name, problems)
                .flatMap(file -> YamlReader.read(file, problems))
                .orElseThrow(() -> new IllegalStateException(problems.all().toString()));
    }

    private static Map<String, String> ways(Node scheme) {
        var written = new TreeMap<String, Set<String>>();
        if (value(scheme, AREA).flatMap(area -> value(area, "land")).isEmpty()) {
            written.put(AREA, Set.of(AREA));
        }
        Stream.concat(Stream.of(scheme), items(scheme, "openstellingen"))
                .flatMap(holder -> items(holder, "voorwaarden"))
                .forEach(
                        condition ->
                                written.computeIfAbsent(
                                                text(condition, "id"), id -> new LinkedHashSet<>())
                                        .add(way(condition)));
        return written.entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                entry -> String.join(", ", entry.getValue()),
                                (one, other) -> one,
                                TreeMap::new));
    }

    private static String way(Node condition) {
        if (value(condition, "niet-getoetst").isPresent()) {
            return UNTESTED;
        }
        if (value(condition, "vraag").isPresent()) {
            return OWN_QUESTION;
        }
        var keys = value(condition, "als").map(SchemeCoverage::keys).orElseThrow().toList();
        return LEAVES.stream()
                .filter(leaf -> keys.stream().anyMatch(leaf.getKey()::contains))
                .map(Map.Entry::getValue)
                .collect(Collectors.joining(" + "));
    }

    private static Stream<String> keys(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return mapping.entries().entrySet().stream()
                    .flatMap(
                            entry ->
                                    Stream.concat(
                                            Stream.of(entry.getKey()),
                                            keys(entry.getValue().value())));
        }
        return node instanceof Node.Sequence sequence
                ? sequence.items().stream().flatMap(SchemeCoverage::keys)
                : Stream.empty();
    }

    private static Stream<Node> items(Node node, String key) {
        return value(node, key).stream()
                .flatMap(
                        list ->
                                list instanceof Node.Sequence sequence
                                        ? sequence.items().stream()
                                        : Stream.empty());
    }

    private static String text(Node node, String key) {
        return value(node, key)
                .map(value -> value instanceof Node.Scalar scalar ? scalar.text() : "")
                .orElseThrow();
    }

    private static Optional<Node> value(Node node, String key) {
        return node instanceof Node.Mapping mapping
                ? Optional.ofNullable(mapping.entries().get(key)).map(Node.Entry::value)
                : Optional.empty();
    }
}
