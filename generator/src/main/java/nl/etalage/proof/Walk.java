package nl.etalage.proof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import nl.etalage.condition.Condition;

/** Goes through the steps of a plan, with all the ways to answer them at once. */
final class Walk {

    private static final int GOAL = 0;

    private final Plan plan;
    private final Formulas formulas;
    private final Budget budget;
    private final int keep;
    private final Map<List<Object>, Integer> scoreClasses = new HashMap<>();
    private boolean complete = true;

    Walk(Plan plan, Formulas formulas, Budget budget, int keep) {
        this.plan = plan;
        this.formulas = formulas;
        this.budget = budget;
        this.keep = keep;
    }

    Search.Outcome end() {
        var ways = new Ways(plan);
        close(start(), -1, ways);
        for (int i = 0; i < plan.steps().size(); i++) {
            var next = new Ways(plan);
            for (var way : kept(ways)) {
                if (isThere(way, i)) {
                    return new Search.Outcome(List.of(way.found()), true);
                }
                extend(way, i, next);
            }
            ways = next;
        }
        var found =
                ways.all().stream()
                        .filter(way -> way.formulas()[GOAL] == Formulas.TRUE)
                        .map(Way::found)
                        .toList();
        return new Search.Outcome(found, complete);
    }

    private Way start() {
        var left = new int[1 + 2 * plan.steps().size()];
        left[GOAL] = plan.goal().formula();
        for (int i = 0; i < plan.steps().size(); i++) {
            left[shown(i)] = plan.steps().get(i).shown();
            left[denied(i)] = plan.steps().get(i).denied();
        }
        return Way.start(left, plan.axes().size());
    }

    private static int shown(int step) {
        return 1 + 2 * step;
    }

    private static int denied(int step) {
        return 2 + 2 * step;
    }

    private List<Way> kept(Ways ways) {
        var all = ways.all();
        if (all.size() <= keep) {
            return all;
        }
        complete = false;
        return ways.spread(keep);
    }

    /** Whether nothing that is still to be answered can make a difference. */
    private boolean isThere(Way way, int step) {
        if (plan.goal().wish() != Goal.Wish.ANY || way.formulas()[GOAL] != Formulas.TRUE) {
            return false;
        }
        for (int axis = 0; axis < plan.axes().size(); axis++) {
            if (plan.lastStep(axis) >= step) {
                return false;
            }
        }
        return true;
    }

    private void extend(Way way, int i, Ways next) {
        var step = plan.steps().get(i);
        if (way.formulas()[shown(i)] == Formulas.TRUE) {
            step.classes().forEach(chosen -> extend(way, i, chosen, next));
        } else {
            boolean denied = way.formulas()[denied(i)] == Formulas.TRUE;
            extend(way, i, denied ? step.hidden() : step.open(), next);
        }
    }

    private void extend(Way way, int i, AnswerClass chosen, Ways next) {
        budget.spend();
        var step = plan.steps().get(i);
        var left = filledIn(way.formulas(), step.number(), chosen.truths(), chosen.number());
        if (left[GOAL] != Formulas.FALSE) {
            left[shown(i)] = Formulas.FALSE;
            left[denied(i)] = Formulas.FALSE;
            close(way.answering(step, chosen, left), i, next);
        }
    }

    private int[] filledIn(int[] before, int variable, List<Truth> truths, int filling) {
        var left = before.clone();
        for (int i = 0; i < left.length; i++) {
            if (left[i] > Formulas.TRUE) {
                left[i] = formulas.with(left[i], variable, truths, filling);
            }
        }
        return left;
    }

    /** Scores the axes of which this was the last step, and keeps the way if it may go on. */
    private void close(Way way, int step, Ways next) {
        var closed = way;
        for (int axis = 0; axis < plan.axes().size(); axis++) {
            if (plan.lastStep(axis) == step) {
                closed = scored(closed, axis);
            }
        }
        if (closed.formulas()[GOAL] != Formulas.FALSE) {
            next.add(closed);
        }
    }

    private Way scored(Way way, int index) {
        var axis = plan.axes().get(index);
        var points = way.points(index);
        boolean has = points.possible() > 0;
        var exact =
                has ? Rational.of(points.earned(), points.possible()).times(100) : Rational.ZERO;
        var score = has ? OptionalInt.of(exact.rounded()) : OptionalInt.empty();
        var left = way.formulas();
        var leaves = plan.leavesOfScore(index);
        if (!leaves.isEmpty()) {
            var truths = leaves.stream().map(leaf -> truth(leaf, score)).toList();
            int filling =
                    scoreClasses.computeIfAbsent(List.of(index, score), key -> plan.nextClass());
            left = filledIn(left, plan.number(index), truths, filling);
        }
        if (!axis.allows(score)) {
            left = left.clone();
            left[GOAL] = Formulas.FALSE;
        }
        return way.scored(index, left, exact, has && axis.counts() ? plan.weight(index) : 0);
    }

    private static Truth truth(Condition leaf, OptionalInt score) {
        var about = (Condition.OfScore) leaf;
        return new Comparison(about.operator(), about.value())
                .truth(
                        score.isPresent() ? Optional.of((long) score.getAsInt()) : Optional.empty(),
                        List.of(),
                        Optional.empty());
    }
}
