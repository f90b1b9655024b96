package nl.etalage.subsidie;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.etalage.condition.ConditionReader;
import nl.etalage.condition.Resolution;
import nl.etalage.condition.Vocabulary;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Problems;
import nl.etalage.site.Source;
import nl.etalage.source.Duplicates;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Value;
import nl.etalage.source.Values;
import nl.etalage.survey.Changeable;

/**
 * A condition of a scheme or round as an editor wrote it.
 *
 * @param question what the visitor answers with yes or no
 * @param needed the answer that it takes, {@code ja} where left out
 */
record WrittenRequirement(
        Located<String> id,
        String text,
        Optional<WrittenCondition> when,
        Optional<String> question,
        Optional<String> needed,
        boolean untested,
        Optional<Source> source,
        Optional<Changeable> changeable) {

    /** What the logic adds to the conditions of every scheme. */
    private static final Set<String> BUILT_IN = Set.of("gebied", "kostensoort", "minimum");

    private static final List<String> FORMS = List.of("als", "vraag", "niet-getoetst");

    /** The value of the key {@code voorwaarden}. */
    static final Value<List<WrittenRequirement>> LIST =
            (node, problems) ->
                    Values.listOf(Values.block(WrittenRequirement::read))
                            .read(node, problems)
                            .map(
                                    requirements -> {
                                        Duplicates.report(
                                                requirements.stream()
                                                        .map(WrittenRequirement::id)
                                                        .toList(),
                                                "voorwaarde",
                                                problems);
                                        return requirements;
                                    });

    private static Optional<WrittenRequirement> read(Fields block) {
        var id = block.required("id", Values::locatedId);
        var text = block.text("tekst");
        var when = block.optional("als", ConditionReader::read);
        var question = block.optionalText("vraag");
        boolean untested =
                block.optional(
                        "niet-getoetst", Values.oneOf(Map.of("true", true, "ja", true)), false);
        var needed = block.optional("nodig", Values.oneOf(Map.of("ja", "ja", "nee", "nee")));
        var changeable = block.optional("veranderbaar", Changeable.VALUE);
        var source = Source.read(block);
        var given = FORMS.stream().filter(block::has).toList();
        var problems = block.problems();
        if (given.size() != 1) {
            problems.add(
                    block.at(),
                    "voorwaarde-toets",
                    given.isEmpty()
                            ? "deze voorwaarde zegt niet hoe zij getoetst wordt."
                            : "een voorwaarde wordt op één manier getoetst, maar hier staan %s."
                                    .formatted(String.join(" en ", given)),
                    "Kies één van: als, vraag, niet-getoetst: true.");
        }
        if (block.has("nodig") && !block.has("vraag")) {
            problems.add(
                    block.keyAt("nodig"),
                    "sleutel-past-niet",
                    "nodig zegt welk antwoord op een vraag nodig is, en hier is geen vraag.",
                    "Zet er een vraag bij, of haal nodig weg.");
        }
        id.filter(known -> BUILT_IN.contains(known.value()))
                .ifPresent(
                        known ->
                                problems.add(
                                        known.at(),
                                        "id-gereserveerd",
                                        "'%s' is al een voorwaarde van elke regeling."
                                                .formatted(known.value()),
                                        "Kies een ander id."));
        return id.map(
                known ->
                        new WrittenRequirement(
                                known, text, when, question, needed, untested, source, changeable));
    }

    /** Those of the scheme, changed by a round: the same id replaces, a new one is added. */
    static List<WrittenRequirement> merged(
            List<WrittenRequirement> ofScheme,
            List<WrittenRequirement> ofRound,
            Set<String> dropped) {
        return Stream.concat(
                        ofScheme.stream()
                                .filter(each -> !dropped.contains(each.id().value()))
                                .map(each -> find(ofRound, each.id().value()).orElse(each)),
                        ofRound.stream()
                                .filter(each -> find(ofScheme, each.id().value()).isEmpty()))
                .toList();
    }

    private static Optional<WrittenRequirement> find(List<WrittenRequirement> among, String id) {
        return among.stream().filter(each -> each.id().value().equals(id)).findFirst();
    }

    void check(Vocabulary vocabulary, Problems problems) {
        when.ifPresent(written -> Resolution.of(written, vocabulary, problems));
    }

    Scheme.Requirement resolved(Vocabulary vocabulary) {
        return new Scheme.Requirement(
                id.value(),
                text,
                when.map(written -> Resolution.checked(written, vocabulary)),
                question,
                needed,
                untested,
                source,
                changeable);
    }
}
