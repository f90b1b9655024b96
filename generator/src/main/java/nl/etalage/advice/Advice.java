package nl.etalage.advice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Condition;

/**
 * A piece of advice in the form of the logic. The names of the components are the keys of its JSON.
 *
 * @param description a few sentences; empty where nobody wrote any
 * @param costKind the word that schemes know the same costs by
 * @param after ids of advice to follow first
 */
public record Advice(
        String id,
        String title,
        String url,
        String description,
        Condition appliesIf,
        Costs costs,
        Planning planning,
        Effect effect,
        Optional<String> costKind,
        List<String> after,
        Optional<Phase> phase,
        List<String> themes) {

    /** In cents. */
    public record Range(long from, long to) {
        static final Range NOTHING = new Range(0, 0);
    }

    /**
     * @param estimate whether the amounts are ours, and no source's
     */
    public record Costs(Range once, Range monthly, int ownHours, boolean estimate) {}

    public record Planning(int leadDays, String firstStep, Optional<String> who) {}

    /**
     * @param answerBecomes what would be answered afterwards, by question
     */
    public record Effect(String kind, String text, Map<String, Object> answerBecomes) {}

    /** A step of the customer's journey. */
    public enum Phase {
        ANALYSE,
        ADVIES,
        REALISATIE,
        IMPLEMENTATIE,
        KENNISDELING
    }
}
