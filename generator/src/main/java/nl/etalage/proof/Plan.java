package nl.etalage.proof;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.survey.Question;
import nl.etalage.zelfscan.Scan;

/** What one search has to go through: the answers that matter, in the order of answering. */
final class Plan {

    private final Goal goal;
    private final Search search;
    private final Ground ground;
    private final List<Goal.Axis> axes = new ArrayList<>();
    private final List<Step> steps = new ArrayList<>();
    private final int[] lastSteps;
    private final int[] weights;
    private int classes;

    Plan(Goal goal, Search search) {
        this.goal = goal;
        this.search = search;
        this.ground = search.ground();
        axes.addAll(goal.axes());
        var relevant = relevant();
        if (relevant.stream().filter(this::countsDays).count() > 1) {
            throw new Undecided("meer dan één dag wordt met vandaag vergeleken");
        }
        var ids = axes.stream().map(Goal.Axis::id).toList();
        var units = new LinkedHashMap<String, Long>();
        ids.forEach(axis -> units.put(axis, unit(axis)));
        for (var variable : new Order(ground, ids).of(relevant)) {
            steps.add(step(variable, units));
        }
        weights = axes.stream().mapToInt(this::weight).toArray();
        lastSteps = new int[axes.size()];
        Arrays.fill(lastSteps, -1);
        for (int i = 0; i < steps.size(); i++) {
            if (steps.get(i).axis() >= 0) {
                lastSteps[steps.get(i).axis()] = i;
            }
        }
    }

    Goal goal() {
        return goal;
    }

    List<Goal.Axis> axes() {
        return axes;
    }

    List<Step> steps() {
        return steps;
    }

    /** The last step that counts on an axis; -1 where none does. */
    int lastStep(int axis) {
        return lastSteps[axis];
    }

    int weight(int axis) {
        return weights[axis];
    }

    private int weight(Goal.Axis axis) {
        return ground.scanWithAxis(axis.id()).orElseThrow().axes().stream()
                .filter(each -> each.id().equals(axis.id()))
                .mapToInt(Scan.Axis::weight)
                .findFirst()
                .orElseThrow();
    }

    /** Whether nothing depends on what an axis earned but the mean, so that the best will do. */
    boolean isOnlyForMean(int axis) {
        return goal.wish() != Goal.Wish.ALL
                && axes.get(axis).isFree()
                && leavesOfScore(axis).isEmpty();
    }

    List<Condition> leavesOfScore(int axis) {
        return search.leaves(variable(axis));
    }

    int number(int axis) {
        return search.number(variable(axis));
    }

    private Variable variable(int axis) {
        return new Variable(Variable.Kind.AXIS, axes.get(axis).id());
    }

    int nextClass() {
        return classes++;
    }

    /** Everything that the goal rests on, and what decides whether that is shown, and so on. */
    private Set<Variable> relevant() {
        var relevant = new LinkedHashSet<Variable>();
        int seen;
        do {
            seen = relevant.size() + search.mentioned().size();
            for (var variable : search.mentioned()) {
                if (variable.kind() != Variable.Kind.AXIS) {
                    relevant.add(variable);
                } else if (axes.stream().noneMatch(axis -> axis.id().equals(variable.id()))) {
                    axes.add(Goal.Axis.beside(variable.id()));
                }
            }
            axes.forEach(axis -> relevant.addAll(scored(axis.id())));
            for (var variable : relevant) {
                showIf(variable)
                        .ifPresent(
                                condition -> {
                                    search.formula(condition, Formulas.Want.YES);
                                    search.formula(condition, Formulas.Want.NO);
                                });
            }
        } while (relevant.size() + search.mentioned().size() > seen);
        return relevant;
    }

    private List<Variable> scored(String axis) {
        return questions(axis).stream()
                .flatMap(
                        question ->
                                question.kind() == Kind.STATEMENTS
                                        ? question.rows().stream()
                                                .map(row -> question.id() + "." + row.id())
                                        : java.util.stream.Stream.of(question.id()))
                .map(id -> new Variable(Variable.Kind.QUESTION, id))
                .toList();
    }

    /** The questions that count on an axis. */
    private List<Question> questions(String axis) {
        return ground.scanWithAxis(axis).orElseThrow().questions().stream()
                .filter(question -> question.axis().equals(Optional.of(axis)))
                .filter(question -> Mark.possible(question) > 0)
                .toList();
    }

    private boolean countsDays(Variable variable) {
        return variable.kind() != Variable.Kind.COSTS
                && new Domain(asked(variable), search.leaves(variable), Optional.empty())
                        .countsDays();
    }

    private Optional<Condition> showIf(Variable variable) {
        return variable.kind() == Variable.Kind.COSTS ? Optional.empty() : asked(variable).showIf();
    }

    private Asked asked(Variable variable) {
        return (variable.kind() == Variable.Kind.FACT
                        ? ground.fact(variable.id())
                        : ground.question(variable.id()))
                .orElseThrow();
    }

    /** What one point of an axis is cut into, so that all points of the axis are whole. */
    private long unit(String axis) {
        long unit = 1;
        for (var question : questions(axis)) {
            if (question.countsFor().isPresent()) {
                long possible = Mark.possible(question);
                unit = Math.multiplyExact(unit / gcd(unit, possible), possible);
            }
        }
        return unit;
    }

    private static long gcd(long a, long b) {
        return b == 0 ? a : gcd(b, a % b);
    }

    private Step step(Variable variable, Map<String, Long> units) {
        var about = search.leaves(variable);
        var axis =
                Optional.of(variable)
                        .filter(each -> each.kind() == Variable.Kind.QUESTION)
                        .flatMap(each -> ground.scored(each.asked()).axis())
                        .filter(units::containsKey);
        return new Step(
                variable,
                search.number(variable),
                variable.kind() == Variable.Kind.COSTS
                        ? costs(about)
                        : classes(variable, asked(variable), axis.map(units::get)),
                nobody(about, Truth.NO),
                nobody(about, Truth.UNKNOWN),
                showIf(variable)
                        .map(condition -> search.formula(condition, Formulas.Want.YES))
                        .orElse(Formulas.TRUE),
                showIf(variable)
                        .map(condition -> search.formula(condition, Formulas.Want.NO))
                        .orElse(Formulas.FALSE),
                axis.map(id -> axes.stream().map(Goal.Axis::id).toList().indexOf(id)).orElse(-1));
    }

    /** The classes of what somebody is about to spend. */
    private List<AnswerClass> costs(List<Condition> about) {
        var classes = new LinkedHashMap<List<Truth>, AnswerClass>();
        for (var costs : Costs.of(about)) {
            var visitor = new Visitor(Map.of(), Map.of(), Optional.empty(), Optional.of(costs));
            var evaluation = new Evaluation(ground, visitor);
            var truths = about.stream().map(evaluation::bare).toList();
            classes.computeIfAbsent(
                    truths,
                    same ->
                            new AnswerClass(
                                    nextClass(), Map.of(), truths, AnswerClass.Points.NONE));
        }
        return List.copyOf(classes.values());
    }

    /**
     * @param unit of the axis that it counts on
     */
    private List<AnswerClass> classes(Variable variable, Asked asked, Optional<Long> unit) {
        record Same(List<Truth> truths, AnswerClass.Points points) {}
        var classes = new LinkedHashMap<Same, AnswerClass>();
        var about = search.leaves(variable);
        var row =
                Optional.of(variable)
                        .filter(each -> each.kind() == Variable.Kind.QUESTION)
                        .flatMap(each -> Ground.row(each.id()));
        var question = unit.map(any -> ground.scored(asked.id()));
        var answers = new ArrayList<Map<String, Object>>();
        if (search.canBeAnswered(variable)) {
            answers.addAll(new Domain(asked, about, question).answers(row, ground.region()));
        }
        if (search.canBeOpen(variable)) {
            answers.add(Map.of());
        }
        for (var answer : answers) {
            var points =
                    question.isEmpty() || answer.isEmpty()
                            ? AnswerClass.Points.NONE
                            : points(question.get(), row, answer, unit.orElseThrow());
            var truths = truths(about, answer, asked.fact());
            classes.computeIfAbsent(
                    new Same(truths, points),
                    same -> new AnswerClass(nextClass(), answer, truths, points));
        }
        return List.copyOf(classes.values());
    }

    private AnswerClass.Points points(
            Question question, Optional<String> row, Map<String, Object> answer, long unit) {
        var given = answer.values().iterator().next();
        var mark =
                row.map(id -> Mark.ofRow(question, row(question, id), given))
                        .orElseGet(() -> Mark.of(question, given));
        if (!mark.counts()) {
            return AnswerClass.Points.NONE;
        }
        long each =
                question.countsFor()
                        .map(whole -> Math.multiplyExact(unit / Mark.possible(question), whole))
                        .orElse(unit);
        return new AnswerClass.Points(
                Math.multiplyExact(mark.earned(), each), Math.multiplyExact(mark.possible(), each));
    }

    private static Question.Row row(Question question, String id) {
        return question.rows().stream()
                .filter(row -> row.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private List<Truth> truths(List<Condition> about, Map<String, Object> answer, boolean fact) {
        var today = Optional.ofNullable(answer.get(Domain.TODAY)).map(Days::of);
        var visitor =
                new Visitor(
                        fact ? answer : Map.of(),
                        fact ? Map.of() : answer,
                        today,
                        Optional.empty());
        var evaluation = new Evaluation(ground, visitor);
        return about.stream().map(evaluation::bare).toList();
    }

    /** The class of who is not asked. An area is about where a firm is, asked or not. */
    private AnswerClass nobody(List<Condition> about, Truth truth) {
        return new AnswerClass(
                nextClass(),
                Map.of(),
                about.stream()
                        .map(leaf -> leaf instanceof Condition.InArea ? Truth.UNKNOWN : truth)
                        .toList(),
                AnswerClass.Points.NONE);
    }
}
