package nl.etalage.script;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * A random scan of one kind of question with its answers, where the right score is easy to find in
 * another way.
 *
 * @param figures axes, each with a weight first and then its questions: points, most points, what
 *     it counts for, and 1 if it was answered
 */
public record ScoreCase(List<List<Object>> figures) {

    /** The body of a function of {@code evaluateScan} and cases, that gives what they come to. */
    public static final String TOTALS =
            """
            const levels = [{ id: "start", from: 0 }];
            return cases.map((axes) => {
                const questions = axes.flatMap((axis, a) => axis.slice(1).map(([points, most, countsFor], q) => ({
                    id: `q${a}-${q}`, axis: `a${a}`, kind: "choice", countsFor,
                    options: [{ id: "gekozen", points }, { id: "beste", points: most }],
                })));
                const answered = axes.flatMap((axis, a) => axis.slice(1).flatMap((each, q) => each[3] === 1 ? [[`q${a}-${q}`, "gekozen"]] : []));
                const scan = { id: "s", axes: axes.map(([weight], a) => ({ id: `a${a}`, weight })), levels, questions };
                const { total } = evaluateScan(scan, {}, { answers: Object.fromEntries(answered) });
                return total ? `${total.exact} ${total.score}` : "geen";
            });
            """;

    public static ScoreCase of(Random random) {
        var axes = new ArrayList<List<Object>>();
        int count = 1 + random.nextInt(4);
        for (int a = 0; a < count; a++) {
            var axis = new ArrayList<Object>();
            axis.add(1 + random.nextInt(5));
            int questions = 1 + random.nextInt(5);
            for (int q = 0; q < questions; q++) {
                int most = 1 + random.nextInt(40);
                axis.add(
                        List.of(
                                random.nextInt(most + 1),
                                most,
                                random.nextInt(3) == 0 ? 1 + random.nextInt(12) : most,
                                random.nextInt(6) > 0 ? 1 : 0));
            }
            axes.add(axis);
        }
        return new ScoreCase(axes);
    }

    /** As the modules write it: the exact total, and that rounded. */
    public String expected() {
        var exact = exact();
        return exact == null ? "geen" : exact + " " + exact.rounded();
    }

    public boolean endsOnAHalf() {
        var exact = exact();
        return exact != null && exact.bottom().equals(BigInteger.TWO);
    }

    public boolean isWrongInFloatingPoint() {
        var exact = exact();
        return exact != null && Math.round(inFloatingPoint()) != exact.rounded();
    }

    private Exact exact() {
        var sum = Exact.ZERO;
        long weights = 0;
        for (var axis : figures) {
            var earned = Exact.ZERO;
            long possible = 0;
            for (var question : answered(axis)) {
                earned = earned.plus(Exact.of((long) question[0] * question[2], question[1]));
                possible += question[2];
            }
            if (possible > 0) {
                int weight = (Integer) axis.get(0);
                sum = sum.plus(earned.times(Exact.of(100L * weight, possible)));
                weights += weight;
            }
        }
        return weights == 0 ? null : sum.over(Exact.of(weights));
    }

    /** As one would write it without thinking. */
    private double inFloatingPoint() {
        double sum = 0;
        int weights = 0;
        for (var axis : figures) {
            double earned = 0;
            double possible = 0;
            for (var question : answered(axis)) {
                earned += (double) question[0] / question[1] * question[2];
                possible += question[2];
            }
            if (possible > 0) {
                int weight = (Integer) axis.get(0);
                sum += earned / possible * weight;
                weights += weight;
            }
        }
        return sum / weights * 100;
    }

    private static List<int[]> answered(List<Object> axis) {
        return axis.stream()
                .skip(1)
                .map(each -> ((List<?>) each).stream().mapToInt(n -> (Integer) n).toArray())
                .filter(question -> question[3] == 1)
                .toList();
    }
}
