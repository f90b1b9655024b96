package nl.etalage.source;

import java.util.regex.Pattern;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;

/**
 * Characters that nobody sees and that do something: controls, which HTML forbids and which move a
 * terminal's cursor, and those that turn the direction of the text after them.
 */
final class Unseen {

    private static final Pattern CHARACTER =
            Pattern.compile("[\\p{Cc}\\u202A-\\u202E\\u2066-\\u2069&&[^\\n\\t]]");

    private Unseen() {}

    /** A file's text without them; the first one is reported. */
    static String removed(String text, String path, Problems problems) {
        var found = CHARACTER.matcher(text);
        if (!found.find()) {
            return text;
        }
        var before = text.substring(0, found.start());
        int line = 1 + (int) before.chars().filter(c -> c == '\n').count();
        report(
                new Location(path, line, found.start() - before.lastIndexOf('\n')),
                found.group(),
                problems);
        return found.replaceAll("");
    }

    /** A value without them: YAML can write any character as an escape. */
    static String removed(String text, Location at, Problems problems) {
        var found = CHARACTER.matcher(text);
        if (!found.find()) {
            return text;
        }
        report(at, found.group(), problems);
        return found.replaceAll("");
    }

    private static void report(Location at, String character, Problems problems) {
        problems.add(
                at,
                "teken-onzichtbaar",
                "hier staat een teken dat niemand ziet: U+%04X."
                        .formatted(character.codePointAt(0)),
                "Typ deze regel opnieuw.");
    }
}
