package nl.etalage.profile;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;
import nl.etalage.survey.Question;

/** A condition in words, for who reads on paper or without JavaScript. */
public final class ConditionWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** What is asked, in the words of the visitor. */
    private record Asked(String text, boolean isAmount, Map<String, String> options) {}

    private final Map<String, Asked> facts = new HashMap<>();
    private final Map<String, Asked> questions = new HashMap<>();

    /**
     * @param questions that conditions may be about, besides the begrippen
     */
    public ConditionWords(Profile profile, Catalog catalog, List<Question> questions) {
        for (var fact : profile.facts(catalog)) {
            facts.put(
                    fact.id(),
                    new Asked(
                            fact.text(),
                            fact.kind() == Kind.AMOUNT,
                            profile.optionNames(fact, catalog)));
        }
        for (var question : questions) {
            this.questions.put(
                    question.id(),
                    new Asked(
                            question.text(),
                            question.kind() == Kind.AMOUNT,
                            question.optionNames()));
            for (var row : question.rows()) {
                this.questions.put(
                        question.id() + "." + row.id(), new Asked(row.text(), false, Map.of()));
            }
        }
    }

    /** What a question, or else a begrip, asks; its id where neither is known. */
    public String text(String id) {
        return Optional.ofNullable(questions.get(id))
                .or(() -> Optional.ofNullable(facts.get(id)))
                .map(Asked::text)
                .orElse(id);
    }

    /** "Alleen als dit klopt: bij “Heeft u een website?” antwoordt u ja." */
    public String onlyIf(Condition condition) {
        return "Alleen als dit klopt: " + words(condition) + ".";
    }

    private String words(Condition condition) {
        if (condition instanceof Condition.All all) {
            return joined(all.all(), " en ");
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.any(), " of ");
        }
        if (condition instanceof Condition.None none) {
            return "niet (" + joined(none.none(), " of ") + ")";
        }
        if (condition instanceof Condition.Not not) {
            return "niet " + words(not.not());
        }
        if (condition instanceof Condition.OfFact fact) {
            return comparison(asked(facts, fact.fact()), fact.operator(), fact.value());
        }
        if (condition instanceof Condition.OfAnswer answer) {
            return comparison(asked(questions, answer.answer()), answer.operator(), answer.value());
        }
        return "uw bedrijf staat in het gebied";
    }

    private String joined(Collection<Condition> parts, String word) {
        return parts.stream().map(this::words).collect(Collectors.joining(word));
    }

    private static Asked asked(Map<String, Asked> among, String id) {
        return among.getOrDefault(id, new Asked(id, false, Map.of()));
    }

    private static String comparison(Asked asked, Operator operator, Object value) {
        return "bij “%s” antwoordt u %s".formatted(asked.text(), said(asked, operator, value));
    }

    private static String said(Asked asked, Operator operator, Object value) {
        return switch (operator) {
            case IS -> single(asked, value);
            case IN -> listed(asked, value, " of ");
            case CONTAINS -> listed(asked, value, " en ");
            case AT_MOST -> "hoogstens " + single(asked, value);
            case AT_LEAST -> "minstens " + single(asked, value);
            case LESS_THAN -> "minder dan " + single(asked, value);
            case MORE_THAN -> "meer dan " + single(asked, value);
            case AFTER -> "een dag na " + single(asked, value);
            case BEFORE -> "een dag voor " + single(asked, value);
            case AT_MOST_DAYS_AGO -> "een dag die hoogstens %s dagen geleden is".formatted(value);
        };
    }

    private static String listed(Asked asked, Object value, String word) {
        return ((List<?>) value)
                .stream().map(each -> single(asked, each)).collect(Collectors.joining(word));
    }

    private static String single(Asked asked, Object value) {
        if (value instanceof Number number) {
            return asked.isAmount()
                    ? DutchFormat.euros(number.longValue())
                    : DutchFormat.number(number.longValue());
        }
        var text = value.toString();
        return DAY.matcher(text).matches()
                ? DutchFormat.date(LocalDate.parse(text))
                : "“" + asked.options().getOrDefault(text, text) + "”";
    }
}
