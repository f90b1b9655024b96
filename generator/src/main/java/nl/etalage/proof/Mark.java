package nl.etalage.proof;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.LongStream;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Term;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;

/**
 * What an answer earns of what it could have earned, in the question's own points.
 *
 * @param possible 0 where it counts for nothing
 */
record Mark(long earned, long possible) {

    static final Mark NOTHING = new Mark(0, 0);

    /** The mark for one answer to a question without rows. */
    static Mark of(Question question, Object answer) {
        var chosen = chosen(question, answer);
        long possible = possible(question);
        if (question.axis().isEmpty()
                || possible <= 0
                || chosen.stream().anyMatch(Option::excluded)) {
            return NOTHING;
        }
        boolean unknown = answer.equals(Term.UNKNOWN) && chosen.isEmpty();
        return new Mark(unknown ? 0 : earned(question, answer, chosen, possible), possible);
    }

    /** The mark for the answer to one statement. */
    static Mark ofRow(Question question, Question.Row row, Object answer) {
        var scale = question.scale().orElseThrow();
        if (question.axis().isEmpty()) {
            return NOTHING;
        }
        return new Mark(
                answer.equals(Term.UNKNOWN) ? 0 : onScale((long) answer, scale, row.reversed()),
                scale.to() - scale.from());
    }

    /** All that was answered to a question, rows included. */
    static Mark of(Question question, Asked asked, Map<String, ?> answers) {
        if (question.kind() != Kind.STATEMENTS) {
            return asked.answer(answers.get(question.id()))
                    .map(answer -> of(question, answer))
                    .orElse(NOTHING);
        }
        long earned = 0;
        long possible = 0;
        for (var row : question.rows()) {
            var mark =
                    asked.row(row.id(), answers)
                            .map(answer -> ofRow(question, row, answer))
                            .orElse(NOTHING);
            earned += mark.earned();
            possible += mark.possible();
        }
        return new Mark(earned, possible);
    }

    boolean counts() {
        return possible > 0;
    }

    static List<Option> chosen(Question question, Object answer) {
        return question.options().stream()
                .filter(
                        option ->
                                answer instanceof List<?> list
                                        ? list.contains(option.id())
                                        : answer.equals(option.id()))
                .toList();
    }

    /** The most that an answer to it can earn; 0 where it is not scored. */
    static long possible(Question question) {
        return switch (question.kind()) {
            case MULTIPLE ->
                    question.perCount().isEmpty()
                            ? question.maximumPoints()
                                    .map(Integer::longValue)
                                    .orElseGet(() -> sum(question.options()))
                            : highest(
                                    question.perCount().stream()
                                            .mapToLong(Question.CountStep::points));
            case NUMBER, AMOUNT ->
                    highest(question.steps().stream().mapToLong(Question.Step::points));
            case SCALE -> question.scale().orElseThrow().to() - question.scale().get().from();
            case STATEMENTS ->
                    (long) (question.scale().orElseThrow().to() - question.scale().get().from())
                            * question.rows().size();
            case YES_NO ->
                    Math.max(
                            0,
                            Math.max(
                                    question.yesPoints().orElse(0), question.noPoints().orElse(0)));
            case CHOICE, DATE ->
                    highest(
                            question.options().stream()
                                    .mapToLong(option -> option.points().orElse(0)));
        };
    }

    private static long earned(
            Question question, Object answer, List<Option> chosen, long possible) {
        return switch (question.kind()) {
            case MULTIPLE -> ofMultiple(question, chosen, possible);
            case NUMBER, AMOUNT -> {
                long points = 0;
                for (var step : question.steps()) {
                    boolean reached =
                            step.from().orElse(Long.MIN_VALUE) <= (long) answer
                                    && step.above().orElse(Long.MIN_VALUE) < (long) answer;
                    points = reached ? step.points() : points;
                }
                yield points;
            }
            case SCALE ->
                    onScale((long) answer, question.scale().orElseThrow(), question.reversed());
            case YES_NO ->
                    (answer.equals("ja") ? question.yesPoints() : question.noPoints()).orElse(0);
            case CHOICE, DATE, STATEMENTS ->
                    chosen.isEmpty() ? 0 : chosen.get(0).points().orElse(0);
        };
    }

    private static long ofMultiple(Question question, List<Option> chosen, long possible) {
        if (chosen.stream().anyMatch(Option::exclusive)) {
            return 0;
        }
        if (question.perCount().isEmpty()) {
            return Math.min(possible, sum(chosen));
        }
        long points = 0;
        for (var step : question.perCount()) {
            points = step.from() <= chosen.size() ? step.points() : points;
        }
        return points;
    }

    private static long onScale(long answer, Question.Scale scale, boolean reversed) {
        return reversed ? scale.to() - answer : answer - scale.from();
    }

    private static long sum(List<Option> options) {
        return options.stream().mapToLong(option -> option.points().orElse(0)).sum();
    }

    private static long highest(LongStream points) {
        return Math.max(0, points.max().orElse(0));
    }

    /** The points out of {@code countsFor}, where the question says what it counts for. */
    Rational weighed(long points, Optional<Integer> countsFor) {
        return countsFor
                .map(whole -> Rational.of(points, possible).times(whole))
                .orElseGet(() -> Rational.of(points, 1));
    }
}
