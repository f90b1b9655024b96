package nl.etalage.proof;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.etalage.condition.Condition;
import nl.etalage.subsidie.Amount;
import nl.etalage.subsidie.Scheme;

/** Every condition that a scheme has anywhere, and so everything that it asks of a firm. */
final class SchemeConditions {

    private SchemeConditions() {}

    static Stream<Condition> of(Scheme scheme) {
        return Stream.of(
                        Stream.of(new Condition.InArea(scheme.area())),
                        scheme.questions().stream().flatMap(each -> each.showIf().stream()),
                        terms(scheme.conditions(), scheme.amount()),
                        scheme.rounds().stream()
                                .flatMap(round -> terms(round.conditions(), round.amount())))
                .flatMap(conditions -> conditions);
    }

    private static Stream<Condition> terms(List<Scheme.Requirement> required, List<Amount> amount) {
        return Stream.concat(
                        required.stream().map(Scheme.Requirement::when),
                        amount.stream().map(Amount::when))
                .flatMap(Optional::stream);
    }
}
