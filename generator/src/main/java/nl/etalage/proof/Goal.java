package nl.etalage.proof;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Predicate;

/**
 * What a search looks for.
 *
 * @param formula that has to become true
 * @param axes whose scores matter, beside those that the formula speaks of
 */
record Goal(int formula, List<Axis> axes, Wish wish) {

    /** What is wished of the weighted mean of the axes that count in it. */
    enum Wish {
        /** Nothing: any answers will do. */
        ANY,
        LOWEST,
        HIGHEST,
        /** As many different ones as there are, or as can be kept. */
        ALL
    }

    /**
     * @param counts whether it counts in the mean
     * @param limit which rounded scores will do, where not all do; absent is no score
     */
    record Axis(String id, boolean counts, Optional<Predicate<OptionalInt>> limit) {

        static Axis counting(String id) {
            return new Axis(id, true, Optional.empty());
        }

        /** One whose score is only asked after by conditions. */
        static Axis beside(String id) {
            return new Axis(id, false, Optional.empty());
        }

        Axis allowing(Predicate<OptionalInt> scores) {
            return new Axis(id, counts, Optional.of(scores));
        }

        boolean isFree() {
            return limit.isEmpty();
        }

        boolean allows(OptionalInt score) {
            return limit.map(scores -> scores.test(score)).orElse(true);
        }
    }
}
