package nl.etalage.proof;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Condition;
import nl.etalage.zelfscan.Scan;

/**
 * Starts searches over one site. A visitor has always answered all that is shown of the scans in
 * question: only then a result is a result.
 */
final class Searches {

    /** Ways kept where all kinds of scores are looked for; enough for most, and quick. */
    private static final int FEW = 24;

    /** Ways kept where it must be certain that there is none. */
    private static final int MANY = 50_000;

    private final Ground ground;
    private final Set<String> knowable;
    private final Budget budget;

    /**
     * @param knowable begrippen that are asked anywhere on the site
     */
    Searches(Ground ground, Set<String> knowable, Budget budget) {
        this.ground = ground;
        this.knowable = knowable;
        this.budget = budget;
    }

    void nextClaim() {
        budget.nextClaim();
    }

    Search over(Collection<Scan> scans, Search.Elsewhere elsewhere) {
        var facts = new LinkedHashSet<String>();
        var questions = new LinkedHashSet<String>();
        for (var scan : scans) {
            facts.addAll(scan.profile());
            scan.questions().forEach(question -> questions.add(question.id()));
        }
        ground.own().forEach(question -> questions.add(question.id()));
        return new Search(ground, facts, questions, knowable, elsewhere, budget);
    }

    /** Answers that make a condition what is wanted, if there are any. */
    Optional<Found> condition(
            Condition condition,
            Formulas.Want want,
            Collection<Scan> scans,
            Search.Elsewhere elsewhere) {
        var search = over(scans, elsewhere);
        return first(search, new Goal(search.formula(condition, want), List.of(), Goal.Wish.ANY));
    }

    static Optional<Found> first(Search search, Goal goal) {
        return search.run(goal, Integer.MAX_VALUE).found().stream().findFirst();
    }

    /** The answers with the lowest or highest mean, if any have one. */
    static Optional<Found> extreme(Search search, Goal goal) {
        var sign = goal.wish() == Goal.Wish.LOWEST ? 1 : -1;
        return search.run(goal, Integer.MAX_VALUE).found().stream()
                .filter(found -> found.mean().isPresent())
                .min((a, b) -> sign * a.mean().orElseThrow().compareTo(b.mean().orElseThrow()));
    }

    /**
     * Answers with a mean in a range, if there are any.
     *
     * @param from lowest rounded mean
     * @param below first one that is too high
     */
    static Optional<Found> between(Search search, List<Goal.Axis> axes, int from, int below) {
        var all = new Goal(Formulas.TRUE, axes, Goal.Wish.ALL);
        var quick = search.run(all, FEW);
        var found = within(quick.found(), from, below);
        if (found.isPresent() || quick.complete()) {
            return found;
        }
        var highest = extreme(search, new Goal(Formulas.TRUE, axes, Goal.Wish.HIGHEST));
        var lowest = extreme(search, new Goal(Formulas.TRUE, axes, Goal.Wish.LOWEST));
        if (highest.isEmpty()
                || lowest.isEmpty()
                || rounded(highest.get()) < from
                || rounded(lowest.get()) >= below) {
            return Optional.empty();
        }
        var ends = within(List.of(highest.get(), lowest.get()), from, below);
        if (ends.isPresent()) {
            return ends;
        }
        var thorough = search.run(all, MANY);
        var late = within(thorough.found(), from, below);
        if (late.isEmpty() && !thorough.complete()) {
            throw new Undecided("er zijn te veel verschillende scores");
        }
        return late;
    }

    private static Optional<Found> within(List<Found> found, int from, int below) {
        return found.stream()
                .filter(each -> each.mean().isPresent())
                .filter(each -> rounded(each) >= from && rounded(each) < below)
                .findFirst();
    }

    static int rounded(Found found) {
        return found.mean().orElseThrow().rounded();
    }
}
