package nl.etalage.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.source.Document;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/**
 * Expressions that mean the same to somebody who searches: {@code mkb} and {@code midden- en
 * kleinbedrijf}.
 *
 * @param lists each of two expressions or more; an expression stands in one list only
 */
public record Synonyms(List<List<String>> lists) {

    public static final String FILE = "content/synoniemen.yml";

    public static final Synonyms NONE = new Synonyms(List.of());

    public Synonyms {
        lists = lists.stream().map(List::copyOf).toList();
    }

    /** Reads the file; what is wrong is reported, and left out. */
    public static Synonyms read(Document document, Problems problems) {
        var fields = document.fields(problems);
        Map<String, Location> seen = new HashMap<>();
        var lists =
                fields.required(
                        "synoniemen",
                        Values.listOf((node, into) -> list(node, into, seen)),
                        List.<List<String>>of());
        fields.end();
        return new Synonyms(lists);
    }

    private static Optional<List<String>> list(
            Node node, Problems problems, Map<String, Location> seen) {
        var list = Values.listOf(Values.located(Values::text)).read(node, problems);
        if (list.isPresent() && list.get().size() < 2) {
            problems.add(
                    node.at(),
                    "synoniem-alleen",
                    "een lijst met synoniemen heeft minstens twee woorden.",
                    "Schrijf bijvoorbeeld: - [2fa, mfa, tweestapsverificatie]");
            return Optional.empty();
        }
        return list.map(
                expressions ->
                        expressions.stream()
                                .filter(expression -> isNew(expression, problems, seen))
                                .map(Located::value)
                                .toList());
    }

    private static boolean isNew(
            Located<String> expression, Problems problems, Map<String, Location> seen) {
        var first = seen.putIfAbsent(expression.value().toLowerCase(Locale.ROOT), expression.at());
        if (first == null) {
            return true;
        }
        problems.add(
                expression.at(),
                "synoniem-dubbel",
                "'%s' staat ook op regel %d.".formatted(expression.value(), first.line()),
                "Maak van de twee lijsten er één.");
        return false;
    }
}
