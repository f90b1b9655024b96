package nl.etalage.profile;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.etalage.condition.Area;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.region.Region;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;
import nl.etalage.survey.Question;

/** A condition in words, for who reads on paper or without JavaScript. */
public final class ConditionWords {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final String OR = " of ";
    private static final String AND = " en ";

    /**
     * What things are called where they have a number; what is not named here is quoted in full.
     *
     * @param facts by begrip: "vraag A"
     * @param questions by question, and by {@code question.row}: "vraag 7", "vraag 7a"
     * @param axes by axis: its title
     */
    public record Names(
            Map<String, String> facts, Map<String, String> questions, Map<String, String> axes) {
        public static final Names NONE = new Names(Map.of(), Map.of(), Map.of());
    }

    /** What is asked, in the words of the visitor. */
    private record Asked(String text, Kind kind, Map<String, String> options) {}

    private final Map<String, Asked> facts = new HashMap<>();
    private final Map<String, Asked> questions = new HashMap<>();
    private final Region region;
    private final Names names;

    /**
     * @param questions that conditions may be about, besides the begrippen
     */
    public ConditionWords(Profile profile, Catalog catalog, List<Question> questions) {
        this(profile, catalog, questions, Names.NONE);
    }

    public ConditionWords(Profile profile, Catalog catalog, List<Question> questions, Names names) {
        this.region = profile.region();
        this.names = names;
        for (var fact : profile.facts(catalog)) {
            facts.put(
                    fact.id(),
                    new Asked(fact.text(), fact.kind(), profile.optionNames(fact, catalog)));
        }
        for (var question : questions) {
            this.questions.put(
                    question.id(),
                    new Asked(question.text(), question.kind(), question.optionNames()));
            for (var row : question.rows()) {
                this.questions.put(
                        question.id() + "." + row.id(),
                        new Asked(row.text(), Kind.SCALE, Map.of()));
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

    /** The ways to meet a condition, each in words: one of them is enough. */
    public List<String> ways(Condition condition) {
        return condition instanceof Condition.Any any
                ? any.any().stream().map(this::words).toList()
                : List.of(words(condition));
    }

    /** "bij “Heeft u een website?” antwoordt u “Ja”", to go on with after "als". */
    public String words(Condition condition) {
        return words(condition, false);
    }

    private String words(Condition condition, boolean denied) {
        if (condition instanceof Condition.Not not) {
            return words(not.not(), !denied);
        }
        // Of a denied group the parts are denied, and what joined them changes sides.
        if (condition instanceof Condition.All all) {
            return joined(all.all(), denied ? OR : AND, denied);
        }
        if (condition instanceof Condition.Any any) {
            return joined(any.any(), denied ? AND : OR, denied);
        }
        if (condition instanceof Condition.None none) {
            return joined(none.none(), denied ? OR : AND, !denied);
        }
        if (condition instanceof Condition.OfFact fact) {
            return comparison(
                    fact.fact(), facts, names.facts(), fact.operator(), fact.value(), denied);
        }
        if (condition instanceof Condition.OfAnswer answer) {
            return comparison(
                    answer.answer(),
                    questions,
                    names.questions(),
                    answer.operator(),
                    answer.value(),
                    denied);
        }
        if (condition instanceof Condition.OfScore score) {
            return "uw score voor “%s” is %s%s"
                    .formatted(
                            names.axes().getOrDefault(score.score(), score.score()),
                            denied ? "niet " : "",
                            said(Kind.NUMBER, Map.of(), score.operator(), score.value()));
        }
        if (condition instanceof Condition.OfCost cost) {
            return "%s %s%s"
                    .formatted(
                            cost.cost() == Condition.Costs.EACH
                                    ? "elke kostenpost is"
                                    : "uw kosten zijn samen",
                            denied ? "niet " : "",
                            said(Kind.AMOUNT, Map.of(), cost.operator(), cost.value()));
        }
        return "uw bedrijf staat %sin %s"
                .formatted(denied ? "niet " : "", place(((Condition.InArea) condition).area()));
    }

    /** A group within a group is in brackets: which of "en" and "of" goes first is then clear. */
    private String joined(List<Condition> parts, String word, boolean denied) {
        if (parts.size() > 1 && word.equals(denied ? AND : OR) && isOneTicking(parts)) {
            return ticking(parts, denied);
        }
        return parts.stream()
                .map(
                        part -> {
                            var words = words(part, denied);
                            return parts.size() > 1 && isGroup(part) ? "(" + words + ")" : words;
                        })
                .collect(Collectors.joining(word));
    }

    /** Whether all of these are about what is ticked at one and the same question. */
    private static boolean isOneTicking(List<Condition> parts) {
        return parts.stream()
                        .allMatch(
                                part ->
                                        part instanceof Condition.OfAnswer answer
                                                && answer.operator() == Operator.CONTAINS)
                && parts.stream()
                                .map(part -> ((Condition.OfAnswer) part).answer())
                                .distinct()
                                .count()
                        == 1;
    }

    /** "bij vraag 10 kruist u minstens één van deze aan: “a”, “b” of “c”". */
    private String ticking(List<Condition> parts, boolean denied) {
        var leaves = parts.stream().map(Condition.OfAnswer.class::cast).toList();
        var id = leaves.get(0).answer();
        var asked = asked(id, questions);
        boolean single = leaves.stream().allMatch(leaf -> ((List<?>) leaf.value()).size() == 1);
        var choices =
                leaves.stream()
                        .map(leaf -> listed(asked.kind(), asked.options(), leaf.value(), AND))
                        .toList();
        int last = choices.size() - 1;
        return "bij %s kruist u %s aan: %s"
                .formatted(
                        called(id, asked, names.questions()),
                        denied ? "niets hiervan" : single ? "minstens één hiervan" : "dit",
                        single
                                ? String.join(", ", choices.subList(0, last))
                                        + OR
                                        + choices.get(last)
                                : String.join("; of ", choices));
    }

    private static boolean isGroup(Condition condition) {
        if (condition instanceof Condition.Not not) {
            return isGroup(not.not());
        }
        return (condition instanceof Condition.All all && all.all().size() > 1)
                || (condition instanceof Condition.Any any && any.any().size() > 1)
                || (condition instanceof Condition.None none && none.none().size() > 1);
    }

    private String place(Area area) {
        if (area.municipalities().isPresent()) {
            var known = region.municipalityNames();
            return area.municipalities().get().stream()
                    .map(id -> known.getOrDefault(id, id))
                    .collect(Collectors.joining(OR));
        }
        return area.province()
                .map(id -> region.provinces().getOrDefault(id, id))
                .orElse("Nederland");
    }

    private static String comparison(
            String id,
            Map<String, Asked> among,
            Map<String, String> called,
            Operator operator,
            Object value,
            boolean denied) {
        var asked = asked(id, among);
        var place = called(id, asked, called);
        if (operator == Operator.CONTAINS) {
            // Denied, one of them that is not there is enough.
            return "bij %s kruist u %s %saan"
                    .formatted(
                            place,
                            listed(asked.kind(), asked.options(), value, denied ? OR : AND),
                            denied ? "niet " : "");
        }
        var said = said(asked.kind(), asked.options(), operator, value);
        if (!denied) {
            return "bij %s antwoordt u %s".formatted(place, said);
        }
        return operator == Operator.IS || operator == Operator.IN
                ? "bij %s antwoordt u iets anders dan %s".formatted(place, said)
                : "bij %s antwoordt u niet %s".formatted(place, said);
    }

    private static Asked asked(String id, Map<String, Asked> among) {
        return among.getOrDefault(id, new Asked(id, Kind.CHOICE, Map.of()));
    }

    private static String called(String id, Asked asked, Map<String, String> names) {
        return names.getOrDefault(id, "“" + asked.text() + "”");
    }

    private static String said(
            Kind kind, Map<String, String> options, Operator operator, Object value) {
        return switch (operator) {
            case IS -> single(kind, options, value);
            case IN -> listed(kind, options, value, OR);
            case CONTAINS -> listed(kind, options, value, AND);
            case AT_MOST -> "hoogstens " + single(kind, options, value);
            case AT_LEAST -> "minstens " + single(kind, options, value);
            case LESS_THAN -> "minder dan " + single(kind, options, value);
            case MORE_THAN -> "meer dan " + single(kind, options, value);
            case AFTER -> "een dag na " + single(kind, options, value);
            case BEFORE -> "een dag voor " + single(kind, options, value);
            case AT_MOST_DAYS_AGO -> "een dag die hoogstens %s dagen geleden is".formatted(value);
        };
    }

    /** "“a”, “b” of “c”". */
    private static String listed(
            Kind kind, Map<String, String> options, Object value, String word) {
        var said = ((List<?>) value).stream().map(each -> single(kind, options, each)).toList();
        int last = said.size() - 1;
        return last < 1
                ? String.join("", said)
                : String.join(", ", said.subList(0, last)) + word + said.get(last);
    }

    private static String single(Kind kind, Map<String, String> options, Object value) {
        if (value instanceof Number number) {
            return kind == Kind.AMOUNT
                    ? DutchFormat.euros(number.longValue())
                    : DutchFormat.number(number.longValue());
        }
        var text = value.toString();
        return DAY.matcher(text).matches()
                ? DutchFormat.date(LocalDate.parse(text))
                : "“" + options.getOrDefault(text, text) + "”";
    }
}
