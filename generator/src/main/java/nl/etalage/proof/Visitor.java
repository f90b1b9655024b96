package nl.etalage.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who fills in scans.
 *
 * @param facts answers to begrippen
 * @param answers to questions; those to statements as {@code question.row}
 * @param today absent where no moment is judged
 */
record Visitor(Map<String, ?> facts, Map<String, ?> answers, Optional<LocalDate> today) {

    static Visitor of(Map<String, ?> facts, Map<String, ?> answers) {
        return new Visitor(facts, answers, Optional.empty());
    }
}
