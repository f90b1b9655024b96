package nl.etalage.condition;

import java.util.List;
import java.util.stream.Stream;

/**
 * A condition in the form that the browser's logic judges: references resolved, values typed,
 * definitions copied in. The names of the components are the keys of its JSON.
 */
public sealed interface Condition {

    /** What is compared with something, in the order in which it is written. */
    default Stream<Condition> leaves() {
        if (this instanceof All group) {
            return group.all().stream().flatMap(Condition::leaves);
        }
        if (this instanceof Any group) {
            return group.any().stream().flatMap(Condition::leaves);
        }
        if (this instanceof None group) {
            return group.none().stream().flatMap(Condition::leaves);
        }
        return this instanceof Not denied ? denied.not().leaves() : Stream.of(this);
    }

    record All(List<Condition> all) implements Condition {}

    record Any(List<Condition> any) implements Condition {}

    record None(List<Condition> none) implements Condition {}

    record Not(Condition not) implements Condition {}

    /**
     * @param fact id of a begrip
     * @param value a number (cents for an amount), an id, a day as text, or a list of ids
     */
    record OfFact(String fact, Operator operator, Object value) implements Condition {}

    /**
     * @param answer id of a question, or {@code question.row}
     */
    record OfAnswer(String answer, Operator operator, Object value) implements Condition {}

    /**
     * @param score id of an axis
     */
    record OfScore(String score, Operator operator, Object value) implements Condition {}

    /**
     * @param value in cents
     */
    record OfCost(Costs cost, Operator operator, Object value) implements Condition {}

    record InArea(Area area) implements Condition {}

    /** Which costs are compared: their sum, or every one of them. */
    enum Costs {
        ELIGIBLE,
        EACH
    }
}
