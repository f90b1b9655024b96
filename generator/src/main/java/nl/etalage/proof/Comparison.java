package nl.etalage.proof;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Operator;

/**
 * How one leaf compares an answer.
 *
 * @param value a number, a text, or a list of ids
 */
record Comparison(Operator operator, Object value) {

    /**
     * @param uncertain ids of the options that say "weet ik niet"
     * @param today absent where no moment is judged
     */
    Truth truth(
            Optional<Object> answered, Collection<String> uncertain, Optional<LocalDate> today) {
        if (answered.isEmpty()) {
            return Truth.UNKNOWN;
        }
        var answer = answered.get();
        return switch (operator) {
            case IS, IN -> among(answer, uncertain);
            case CONTAINS -> contains((List<?>) answer, uncertain);
            case AT_MOST_DAYS_AGO ->
                    today.map(day -> ChronoUnit.DAYS.between(Days.of(answer), day))
                            .map(days -> Truth.of(days >= 0 && days <= number(value)))
                            .orElse(Truth.UNKNOWN);
            case AT_MOST -> Truth.of(order(answer) <= 0);
            case AT_LEAST -> Truth.of(order(answer) >= 0);
            case LESS_THAN, BEFORE -> Truth.of(order(answer) < 0);
            case MORE_THAN, AFTER -> Truth.of(order(answer) > 0);
        };
    }

    private Truth among(Object answer, Collection<String> uncertain) {
        boolean named =
                value instanceof List<?> list
                        ? list.contains(answer)
                        : value instanceof Number
                                ? answer instanceof Number && number(answer) == number(value)
                                : value.equals(answer);
        if (named) {
            return Truth.YES;
        }
        return answer instanceof String text && uncertain.contains(text) ? Truth.UNKNOWN : Truth.NO;
    }

    private Truth contains(List<?> answer, Collection<String> uncertain) {
        if (value instanceof List<?> list ? answer.containsAll(list) : answer.contains(value)) {
            return Truth.YES;
        }
        return answer.stream().anyMatch(each -> each instanceof String id && uncertain.contains(id))
                ? Truth.UNKNOWN
                : Truth.NO;
    }

    /** Days are compared as text, which for year-month-day is their order in time. */
    private int order(Object answer) {
        return value instanceof String text
                ? ((String) answer).compareTo(text)
                : Long.compare(number(answer), number(value));
    }

    private static long number(Object number) {
        return ((Number) number).longValue();
    }
}
