package nl.etalage.subsidie;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import nl.etalage.condition.ConditionReader;
import nl.etalage.problem.Problems;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/** Reads the key {@code bedrag}. */
final class AmountReader {

    static final String UNKNOWN = "onbekend";

    /** What an amount is reckoned from. */
    private static final List<String> BASES =
            List.of("percentage", "schijven", "staffel", "per", "vast");

    private static final int MOST = 100_000;

    private AmountReader() {}

    /** One amount, a list of which the first that counts is taken, or nothing known. */
    static Optional<List<WrittenAmount>> read(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.text().equals(UNKNOWN)) {
            return Optional.of(List.of());
        }
        if (node instanceof Node.Mapping) {
            return Values.block(AmountReader::amount)
                    .read(node, problems)
                    .map(
                            amount -> {
                                checkLast(node, amount, problems);
                                return List.of(amount);
                            });
        }
        if (node instanceof Node.Sequence sequence) {
            return list(sequence, problems);
        }
        return Values.wrong(
                node,
                problems,
                "bedrag-vorm",
                "hier hoort een bedrag, een lijst van bedragen of onbekend",
                "Schrijf bijvoorbeeld {percentage: 50, maximum: 1250}.");
    }

    private static Optional<List<WrittenAmount>> list(Node.Sequence sequence, Problems problems) {
        if (sequence.items().isEmpty()) {
            problems.add(
                    sequence.at(),
                    "lijst-leeg",
                    "deze lijst is leeg.",
                    "Schrijf onbekend als het bedrag niet bekend is.");
        }
        var amounts = new ArrayList<WrittenAmount>();
        for (int i = 0; i < sequence.items().size(); i++) {
            var item = sequence.items().get(i);
            boolean isLast = i == sequence.items().size() - 1;
            Values.block(AmountReader::amount)
                    .read(item, problems)
                    .ifPresent(
                            amount -> {
                                if (isLast) {
                                    checkLast(item, amount, problems);
                                } else if (amount.when().isEmpty() && !has(item, "als")) {
                                    problems.add(
                                            item.at(),
                                            "bedrag-zonder-als",
                                            "dit bedrag geldt altijd, dus wat eronder staat"
                                                    + " nooit.",
                                            "Zet er een als bij, of zet dit bedrag onderaan.");
                                }
                                amounts.add(amount);
                            });
        }
        return Optional.of(List.copyOf(amounts));
    }

    private static void checkLast(Node item, WrittenAmount amount, Problems problems) {
        if (amount.when().isPresent()) {
            problems.add(
                    item.at(),
                    "bedrag-laatste-als",
                    "dit is het laatste bedrag en het heeft een als, dus wie daar niet aan"
                            + " voldoet heeft geen bedrag.",
                    "Zet onderaan een bedrag zonder als, eventueel vast: 0.");
        }
    }

    private static boolean has(Node node, String key) {
        return node instanceof Node.Mapping mapping && mapping.entries().containsKey(key);
    }

    private static Optional<WrittenAmount> amount(Fields block) {
        var when = block.optional("als", ConditionReader::read);
        var percentage = block.optional("percentage", Values::percentage).map(Amount::exact);
        var brackets =
                block.optional(
                        "schijven",
                        Values.someOf(Values.block(AmountReader::bracket)),
                        List.<Amount.Bracket>of());
        var table =
                block.optional(
                        "staffel",
                        Values.someOf(Values.block(AmountReader::row)),
                        List.<Amount.Row>of());
        var counted = new ArrayList<Located<String>>();
        var per = block.optional("per", Values.block(rate -> per(rate, counted)));
        var fixed = block.optional("vast", Values::euros);
        var proRata = block.optional("naar-rato", Values.block(part -> proRata(part, counted)));
        var minimum = block.optional("minimum", Values::euros);
        var maximum = block.optional("maximum", Values::euros);
        var maximumPer = block.optional("maximum-per", Values.block(rate -> per(rate, counted)));
        var partial =
                block.optional("deelmaxima", Values.keyed(Values::euros), List.<Keyed<Long>>of());
        checkBase(block);
        checkAscending(block, "schijven", brackets, Amount.Bracket::upTo);
        checkAscending(block, "staffel", table, Amount.Row::upTo);
        if (minimum.isPresent() && maximum.isPresent() && minimum.get() > maximum.get()) {
            block.problems()
                    .add(
                            block.at("minimum"),
                            "bereik-leeg",
                            "het minimum is hoger dan het maximum, dus er wordt nooit iets"
                                    + " betaald.",
                            "Wissel minimum en maximum om.");
        }
        Map<String, Long> maxima = new LinkedHashMap<>();
        partial.forEach(kind -> maxima.put(kind.key().value(), kind.value()));
        return Optional.of(
                new WrittenAmount(
                        when,
                        new Amount(
                                Optional.empty(),
                                percentage,
                                brackets,
                                table,
                                per,
                                fixed,
                                proRata,
                                minimum,
                                maximum,
                                maximumPer,
                                maxima),
                        List.copyOf(counted),
                        partial.stream().map(Keyed::key).toList()));
    }

    private static void checkBase(Fields block) {
        var given = BASES.stream().filter(block::has).toList();
        if (given.size() != 1) {
            block.problems()
                    .add(
                            block.at(),
                            "bedrag-grondslag",
                            given.isEmpty()
                                    ? "dit bedrag zegt niet waarvan het berekend wordt."
                                    : "een bedrag wordt op één manier berekend, maar hier staan %s."
                                            .formatted(String.join(" en ", given)),
                            "Kies één van: " + String.join(", ", BASES) + ".");
        }
    }

    private static Optional<Amount.Bracket> bracket(Fields row) {
        var upTo = row.optional("tot-en-met", Values::euros);
        return row.required("percentage", Values::percentage)
                .map(percentage -> new Amount.Bracket(upTo, Amount.exact(percentage)));
    }

    private static Optional<Amount.Row> row(Fields row) {
        var upTo = row.optional("tot-en-met", Values::euros);
        var fixed = row.optional("vast", Values::euros);
        var percentage = row.optional("percentage", Values::percentage).map(Amount::exact);
        var above = row.optional("min-percentage-boven", Values::percentage).map(Amount::exact);
        if (row.has("vast") == row.has("percentage")) {
            row.problems()
                    .add(
                            row.at(),
                            "staffel-vorm",
                            "een rij van een staffel heeft precies één van vast en percentage.",
                            "Schrijf {tot-en-met: 2800, vast: 0} of {tot-en-met: 69765, percentage:"
                                    + " 28}.");
            return Optional.empty();
        }
        return Optional.of(new Amount.Row(upTo, fixed, percentage, above));
    }

    /** Each row ends higher than the one before; only the last may have no end. */
    private static <T> void checkAscending(
            Fields block, String key, List<T> rows, Function<T, Optional<Long>> end) {
        for (int i = 1; i < rows.size(); i++) {
            var before = end.apply(rows.get(i - 1));
            var here = end.apply(rows.get(i));
            if (before.isEmpty() || (here.isPresent() && here.get() <= before.get())) {
                block.problems()
                        .add(
                                block.at(key),
                                "rijen-niet-oplopend",
                                "de rijen onder '%s' lopen niet op.".formatted(key),
                                "Zet de laagste grens bovenaan, en alleen bij de laatste rij"
                                        + " geen tot-en-met.");
                return;
            }
        }
    }

    private static Optional<Amount.Per> per(Fields rate, List<Located<String>> counted) {
        var question = rate.required("vraag", Values::locatedId);
        var amount = rate.required("bedrag", Values::euros);
        question.ifPresent(counted::add);
        return question.flatMap(id -> amount.map(cents -> new Amount.Per(id.value(), cents)));
    }

    private static Optional<Amount.ProRata> proRata(Fields part, List<Located<String>> counted) {
        var question = part.required("vraag", Values::locatedId);
        var full = part.required("vol", Values.whole(1, MOST));
        question.ifPresent(counted::add);
        return question.flatMap(id -> full.map(number -> new Amount.ProRata(id.value(), number)));
    }
}
