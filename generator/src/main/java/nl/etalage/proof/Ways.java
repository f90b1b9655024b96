package nl.etalage.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ways that came as far as one step and can still end differently. */
final class Ways {

    private final Plan plan;
    private final Map<Key, List<Way>> byKey = new LinkedHashMap<>();

    Ways(Plan plan) {
        this.plan = plan;
    }

    /** What two ways must have in common for one to be compared with the other. */
    private static final class Key {

        private final int[] formulas;
        private final long[] numbers;
        private final Rational sum;

        Key(Way way, Plan plan) {
            int axes = plan.axes().size();
            formulas = way.formulas();
            numbers = new long[2 * axes + 1];
            for (int i = 0; i < axes; i++) {
                numbers[2 * i] = way.points(i).possible();
                numbers[2 * i + 1] = plan.isOnlyForMean(i) ? 0 : way.points(i).earned();
            }
            numbers[2 * axes] = way.weight();
            sum = plan.goal().wish() == Goal.Wish.ALL ? way.sum() : Rational.ZERO;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key
                    && Arrays.equals(formulas, key.formulas)
                    && Arrays.equals(numbers, key.numbers)
                    && sum.equals(key.sum);
        }

        @Override
        public int hashCode() {
            return 31 * (31 * Arrays.hashCode(formulas) + Arrays.hashCode(numbers))
                    + sum.hashCode();
        }
    }

    void add(Way way) {
        var same = byKey.computeIfAbsent(new Key(way, plan), key -> new ArrayList<>(1));
        for (var other : same) {
            if (isAsGood(other, way)) {
                return;
            }
        }
        same.removeIf(other -> isAsGood(way, other));
        same.add(way);
    }

    /** Whether whatever the other can still come to, this one can at least as well. */
    private boolean isAsGood(Way one, Way other) {
        var wish = plan.goal().wish();
        if (wish == Goal.Wish.ANY || wish == Goal.Wish.ALL) {
            return true;
        }
        int sign = wish == Goal.Wish.LOWEST ? 1 : -1;
        if (sign * one.sum().compareTo(other.sum()) > 0) {
            return false;
        }
        for (int i = 0; i < plan.axes().size(); i++) {
            if (plan.isOnlyForMean(i)
                    && sign * Long.compare(one.points(i).earned(), other.points(i).earned()) > 0) {
                return false;
            }
        }
        return true;
    }

    List<Way> all() {
        var all = new ArrayList<Way>();
        byKey.values().forEach(all::addAll);
        return all;
    }

    /** Some of them, spread over what they scored so far. */
    List<Way> spread(int keep) {
        record Rated(Way way, double score) {}
        var all =
                all().stream()
                        .map(way -> new Rated(way, roughly(way)))
                        .sorted(Comparator.comparingDouble(Rated::score))
                        .toList();
        var spread = new ArrayList<Way>();
        for (int i = 0; i < keep; i++) {
            spread.add(all.get((int) ((long) i * (all.size() - 1) / (keep - 1))).way());
        }
        return spread;
    }

    /** Rounded, as it only decides which of them to keep. */
    private double roughly(Way way) {
        double sum = way.sum().top().doubleValue() / way.sum().bottom().doubleValue();
        for (int i = 0; i < plan.axes().size(); i++) {
            var points = way.points(i);
            sum += points.possible() == 0 ? 0 : 100.0 * points.earned() / points.possible();
        }
        return sum;
    }
}
