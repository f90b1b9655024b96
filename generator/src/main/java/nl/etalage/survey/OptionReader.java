package nl.etalage.survey;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Kind;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.source.Duplicates;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Values;

/** Reads the answers that a question offers. */
public final class OptionReader {

    private final Kind kind;
    private final Optional<Scoring> scoring;

    /**
     * @param scoring empty where options earn no points
     */
    public OptionReader(Kind kind, Optional<Scoring> scoring) {
        this.kind = kind;
        this.scoring = scoring;
    }

    private record Written(Located<String> id, Option option) {}

    /** The required key {@code opties}; empty after reporting that something is wrong with it. */
    public Optional<List<Option>> read(Fields fields) {
        // Kept apart, to know whether a reference to an option can be judged.
        var found = new Problems();
        var written =
                fields.required(
                        "opties",
                        (node, problems) ->
                                Values.someOf(Values.block(this::option)).read(node, found));
        written.ifPresent(
                options ->
                        Duplicates.report(
                                options.stream().map(Written::id).toList(), "optie", found));
        found.all().forEach(fields.problems()::add);
        return found.isEmpty()
                ? written.map(options -> options.stream().map(Written::option).toList())
                : Optional.empty();
    }

    private Optional<Written> option(Fields fields) {
        var id = fields.required("id", Values::locatedId);
        var text = fields.text("tekst");
        if (scoring.isEmpty()) {
            return id.map(
                    known ->
                            new Written(
                                    known,
                                    new Option(
                                            known.value(),
                                            text,
                                            Optional.empty(),
                                            false,
                                            false,
                                            false,
                                            Optional.empty())));
        }
        var points = fields.optional("punten", Values.whole(0, Integer.MAX_VALUE));
        boolean uncertain = fields.optional("onzeker", Values::yesNo, false);
        boolean excluded = fields.optional("telt-niet-mee", Values::yesNo, false);
        boolean exclusive =
                kind == Kind.MULTIPLE && fields.optional("exclusief", Values::yesNo, false);
        var cap = fields.optional("begrenst", Values.block(this::cap));
        if (points.orElse(0) > 0 && (excluded || exclusive)) {
            fields.problems()
                    .add(
                            fields.at("punten"),
                            "punten-zonder-werking",
                            "deze punten tellen nooit, want de optie %s."
                                    .formatted(excluded ? "telt niet mee" : "is exclusief"),
                            "Haal de punten weg.");
        }
        return id.map(
                known ->
                        new Written(
                                known,
                                new Option(
                                        known.value(),
                                        text,
                                        points,
                                        uncertain,
                                        excluded,
                                        exclusive,
                                        cap)));
    }

    private Optional<Option.Cap> cap(Fields fields) {
        var axis = fields.required("as", Values::locatedId);
        var level = fields.required("op", Values::locatedId);
        axis.ifPresent(id -> checkAxis(id, scoring.orElseThrow().axes(), fields.problems()));
        level.ifPresent(
                id ->
                        check(
                                id,
                                scoring.orElseThrow().levels(),
                                "niveau-onbekend",
                                "er is geen niveau '%s' in deze zelfscan.",
                                fields.problems()));
        return axis.flatMap(a -> level.map(l -> new Option.Cap(a.value(), l.value(), fields.at())));
    }

    static void checkAxis(Located<String> id, Set<String> axes, Problems problems) {
        check(id, axes, "as-onbekend", "er is geen as '%s' in deze zelfscan.", problems);
    }

    private static void check(
            Located<String> id, Set<String> known, String code, String message, Problems problems) {
        if (!known.isEmpty() && !known.contains(id.value())) {
            problems.add(
                    id.at(), code, message.formatted(id.value()), Suggestion.of(id.value(), known));
        }
    }
}
