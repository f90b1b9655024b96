package nl.etalage.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.etalage.condition.Condition;

/**
 * Looks for answers, among all that a visitor can give, with which a formula over conditions holds.
 *
 * <p>Questions are answered one by one, in an order that keeps an axis together. Of all the ways to
 * come so far only those are kept that can still end differently: the same formulas left to decide,
 * the same points to divide by, and of those the lowest or highest scores. So the work grows with
 * what questions have to do with each other, not with their number.
 */
final class Search {

    /** Which begrippen a visitor has told, of those that no scan in question asks. */
    enum Elsewhere {
        /** Any of them, or none: they may have been asked before. */
        PERHAPS,
        /** All: the visitor has answered everything there is. */
        TOLD
    }

    private final Ground ground;
    private final Set<String> askedFacts;
    private final Set<String> askedQuestions;
    private final Set<String> knowableFacts;
    private final Elsewhere elsewhere;
    private final Budget budget;
    private final Formulas formulas = new Formulas();
    private final Map<Variable, Integer> variables = new LinkedHashMap<>();
    private final Map<Variable, List<Condition>> leaves = new LinkedHashMap<>();

    /**
     * @param askedFacts begrippen that the visitor has certainly answered
     * @param askedQuestions likewise
     * @param knowableFacts those that are asked anywhere on the site
     */
    Search(
            Ground ground,
            Set<String> askedFacts,
            Set<String> askedQuestions,
            Set<String> knowableFacts,
            Elsewhere elsewhere,
            Budget budget) {
        this.ground = ground;
        this.askedFacts = askedFacts;
        this.askedQuestions = askedQuestions;
        this.knowableFacts = knowableFacts;
        this.elsewhere = elsewhere;
        this.budget = budget;
    }

    /**
     * What came out.
     *
     * @param found in no order that means anything, but the same every time; one where any will do
     * @param complete false where more were left out than could be kept
     */
    record Outcome(List<Found> found, boolean complete) {}

    /**
     * @param keep so many ways at most go on from each step
     */
    Outcome run(Goal goal, int keep) {
        return new Walk(new Plan(goal, this), formulas, budget, keep).end();
    }

    /** The formula that a condition is what is wanted. */
    int formula(Condition condition, Formulas.Want want) {
        if (condition instanceof Condition.Not not) {
            return formula(not.not(), want.ofDenied());
        }
        if (condition instanceof Condition.All group) {
            return joined(group.all(), want, true);
        }
        if (condition instanceof Condition.Any group) {
            return joined(group.any(), want, false);
        }
        if (condition instanceof Condition.None group) {
            return joined(group.none(), want.ofDenied(), false);
        }
        return leaf(condition, want);
    }

    /** The formula that every condition is what is wanted. */
    int all(List<Condition> conditions, Formulas.Want want) {
        return formulas.and(
                conditions.stream().mapToInt(condition -> formula(condition, want)).toArray());
    }

    int and(int... parts) {
        return formulas.and(parts);
    }

    int or(int... parts) {
        return formulas.or(parts);
    }

    /** All parts have to hold for ja, and one nee will do for nee; or the other way round. */
    private int joined(List<Condition> parts, Formulas.Want want, boolean all) {
        int[] joined = parts.stream().mapToInt(part -> formula(part, want)).toArray();
        boolean positive = want == Formulas.Want.YES || want == Formulas.Want.NOT_NO;
        return positive == all ? formulas.and(joined) : formulas.or(joined);
    }

    private int leaf(Condition leaf, Formulas.Want want) {
        var variable = Variable.of(leaf);
        if (!exists(variable)) {
            var truth = new Evaluation(ground, Visitor.of(Map.of(), Map.of())).truth(leaf);
            return want.isMetBy(truth) ? Formulas.TRUE : Formulas.FALSE;
        }
        var about = leaves.computeIfAbsent(variable, key -> new ArrayList<>());
        if (!about.contains(leaf)) {
            about.add(leaf);
        }
        return formulas.leaf(number(variable), about.indexOf(leaf), want);
    }

    private boolean exists(Variable variable) {
        return switch (variable.kind()) {
            case FACT -> ground.fact(variable.id()).isPresent();
            case QUESTION -> ground.question(variable.id()).isPresent();
            case AXIS -> ground.scanWithAxis(variable.id()).isPresent();
            case COSTS -> true;
        };
    }

    Ground ground() {
        return ground;
    }

    /** By which formulas know a variable. */
    int number(Variable variable) {
        return variables.computeIfAbsent(variable, key -> variables.size());
    }

    /** The variables that formulas speak of so far. */
    Set<Variable> mentioned() {
        return Set.copyOf(leaves.keySet());
    }

    /** The leaves about a variable, in the order in which formulas number them. */
    List<Condition> leaves(Variable variable) {
        return leaves.getOrDefault(variable, List.of());
    }

    /** Whether some visitor may have answered it. */
    boolean canBeAnswered(Variable variable) {
        return variable.kind() != Variable.Kind.FACT || knowableFacts.contains(variable.id());
    }

    /** Whether some visitor may have left it open, though it would be shown. */
    boolean canBeOpen(Variable variable) {
        boolean told = elsewhere == Elsewhere.TOLD;
        return switch (variable.kind()) {
            case FACT ->
                    !askedFacts.contains(variable.id())
                            && !(told && knowableFacts.contains(variable.id()));
            case QUESTION -> !askedQuestions.contains(variable.asked()) && !told;
            case AXIS, COSTS -> false;
        };
    }
}
