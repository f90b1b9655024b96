package nl.etalage.condition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/** Reads the shape of a condition; {@link Vocabulary} knows what its names mean. */
public final class ConditionReader {

    private static final List<String> NODES =
            List.of(
                    "alle",
                    "een-van",
                    "geen-van",
                    "niet",
                    "begrip",
                    "antwoord",
                    "score",
                    "kosten",
                    "kosten-post",
                    "gemeente-in",
                    "definitie");

    private ConditionReader() {}

    /** A {@link nl.etalage.source.Value}: the condition, or nothing after reporting why not. */
    public static Optional<WrittenCondition> read(Node node, Problems problems) {
        if (!(node instanceof Node.Mapping mapping)) {
            return Values.wrong(
                    node,
                    problems,
                    "voorwaarde-verwacht",
                    "hier hoort een voorwaarde",
                    "Schrijf bijvoorbeeld {begrip: werknemers, minstens: 5}.");
        }
        var given = NODES.stream().filter(mapping.entries()::containsKey).toList();
        if (given.size() != 1) {
            var written = String.join(", ", mapping.entries().keySet());
            var remedy =
                    given.isEmpty()
                            ? mapping.entries().keySet().stream()
                                    .findFirst()
                                    .map(key -> Suggestion.of(key, NODES))
                                    .orElse("Kies uit: " + String.join(", ", NODES) + ".")
                            : "Zet ze onder elkaar in een lijst onder alle of een-van.";
            problems.add(
                    node.at(),
                    "voorwaarde-vorm",
                    given.isEmpty()
                            ? "dit is geen voorwaarde: er staat %s."
                                    .formatted(written.isEmpty() ? "niets" : written)
                            : "een voorwaarde gaat over één ding, maar hier staan %s."
                                    .formatted(String.join(" en ", given)),
                    remedy);
            return Optional.empty();
        }
        var fields = new Fields(mapping, problems);
        var condition = node(given.get(0), fields);
        fields.end();
        return condition;
    }

    private static Optional<WrittenCondition> node(String key, Fields fields) {
        return switch (key) {
            case "alle" -> group(key, WrittenCondition.Join.ALL, fields);
            case "een-van" -> group(key, WrittenCondition.Join.ANY, fields);
            case "geen-van" -> group(key, WrittenCondition.Join.NONE, fields);
            case "niet" ->
                    fields.required(key, ConditionReader::read)
                            .map(part -> new WrittenCondition.Not(fields.at(), part));
            case "gemeente-in" ->
                    fields.required(key, WrittenArea.VALUE)
                            .map(area -> new WrittenCondition.InArea(fields.at(), area));
            case "definitie" ->
                    fields.required(key, Values.located(Values::text))
                            .map(name -> new WrittenCondition.Defined(fields.at(), name));
            default ->
                    Stream.of(WrittenCondition.Subject.values())
                            .filter(subject -> subject.key().equals(key))
                            .findFirst()
                            .flatMap(subject -> comparison(subject, fields));
        };
    }

    private static Optional<WrittenCondition> group(
            String key, WrittenCondition.Join join, Fields fields) {
        var parts =
                fields.required(
                        key,
                        Values.someOf(
                                (node, problems) ->
                                        // A part that cannot be read spoils the whole group.
                                        Optional.of(read(node, problems))));
        if (parts.isEmpty() || parts.get().stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        var read = parts.get().stream().flatMap(Optional::stream).toList();
        return Optional.of(new WrittenCondition.Group(fields.at(), join, read));
    }

    private static Optional<WrittenCondition> comparison(
            WrittenCondition.Subject subject, Fields fields) {
        var name = fields.required(subject.key(), Values.located(Values::text));
        var operators = new ArrayList<Located<Operator>>();
        var values = new ArrayList<Node>();
        Operator.byWord()
                .forEach(
                        (word, operator) ->
                                fields.node(word)
                                        .ifPresent(
                                                value -> {
                                                    operators.add(
                                                            new Located<>(
                                                                    operator, fields.keyAt(word)));
                                                    values.add(value);
                                                }));
        if (operators.size() != 1) {
            // A mistyped operator is reported once, as the unknown key it is.
            if (!operators.isEmpty() || !fields.hasOthers()) {
                fields.problems()
                        .add(
                                fields.at(),
                                "voorwaarde-vergelijking",
                                operators.isEmpty()
                                        ? "hier ontbreekt waarmee '%s' vergeleken wordt."
                                                .formatted(name.map(Located::value).orElse(""))
                                        : "een voorwaarde vergelijkt op één manier, maar hier"
                                                + " staan %s.".formatted(words(operators)),
                                operators.isEmpty()
                                        ? "Schrijf bijvoorbeeld {%s: %s, minstens: 5}."
                                                .formatted(
                                                        subject.key(),
                                                        name.map(Located::value).orElse("…"))
                                        : "Zet ze als twee voorwaarden onder alle.");
            }
            return Optional.empty();
        }
        return name.map(
                what ->
                        new WrittenCondition.Comparison(
                                fields.at(), subject, what, operators.get(0), values.get(0)));
    }

    private static String words(List<Located<Operator>> operators) {
        return operators.stream()
                .map(operator -> operator.value().word())
                .collect(Collectors.joining(" en "));
    }
}
