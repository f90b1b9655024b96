package nl.etalage.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.logic.Answers;

/**
 * A visitor and what should come out, in the form of the logic. The names of the components are the
 * keys of its JSON.
 *
 * @param scan the scan that it stands beside
 * @param own answers to a scheme's own questions and conditions, by scheme
 * @param costs in cents, by kind
 */
record Scenario(
        String name,
        Optional<String> scan,
        Optional<Now> now,
        Map<String, Object> facts,
        Map<String, Object> answers,
        Map<String, Map<String, Object>> own,
        Map<String, Long> costs,
        Expected expected) {

    /** The moment at which it is judged, and the day that it then is in Amsterdam. */
    record Now(Instant at, LocalDate day) {}

    /** What is absent is not checked. */
    record Expected(
            Map<String, Integer> score,
            Map<String, String> level,
            Map<String, Object> index,
            Optional<List<String>> shown,
            Optional<List<String>> hidden,
            Optional<ExpectedAdvice> advice,
            Map<String, ExpectedScheme> schemes,
            Optional<List<String>> combination) {}

    record ExpectedAdvice(
            Optional<List<String>> contains,
            Optional<List<String>> lacks,
            Optional<String> first,
            Optional<List<String>> order) {}

    record ExpectedScheme(
            Optional<Outcome> outcome,
            Optional<String> round,
            Optional<Long> amount,
            Optional<List<String>> because,
            Optional<List<String>> asks,
            Optional<Change> change) {}

    /** The constants are the editor's words, and the logic's. */
    enum Outcome {
        VERVALLEN,
        PAST_NIET,
        BUDGET_OP,
        GESLOTEN,
        MIST_GEGEVENS,
        NOG_NIET_OPEN,
        RONDE_ONZEKER,
        WAARSCHIJNLIJK,
        PAST
    }

    /** The constants are the editor's words, and the logic's. */
    enum Change {
        KAN,
        WACHT,
        VAST
    }

    Answers state() {
        return new Answers(facts, answers);
    }
}
