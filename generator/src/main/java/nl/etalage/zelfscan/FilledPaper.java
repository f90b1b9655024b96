package nl.etalage.zelfscan;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.etalage.survey.Option;

/**
 * What a person with a pen finds on a {@link Paper}: the sums are those of its instructions, in
 * decimals, with fractions only where a result is too near a half to round it.
 */
final class FilledPaper {

    static final int DECIMALS = 4;

    /**
     * How near a half decimals are not to be trusted. A question that counts for n is at most half
     * a ten-thousandth off on at least one point of what there is to earn, which is half a
     * hundredth of a percentage; the two divisions after it add less than a hundredth of that.
     */
    private static final BigDecimal NEAR = new BigDecimal("0.01");

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final int PERCENT = 100;

    private final Paper paper;
    private final Set<String> asked;
    private final Map<String, ?> answers;

    /**
     * @param asked the questions that are meant for who fills it in
     * @param answers ids, lists of ids, or numbers, by question or {@code question.row}
     */
    FilledPaper(Paper paper, Set<String> asked, Map<String, ?> answers) {
        this.paper = paper;
        this.asked = asked;
        this.answers = answers;
    }

    /** A score and its level, as written on the sheet. */
    record Score(int score, String level) {}

    /** The points of one question, and what there was to earn. */
    private record Mark(long points, long outOf, long countsFor) {

        Fraction exact() {
            return Fraction.of(points * countsFor, outOf);
        }

        BigDecimal written() {
            return exact().rounded(DECIMALS);
        }
    }

    /** A strip of the sheet that has something in it. */
    private record Strip(Paper.Axis axis, Fraction exact, BigDecimal written) {

        static Strip of(Paper.Axis axis, List<Mark> marks) {
            var exact = Fraction.ZERO;
            var written = BigDecimal.ZERO;
            long outOf = 0;
            for (var mark : marks) {
                exact = exact.plus(mark.exact());
                written = written.add(mark.written());
                outOf += mark.countsFor();
            }
            return new Strip(
                    axis,
                    exact.times(PERCENT).over(outOf),
                    written.multiply(BigDecimal.valueOf(PERCENT))
                            .divide(BigDecimal.valueOf(outOf), DECIMALS, RoundingMode.HALF_UP));
        }

        int score() {
            return whole(written, exact);
        }
    }

    /** Empty where nothing of the axis was filled in. */
    Optional<Score> axis(String id) {
        return strips().stream()
                .filter(strip -> strip.axis().id().equals(id))
                .map(strip -> new Score(strip.score(), levelOf(strip).id()))
                .findFirst();
    }

    Optional<Score> total() {
        var strips = strips();
        if (strips.isEmpty()) {
            return Optional.empty();
        }
        var exact = Fraction.ZERO;
        var written = BigDecimal.ZERO;
        int weights = 0;
        int lowest = PERCENT;
        for (var strip : strips) {
            int weight = strip.axis().weight();
            exact = exact.plus(strip.exact().times(weight));
            written = written.add(strip.written().multiply(BigDecimal.valueOf(weight)));
            weights += weight;
            lowest = Math.min(lowest, strip.score());
        }
        int score =
                whole(
                        written.divide(BigDecimal.valueOf(weights), DECIMALS, RoundingMode.HALF_UP),
                        exact.over(weights));
        var level = paper.levels().get(0);
        for (var each : paper.levels()) {
            if (each.from() <= score && (each.everyAxis() == null || each.everyAxis() <= lowest)) {
                level = each;
            }
        }
        return Optional.of(new Score(score, level.id()));
    }

    /** The percentage of an axis as it is written down before it is rounded. */
    Optional<BigDecimal> percentage(String axis) {
        return strips().stream()
                .filter(strip -> strip.axis().id().equals(axis))
                .map(Strip::written)
                .findFirst();
    }

    private static int whole(BigDecimal written, Fraction exact) {
        var part = written.remainder(BigDecimal.ONE);
        boolean nearHalf = part.subtract(HALF).abs().compareTo(NEAR) < 0;
        return (nearHalf ? exact.rounded(0) : written.setScale(0, RoundingMode.HALF_UP))
                .intValueExact();
    }

    private List<Strip> strips() {
        var strips = new ArrayList<Strip>();
        for (var axis : paper.axes()) {
            var marks =
                    items().filter(
                                    item ->
                                            item.counting() != null
                                                    && item.counting().axis().equals(axis.id()))
                            .flatMap(item -> mark(item).stream())
                            .toList();
            if (!marks.isEmpty()) {
                strips.add(Strip.of(axis, marks));
            }
        }
        return strips;
    }

    private Stream<Paper.Item> items() {
        return paper.parts().stream()
                .flatMap(part -> part.items().stream())
                .filter(item -> asked.contains(item.id()));
    }

    /** The level that the score has, or the lowest that a ticked line leaves. */
    private Paper.Level levelOf(Strip strip) {
        int at = 0;
        for (int i = 0; i < paper.levels().size(); i++) {
            if (paper.levels().get(i).from() <= strip.score()) {
                at = i;
            }
        }
        for (var cap : caps(strip.axis().id())) {
            at = Math.min(at, place(cap.level()));
        }
        return paper.levels().get(at);
    }

    private List<Option.Cap> caps(String axis) {
        return items().flatMap(item -> ticked(item).stream())
                .map(Paper.Line::cap)
                .filter(Objects::nonNull)
                .filter(cap -> cap.axis().equals(axis))
                .toList();
    }

    private int place(String level) {
        return paper.levels().stream().map(Paper.Level::id).toList().indexOf(level);
    }

    private List<Paper.Line> ticked(Paper.Item item) {
        var answer = answers.get(item.id());
        return item.lines().stream()
                .filter(
                        line ->
                                answer instanceof Collection<?> ids
                                        ? ids.contains(line.id())
                                        : line.id().equals(answer))
                .toList();
    }

    private Optional<Mark> mark(Paper.Item item) {
        var counting = Objects.requireNonNull(item.counting());
        if (counting.how() == Paper.How.ROWS) {
            return markOfRows(item, counting);
        }
        var ticked = ticked(item);
        boolean isNumber = answers.get(item.id()) instanceof Number;
        if ((ticked.isEmpty() && !isNumber) || ticked.stream().anyMatch(Paper.Line::excluded)) {
            return Optional.empty();
        }
        return Optional.of(mark(points(item, counting, ticked), counting.highest(), counting));
    }

    private static Mark mark(long points, long outOf, Paper.Counting counting) {
        return new Mark(points, outOf, counting.countsFor() == null ? outOf : counting.countsFor());
    }

    private long points(Paper.Item item, Paper.Counting counting, List<Paper.Line> ticked) {
        if (ticked.stream().anyMatch(Paper.Line::exclusive)) {
            return 0;
        }
        return switch (counting.how()) {
            case READ, ADD ->
                    Math.min(
                            counting.highest(),
                            ticked.stream()
                                    .mapToInt(line -> line.points() == null ? 0 : line.points())
                                    .sum());
            case COUNT -> reached(counting, ticked.size());
            case REACH ->
                    answers.get(item.id()) instanceof Number written
                            ? reached(counting, written.longValue())
                            : 0;
            case ROWS -> throw new IllegalStateException("rows have boxes: " + item.id());
        };
    }

    private static int reached(Paper.Counting counting, long number) {
        int points = 0;
        for (var bound : counting.bounds()) {
            if (bound.isReachedBy(number)) {
                points = bound.points();
            }
        }
        return points;
    }

    private Optional<Mark> markOfRows(Paper.Item item, Paper.Counting counting) {
        long points = 0;
        long rows = 0;
        for (var line : item.lines()) {
            var key = line.label() == null ? item.id() : item.id() + "." + line.id();
            var answer = answers.get(key);
            if (answer != null) {
                points += points(line, answer);
                rows++;
            }
        }
        return rows == 0
                ? Optional.empty()
                : Optional.of(mark(points, rows * counting.highest(), counting));
    }

    private static int points(Paper.Line line, Object answer) {
        return line.cells().stream()
                .filter(cell -> cell.text().equals(answer.toString()))
                .map(Paper.Cell::points)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(0);
    }
}
