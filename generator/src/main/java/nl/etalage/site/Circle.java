package nl.etalage.site;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** References that lead back to where they began. */
public final class Circle {

    private Circle() {}

    /**
     * The shortest way from an id back to itself, as the ids passed; empty if there is none, or if
     * it passes an id that comes before this one in the alphabet: so each circle is found once.
     */
    public static Optional<List<String>> beginningAt(
            String id, Function<String, ? extends Collection<String>> next) {
        Map<String, String> cameFrom = new HashMap<>();
        var open = new ArrayDeque<String>();
        open.add(id);
        while (!open.isEmpty()) {
            var here = open.remove();
            for (var there : next.apply(here)) {
                if (there.equals(id)) {
                    return Optional.of(way(here, cameFrom));
                }
                if (there.compareTo(id) > 0 && cameFrom.putIfAbsent(there, here) == null) {
                    open.add(there);
                }
            }
        }
        return Optional.empty();
    }

    private static List<String> way(String last, Map<String, String> cameFrom) {
        var way = new ArrayList<String>();
        for (String at = last; at != null; at = cameFrom.get(at)) {
            way.add(at);
        }
        Collections.reverse(way);
        return way;
    }
}
