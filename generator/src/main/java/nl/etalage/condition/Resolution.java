package nl.etalage.condition;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.source.Located;

/** Finds what the names in written conditions refer to, and reports what they cannot. */
public final class Resolution {

    private static final Term COSTS =
            new Term(
                    "begrip",
                    "kosten",
                    Optional.of(Kind.AMOUNT),
                    Set.of(),
                    0,
                    Long.MAX_VALUE,
                    false);

    private static final Map<WrittenCondition.Subject, Map<String, Condition.Costs>> COST_WORDS =
            Map.of(
                    WrittenCondition.Subject.COSTS,
                    Map.of("subsidiabel", Condition.Costs.ELIGIBLE),
                    WrittenCondition.Subject.COST_ITEM,
                    Map.of("elk", Condition.Costs.EACH));

    private final Vocabulary vocabulary;
    private final Problems problems;

    private Resolution(Vocabulary vocabulary, Problems problems) {
        this.vocabulary = vocabulary;
        this.problems = problems;
    }

    /** The condition that the logic judges; empty after reporting why there is none. */
    public static Optional<Condition> of(
            WrittenCondition written, Vocabulary vocabulary, Problems problems) {
        return new Resolution(vocabulary, problems).resolve(written);
    }

    /** The condition of content that was checked before, so that it has no problem. */
    public static Condition checked(WrittenCondition written, Vocabulary vocabulary) {
        return of(written, vocabulary, new Problems())
                .orElseThrow(
                        () -> new IllegalStateException("unchecked condition at " + written.at()));
    }

    /** The question that an id refers to; empty after reporting that there is none. */
    public static Optional<Term> question(
            Located<String> id, Vocabulary vocabulary, Problems problems) {
        return new Resolution(vocabulary, problems).question(id);
    }

    private Optional<Condition> resolve(WrittenCondition written) {
        if (written instanceof WrittenCondition.Group group) {
            return group(group);
        }
        if (written instanceof WrittenCondition.Not not) {
            return resolve(not.part()).map(Condition.Not::new);
        }
        if (written instanceof WrittenCondition.InArea area) {
            return area.area().resolve(vocabulary.region(), problems).map(Condition.InArea::new);
        }
        if (written instanceof WrittenCondition.Defined defined) {
            return definition(defined);
        }
        return comparison((WrittenCondition.Comparison) written);
    }

    private Optional<Condition> group(WrittenCondition.Group group) {
        // Every part is resolved, whatever is wrong with the others: all problems in one run.
        var parts = group.parts().stream().map(this::resolve).toList();
        if (parts.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var resolved = parts.stream().flatMap(Optional::stream).toList();
        return Optional.of(
                switch (group.join()) {
                    case ALL -> new Condition.All(resolved);
                    case ANY -> new Condition.Any(resolved);
                    case NONE -> new Condition.None(resolved);
                });
    }

    private Optional<Condition> definition(WrittenCondition.Defined defined) {
        if (!isPossibleHere("definitie", defined.at())) {
            return Optional.empty();
        }
        var name = defined.name();
        var definition = vocabulary.definitions().get(name.value());
        if (definition == null) {
            problems.add(
                    name.at(),
                    "definitie-onbekend",
                    "er is geen definitie '%s'.".formatted(name.value()),
                    Suggestion.of(name.value(), vocabulary.definitions().keySet()));
            return Optional.empty();
        }
        // What is wrong with a definition is reported where it stands, not where it is used.
        return of(definition, vocabulary.at(Place.DEFINITION), new Problems());
    }

    private Optional<Condition> comparison(WrittenCondition.Comparison written) {
        if (!isPossibleHere(written.subject().key(), written.at())) {
            return Optional.empty();
        }
        var name = written.name();
        return switch (written.subject()) {
            case FACT ->
                    fact(name)
                            .flatMap(term -> value(term, written))
                            .map(
                                    value ->
                                            new Condition.OfFact(
                                                    name.value(),
                                                    written.operator().value(),
                                                    value));
            case ANSWER ->
                    question(name)
                            .flatMap(term -> value(term, written))
                            .map(
                                    value ->
                                            new Condition.OfAnswer(
                                                    name.value(),
                                                    written.operator().value(),
                                                    value));
            case SCORE ->
                    axis(name)
                            .flatMap(axis -> value(score(axis), written))
                            .map(
                                    value ->
                                            new Condition.OfScore(
                                                    name.value(),
                                                    written.operator().value(),
                                                    value));
            case COSTS, COST_ITEM ->
                    costs(written)
                            .flatMap(
                                    costs ->
                                            value(COSTS, written)
                                                    .map(
                                                            value ->
                                                                    new Condition.OfCost(
                                                                            costs,
                                                                            written.operator()
                                                                                    .value(),
                                                                            value)));
        };
    }

    private Optional<Term> fact(Located<String> name) {
        var term = vocabulary.facts().get(name.value());
        if (term != null) {
            return Optional.of(term);
        }
        if (!isAskedLater("begrip", name)) {
            unknown(
                    name,
                    "begrip-onbekend",
                    "er is geen begrip '%s'.".formatted(name.value()),
                    vocabulary.facts().keySet());
        }
        return Optional.empty();
    }

    private Optional<Term> question(Located<String> name) {
        var term = vocabulary.questions().get(name.value());
        if (term != null) {
            return Optional.of(term);
        }
        int dot = name.value().indexOf('.');
        var question = dot < 0 ? null : vocabulary.questions().get(name.value().substring(0, dot));
        if (question != null) {
            if (question.kind().isPresent()) {
                unknown(
                        name,
                        "rij-onbekend",
                        "vraag '%s' heeft geen rij '%s'."
                                .formatted(question.id(), name.value().substring(dot + 1)),
                        rowsOf(question));
            }
        } else if (!isAskedLater("vraag", name) && vocabulary.complete()) {
            unknown(
                    name,
                    "vraag-onbekend",
                    vocabulary.place() == Place.SCAN
                            ? "vraag '%s' bestaat niet in deze zelfscan.".formatted(name.value())
                            : "er is geen vraag '%s'.".formatted(name.value()),
                    vocabulary.questions().keySet());
        }
        return Optional.empty();
    }

    private Collection<String> rowsOf(Term question) {
        return vocabulary.questions().keySet().stream()
                .filter(id -> id.startsWith(question.id() + "."))
                .toList();
    }

    private Optional<String> axis(Located<String> name) {
        if (vocabulary.axes().contains(name.value())) {
            return Optional.of(name.value());
        }
        if (vocabulary.complete()) {
            unknown(
                    name,
                    "as-onbekend",
                    "er is geen as '%s'.".formatted(name.value()),
                    vocabulary.axes());
        }
        return Optional.empty();
    }

    private Optional<Condition.Costs> costs(WrittenCondition.Comparison written) {
        var words = COST_WORDS.getOrDefault(written.subject(), Map.of());
        var costs = Optional.ofNullable(words.get(written.name().value()));
        if (costs.isEmpty()) {
            unknown(
                    written.name(),
                    "keuze-onbekend",
                    "'%s' kan hier niet.".formatted(written.name().value()),
                    words.keySet());
        }
        return costs;
    }

    private Optional<Object> value(Term term, WrittenCondition.Comparison written) {
        if (term.kind().isEmpty()) {
            return Optional.empty();
        }
        var kind = term.kind().get();
        var operator = written.operator().value();
        if (kind == Kind.STATEMENTS) {
            unknown(
                    written.name(),
                    "rij-ontbreekt",
                    "vraag '%s' heeft rijen: noem er één.".formatted(term.id()),
                    rowsOf(term));
            return Optional.empty();
        }
        if (!kind.operators().contains(operator)) {
            problems.add(
                    written.operator().at(),
                    "vergelijking-past-niet",
                    "'%s' past niet bij %s, want dat is een %s."
                            .formatted(operator.word(), written.name().value(), kind.word()),
                    "Kies uit: %s."
                            .formatted(
                                    String.join(
                                            ", ",
                                            kind.operators().stream()
                                                    .map(Operator::word)
                                                    .toList())));
            return Optional.empty();
        }
        return term.value(written.value(), operator, problems);
    }

    private boolean isPossibleHere(String key, Location at) {
        var possible = vocabulary.place().keys();
        if (possible.contains(key)) {
            return true;
        }
        problems.add(
                at,
                "voorwaarde-hier-niet",
                "een voorwaarde over '%s' kan niet in %s."
                        .formatted(key, vocabulary.place().words()),
                "Hier kunnen: " + String.join(", ", possible) + ".");
        return false;
    }

    private boolean isAskedLater(String noun, Located<String> name) {
        int dot = name.value().indexOf('.');
        var asked = dot < 0 ? name.value() : name.value().substring(0, dot);
        if (!vocabulary.later().contains(asked)) {
            return false;
        }
        problems.add(
                name.at(),
                "vraag-later",
                "%s '%s' wordt hier zelf gevraagd of pas later.".formatted(noun, name.value()),
                "Verwijs alleen naar wat eerder gevraagd is.");
        return true;
    }

    private void unknown(
            Located<String> name, String code, String message, Collection<String> known) {
        problems.add(name.at(), code, message, Suggestion.of(name.value(), known));
    }

    /** A score is a rounded percentage. */
    private static Term score(String axis) {
        return new Term("score", axis, Optional.of(Kind.NUMBER), Set.of(), 0, 100, false);
    }
}
