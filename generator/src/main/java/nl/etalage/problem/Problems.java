package nl.etalage.problem;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListSet;
import org.jspecify.annotations.Nullable;

/**
 * Everything found wrong so far. Reading goes on after a problem, so that one run shows an editor
 * all of them; nothing is published while there is one. Safe to add to from several threads.
 */
public final class Problems {

    private final ConcurrentSkipListSet<Problem> found = new ConcurrentSkipListSet<>();

    /** Adds a problem whose message says enough to repair it. */
    public void add(Location at, String code, String message) {
        add(at, code, message, null);
    }

    public void add(Location at, String code, String message, @Nullable String remedy) {
        add(new Problem(at, code, message, remedy));
    }

    public void add(Problem problem) {
        found.add(problem);
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In reading order: by file, then line. */
    public List<Problem> all() {
        return List.copyOf(found);
    }
}
