package nl.etalage.condition;

import java.util.Collection;
import nl.etalage.site.Entry;

/** An entry whose questions and scores conditions elsewhere can refer to. */
public interface Asking extends Entry {

    /** Its questions; the rows of statements apart, as {@code question.row}. */
    Collection<Term> terms();

    /** The ids of what it scores apart. */
    Collection<String> axisIds();
}
