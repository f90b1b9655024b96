package nl.etalage.proof;

import java.util.Set;
import nl.etalage.condition.Condition;
import nl.etalage.logic.Answers;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.site.Site;
import nl.etalage.source.Located;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import nl.etalage.survey.WrittenQuestion;
import nl.etalage.zelfscan.Scan;
import nl.etalage.zelfscan.Zelfscan;

/** What is claimed of one scan. */
final class ScanClaims {

    private final Zelfscan written;
    private final Ground ground;
    private final Results results;
    private final Site site;
    private final Problems problems;

    ScanClaims(Zelfscan written, Ground ground, Results results, Site site, Problems problems) {
        this.written = written;
        this.ground = ground;
        this.results = results;
        this.site = site;
        this.problems = problems;
    }

    /**
     * @param used ids of questions that something other than a score rests on
     */
    void all(Set<String> used, Claims claims) {
        for (var question : written.questions()) {
            question(question, used, claims);
        }
        indexes(claims);
        meanings(claims);
        for (int i = 1; i <= results.levels().highest(); i++) {
            level(i, claims);
        }
        for (var question : written.questions()) {
            caps(ground.scored(question.id().value()), claims);
        }
        if (!ground.advice().isEmpty()) {
            claims.decide(
                    written.at(),
                    "elke uitslag onder het hoogste niveau een advies geeft",
                    this::givesAdvice);
        }
    }

    private void question(WrittenQuestion question, Set<String> used, Claims claims) {
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
                            parts(claims).all(question.showIf().orElseThrow(), condition);
                        });
        claims.decide(
                question.id().at(),
                "vraag '%s' ergens voor dient".formatted(id),
                () -> isOfUse(asked, used, question.id().at()));
    }

    private PartClaims parts(Claims claims) {
        return new PartClaims(
                (condition, want, elsewhere) ->
                        results.with(condition, want, elsewhere).isPresent(),
                problems,
                claims);
    }

    private void indexes(Claims claims) {
        for (int n = 0; n < results.indexes().size(); n++) {
            var index = results.indexes().get(n);
            var points = written.indexes().get(n).points();
            for (int i = 0; i < points.size(); i++) {
                parts(claims).all(points.get(i), index.points().get(i));
            }
            for (int i = 0; i < index.classes().size(); i++) {
                int place = i;
                var each = index.classes().get(i);
                claims.decide(
                        each.at(),
                        "iemand in klasse '%s' valt".formatted(each.title()),
                        () -> isReachable(index, place));
            }
        }
    }

    private boolean isReachable(Scan.Index index, int place) {
        boolean reachable = results.inClass(index, place).isPresent();
        if (!reachable) {
            var each = index.classes().get(place);
            problems.add(
                    each.at(),
                    "klasse-onbereikbaar",
                    "niemand valt in klasse '%s' van index '%s', welke antwoorden ook gegeven worden."
                            .formatted(each.title(), index.id()),
                    "Kies een andere grens bij vanaf, of haal de klasse weg.");
        }
        return reachable;
    }

    private void meanings(Claims claims) {
        for (var axis : written.axes()) {
            for (var meaning : axis.meanings()) {
                claims.decide(
                        meaning.key().at(),
                        "iemand op as '%s' niveau '%s' heeft"
                                .formatted(axis.id().value(), meaning.key().value()),
                        () -> isReachable(axis.id().value(), meaning.key()));
            }
        }
    }

    private boolean isReachable(String axis, Located<String> level) {
        int index = results.levels().indexOf(level.value());
        boolean reachable = results.onAxis(axis, index).isPresent();
        if (!reachable) {
            problems.add(
                    level.at(),
                    "betekenis-onbereikbaar",
                    "niemand heeft op as '%s' niveau '%s', dus niemand leest deze tekst."
                            .formatted(axis, level.value()),
                    "Haal de tekst weg, of geef de vragen van deze as andere punten.");
        }
        return reachable;
    }

    private boolean isReachable(String id, Condition condition, Location at) {
        boolean reachable =
                results.with(condition, Formulas.Want.YES, Search.Elsewhere.PERHAPS).isPresent();
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
                results.with(condition, Formulas.Want.NOT_YES, Search.Elsewhere.TOLD).isPresent();
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
        var level = results.levels().get(index);
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
        boolean reachable = results.onLevel(index).isPresent();
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

    private boolean isFelt(Scan.Level level, int least) {
        boolean felt = results.failing(level).isPresent();
        if (!felt) {
            problems.add(
                    level.everyAxisAt(),
                    "eist-zonder-werking",
                    "deze eis houdt niemand tegen: wie %d haalt, heeft op elke as al %d."
                            .formatted(level.from(), least),
                    "Haal eist weg, of vraag meer.");
        }
        return felt;
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
        boolean felt = results.heldBack(question, option, cap).isPresent();
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
        var deadEnd = results.deadEnd();
        deadEnd.ifPresent(
                found -> {
                    var level = results.level(found);
                    problems.add(
                            level.at(),
                            "uitslag-zonder-advies",
                            "wie op niveau '%s' uitkomt, krijgt niet altijd een advies."
                                    .formatted(level.id()),
                            "Maak geldt-als van een advies ruimer, of schrijf er een bij. Zo ontstaat het: "
                                    + new Answers(found.facts(), found.answers())
                                            .address(written, site));
                });
        return deadEnd.isEmpty();
    }
}
