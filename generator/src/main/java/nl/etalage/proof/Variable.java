package nl.etalage.proof;

import java.util.Optional;
import nl.etalage.condition.Condition;

/**
 * Something that one answer is given to: a begrip, a question, a row of one; or an axis, whose
 * score follows from answers.
 *
 * @param id of a row, as in conditions: {@code question.row}
 */
record Variable(Kind kind, String id) {

    enum Kind {
        FACT,
        QUESTION,
        AXIS
    }

    /** What a leaf is about; empty for what nobody answers on a scan. */
    static Optional<Variable> of(Condition leaf) {
        if (leaf instanceof Condition.OfFact fact) {
            return Optional.of(new Variable(Kind.FACT, fact.fact()));
        }
        if (leaf instanceof Condition.InArea) {
            return Optional.of(new Variable(Kind.FACT, Places.MUNICIPALITY));
        }
        if (leaf instanceof Condition.OfAnswer answer) {
            return Optional.of(new Variable(Kind.QUESTION, answer.answer()));
        }
        return leaf instanceof Condition.OfScore score
                ? Optional.of(new Variable(Kind.AXIS, score.score()))
                : Optional.empty();
    }

    /** The begrip or question, without its row. */
    String asked() {
        return Ground.questionId(id);
    }
}
