package nl.etalage.scenario;

import java.util.Collection;
import nl.etalage.condition.Term;
import nl.etalage.logic.CostBearing;

/** A scheme, as far as a scenario can expect something of it. */
public interface Judged extends CostBearing {

    Collection<String> roundIds();

    /** The ids of all conditions, of the scheme and of its rounds. */
    Collection<String> conditionIds();

    /** What a visitor answers for this scheme alone: its questions, and conditions that ask. */
    Collection<Term> ownTerms();
}
