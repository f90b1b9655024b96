package nl.etalage.source;

import java.util.Collection;
import java.util.HashMap;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;

/** Ids that have to differ from each other. */
public final class Duplicates {

    private Duplicates() {}

    /**
     * Reports each id that was given before.
     *
     * @param noun what bears the id, as in "optie 'geen' staat er al, op regel 12."
     */
    public static void report(Collection<Located<String>> ids, String noun, Problems problems) {
        var first = new HashMap<String, Location>();
        for (var id : ids) {
            var earlier = first.putIfAbsent(id.value(), id.at());
            if (earlier != null) {
                problems.add(
                        id.at(),
                        "id-dubbel",
                        "%s '%s' staat er al, %s."
                                .formatted(noun, id.value(), place(earlier, id.at())),
                        "Geef elk een eigen id.");
            }
        }
    }

    private static String place(Location earlier, Location here) {
        return earlier.file().equals(here.file())
                ? "op regel " + earlier.line()
                : "in " + earlier.file() + " op regel " + earlier.line();
    }
}
