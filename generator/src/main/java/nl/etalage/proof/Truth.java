package nl.etalage.proof;

import java.util.Collection;

/**
 * Kleene's three values, as the logic has them: ja, nee, and onbekend while an answer is missing.
 */
enum Truth {
    NO,
    UNKNOWN,
    YES;

    static Truth of(boolean holds) {
        return holds ? YES : NO;
    }

    /** The least of them; {@code YES} where there is none. */
    static Truth all(Collection<Truth> truths) {
        return truths.stream().min(Truth::compareTo).orElse(YES);
    }

    static Truth any(Collection<Truth> truths) {
        return truths.stream().max(Truth::compareTo).orElse(NO);
    }

    Truth not() {
        return switch (this) {
            case NO -> YES;
            case UNKNOWN -> UNKNOWN;
            case YES -> NO;
        };
    }
}
