package nl.etalage.search;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.etalage.script.Script;

/**
 * What words are found by. Only the script knows; it is asked once for every different word, and
 * what it said is kept for the next build.
 */
final class Pipeline {

    /** The module that knows. */
    static final String MODULE = "logic/words.js";

    /** What it is made of. */
    static final List<String> TEXTS = List.of(MODULE, "logic/dutch.js");

    private final Script script;
    private final FormCache cache;
    private final Map<String, Form> forms = new HashMap<>();
    private final Map<String, Form> kept;
    private boolean hasNew;

    /**
     * @param script that of {@link #MODULE}
     */
    Pipeline(Script script, FormCache cache) {
        this.script = script;
        this.cache = cache;
        this.kept = cache.read();
    }

    /** Makes sure that the forms of these words are known. */
    void learn(Collection<String> words) {
        List<String> unknown = words.stream().distinct().filter(word -> !recall(word)).toList();
        if (!unknown.isEmpty()) {
            Form[] found = script.call(Form[].class, "forms", unknown);
            for (int i = 0; i < found.length; i++) {
                forms.put(unknown.get(i), found[i]);
            }
            hasNew = true;
        }
    }

    private boolean recall(String word) {
        var form = kept.get(word);
        if (form != null) {
            forms.put(word, form);
        }
        return forms.containsKey(word);
    }

    /** The form of a word that was learnt. */
    Form form(String word) {
        var form = forms.get(word);
        if (form == null) {
            throw new IllegalArgumentException("nobody learnt '" + word + "'");
        }
        return form;
    }

    /** Keeps what this build needed for the next one. */
    void keep() {
        if (hasNew) {
            cache.write(forms);
        }
    }
}
