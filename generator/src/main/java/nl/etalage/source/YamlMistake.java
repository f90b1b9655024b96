package nl.etalage.source;

import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;

/**
 * Text that is no YAML, in an editor's words. The parser says in English what it was reading and
 * what it met there; an editor has to know where to look and what to type.
 *
 * @param begins whether the mistake is where the parser began this part, and not where it gave up
 */
record YamlMistake(String message, String remedy, boolean begins) {

    private static final YamlMistake OTHER =
            at(
                    "de tekst is niet te ontleden.",
                    "Kijk naar deze regel en de regel erboven: het inspringen, een dubbele punt met"
                            + " een spatie erachter, aanhalingstekens die openen en sluiten.");

    static void report(JacksonException e, SourceFile file, int linesBefore, Problems problems) {
        var mistake = of(e.getOriginalMessage());
        problems.add(
                mistake.mark(e)
                        .map(mark -> place(file, linesBefore, mark.getLine(), mark.getColumn()))
                        .orElseGet(() -> place(file, linesBefore, e)),
                "yaml-ongeldig",
                "dit is geen geldige YAML: " + mistake.message(),
                mistake.remedy());
    }

    private static YamlMistake of(@Nullable String reason) {
        if (reason == null) {
            return OTHER;
        }
        if (reason.contains("mapping values are not allowed here")) {
            return at(
                    "hier staat een dubbele punt te veel.",
                    "Hoort hij bij een tekst, zet die dan tussen aanhalingstekens. Hoort hij bij"
                            + " een sleutel, dan springt deze regel te ver in.");
        }
        if (reason.contains("while scanning a quoted scalar")) {
            return from(
                    "dit aanhalingsteken is niet gesloten.",
                    "Zet hetzelfde teken aan het eind van de tekst. Begint de tekst zelf ermee,"
                            + " zoals 's avonds, zet hem dan tussen \"dubbele\".");
        }
        if (reason.contains("TAB")) {
            return at("hier staat een tab.", "Spring in met spaties.");
        }
        if (reason.contains("sequence entries are not allowed here")) {
            return at(
                    "hier staat een streepje, en dat begint een onderdeel van een lijst.",
                    "Zet een tekst die met een streepje begint tussen aanhalingstekens.");
        }
        if (reason.contains("cannot start any token") || reason.contains("scanning an alias")) {
            return at(
                    "met dit teken kan geen waarde beginnen.",
                    "Zet de tekst tussen aanhalingstekens.");
        }
        if (reason.contains("',' or ']'") || reason.contains("',' or '}'")) {
            return from(
                    "deze haak is niet gesloten, of er ontbreekt een komma.",
                    "Bij elke [ hoort een ], bij elke { een }, en tussen twee waarden een komma.");
        }
        if (reason.contains("expected <block end>, but found '<scalar>'")) {
            return at(
                    "hier staat nog iets achter een tekst tussen aanhalingstekens.",
                    "Misschien is een aanhalingsteken erboven niet gesloten. Hoort het teken bij de"
                            + " tekst, zet dan het andere soort eromheen: 'Kies \"ja\".'");
        }
        if (reason.contains("expected <block end>")) {
            return at(
                    "deze regel springt anders in dan de regels waar hij bij hoort.",
                    "Zet regels die bij elkaar horen recht onder elkaar, met een spatie achter elk"
                            + " streepje.");
        }
        if (reason.contains("could not find expected ':'")) {
            return from(
                    "achter deze sleutel ontbreekt een dubbele punt met een spatie.",
                    "Schrijf de sleutel, een dubbele punt, een spatie en de waarde. Hoort deze"
                            + " regel bij de tekst erboven, spring dan in.");
        }
        return OTHER;
    }

    private static YamlMistake at(String message, String remedy) {
        return new YamlMistake(message, remedy, false);
    }

    private static YamlMistake from(String message, String remedy) {
        return new YamlMistake(message, remedy, true);
    }

    private Optional<Mark> mark(JacksonException e) {
        if (!(e.getCause() instanceof MarkedYamlEngineException cause)) {
            return Optional.empty();
        }
        return begins && cause.getContextMark().isPresent()
                ? cause.getContextMark()
                : cause.getProblemMark();
    }

    private static Location place(SourceFile file, int linesBefore, JacksonException e) {
        var location = e.getLocation();
        return location == null
                ? file.at()
                : place(file, linesBefore, location.getLineNr() - 1, location.getColumnNr() - 1);
    }

    /** The parser counts from 0. */
    private static Location place(SourceFile file, int linesBefore, int line, int column) {
        return new Location(
                file.path(), linesBefore + Math.max(0, line) + 1, Math.max(0, column) + 1);
    }
}
