package nl.etalage.proof;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One way to have answered the steps so far, as far as it can still make a difference. */
final class Way {

    /** The goal, and then for each step whether it is shown, and whether it certainly is not. */
    private final int[] formulas;

    /** Of each axis that is not scored yet. */
    private final List<AnswerClass.Points> points;

    /** Of the axes that count and are scored: their scores times their weights. */
    private final Rational sum;

    private final long weight;
    private final @Nullable Way before;
    private final @Nullable Step step;
    private final Map<String, Object> answer;

    private Way(
            int[] formulas,
            List<AnswerClass.Points> points,
            Rational sum,
            long weight,
            @Nullable Way before,
            @Nullable Step step,
            Map<String, Object> answer) {
        this.formulas = formulas;
        this.points = points;
        this.sum = sum;
        this.weight = weight;
        this.before = before;
        this.step = step;
        this.answer = answer;
    }

    static Way start(int[] formulas, int axes) {
        var none = new AnswerClass.Points[axes];
        Arrays.fill(none, AnswerClass.Points.NONE);
        return new Way(formulas, List.of(none), Rational.ZERO, 0, null, null, Map.of());
    }

    Way answering(Step next, AnswerClass chosen, int[] left) {
        return new Way(
                left,
                next.axis() < 0
                        ? points
                        : with(next.axis(), points.get(next.axis()).plus(chosen.points())),
                sum,
                weight,
                this,
                next,
                chosen.answer());
    }

    /**
     * The same with an axis scored.
     *
     * @param more its weight, or 0 where it does not count
     */
    Way scored(int axis, int[] left, Rational score, long more) {
        return new Way(
                left,
                with(axis, AnswerClass.Points.NONE),
                more == 0 ? sum : sum.plus(score.times(more)),
                weight + more,
                before,
                step,
                answer);
    }

    private List<AnswerClass.Points> with(int axis, AnswerClass.Points changed) {
        var all = points.toArray(AnswerClass.Points[]::new);
        all[axis] = changed;
        return List.of(all);
    }

    int[] formulas() {
        return formulas;
    }

    AnswerClass.Points points(int axis) {
        return points.get(axis);
    }

    Rational sum() {
        return sum;
    }

    long weight() {
        return weight;
    }

    /** The answers on this way, and what they come to. */
    Found found() {
        var facts = new LinkedHashMap<String, Object>();
        var answers = new LinkedHashMap<String, Object>();
        for (@Nullable Way at = this; at != null; at = at.before) {
            if (at.step != null) {
                (at.step.isFact() ? facts : answers).putAll(at.answer);
            }
        }
        return new Found(
                facts,
                answers,
                weight > 0 ? Optional.of(sum.over(Rational.of(weight, 1))) : Optional.empty());
    }
}
