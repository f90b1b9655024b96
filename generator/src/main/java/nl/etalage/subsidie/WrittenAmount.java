package nl.etalage.subsidie;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Resolution;
import nl.etalage.condition.Vocabulary;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.source.Located;

/**
 * An amount as an editor wrote it.
 *
 * @param amount without its condition
 * @param counted the questions whose numbers it is reckoned by
 * @param partial the kinds of cost that have a maximum of their own
 */
record WrittenAmount(
        Optional<WrittenCondition> when,
        Amount amount,
        List<Located<String>> counted,
        List<Located<String>> partial) {

    Amount resolved(Vocabulary vocabulary) {
        Optional<Condition> condition =
                when.map(written -> Resolution.checked(written, vocabulary));
        return amount.onlyWhen(condition);
    }

    /**
     * Reports what it refers to in vain.
     *
     * @param costKinds those of the scheme or round; empty where it is not limited to any
     */
    void check(Vocabulary vocabulary, Set<String> costKinds, Problems problems) {
        when.ifPresent(written -> Resolution.of(written, vocabulary, problems));
        for (var id : counted) {
            Optional.ofNullable(vocabulary.facts().get(id.value()))
                    .or(() -> Resolution.question(id, vocabulary, problems))
                    .flatMap(term -> term.kind())
                    .filter(kind -> kind != Kind.NUMBER)
                    .ifPresent(
                            kind ->
                                    problems.add(
                                            id.at(),
                                            "vraag-geen-getal",
                                            "vraag '%s' is een %s, en hier is een getal nodig."
                                                    .formatted(id.value(), kind.word()),
                                            "Noem een vraag van de soort getal."));
        }
        for (var kind : partial) {
            if (!costKinds.isEmpty() && !costKinds.contains(kind.value())) {
                problems.add(
                        kind.at(),
                        "kostensoort-onbekend",
                        "'%s' hoort niet bij de kostensoorten van deze regeling."
                                .formatted(kind.value()),
                        Suggestion.of(kind.value(), costKinds));
            }
        }
    }
}
