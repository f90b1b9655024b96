package nl.etalage.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Somebody who fills in scans.
 *
 * @param facts answers to begrippen
 * @param answers to questions; those to statements as {@code question.row}
 * @param today absent where no moment is judged
 * @param costs each in cents; absent as long as none were entered
 */
record Visitor(
        Map<String, ?> facts,
        Map<String, ?> answers,
        Optional<LocalDate> today,
        Optional<List<Long>> costs) {

    static Visitor of(Map<String, ?> facts, Map<String, ?> answers) {
        return new Visitor(facts, answers, Optional.empty(), Optional.empty());
    }
}
