package nl.etalage.condition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/**
 * Something that is asked, as far as answers to it and conditions about it need to know.
 *
 * @param noun the editor's word for it: begrip or vraag
 * @param kind empty where the question itself could not be read: then nothing about it is judged
 * @param options ids that can be chosen, {@code ja} and {@code nee} included
 * @param min least number, in cents for an amount
 */
public record Term(
        String noun,
        String id,
        Optional<Kind> kind,
        Collection<String> options,
        long min,
        long max,
        boolean unknownAllowed) {

    /** The answer of who does not know. */
    public static final String UNKNOWN = "weet-niet";

    private static final long CENTS_PER_EURO = 100;

    /** A question that could not be read, so that references to it are no second problem. */
    public static Term unreadable(String noun, String id) {
        return new Term(noun, id, Optional.empty(), Set.of(), 0, Long.MAX_VALUE, true);
    }

    /** A condition that the visitor answers with ja or nee. */
    public static Term yesNo(String id) {
        return new Term(
                "voorwaarde", id, Optional.of(Kind.YES_NO), List.of("ja", "nee"), 0, 0, false);
    }

    /** A value that this can be compared with: what an answer can be, but never "weet-niet". */
    Optional<Object> value(Node node, Operator operator, Problems problems) {
        return switch (operator) {
            case IN ->
                    Values.someOf(Values::locatedId)
                            .read(node, problems)
                            .flatMap(ids -> known(ids, problems));
            case CONTAINS -> chosen(node, problems);
            case AT_MOST_DAYS_AGO ->
                    Values.whole(0, 36_500).read(node, problems).map(days -> (Object) days);
            default -> single(node, problems);
        };
    }

    /**
     * An answer that a visitor could give, typed as the logic expects it; empty after reporting why
     * it is none.
     */
    public Optional<Object> answer(Node node, Problems problems) {
        if (kind.isEmpty()) {
            return Optional.empty();
        }
        if (node instanceof Node.Scalar scalar
                && scalar.text().equals(UNKNOWN)
                && (unknownAllowed || options.contains(UNKNOWN))) {
            return Optional.of(UNKNOWN);
        }
        return kind.get() == Kind.MULTIPLE ? chosenOrNone(node, problems) : single(node, problems);
    }

    private Optional<Object> chosenOrNone(Node node, Problems problems) {
        return node instanceof Node.Sequence sequence && sequence.items().isEmpty()
                ? Optional.of(List.of())
                : chosen(node, problems);
    }

    /** One id, or a list of them. */
    private Optional<Object> chosen(Node node, Problems problems) {
        return (node instanceof Node.Sequence
                        ? Values.someOf(Values::locatedId).read(node, problems)
                        : Values.locatedId(node, problems).map(List::of))
                .flatMap(ids -> known(ids, problems));
    }

    private Optional<Object> single(Node node, Problems problems) {
        return switch (kind.orElseThrow()) {
            case NUMBER, SCALE ->
                    Values.whole(node, problems).flatMap(number -> inRange(number, node, problems));
            case AMOUNT ->
                    Values.euros(node, problems).flatMap(cents -> inRange(cents, node, problems));
            case CHOICE, YES_NO ->
                    Values.locatedId(node, problems)
                            .flatMap(id -> known(List.of(id), problems))
                            .map(ids -> ((List<?>) ids).get(0));
            case DATE -> Values.day(node, problems).map(LocalDate::toString);
            case MULTIPLE -> chosen(node, problems);
            case STATEMENTS ->
                    Values.wrong(
                            node,
                            problems,
                            "rij-ontbreekt",
                            "een antwoord op stellingen noemt de rij, als %s.rij".formatted(id));
        };
    }

    private Optional<Object> known(List<Located<String>> ids, Problems problems) {
        var known = new ArrayList<String>();
        for (var each : ids) {
            if (options.contains(each.value())) {
                known.add(each.value());
            } else {
                problems.add(
                        each.at(),
                        "optie-onbekend",
                        "%s '%s' heeft geen optie '%s'.".formatted(noun, id, each.value()),
                        Suggestion.of(each.value(), options));
            }
        }
        return known.size() == ids.size() ? Optional.of(List.copyOf(known)) : Optional.empty();
    }

    private Optional<Object> inRange(long number, Node node, Problems problems) {
        if (number >= min && number <= max) {
            return Optional.of(number);
        }
        problems.add(
                node.at(),
                "waarde-buiten-bereik",
                "%s '%s' gaat %s, dus %d komt niet voor."
                        .formatted(noun, id, range(), written(number)),
                "Schrijf een getal daarbinnen, of maak min of max ruimer.");
        return Optional.empty();
    }

    private String range() {
        return max == Long.MAX_VALUE
                ? "vanaf %d".formatted(written(min))
                : "van %d tot en met %d".formatted(written(min), written(max));
    }

    /** As editors write it: amounts in euros. */
    private long written(long number) {
        return kind.orElseThrow() == Kind.AMOUNT ? number / CENTS_PER_EURO : number;
    }
}
