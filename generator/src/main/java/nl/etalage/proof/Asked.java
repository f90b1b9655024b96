package nl.etalage.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Term;
import nl.etalage.profile.Fact;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import org.jspecify.annotations.Nullable;

/**
 * Something that is asked, a begrip or a question, as far as answers to it go.
 *
 * @param fact whether it is a begrip
 * @param choices ids that the form offers
 * @param listed whether the ids come from a list elsewhere, of which the logic does not know all
 */
record Asked(
        String id,
        boolean fact,
        Kind kind,
        List<String> choices,
        boolean listed,
        List<Option> options,
        boolean unknownAllowed,
        long min,
        long max,
        Optional<Question.Scale> scale,
        List<Question.Row> rows,
        Optional<Condition> showIf) {

    /** The largest whole number that JavaScript counts without mistakes. */
    static final long MOST = (1L << 53) - 1;

    /**
     * @param choices what the form offers for it, in order
     */
    static Asked of(Fact fact, Collection<String> choices) {
        return new Asked(
                fact.id(),
                true,
                fact.kind(),
                List.copyOf(choices),
                fact.list().isPresent(),
                fact.options(),
                fact.unknownAllowed(),
                fact.min().orElse(0L),
                fact.max().orElse(MOST),
                Optional.empty(),
                List.of(),
                fact.showIf());
    }

    static Asked of(Question question) {
        return new Asked(
                question.id(),
                false,
                question.kind(),
                List.copyOf(question.optionNames().keySet()),
                false,
                question.options(),
                question.unknownAllowed(),
                question.min().orElse(0L),
                question.max().orElse(MOST),
                question.scale(),
                question.rows(),
                question.showIf());
    }

    boolean offers(String option) {
        return options.stream().anyMatch(each -> each.id().equals(option));
    }

    /**
     * The answer as the question allows it: a {@code Long}, a text, or a list of ids. What it does
     * not allow is as good as no answer.
     */
    Optional<Object> answer(@Nullable Object given) {
        if (kind == Kind.CHOICE && isKnown(given)) {
            return Optional.ofNullable(given);
        }
        if (kind == Kind.MULTIPLE && given instanceof List<?> list) {
            var chosen = new LinkedHashSet<Object>(list);
            chosen.removeIf(each -> !isKnown(each));
            boolean saysNothing =
                    chosen.isEmpty()
                            && !(list.isEmpty() && options.stream().noneMatch(Option::exclusive));
            return saysNothing ? Optional.empty() : Optional.of(List.copyOf(chosen));
        }
        boolean unknownHere =
                unknownAllowed || scale.map(Question.Scale::unknownAllowed).orElse(false);
        if (Term.UNKNOWN.equals(given)) {
            return unknownHere ? Optional.of(Term.UNKNOWN) : Optional.empty();
        }
        return switch (kind) {
            case YES_NO ->
                    given instanceof String text && (text.equals("ja") || text.equals("nee"))
                            ? Optional.of(text)
                            : Optional.empty();
            case DATE ->
                    given instanceof String text && Days.isDay(text)
                            ? Optional.of(text)
                            : Optional.empty();
            case NUMBER, AMOUNT -> whole(given, min, max);
            case SCALE -> whole(given, scale.orElseThrow().from(), scale.orElseThrow().to());
            case CHOICE, MULTIPLE, STATEMENTS -> Optional.empty();
        };
    }

    /** The answer to one of its statements. */
    Optional<Object> row(String row, Map<String, ?> given) {
        if (rows.stream().noneMatch(each -> each.id().equals(row))) {
            return Optional.empty();
        }
        var step = scale.orElseThrow();
        var answer = given.get(id + "." + row);
        if (Term.UNKNOWN.equals(answer)) {
            return unknownAllowed || step.unknownAllowed()
                    ? Optional.of(Term.UNKNOWN)
                    : Optional.empty();
        }
        return whole(answer, step.from(), step.to());
    }

    private boolean isKnown(@Nullable Object given) {
        return given instanceof String text
                && ((listed && !text.equals(Term.UNKNOWN)) || offers(text));
    }

    private static Optional<Object> whole(@Nullable Object given, long from, long to) {
        if (!(given instanceof Integer || given instanceof Long)) {
            return Optional.empty();
        }
        long number = ((Number) given).longValue();
        return number >= from && number <= to && number <= MOST
                ? Optional.of(number)
                : Optional.empty();
    }
}
