package nl.etalage.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Kind;
import nl.etalage.zelfscan.Scan;

/** Answers what a search left open because it makes no difference, so that a visitor is done. */
final class Completion {

    private final Ground ground;
    private final Scan scan;

    Completion(Ground ground, Scan scan) {
        this.ground = ground;
        this.scan = scan;
    }

    Found of(Found found) {
        var facts = new LinkedHashMap<String, Object>(found.facts());
        var answers = new LinkedHashMap<String, Object>(found.answers());
        for (var id : scan.profile()) {
            ground.fact(id)
                    .filter(asked -> !facts.containsKey(id))
                    .filter(asked -> isShown(asked, facts, answers))
                    .ifPresent(asked -> facts.putAll(any(asked, Optional.empty())));
        }
        for (var question : scan.questions()) {
            var asked = Asked.of(question);
            if (!isShown(asked, facts, answers)) {
                continue;
            }
            if (asked.kind() != Kind.STATEMENTS) {
                any(asked, Optional.empty()).forEach(answers::putIfAbsent);
            }
            for (var row : asked.rows()) {
                any(asked, Optional.of(row.id())).forEach(answers::putIfAbsent);
            }
        }
        return new Found(facts, answers, found.mean());
    }

    private boolean isShown(Asked asked, Map<String, ?> facts, Map<String, ?> answers) {
        return new Evaluation(ground, Visitor.of(facts, answers)).shown(asked) == Truth.YES;
    }

    private Map<String, Object> any(Asked asked, Optional<String> row) {
        var answers = new Domain(asked, List.of(), Optional.empty()).answers(row, ground.region());
        return answers.isEmpty() ? Map.of() : answers.get(0);
    }
}
