package nl.etalage.site;

import nl.etalage.source.Located;

import java.util.List;

/** An entry that tells how a firm followed advice. */
public interface Following extends Entry {

    /** Ids of that advice. */
    List<Located<String>> advice();
}
