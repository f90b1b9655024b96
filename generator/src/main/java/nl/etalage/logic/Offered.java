package nl.etalage.logic;

import java.util.Optional;
import nl.etalage.site.Entry;

/** An entry that may stand beside advice: somebody who helps, something to learn, an example. */
public interface Offered extends Entry {

    /**
     * @param url of its page, ready for {@code href}
     * @return empty where this one is of no use to who follows advice
     */
    Optional<Offer> offered(String url);
}
