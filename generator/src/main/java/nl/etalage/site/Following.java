package nl.etalage.site;

import java.util.List;
import nl.etalage.source.Located;

/** An entry that tells how a firm followed advice. */
public interface Following extends Entry {

    /** Ids of that advice. */
    List<Located<String>> advice();
}
