package nl.etalage.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import nl.etalage.advice.Advice;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import nl.etalage.zelfscan.Scan;

/**
 * The results that one scan can have: for each kind of them the answers of somebody who is done and
 * gets it, if there is anybody. What a search finds is looked at once more without its short cuts,
 * so that a mistake of ours is no mistake of an editor.
 */
final class Results {

    private static final int ABOVE_ALL = 101;
    private static final int HIGHEST_SCORE = 100;

    private final Scan scan;
    private final Ground ground;
    private final Searches searches;
    private final Levels levels;

    Results(Scan scan, Ground ground, Searches searches) {
        this.scan = scan;
        this.ground = ground;
        this.searches = searches;
        this.levels = Levels.of(scan);
    }

    Levels levels() {
        return levels;
    }

    List<Scan.Index> indexes() {
        return scan.indexes();
    }

    /** Somebody with a condition that is what is wanted. */
    Optional<Found> with(Condition condition, Formulas.Want want, Search.Elsewhere elsewhere) {
        return searches.condition(condition, want, List.of(scan), elsewhere);
    }

    /**
     * Somebody whose total is on a level. Which scores are on it depends on the lowest axis, and
     * that only by the demands that levels make: so each band between two demands is searched
     * apart.
     */
    Optional<Found> onLevel(int index) {
        var demands = new TreeSet<Integer>();
        demands.add(0);
        levels.all().forEach(level -> level.everyAxis().ifPresent(demands::add));
        for (int least : demands.descendingSet()) {
            var next = Optional.ofNullable(demands.higher(least));
            var range = scores(index, least);
            // Somewhere in the band lies the lowest axis: each of them is tried as that one.
            int lowest = next.isPresent() ? scan.axes().size() : 1;
            for (int i = 0; range.isPresent() && i < lowest; i++) {
                var found =
                        Searches.between(
                                search(),
                                axes(least, next, i),
                                range.get().from(),
                                range.get().below());
                if (found.isPresent()) {
                    return found.map(this::completed).map(each -> checked(each, index));
                }
            }
        }
        return Optional.empty();
    }

    private record Range(int from, int below) {}

    /** The scores of a level for whom the lowest axis meets a demand, and not the next one. */
    private Optional<Range> scores(int index, int met) {
        if (levels.get(index).everyAxis().orElse(0) > met) {
            return Optional.empty();
        }
        int below = ABOVE_ALL;
        for (int i = index + 1; i < levels.all().size(); i++) {
            if (levels.get(i).everyAxis().orElse(0) <= met) {
                below = Math.min(below, levels.get(i).from());
            }
        }
        int from = levels.get(index).from();
        return from < below ? Optional.of(new Range(from, below)) : Optional.empty();
    }

    private List<Goal.Axis> axes(int least, Optional<Integer> next, int lowest) {
        var axes = new ArrayList<Goal.Axis>();
        for (int i = 0; i < scan.axes().size(); i++) {
            var axis = Goal.Axis.counting(scan.axes().get(i).id());
            if (next.isPresent() && i == lowest) {
                axes.add(axis.allowing(between(least, next.get())));
            } else {
                axes.add(least > 0 ? axis.allowing(noneOrFrom(least)) : axis);
            }
        }
        return axes;
    }

    private static Predicate<OptionalInt> between(int from, int below) {
        return score -> score.isPresent() && score.getAsInt() >= from && score.getAsInt() < below;
    }

    private static Predicate<OptionalInt> noneOrFrom(int least) {
        return score -> score.isEmpty() || score.getAsInt() >= least;
    }

    /** Somebody who has the points for a level, and an axis below what it demands. */
    Optional<Found> failing(Scan.Level level) {
        int least = level.everyAxis().orElseThrow();
        for (int i = 0; i < scan.axes().size(); i++) {
            var axes = new ArrayList<>(scan.axes().stream().map(Scan.Axis::id).toList());
            int lowest = i;
            var counting =
                    axes.stream()
                            .map(Goal.Axis::counting)
                            .map(
                                    axis ->
                                            axis.id().equals(axes.get(lowest))
                                                    ? axis.allowing(between(0, least))
                                                    : axis)
                            .toList();
            var best =
                    Searches.extreme(search(), new Goal(Formulas.TRUE, counting, Goal.Wish.HIGHEST))
                            .filter(found -> Searches.rounded(found) >= level.from());
            if (best.isPresent()) {
                return best.map(this::completed);
            }
        }
        return Optional.empty();
    }

    /** Somebody with just so many points of an index that they are in one of its classes. */
    Optional<Found> inClass(Scan.Index index, int place) {
        int from = index.classes().get(place).from();
        int below =
                place + 1 < index.classes().size()
                        ? index.classes().get(place + 1).from()
                        : Integer.MAX_VALUE;
        var search = search();
        // After each point: the formula for each number of points so far.
        var counts = new ArrayList<>(List.of(Formulas.TRUE));
        for (var point : index.points()) {
            int yes = search.formula(point, Formulas.Want.YES);
            int no = search.formula(point, Formulas.Want.NOT_YES);
            var next = new ArrayList<Integer>();
            for (int count = 0; count <= counts.size(); count++) {
                int without =
                        count < counts.size() ? search.and(counts.get(count), no) : Formulas.FALSE;
                int with = count > 0 ? search.and(counts.get(count - 1), yes) : Formulas.FALSE;
                next.add(search.or(without, with));
            }
            counts = next;
        }
        int[] within =
                counts
                        .subList(Math.min(from, counts.size()), Math.min(below, counts.size()))
                        .stream()
                        .mapToInt(Integer::intValue)
                        .toArray();
        var goal = new Goal(search.or(within), List.of(), Goal.Wish.ANY);
        return Searches.first(search, goal);
    }

    /** Somebody whose axis is on a level, by its points or because an answer holds it there. */
    Optional<Found> onAxis(String axis, int index) {
        int from = levels.get(index).from();
        int below = index < levels.highest() ? levels.get(index + 1).from() : ABOVE_ALL;
        var free = search();
        var byPoints =
                Searches.first(
                        free,
                        new Goal(
                                noneBelow(free, axis, index),
                                List.of(Goal.Axis.counting(axis).allowing(between(from, below))),
                                Goal.Wish.ANY));
        if (byPoints.isPresent() || below > HIGHEST_SCORE) {
            return byPoints;
        }
        var held = search();
        int goal =
                held.and(
                        noneBelow(held, axis, index),
                        held.or(
                                caps(axis)
                                        .filter(each -> levels.indexOf(each.cap().level()) == index)
                                        .mapToInt(
                                                each ->
                                                        held.formula(
                                                                each.chosen(), Formulas.Want.YES))
                                        .toArray()));
        return Searches.first(
                held,
                new Goal(
                        goal,
                        List.of(Goal.Axis.counting(axis).allowing(between(below, ABOVE_ALL))),
                        Goal.Wish.ANY));
    }

    /** That no answer holds an axis below a level. */
    private int noneBelow(Search search, String axis, int index) {
        return search.all(
                caps(axis)
                        .filter(each -> levels.indexOf(each.cap().level()) < index)
                        .map(Capping::chosen)
                        .toList(),
                Formulas.Want.NOT_YES);
    }

    private record Capping(Condition chosen, Option.Cap cap) {}

    private Stream<Capping> caps(String axis) {
        return scan.questions().stream()
                .flatMap(
                        question ->
                                question.options().stream()
                                        .flatMap(
                                                option ->
                                                        option
                                                                .cap()
                                                                .filter(
                                                                        cap ->
                                                                                cap.axis()
                                                                                        .equals(
                                                                                                axis))
                                                                .map(
                                                                        cap ->
                                                                                new Capping(
                                                                                        chosen(
                                                                                                question,
                                                                                                option),
                                                                                        cap))
                                                                .stream()));
    }

    private static Condition chosen(Question question, Option option) {
        return question.kind() == Kind.MULTIPLE
                ? new Condition.OfAnswer(question.id(), Operator.CONTAINS, List.of(option.id()))
                : new Condition.OfAnswer(question.id(), Operator.IS, option.id());
    }

    /** Somebody who chose an option, and whose axis is held back by it. */
    Optional<Found> heldBack(Question question, Option option, Option.Cap cap) {
        var search = search();
        var chosen = chosen(question, option);
        var goal =
                new Goal(
                        search.formula(chosen, Formulas.Want.YES),
                        List.of(Goal.Axis.counting(cap.axis())),
                        Goal.Wish.HIGHEST);
        return Searches.extreme(search, goal)
                .filter(
                        found ->
                                levels.reachedBy(Searches.rounded(found))
                                        > levels.indexOf(cap.level()))
                .map(this::completed);
    }

    /** Somebody with a total below the highest level, and no advice at all. */
    Optional<Found> deadEnd() {
        if (levels.highest() == 0) {
            return Optional.empty();
        }
        var top = levels.get(levels.highest());
        var axes = scan.axes().stream().map(axis -> Goal.Axis.counting(axis.id())).toList();
        var search = search();
        var lowest =
                Searches.extreme(search, new Goal(nothing(search), axes, Goal.Wish.LOWEST))
                        .filter(found -> Searches.rounded(found) < top.from());
        if (lowest.isPresent() || top.everyAxis().isEmpty()) {
            return lowest.map(this::completed).map(this::checkedDeadEnd);
        }
        for (var axis : axes) {
            var other = search();
            var below = axis.allowing(between(0, top.everyAxis().get()));
            var found =
                    Searches.first(other, new Goal(nothing(other), List.of(below), Goal.Wish.ANY));
            if (found.isPresent()) {
                return found.map(this::completed).map(this::checkedDeadEnd);
            }
        }
        return Optional.empty();
    }

    /**
     * Somebody with an axis below the highest level, and no advice that is about that axis: about
     * its score, or a question that counts on it.
     */
    Optional<Found> withoutAdviceOn(String axis) {
        var search = search();
        int none =
                search.all(
                        ground.advice().stream()
                                .map(Advice::appliesIf)
                                .filter(condition -> isAbout(condition, axis))
                                .toList(),
                        Formulas.Want.NOT_YES);
        int top = levels.get(levels.highest()).from();
        return Searches.first(
                        search,
                        new Goal(
                                none,
                                List.of(Goal.Axis.counting(axis).allowing(between(0, top))),
                                Goal.Wish.ANY))
                .map(this::completed);
    }

    private boolean isAbout(Condition condition, String axis) {
        return Leaves.axes(condition).anyMatch(axis::equals)
                || Leaves.questions(condition)
                        .anyMatch(
                                id ->
                                        scan.questions().stream()
                                                .filter(each -> each.id().equals(id))
                                                .anyMatch(
                                                        each ->
                                                                each.axis()
                                                                        .filter(axis::equals)
                                                                        .isPresent()));
    }

    /** That no advice that concerns this scan is given. */
    private int nothing(Search search) {
        return search.all(
                ground.advice().stream()
                        .map(Advice::appliesIf)
                        .filter(condition -> Evaluation.concerns(condition, scan))
                        .toList(),
                Formulas.Want.NOT_YES);
    }

    private Search search() {
        return searches.over(List.of(scan), Search.Elsewhere.PERHAPS);
    }

    /** The level of the total. */
    Scan.Level level(Found found) {
        return levels.get(levels.indexOf(evaluation(found).of(scan).total().orElseThrow().level()));
    }

    private Evaluation evaluation(Found found) {
        return new Evaluation(ground, Visitor.of(found.facts(), found.answers()));
    }

    private Found completed(Found found) {
        return new Completion(ground, scan).of(found);
    }

    private Found checked(Found found, int index) {
        if (!level(found).equals(levels.get(index))) {
            throw new IllegalStateException("not on " + levels.get(index).id() + ": " + found);
        }
        return found;
    }

    private Found checkedDeadEnd(Found found) {
        if (!evaluation(found).advice(scan).given().isEmpty()
                || level(found).equals(levels.get(levels.highest()))) {
            throw new IllegalStateException("no dead end: " + found);
        }
        return found;
    }
}
