package nl.etalage.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.condition.Term;
import nl.etalage.profile.Profile;
import nl.etalage.region.Region;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;

/**
 * The answers that a form lets a visitor give, few enough to try them all: of numbers and days only
 * the first one past each limit that anything compares them with, of multiple choices only one for
 * each sum, count and set of options that anything asks after.
 */
final class Domain {

    /** Beside a day: the day on which somebody looks, where a condition counts from there. */
    static final String TODAY = "vandaag";

    /** Any day does where nothing compares it. */
    private static final String SOME_DAY = "2026-01-01";

    private static final int MOST = 1 << 13;
    private static final long CENTS_PER_EURO = 100;

    private final Asked asked;
    private final List<Condition> leaves;
    private final Optional<Question> question;

    /**
     * @param leaves the conditions about it
     * @param question with points, where those count
     */
    Domain(Asked asked, List<Condition> leaves, Optional<Question> question) {
        this.asked = asked;
        this.leaves = leaves;
        this.question = question;
    }

    /** Each answer as what it adds to the begrippen or the answers. */
    List<Map<String, Object>> answers(Optional<String> row, Region region) {
        if (asked.fact() && asked.id().equals(Places.MUNICIPALITY)) {
            return municipalities(region);
        }
        var id = row.map(each -> asked.id() + "." + each).orElse(asked.id());
        var values = new ArrayList<Object>();
        if (countsDays()) {
            return daysWithToday(id);
        }
        if (row.isPresent()) {
            addSteps(values);
        } else {
            addValues(values);
        }
        return values.stream().map(value -> Map.of(id, value)).toList();
    }

    private List<Map<String, Object>> municipalities(Region region) {
        var all = new ArrayList<Map<String, Object>>();
        for (var choice : asked.choices()) {
            all.add(Map.of(asked.id(), choice));
            if (choice.equals(Region.ELSEWHERE)) {
                region.provinces()
                        .keySet()
                        .forEach(
                                province ->
                                        all.add(
                                                Map.of(
                                                        asked.id(),
                                                        choice,
                                                        Profile.PROVINCE,
                                                        province)));
            }
        }
        if (asked.unknownAllowed()) {
            all.add(Map.of(asked.id(), Term.UNKNOWN));
        }
        return all;
    }

    private void addValues(List<Object> values) {
        switch (asked.kind()) {
            case CHOICE, YES_NO -> values.addAll(asked.choices());
            case MULTIPLE -> values.addAll(selections());
            case NUMBER, AMOUNT -> values.addAll(numbers());
            case DATE -> values.addAll(days());
            case SCALE -> addSteps(values);
            case STATEMENTS -> throw new IllegalArgumentException(asked.id() + " has rows");
        }
        if (asked.unknownAllowed()
                && !values.contains(Term.UNKNOWN)
                && asked.kind() != Kind.SCALE) {
            values.add(Term.UNKNOWN);
        }
    }

    private void addSteps(List<Object> values) {
        var scale = asked.scale().orElseThrow();
        for (long step = scale.from(); step <= scale.to(); step++) {
            values.add(step);
        }
        if (scale.unknownAllowed() || asked.unknownAllowed()) {
            values.add(Term.UNKNOWN);
        }
    }

    private List<Long> numbers() {
        var starts = new TreeSet<Long>();
        LongConsumer add =
                start -> {
                    if (start > asked.min() && start <= asked.max()) {
                        starts.add(start);
                    }
                };
        starts.add(asked.min());
        for (var leaf : leaves) {
            limits(operator(leaf), ((Number) value(leaf)).longValue(), add);
        }
        question.ifPresent(
                scored ->
                        scored.steps()
                                .forEach(
                                        step -> {
                                            step.from().ifPresent(add::accept);
                                            step.above().ifPresent(above -> add.accept(above + 1));
                                        }));
        return starts.stream().map(start -> inEuros(start, starts.higher(start))).toList();
    }

    private static void limits(Operator operator, long value, LongConsumer add) {
        switch (operator) {
            case AT_MOST, MORE_THAN -> add.accept(value + 1);
            case LESS_THAN, AT_LEAST -> add.accept(value);
            case IS -> {
                add.accept(value);
                add.accept(value + 1);
            }
            default -> throw new IllegalArgumentException(operator + " of a number");
        }
    }

    /** Of amounts the first whole euro in the class, where it has one. */
    private long inEuros(long start, @org.jspecify.annotations.Nullable Long next) {
        if (asked.kind() != Kind.AMOUNT) {
            return start;
        }
        long whole = Math.floorDiv(start + CENTS_PER_EURO - 1, CENTS_PER_EURO) * CENTS_PER_EURO;
        return whole <= asked.max() && (next == null || whole < next) ? whole : start;
    }

    /** Whether a condition about it depends on the day on which somebody looks. */
    boolean countsDays() {
        return leaves.stream()
                .anyMatch(
                        leaf ->
                                !(leaf instanceof Condition.InArea)
                                        && operator(leaf) == Operator.AT_MOST_DAYS_AGO);
    }

    /** Each day with days to look at it: before it, on it, and around each limit after it. */
    private List<Map<String, Object>> daysWithToday(String id) {
        var all = new ArrayList<Map<String, Object>>();
        for (var day : days()) {
            var distances = new TreeSet<Long>(List.of(-1L, 0L));
            for (var leaf : leaves) {
                if (operator(leaf) == Operator.AT_MOST_DAYS_AGO) {
                    long most = ((Number) value(leaf)).longValue();
                    distances.addAll(List.of(most, most + 1));
                }
            }
            for (long distance : distances) {
                all.add(Map.of(id, day, TODAY, Days.of(day).plusDays(distance).toString()));
            }
        }
        if (asked.unknownAllowed()) {
            all.add(Map.of(id, Term.UNKNOWN));
        }
        return all;
    }

    private List<String> days() {
        var starts = new TreeSet<String>();
        for (var leaf : leaves) {
            if (operator(leaf) == Operator.AT_MOST_DAYS_AGO) {
                continue;
            }
            var day = Days.of(value(leaf));
            starts.add(day.minusDays(1).toString());
            starts.add(day.toString());
            starts.add(day.plusDays(1).toString());
        }
        return starts.isEmpty() ? List.of(SOME_DAY) : List.copyOf(starts);
    }

    /**
     * What is known of a selection half way: nothing else can make a difference.
     *
     * @param mentioned those that a condition names, and those that are not like the others
     */
    private record Sketch(Set<String> mentioned, long points, int count) {}

    private List<List<String>> selections() {
        var mentioned = mentioned();
        long most = question.map(Mark::possible).orElse(0L);
        int counts =
                question.stream()
                        .flatMap(scored -> scored.perCount().stream())
                        .mapToInt(Question.CountStep::from)
                        .max()
                        .orElse(0);
        var sketches = new LinkedHashMap<Sketch, List<String>>();
        sketches.put(new Sketch(Set.of(), 0, 0), List.of());
        var alone = new ArrayList<List<String>>();
        for (var id : asked.choices()) {
            var option = asked.options().stream().filter(each -> each.id().equals(id)).findFirst();
            if (option.map(Option::exclusive).orElse(false)) {
                alone.add(List.of(id));
                continue;
            }
            boolean named = mentioned.contains(id) || option.map(Domain::isPeculiar).orElse(false);
            long points = option.flatMap(Option::points).orElse(0);
            for (var sketch : List.copyOf(sketches.entrySet())) {
                var before = sketch.getKey();
                var ids = new LinkedHashSet<>(before.mentioned());
                if (named) {
                    ids.add(id);
                }
                var chosen = new ArrayList<>(sketch.getValue());
                chosen.add(id);
                // The empty selection says nothing where "none of these" can be said, so a first
                // choice always makes a difference.
                sketches.putIfAbsent(
                        new Sketch(
                                ids,
                                question.isEmpty() ? 0 : Math.min(most, before.points() + points),
                                Math.min(Math.max(counts, 1), before.count() + 1)),
                        chosen);
            }
            if (sketches.size() > MOST) {
                throw new Undecided("er zijn te veel combinaties van opties");
            }
        }
        var all = new ArrayList<List<String>>(sketches.values());
        if (!alone.isEmpty()) {
            all.remove(0);
        }
        all.addAll(alone);
        return all;
    }

    private Set<String> mentioned() {
        var ids = new LinkedHashSet<String>();
        for (var leaf : leaves) {
            if (value(leaf) instanceof List<?> list) {
                list.forEach(id -> ids.add((String) id));
            } else {
                ids.add((String) value(leaf));
            }
        }
        return ids;
    }

    private static boolean isPeculiar(Option option) {
        return option.uncertain() || option.excluded() || option.cap().isPresent();
    }

    private static Operator operator(Condition leaf) {
        return leaf instanceof Condition.OfFact fact
                ? fact.operator()
                : ((Condition.OfAnswer) leaf).operator();
    }

    private static Object value(Condition leaf) {
        return leaf instanceof Condition.OfFact fact
                ? fact.value()
                : ((Condition.OfAnswer) leaf).value();
    }
}
