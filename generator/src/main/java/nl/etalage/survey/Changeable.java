package nl.etalage.survey;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.etalage.source.Value;
import nl.etalage.source.Values;

/** Whether a firm can make another answer true, as "what would have to change" needs to know. */
public enum Changeable {
    NO,
    YES,
    /** Only towards an option further down the list. */
    FORWARD,
    /** By waiting alone. */
    TIME;

    public static final Value<Changeable> VALUE = Values.oneOf(words());

    private static Map<String, Changeable> words() {
        var words = new LinkedHashMap<String, Changeable>();
        words.put("nee", NO);
        words.put("ja", YES);
        words.put("vooruit", FORWARD);
        words.put("tijd", TIME);
        return words;
    }
}
