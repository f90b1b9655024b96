package nl.etalage.condition;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** What sort of answer a question takes, and so what can be said of it in a condition. */
public enum Kind {
    NUMBER("getal"),
    AMOUNT("bedrag"),
    CHOICE("keuze"),
    MULTIPLE("meerkeuze"),
    YES_NO("ja-nee"),
    DATE("datum"),
    SCALE("schaal"),
    /** Only its rows can be referred to, each of them a scale. */
    STATEMENTS("stellingen");

    private final String word;

    Kind(String word) {
        this.word = word;
    }

    /** The editor's word for it. */
    public String word() {
        return word;
    }

    Set<Operator> operators() {
        return switch (this) {
            case NUMBER, AMOUNT, SCALE ->
                    EnumSet.of(
                            Operator.IS,
                            Operator.AT_MOST,
                            Operator.AT_LEAST,
                            Operator.LESS_THAN,
                            Operator.MORE_THAN);
            case CHOICE -> EnumSet.of(Operator.IS, Operator.IN);
            case YES_NO -> EnumSet.of(Operator.IS);
            case MULTIPLE -> EnumSet.of(Operator.CONTAINS);
            case DATE ->
                    EnumSet.of(
                            Operator.AT_MOST,
                            Operator.AT_LEAST,
                            Operator.AFTER,
                            Operator.BEFORE,
                            Operator.AT_MOST_DAYS_AGO);
            case STATEMENTS -> EnumSet.noneOf(Operator.class);
        };
    }

    /** The kinds by the editor's word. */
    public static Map<String, Kind> byWord(Set<Kind> kinds) {
        var words = new LinkedHashMap<String, Kind>();
        for (var kind : values()) {
            if (kinds.contains(kind)) {
                words.put(kind.word, kind);
            }
        }
        return words;
    }
}
