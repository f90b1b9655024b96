package nl.etalage.proof;

import nl.etalage.condition.Condition;

/**
 * Something that one answer is given to: a begrip, a question, a row of one, the costs; or an axis,
 * whose score follows from answers.
 *
 * @param id of a row, as in conditions: {@code question.row}
 */
record Variable(Kind kind, String id) {

    enum Kind {
        FACT,
        QUESTION,
        AXIS,
        /** What the visitor is about to spend, which is one variable with all of it. */
        COSTS
    }

    static final Variable COSTS = new Variable(Kind.COSTS, "kosten");

    /** What a leaf is about. */
    static Variable of(Condition leaf) {
        if (leaf instanceof Condition.OfFact fact) {
            return new Variable(Kind.FACT, fact.fact());
        }
        if (leaf instanceof Condition.InArea) {
            return new Variable(Kind.FACT, Places.MUNICIPALITY);
        }
        if (leaf instanceof Condition.OfAnswer answer) {
            return new Variable(Kind.QUESTION, answer.answer());
        }
        return leaf instanceof Condition.OfScore score
                ? new Variable(Kind.AXIS, score.score())
                : COSTS;
    }

    /** The begrip or question, without its row. */
    String asked() {
        return Ground.questionId(id);
    }
}
