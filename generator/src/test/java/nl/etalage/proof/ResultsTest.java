package nl.etalage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import nl.etalage.zelfscan.Scan;
import org.junit.jupiter.api.Test;

/**
 * Proofs against trying everybody: on random scans that are small enough for it, both say of each
 * claim the same.
 */
class ResultsTest {

    private static final int SITES = 250;
    private static final int MOST = 800;

    /** What is possible, in words, by trying everybody. */
    private final Set<String> possible = new TreeSet<>();

    /** The same by proof. */
    private final Set<String> proven = new TreeSet<>();

    @Test
    void proofsFindExactlyWhatTryingEverybodyFinds() {
        var random = new Random(7);
        int compared = 0;
        var kinds = new TreeSet<String>();
        for (int seed = 0; compared < SITES; seed++) {
            var site = new RandomSite(new Random(random.nextLong()), 1, 3);
            var ground = site.ground();
            var scan = ground.scans().get(0);
            var knowable = new LinkedHashSet<>(scan.profile());
            ground.facts().stream()
                    .map(Asked::id)
                    .filter(id -> random.nextBoolean())
                    .forEach(knowable::add);
            possible.clear();
            proven.clear();
            if (tryEverybody(ground, scan, knowable)) {
                prove(ground, scan, knowable);
                assertThat(proven).as("site %d", seed).isEqualTo(possible);
                kinds.addAll(
                        possible.stream()
                                .map(each -> each.split(" ")[0])
                                .collect(Collectors.toSet()));
                compared++;
            }
        }

        assertThat(kinds)
                .containsExactly(
                        "advised", "axis", "class", "deadend", "fails", "held", "hidden", "level",
                        "shown", "spared");
    }

    private boolean tryEverybody(Ground ground, Scan scan, Set<String> knowable) {
        return BruteForce.tryAll(
                        ground,
                        scan,
                        knowable,
                        Search.Elsewhere.PERHAPS,
                        MOST,
                        visitor -> note(ground, scan, visitor))
                && BruteForce.tryAll(
                        ground,
                        scan,
                        knowable,
                        Search.Elsewhere.TOLD,
                        MOST,
                        visitor -> noteAbsence(ground, scan, visitor));
    }

    private void note(Ground ground, Scan scan, Visitor visitor) {
        var evaluation = new Evaluation(ground, visitor);
        var result = evaluation.of(scan);
        var advised = evaluation.advice(scan);
        var levels = Levels.of(scan);
        for (var question : scan.questions()) {
            if (question.showIf().isPresent() && result.shown().contains(question.id())) {
                possible.add("shown " + question.id());
            }
            for (var option : question.options()) {
                option.cap()
                        .filter(cap -> isHeldBack(question, option, cap, result, levels, visitor))
                        .ifPresent(cap -> possible.add("held " + question.id() + option.id()));
            }
        }
        advised.given().forEach(id -> possible.add("advised " + id));
        result.axes().forEach((id, grade) -> possible.add("axis " + id + " " + grade.level()));
        for (var index : scan.indexes()) {
            long points =
                    index.points().stream()
                            .filter(point -> evaluation.truth(point) == Truth.YES)
                            .count();
            index.classes().stream()
                    .filter(each -> each.from() <= points)
                    .reduce((lower, higher) -> higher)
                    .ifPresent(each -> possible.add("class " + each.title()));
        }
        result.total()
                .ifPresent(
                        total -> {
                            possible.add("level " + total.level());
                            if (levels.indexOf(total.level()) < levels.highest()
                                    && advised.given().isEmpty()) {
                                possible.add("deadend");
                            }
                            levels.all().stream()
                                    .filter(level -> level.everyAxis().isPresent())
                                    .filter(level -> total.score() >= level.from())
                                    .filter(
                                            level ->
                                                    result.axes().values().stream()
                                                            .anyMatch(
                                                                    axis ->
                                                                            axis.score()
                                                                                    < level.everyAxis()
                                                                                            .get()))
                                    .forEach(level -> possible.add("fails " + level.id()));
                        });
    }

    private static boolean isHeldBack(
            Question question,
            Option option,
            Option.Cap cap,
            Evaluation.Result result,
            Levels levels,
            Visitor visitor) {
        var axis = result.axes().get(cap.axis());
        var given = visitor.answers().get(question.id());
        return axis != null
                && result.shown().contains(question.id())
                && given != null
                && Mark.chosen(question, given).contains(option)
                && levels.reachedBy(axis.score()) > levels.indexOf(cap.level());
    }

    private void noteAbsence(Ground ground, Scan scan, Visitor visitor) {
        var evaluation = new Evaluation(ground, visitor);
        var result = evaluation.of(scan);
        scan.questions().stream()
                .filter(question -> !result.shown().contains(question.id()))
                .forEach(question -> possible.add("hidden " + question.id()));
        var given = evaluation.advice(scan).given();
        ground.advice().stream()
                .filter(advice -> Evaluation.concerns(advice.appliesIf(), scan))
                .filter(advice -> !given.contains(advice.id()))
                .forEach(advice -> possible.add("spared " + advice.id()));
    }

    private void prove(Ground ground, Scan scan, Set<String> knowable) {
        var results =
                new Results(scan, ground, new Searches(ground, knowable, new Budget(10_000_000)));
        for (var question : scan.questions()) {
            question.showIf()
                    .ifPresent(
                            condition -> {
                                note(
                                        "shown " + question.id(),
                                        () ->
                                                results.with(
                                                        condition,
                                                        Formulas.Want.YES,
                                                        Search.Elsewhere.PERHAPS));
                                note(
                                        "hidden " + question.id(),
                                        () ->
                                                results.with(
                                                        condition,
                                                        Formulas.Want.NOT_YES,
                                                        Search.Elsewhere.TOLD));
                            });
            for (var option : question.options()) {
                option.cap()
                        .ifPresent(
                                cap ->
                                        note(
                                                "held " + question.id() + option.id(),
                                                () -> results.heldBack(question, option, cap)));
            }
        }
        for (var advice : ground.advice()) {
            if (Evaluation.concerns(advice.appliesIf(), scan)) {
                note(
                        "advised " + advice.id(),
                        () ->
                                results.with(
                                        advice.appliesIf(),
                                        Formulas.Want.YES,
                                        Search.Elsewhere.PERHAPS));
                note(
                        "spared " + advice.id(),
                        () ->
                                results.with(
                                        advice.appliesIf(),
                                        Formulas.Want.NOT_YES,
                                        Search.Elsewhere.TOLD));
            }
        }
        for (int i = 0; i <= results.levels().highest(); i++) {
            int index = i;
            var level = results.levels().get(i);
            note("level " + level.id(), () -> results.onLevel(index));
            level.everyAxis()
                    .ifPresent(least -> note("fails " + level.id(), () -> results.failing(level)));
        }
        for (var axis : scan.axes()) {
            for (int i = 0; i <= results.levels().highest(); i++) {
                int index = i;
                note(
                        "axis " + axis.id() + " " + results.levels().get(i).id(),
                        () -> results.onAxis(axis.id(), index));
            }
        }
        for (var index : scan.indexes()) {
            for (int i = 0; i < index.classes().size(); i++) {
                int place = i;
                note(
                        "class " + index.classes().get(i).title(),
                        () -> results.inClass(index, place));
            }
        }
        note("deadend", results::deadEnd);
    }

    private void note(String what, Supplier<Optional<Found>> search) {
        if (search.get().isPresent()) {
            proven.add(what);
        }
    }
}
