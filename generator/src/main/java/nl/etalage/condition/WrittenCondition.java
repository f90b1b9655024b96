package nl.etalage.condition;

import java.util.List;
import nl.etalage.problem.Location;
import nl.etalage.source.Located;
import nl.etalage.source.Node;

/** A condition as an editor wrote it, before it is known what its names refer to. */
public sealed interface WrittenCondition {

    Location at();

    /** The questions that it is about, rows as {@code question.row}; definitions have none. */
    default List<Located<String>> answers() {
        if (this instanceof Group group) {
            return group.parts().stream().flatMap(part -> part.answers().stream()).toList();
        }
        if (this instanceof Not not) {
            return not.part().answers();
        }
        return this instanceof Comparison comparison && comparison.subject() == Subject.ANSWER
                ? List.of(comparison.name())
                : List.of();
    }

    record Group(Location at, Join join, List<WrittenCondition> parts)
            implements WrittenCondition {}

    record Not(Location at, WrittenCondition part) implements WrittenCondition {}

    /**
     * @param name what is compared; {@code subsidiabel} or {@code elk} for costs
     * @param value typed only when the kind of the subject is known
     */
    record Comparison(
            Location at,
            Subject subject,
            Located<String> name,
            Located<Operator> operator,
            Node value)
            implements WrittenCondition {}

    record InArea(Location at, WrittenArea area) implements WrittenCondition {}

    /**
     * @param name of a definition in {@code profiel.yml}
     */
    record Defined(Location at, Located<String> name) implements WrittenCondition {}

    enum Join {
        ALL,
        ANY,
        NONE
    }

    /** What a comparison is about. */
    enum Subject {
        FACT("begrip"),
        ANSWER("antwoord"),
        SCORE("score"),
        COSTS("kosten"),
        COST_ITEM("kosten-post");

        private final String key;

        Subject(String key) {
            this.key = key;
        }

        String key() {
            return key;
        }
    }
}
