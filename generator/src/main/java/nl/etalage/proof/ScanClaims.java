package nl.etalage.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import nl.etalage.advice.Advice;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.logic.Answers;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.site.Site;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import nl.etalage.survey.WrittenQuestion;
import nl.etalage.zelfscan.Scan;
import nl.etalage.zelfscan.Zelfscan;

/** What is claimed of one scan. */
final class ScanClaims {

    private static final int ABOVE_ALL = 101;

    private final Zelfscan written;
    private final Scan scan;
    private final Ground ground;
    private final Searches searches;
    private final Site site;
    private final Problems problems;
    private final Levels levels;

    ScanClaims(
            Zelfscan written,
            Scan scan,
            Ground ground,
            Searches searches,
            Site site,
            Problems problems) {
        this.written = written;
        this.scan = scan;
        this.ground = ground;
        this.searches = searches;
        this.site = site;
        this.problems = problems;
        this.levels = Levels.of(scan);
    }

    /**
     * @param used ids of questions that something other than a score rests on
     */
    void all(Set<String> used, Claims claims) {
        for (var question : written.questions()) {
            questions(question, used, claims);
        }
        for (int i = 1; i < levels.all().size(); i++) {
            level(i, claims);
        }
        scan.questions().forEach(question -> caps(question, claims));
        if (!ground.advice().isEmpty()) {
            claims.decide(
                    written.at(),
                    "elke uitslag onder het hoogste niveau een advies geeft",
                    this::givesAdvice);
        }
    }

    private void questions(WrittenQuestion question, Set<String> used, Claims claims) {
        var asked = ground.scored(question.id().value());
        var id = asked.id();
        asked.showIf()
                .ifPresent(
                        condition -> {
                            var at = question.showIf().orElseThrow().at();
                            claims.decide(
                                    at,
                                    "vraag '%s' ooit gesteld wordt".formatted(id),
                                    () -> isReachable(id, condition, at));
                            claims.decide(
                                    at,
                                    "vraag '%s' soms wegblijft".formatted(id),
                                    () -> isSometimesHidden(id, condition, at));
                        });
        claims.decide(
                question.id().at(),
                "vraag '%s' ergens voor dient".formatted(id),
                () -> isOfUse(asked, used, question.id().at()));
    }

    private boolean isReachable(String id, Condition condition, Location at) {
        boolean reachable =
                searches.condition(
                                condition,
                                Formulas.Want.YES,
                                List.of(scan),
                                Search.Elsewhere.PERHAPS)
                        .isPresent();
        if (!reachable) {
            problems.add(
                    at,
                    "vraag-onbereikbaar",
                    "vraag '%s' komt nooit, want met geen enkel antwoord klopt deze toon-als."
                            .formatted(id),
                    "Maak de voorwaarde ruimer, of haal de vraag weg.");
        }
        return reachable;
    }

    private boolean isSometimesHidden(String id, Condition condition, Location at) {
        boolean sometimes =
                searches.condition(
                                condition,
                                Formulas.Want.NOT_YES,
                                List.of(scan),
                                Search.Elsewhere.TOLD)
                        .isPresent();
        if (!sometimes) {
            problems.add(
                    at,
                    "toon-als-altijd",
                    "deze toon-als klopt altijd: iedereen krijgt vraag '%s'.".formatted(id),
                    "Haal toon-als weg, of maak de voorwaarde strenger.");
        }
        return sometimes;
    }

    private boolean isOfUse(Question question, Set<String> used, Location at) {
        boolean scored = question.axis().isPresent() && Mark.possible(question) > 0;
        boolean caps = question.options().stream().anyMatch(each -> each.cap().isPresent());
        boolean ofUse = scored || caps || used.contains(question.id());
        if (!ofUse) {
            problems.add(
                    at,
                    "vraag-zonder-gevolg",
                    "vraag '%s' geeft geen punten en wordt nergens gebruikt."
                            .formatted(question.id()),
                    "Geef punten, gebruik haar in een voorwaarde, of haal haar weg.");
        }
        return ofUse;
    }

    private void level(int index, Claims claims) {
        var level = levels.get(index);
        claims.decide(
                level.at(),
                "iemand op niveau '%s' uitkomt".formatted(level.id()),
                () -> isReachable(index, level));
        level.everyAxis()
                .ifPresent(
                        least ->
                                claims.decide(
                                        level.everyAxisAt(),
                                        "de eis van niveau '%s' iets uitmaakt"
                                                .formatted(level.id()),
                                        () -> isFelt(level, least)));
    }

    private boolean isReachable(int index, Scan.Level level) {
        boolean reachable = reaching(index).isPresent();
        if (!reachable) {
            problems.add(
                    level.at(),
                    "niveau-onbereikbaar",
                    "niemand komt op niveau '%s' uit, welke antwoorden ook gegeven worden."
                            .formatted(level.id()),
                    "Kies een andere grens bij vanaf of eist, of haal het niveau weg.");
        }
        return reachable;
    }

    /**
     * Answers whose total is on a level. Which scores are on it depends on the lowest axis, and
     * that only by the demands that levels make: so each band between two demands is searched
     * apart.
     */
    private Optional<Found> reaching(int index) {
        var demands = new TreeSet<Integer>();
        demands.add(0);
        levels.all().forEach(level -> level.everyAxis().ifPresent(demands::add));
        for (int least : demands.descendingSet()) {
            var next = Optional.ofNullable(demands.higher(least));
            var range = scores(index, least);
            if (range.isEmpty()) {
                continue;
            }
            // Somewhere in the band lies the lowest axis: each of them is tried as that one.
            for (int lowest = 0; lowest < (next.isPresent() ? scan.axes().size() : 1); lowest++) {
                var axes = new ArrayList<Goal.Axis>();
                for (int i = 0; i < scan.axes().size(); i++) {
                    var axis = Goal.Axis.counting(scan.axes().get(i).id());
                    boolean holdsBack = next.isPresent() && i == lowest;
                    if (holdsBack) {
                        axis = axis.allowing(between(least, next.get()));
                    } else if (least > 0) {
                        axis = axis.allowing(noneOrFrom(least));
                    }
                    axes.add(axis);
                }
                var found =
                        Searches.between(
                                searches.over(List.of(scan), Search.Elsewhere.PERHAPS),
                                Formulas.TRUE,
                                axes,
                                range.get().from(),
                                range.get().below());
                if (found.isPresent()) {
                    return found.map(each -> checked(each, levels.get(index).id()));
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

    private static Predicate<OptionalInt> between(int from, int below) {
        return score -> score.isPresent() && score.getAsInt() >= from && score.getAsInt() < below;
    }

    private static Predicate<OptionalInt> noneOrFrom(int least) {
        return score -> score.isEmpty() || score.getAsInt() >= least;
    }

    private boolean isFelt(Scan.Level level, int least) {
        for (int lowest = 0; lowest < scan.axes().size(); lowest++) {
            var axes = new ArrayList<Goal.Axis>();
            for (int i = 0; i < scan.axes().size(); i++) {
                var axis = Goal.Axis.counting(scan.axes().get(i).id());
                axes.add(i == lowest ? axis.allowing(between(0, least)) : axis);
            }
            var search = searches.over(List.of(scan), Search.Elsewhere.PERHAPS);
            var best = Searches.extreme(search, new Goal(Formulas.TRUE, axes, Goal.Wish.HIGHEST));
            if (best.isPresent() && Searches.rounded(best.get()) >= level.from()) {
                return true;
            }
        }
        problems.add(
                level.everyAxisAt(),
                "eist-zonder-werking",
                "deze eis houdt niemand tegen: wie %d haalt, heeft op elke as al %d."
                        .formatted(level.from(), least),
                "Haal eist weg, of vraag meer.");
        return false;
    }

    private void caps(Question question, Claims claims) {
        for (var option : question.options()) {
            option.cap()
                    .ifPresent(
                            cap ->
                                    claims.decide(
                                            cap.at(),
                                            "begrenst bij optie '%s' iets uitmaakt"
                                                    .formatted(option.id()),
                                            () -> isFelt(question, option, cap)));
        }
    }

    private boolean isFelt(Question question, Option option, Option.Cap cap) {
        var search = searches.over(List.of(scan), Search.Elsewhere.PERHAPS);
        var chosen =
                question.kind() == Kind.MULTIPLE
                        ? new Condition.OfAnswer(
                                question.id(), Operator.CONTAINS, List.of(option.id()))
                        : new Condition.OfAnswer(question.id(), Operator.IS, option.id());
        var best =
                Searches.extreme(
                        search,
                        new Goal(
                                search.formula(chosen, Formulas.Want.YES),
                                List.of(Goal.Axis.counting(cap.axis())),
                                Goal.Wish.HIGHEST));
        boolean felt =
                best.isPresent()
                        && levels.reachedBy(Searches.rounded(best.get()))
                                > levels.indexOf(cap.level());
        if (!felt) {
            problems.add(
                    cap.at(),
                    "begrenst-zonder-werking",
                    "deze begrenst houdt niemand tegen: wie '%s' kiest, komt op as '%s' toch al niet boven niveau '%s'."
                            .formatted(option.id(), cap.axis(), cap.level()),
                    "Haal begrenst weg, of kies een lager niveau.");
        }
        return felt;
    }

    private boolean givesAdvice() {
        var deadEnd = deadEnd();
        deadEnd.ifPresent(
                found -> {
                    var level = levelOf(found);
                    problems.add(
                            level.at(),
                            "uitslag-zonder-advies",
                            "wie op niveau '%s' uitkomt, krijgt niet altijd een advies."
                                    .formatted(level.id()),
                            "Maak geldt-als van een advies ruimer, of schrijf er een bij. Zo ontstaat het: "
                                    + link(found));
                });
        return deadEnd.isEmpty();
    }

    /** Answers with a result below the highest level and no advice at all. */
    private Optional<Found> deadEnd() {
        var top = levels.get(levels.highest());
        if (levels.highest() == 0) {
            return Optional.empty();
        }
        var axes = scan.axes().stream().map(axis -> Goal.Axis.counting(axis.id())).toList();
        var search = searches.over(List.of(scan), Search.Elsewhere.PERHAPS);
        var lowest =
                Searches.extreme(search, new Goal(nothing(search), axes, Goal.Wish.LOWEST))
                        .filter(found -> Searches.rounded(found) < top.from());
        if (lowest.isPresent() || top.everyAxis().isEmpty()) {
            return lowest.map(this::withoutAdvice);
        }
        for (var axis : axes) {
            var other = searches.over(List.of(scan), Search.Elsewhere.PERHAPS);
            var held = axis.allowing(between(0, top.everyAxis().get()));
            var found =
                    Searches.first(other, new Goal(nothing(other), List.of(held), Goal.Wish.ANY));
            if (found.isPresent()) {
                return found.map(this::withoutAdvice);
            }
        }
        return Optional.empty();
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

    private Evaluation evaluation(Found found) {
        return new Evaluation(ground, Visitor.of(found.facts(), found.answers()));
    }

    private Scan.Level levelOf(Found found) {
        return levels.get(levels.indexOf(evaluation(found).of(scan).total().orElseThrow().level()));
    }

    /** What a search found is looked at once more, without any of its short cuts. */
    private Found checked(Found found, String level) {
        var complete = completed(found);
        var total = evaluation(complete).of(scan).total();
        if (total.isEmpty() || !total.get().level().equals(level)) {
            throw new IllegalStateException("not on " + level + ": " + complete);
        }
        return complete;
    }

    private Found withoutAdvice(Found found) {
        var complete = completed(found);
        var evaluation = evaluation(complete);
        if (!evaluation.advice(scan).given().isEmpty()
                || levelOf(complete).equals(levels.get(levels.highest()))) {
            throw new IllegalStateException("no dead end: " + complete);
        }
        return complete;
    }

    private Found completed(Found found) {
        return new Completion(ground, scan).of(found);
    }

    private String link(Found found) {
        return new Answers(found.facts(), found.answers()).address(written, site);
    }
}
