package nl.etalage.condition;

import java.util.LinkedHashMap;
import java.util.Map;

/** How a condition compares an answer; the browser's logic knows each by its English name. */
public enum Operator {
    IS("is"),
    IN("in"),
    CONTAINS("bevat"),
    AT_MOST("hoogstens"),
    AT_LEAST("minstens"),
    LESS_THAN("minder-dan"),
    MORE_THAN("meer-dan"),
    AFTER("na"),
    BEFORE("voor"),
    AT_MOST_DAYS_AGO("hoogstens-dagen-geleden");

    private final String word;

    Operator(String word) {
        this.word = word;
    }

    String word() {
        return word;
    }

    static Map<String, Operator> byWord() {
        var words = new LinkedHashMap<String, Operator>();
        for (var operator : values()) {
            words.put(operator.word, operator);
        }
        return words;
    }
}
