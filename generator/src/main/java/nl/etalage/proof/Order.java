package nl.etalage.proof;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.survey.Question;
import org.jspecify.annotations.Nullable;

/**
 * The order in which a search answers questions: what decides whether a question is shown before
 * it, and of the rest one axis after another, so that few scores are half known at a time.
 */
final class Order {

    private final Ground ground;
    private final Set<String> axes;

    /**
     * @param axes whose scores matter
     */
    Order(Ground ground, Collection<String> axes) {
        this.ground = ground;
        this.axes = Set.copyOf(axes);
    }

    List<Variable> of(Set<Variable> relevant) {
        var ordered = new ArrayList<Variable>();
        var facts = new ArrayList<Asked>();
        for (var fact : ground.facts()) {
            if (relevant.contains(new Variable(Variable.Kind.FACT, fact.id()))) {
                facts.add(fact);
            }
        }
        while (!facts.isEmpty()) {
            var next = next(facts);
            facts.remove(next);
            ordered.add(new Variable(Variable.Kind.FACT, next.id()));
        }
        if (relevant.contains(Variable.COSTS)) {
            ordered.add(Variable.COSTS);
        }
        for (var scan : ground.scans()) {
            add(scan.questions(), relevant, ordered);
        }
        add(ground.own(), relevant, ordered);
        return ordered;
    }

    /** An area is about the municipality, which may be asked later than what depends on it. */
    private static Asked next(List<Asked> left) {
        for (var fact : left) {
            if (fact.showIf().stream()
                    .flatMap(Leaves::facts)
                    .noneMatch(id -> left.stream().anyMatch(each -> each.id().equals(id)))) {
                return fact;
            }
        }
        return left.get(0);
    }

    private void add(List<Question> questions, Set<Variable> relevant, List<Variable> ordered) {
        var left = new LinkedHashSet<Question>();
        for (var question : questions) {
            if (relevant.stream()
                    .anyMatch(
                            each ->
                                    each.kind() == Variable.Kind.QUESTION
                                            && each.asked().equals(question.id()))) {
                left.add(question);
            }
        }
        @Nullable String axis = null;
        while (!left.isEmpty()) {
            var next = next(left, axis);
            left.remove(next);
            axis = axis(next).orElse(axis);
            relevant.stream()
                    .filter(each -> each.kind() == Variable.Kind.QUESTION)
                    .filter(each -> each.asked().equals(next.id()))
                    .forEach(ordered::add);
        }
    }

    private Question next(Set<Question> left, @Nullable String axis) {
        for (var question : left) {
            if (axis(question).map(each -> each.equals(axis)).orElse(false)
                    && isFree(question, left)) {
                return question;
            }
        }
        // The first one is free: a condition refers to earlier questions only.
        return left.iterator().next();
    }

    private Optional<String> axis(Question question) {
        return question.axis().filter(axes::contains).filter(id -> Mark.possible(question) > 0);
    }

    private static boolean isFree(Question question, Set<Question> left) {
        return question.showIf().stream()
                .flatMap(Leaves::questions)
                .noneMatch(id -> left.stream().anyMatch(each -> each.id().equals(id)));
    }
}
