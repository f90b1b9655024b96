package nl.etalage.source;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML into {@link Node}s: the plain part of it, without anchors, aliases, tags or repeated
 * keys, which trip people who do not program.
 */
public final class YamlReader {

    private static final YAMLFactory YAML = new YAMLFactory();

    /** An anchor stands where a value begins; Jackson passes over the anchors of scalars. */
    private static final Pattern ANCHOR = Pattern.compile("(?:[:\\-,\\[{]\\s+|^\\s*|\\[|\\{)&\\w");

    private final SourceFile file;
    private final int linesBefore;
    private final YAMLParser parser;
    private final Problems problems;
    private final List<String> lines;

    private YamlReader(
            SourceFile file, String yaml, int linesBefore, YAMLParser parser, Problems problems) {
        this.file = file;
        this.linesBefore = linesBefore;
        this.parser = parser;
        this.problems = problems;
        this.lines = yaml.lines().toList();
    }

    /** The whole file as one node, or nothing after reporting why not. */
    public static Optional<Node> read(SourceFile file, Problems problems) {
        return read(file, file.text(), 0, problems);
    }

    /** A part of a file: the YAML that begins after {@code linesBefore} lines. */
    static Optional<Node> read(SourceFile file, String yaml, int linesBefore, Problems problems) {
        try (var parser = (YAMLParser) YAML.createParser(ObjectReadContext.empty(), yaml)) {
            var reader = new YamlReader(file, yaml, linesBefore, parser, problems);
            if (parser.nextToken() == null) {
                reportEmpty(
                        file.at(),
                        linesBefore == 0
                                ? "dit bestand is leeg."
                                : "tussen de twee regels met --- staat niets.",
                        problems);
                return Optional.empty();
            }
            var node = reader.node();
            if (parser.nextToken() != null) {
                problems.add(
                        reader.here(),
                        "yaml-tweede-document",
                        "hier begint een tweede YAML-document, en een bestand bevat er één.",
                        "Haal de regel met --- weg, of maak er een eigen bestand van.");
                return Optional.empty();
            }
            return Optional.of(node);
        } catch (Refused e) {
            return Optional.empty();
        } catch (JacksonException e) {
            YamlMistake.report(e, file, linesBefore, problems);
            return Optional.empty();
        }
    }

    static void reportEmpty(Location at, String message, Problems problems) {
        problems.add(
                at, "bestand-leeg", message, "Zet er de sleutels in, of haal het bestand weg.");
    }

    private Node node() {
        var at = here();
        if (parser.isCurrentAlias()) {
            throw refuse(
                    at,
                    "yaml-verwijzing",
                    "een verwijzing met * kan hier niet.",
                    "Schrijf de waarde uit.");
        }
        if (parser.getTypeId() != null) {
            throw refuse(
                    at,
                    "yaml-tag",
                    "een typeaanduiding met ! kan hier niet.",
                    "Haal die weg, of zet de tekst tussen aanhalingstekens.");
        }
        if (parser.getObjectId() != null || anchorBefore(at)) {
            throw refuse(
                    at,
                    "yaml-anker",
                    "een anker met & kan hier niet.",
                    "Haal het weg, en schrijf de waarde overal uit.");
        }
        return switch (parser.currentToken()) {
            case START_OBJECT -> mapping(at);
            case START_ARRAY -> sequence(at);
            case VALUE_NULL -> new Node.Scalar(at, "");
            default -> new Node.Scalar(at, Unseen.removed(parser.getString(), at, problems));
        };
    }

    private Node mapping(Location at) {
        var entries = new LinkedHashMap<String, Node.Entry>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var keyAt = here();
            var key = Unseen.removed(parser.currentName(), keyAt, problems);
            parser.nextToken();
            var earlier = entries.putIfAbsent(key, new Node.Entry(keyAt, node()));
            if (earlier != null) {
                problems.add(
                        keyAt,
                        "sleutel-dubbel",
                        "sleutel '%s' staat er al, op regel %d."
                                .formatted(key, earlier.at().line()),
                        "Houd er één over.");
            }
        }
        return new Node.Mapping(at, entries);
    }

    private Node sequence(Location at) {
        var items = new ArrayList<Node>();
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            items.add(node());
        }
        return new Node.Sequence(at, items);
    }

    private Location here() {
        var location = parser.currentTokenLocation();
        return new Location(
                file.path(),
                linesBefore + Math.max(1, location.getLineNr()),
                Math.max(1, location.getColumnNr()));
    }

    /** Whether {@code &name} stands directly before the value at this place, on its line. */
    private boolean anchorBefore(Location at) {
        int index = at.line() - linesBefore - 1;
        if (index >= lines.size() || lines.get(index).indexOf('&') < 0) {
            return false;
        }
        var line = lines.get(index);
        var before = line.substring(0, Math.min(at.column() - 1, line.length())).stripTrailing();
        int amp = before.lastIndexOf('&');
        if (amp >= 0 && before.substring(amp).matches("&[\\w-]+")) {
            return ANCHOR.matcher(before).find();
        }
        return line.startsWith("&", Math.min(at.column() - 1, line.length()));
    }

    private Refused refuse(Location at, String code, String message, String remedy) {
        problems.add(at, code, message, remedy);
        return new Refused();
    }

    /** Ends the reading of a file whose problem has been reported. */
    private static final class Refused extends RuntimeException {
        Refused() {
            super(null, null, false, false);
        }
    }
}
