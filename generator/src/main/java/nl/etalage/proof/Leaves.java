package nl.etalage.proof;

import java.util.List;
import java.util.stream.Stream;
import nl.etalage.condition.Condition;

/** The comparisons of which conditions are made. */
final class Leaves {

    private Leaves() {}

    /** Every comparison, in the order in which it is written. */
    static Stream<Condition> of(Condition condition) {
        var parts = parts(condition);
        return parts.isEmpty() ? Stream.of(condition) : parts.stream().flatMap(Leaves::of);
    }

    private static List<Condition> parts(Condition condition) {
        if (condition instanceof Condition.All group) {
            return group.all();
        }
        if (condition instanceof Condition.Any group) {
            return group.any();
        }
        if (condition instanceof Condition.None group) {
            return group.none();
        }
        return condition instanceof Condition.Not not ? List.of(not.not()) : List.of();
    }

    /** Ids of the questions that it is about, without their rows. */
    static Stream<String> questions(Condition condition) {
        return of(condition)
                .filter(Condition.OfAnswer.class::isInstance)
                .map(leaf -> Ground.questionId(((Condition.OfAnswer) leaf).answer()));
    }

    /** Ids of the axes whose scores it is about. */
    static Stream<String> axes(Condition condition) {
        return of(condition)
                .filter(Condition.OfScore.class::isInstance)
                .map(leaf -> ((Condition.OfScore) leaf).score());
    }

    /** Ids of the begrippen that it is about; an area is about the municipality. */
    static Stream<String> facts(Condition condition) {
        return of(condition)
                .flatMap(
                        leaf -> {
                            if (leaf instanceof Condition.OfFact fact) {
                                return Stream.of(fact.fact());
                            }
                            return leaf instanceof Condition.InArea
                                    ? Stream.of(Places.MUNICIPALITY)
                                    : Stream.empty();
                        });
    }
}
