package nl.etalage.proof;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.advice.Advice;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Term;
import nl.etalage.survey.Option;
import nl.etalage.zelfscan.Scan;
import org.jspecify.annotations.Nullable;

/**
 * What one visitor gets to see: the same answers as the visitor's logic in {@code condition.js},
 * {@code scan.js} and {@code advice.js}, as far as proofs need them. It decides nothing for
 * visitors; it checks what a proof is about to say of them.
 */
final class Evaluation {

    private final Ground ground;
    private final Visitor visitor;
    private final Map<String, Object> facts;
    private final Map<Asked, Truth> visibility = new HashMap<>();
    private final Map<String, Grade> scores = new LinkedHashMap<>();

    Evaluation(Ground ground, Visitor visitor) {
        this.ground = ground;
        this.visitor = visitor;
        this.facts = new HashMap<>(visitor.facts());
        var municipality =
                Places.on(
                        visitor.facts().get(Places.MUNICIPALITY), ground.region(), visitor.today());
        if (municipality != null) {
            facts.put(Places.MUNICIPALITY, municipality);
        }
    }

    /**
     * @param level id
     */
    record Grade(Rational exact, String level) {
        int score() {
            return exact.rounded();
        }
    }

    /**
     * @param axes by id, without those that have no score
     * @param total empty where no axis has a score
     */
    record Result(
            List<String> shown,
            List<String> open,
            Map<String, Grade> axes,
            Optional<Grade> total) {}

    /**
     * @param given ids, in the order of the content
     * @param unsure likewise
     */
    record Advised(List<String> given, List<String> unsure) {}

    Truth truth(Condition condition) {
        if (condition instanceof Condition.All group) {
            return Truth.all(truths(group.all()));
        }
        if (condition instanceof Condition.Any group) {
            return Truth.any(truths(group.any()));
        }
        if (condition instanceof Condition.None group) {
            return Truth.any(truths(group.none())).not();
        }
        if (condition instanceof Condition.Not not) {
            return truth(not.not()).not();
        }
        var asked = subject(condition, ground);
        if (asked.isPresent()) {
            var shown = shown(asked.get());
            return shown == Truth.YES ? bare(condition) : shown;
        }
        return bare(condition);
    }

    private List<Truth> truths(List<Condition> parts) {
        return parts.stream().map(this::truth).toList();
    }

    /** What a leaf is about: empty for a score, an area, and what does not exist. */
    static Optional<Asked> subject(Condition leaf, Ground ground) {
        if (leaf instanceof Condition.OfFact fact) {
            return ground.fact(fact.fact());
        }
        return leaf instanceof Condition.OfAnswer answer
                ? ground.question(answer.answer())
                : Optional.empty();
    }

    /** A leaf as if its question is shown. */
    Truth bare(Condition leaf) {
        if (leaf instanceof Condition.OfFact fact) {
            return ground.fact(fact.fact())
                    .map(asked -> compared(asked, fact.operator(), fact.value(), given(asked)))
                    .orElse(Truth.UNKNOWN);
        }
        if (leaf instanceof Condition.OfAnswer answer) {
            return ground.question(answer.answer())
                    .map(
                            asked ->
                                    compared(
                                            asked,
                                            answer.operator(),
                                            answer.value(),
                                            Ground.row(answer.answer())
                                                    .map(row -> asked.row(row, visitor.answers()))
                                                    .orElseGet(() -> given(asked))))
                    .orElse(Truth.UNKNOWN);
        }
        if (leaf instanceof Condition.OfScore score) {
            return new Comparison(score.operator(), score.value())
                    .truth(
                            Optional.ofNullable(scores.get(score.score()))
                                    .map(grade -> (long) grade.score()),
                            List.of(),
                            Optional.empty());
        }
        if (leaf instanceof Condition.InArea area) {
            return Places.in(area.area(), facts, ground.region());
        }
        return visitor.costs()
                .map(costs -> ofCosts((Condition.OfCost) leaf, costs))
                .orElse(Truth.UNKNOWN);
    }

    private static Truth ofCosts(Condition.OfCost leaf, List<Long> costs) {
        long sum = costs.stream().mapToLong(Long::longValue).sum();
        var compared = leaf.cost() == Condition.Costs.EACH ? costs : List.of(sum);
        return Truth.all(
                compared.stream()
                        .map(
                                cost ->
                                        new Comparison(leaf.operator(), leaf.value())
                                                .truth(
                                                        Optional.of(cost),
                                                        List.of(),
                                                        Optional.empty()))
                        .toList());
    }

    private Optional<Object> given(Asked asked) {
        return asked.answer((asked.fact() ? facts : visitor.answers()).get(asked.id()));
    }

    private Truth compared(
            Asked asked,
            nl.etalage.condition.Operator operator,
            Object value,
            Optional<Object> answer) {
        if (answer.isPresent()
                && answer.get().equals(Term.UNKNOWN)
                && !asked.offers(Term.UNKNOWN)) {
            return Truth.UNKNOWN;
        }
        return new Comparison(operator, value).truth(answer, uncertain(asked), visitor.today());
    }

    private static Collection<String> uncertain(Asked asked) {
        return asked.options().stream().filter(Option::uncertain).map(Option::id).toList();
    }

    /** Whether a question is put to this visitor: only on {@code YES}. */
    Truth shown(Asked asked) {
        if (asked.showIf().isEmpty()) {
            return Truth.YES;
        }
        var known = visibility.get(asked);
        if (known == null) {
            visibility.put(asked, Truth.UNKNOWN);
            known = truth(asked.showIf().get());
            visibility.put(asked, known);
        }
        return known;
    }

    Result of(Scan scan) {
        var shown =
                scan.questions().stream()
                        .filter(question -> shown(asked(question.id())) == Truth.YES)
                        .toList();
        var axes = new LinkedHashMap<String, Grade>();
        var sum = Rational.ZERO;
        long weight = 0;
        for (var axis : scan.axes()) {
            var earned = Rational.ZERO;
            var possible = Rational.ZERO;
            for (var question : shown) {
                var mark = Mark.of(question, asked(question.id()), visitor.answers());
                if (mark.counts() && question.axis().equals(Optional.of(axis.id()))) {
                    earned = earned.plus(mark.weighed(mark.earned(), question.countsFor()));
                    possible = possible.plus(mark.weighed(mark.possible(), question.countsFor()));
                }
            }
            if (possible.compareTo(Rational.ZERO) > 0) {
                var exact = earned.over(possible).times(100);
                axes.put(axis.id(), new Grade(exact, level(scan, axis, exact, shown)));
                sum = sum.plus(exact.times(axis.weight()));
                weight += axis.weight();
            }
        }
        var total =
                weight > 0
                        ? Optional.of(total(scan, sum.over(Rational.of(weight, 1)), axes.values()))
                        : Optional.<Grade>empty();
        return new Result(
                shown.stream().map(nl.etalage.survey.Question::id).toList(),
                shown.stream()
                        .filter(question -> isOpen(asked(question.id())))
                        .map(nl.etalage.survey.Question::id)
                        .toList(),
                axes,
                total);
    }

    private Asked asked(String question) {
        return ground.question(question).orElseThrow();
    }

    /** Whether a shown question is not, or not wholly, answered. */
    boolean isOpen(Asked asked) {
        return asked.kind() == Kind.STATEMENTS
                ? asked.rows().stream()
                        .anyMatch(row -> asked.row(row.id(), visitor.answers()).isEmpty())
                : given(asked).isEmpty();
    }

    private String level(
            Scan scan, Scan.Axis axis, Rational exact, List<nl.etalage.survey.Question> shown) {
        var levels = Levels.of(scan);
        int reached = levels.reachedBy(exact.rounded());
        for (var question : shown) {
            for (var option : chosen(question)) {
                if (option.cap().isPresent() && option.cap().get().axis().equals(axis.id())) {
                    reached = Math.min(reached, levels.indexOf(option.cap().get().level()));
                }
            }
        }
        return levels.get(reached).id();
    }

    private List<Option> chosen(nl.etalage.survey.Question question) {
        return given(asked(question.id()))
                .map(answer -> Mark.chosen(question, answer))
                .orElse(List.of());
    }

    private static Grade total(Scan scan, Rational exact, Collection<Grade> axes) {
        int lowest = axes.stream().mapToInt(Grade::score).min().orElseThrow();
        var levels = Levels.of(scan);
        return new Grade(exact, levels.get(levels.ofTotal(exact.rounded(), lowest)).id());
    }

    /**
     * @param scan only what concerns this one or the firm as a whole; all advice where absent
     */
    Advised advice(@Nullable Scan scan) {
        scores.clear();
        for (var each : ground.scans()) {
            of(each).axes().forEach(scores::putIfAbsent);
        }
        var judged =
                ground.advice().stream()
                        .filter(advice -> scan == null || concerns(advice.appliesIf(), scan))
                        .toList();
        return new Advised(withTruth(Truth.YES, judged), withTruth(Truth.UNKNOWN, judged));
    }

    private List<String> withTruth(Truth truth, List<Advice> judged) {
        return judged.stream()
                .filter(advice -> truth(advice.appliesIf()) == truth)
                .map(Advice::id)
                .toList();
    }

    /** Advice that rests on the answers to other scans only says nothing about this one. */
    static boolean concerns(Condition condition, Scan scan) {
        var questions = Leaves.questions(condition).toList();
        var axes = Leaves.axes(condition).toList();
        return (questions.isEmpty() && axes.isEmpty())
                || scan.questions().stream().anyMatch(each -> questions.contains(each.id()))
                || scan.axes().stream().anyMatch(each -> axes.contains(each.id()));
    }
}
