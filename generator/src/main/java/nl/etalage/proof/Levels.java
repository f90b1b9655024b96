package nl.etalage.proof;

import java.util.Comparator;
import java.util.List;
import nl.etalage.zelfscan.Scan;

/**
 * How far a firm can be, lowest first.
 *
 * @param all not empty
 */
record Levels(List<Scan.Level> all) {

    static Levels of(Scan scan) {
        return new Levels(
                scan.levels().stream().sorted(Comparator.comparingInt(Scan.Level::from)).toList());
    }

    Scan.Level get(int index) {
        return all.get(index);
    }

    int highest() {
        return all.size() - 1;
    }

    int indexOf(String id) {
        for (int i = 0; i < all.size(); i++) {
            if (all.get(i).id().equals(id)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no level " + id);
    }

    /** By the score alone, as an axis does before it is held back. */
    int reachedBy(int score) {
        int reached = 0;
        for (int i = 0; i < all.size(); i++) {
            reached = all.get(i).from() <= score ? i : reached;
        }
        return reached;
    }

    /** By the total's score, and the lowest of the axes. */
    int ofTotal(int score, int lowest) {
        int reached = 0;
        for (int i = 0; i < all.size(); i++) {
            var level = all.get(i);
            boolean holds = level.from() <= score && level.everyAxis().orElse(0) <= lowest;
            reached = holds ? i : reached;
        }
        return reached;
    }
}
