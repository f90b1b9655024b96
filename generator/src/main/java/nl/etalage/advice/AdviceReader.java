package nl.etalage.advice;

import java.util.List;
import java.util.Optional;
import nl.etalage.condition.ConditionReader;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.Headline;
import nl.etalage.site.Source;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/** Reads a file of {@code adviezen/}. */
final class AdviceReader {

    private static final int MOST_HOURS = 10_000;
    private static final int MOST_DAYS = 3_650;

    private AdviceReader() {}

    private record Costs(Advice.Costs amounts, Optional<Source> source) {}

    private record Effect(String kind, String text, List<Keyed<Node>> answerBecomes) {}

    static WrittenAdvice read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var headline = Headline.read(document, fields);
        var appliesIf = fields.required("geldt-als", ConditionReader::read);
        var costs =
                fields.required("kosten", Values.block(AdviceReader::costs))
                        .orElseGet(
                                () ->
                                        new Costs(
                                                new Advice.Costs(
                                                        Advice.Range.NOTHING,
                                                        Advice.Range.NOTHING,
                                                        0,
                                                        true),
                                                Optional.empty()));
        var planning =
                fields.required("planning", Values.block(AdviceReader::planning))
                        .orElseGet(() -> new Advice.Planning(0, "", Optional.empty()));
        var effect =
                fields.required("effect", Values.block(AdviceReader::effect))
                        .orElseGet(() -> new Effect("", "", List.of()));
        var costKind = fields.optional("kostensoort", Values::locatedId);
        var after = fields.list("na", Values::locatedId);
        var phase = fields.optional("fase", Values.word(Advice.Phase.class));
        fields.end();
        return new WrittenAdvice(
                headline,
                appliesIf,
                costs.amounts(),
                costs.source(),
                planning,
                effect.kind(),
                effect.text(),
                effect.answerBecomes(),
                costKind,
                after,
                phase,
                body);
    }

    private static Optional<Costs> costs(Fields block) {
        var once = block.optional("eenmalig", AdviceReader::range, Advice.Range.NOTHING);
        var monthly = block.optional("per-maand", AdviceReader::range, Advice.Range.NOTHING);
        int hours = block.optional("eigen-uren", Values.whole(0, MOST_HOURS), 0);
        boolean estimate = block.optional("schatting", Values::yesNo, false);
        var source = Source.read(block);
        if (estimate == block.has("bron")) {
            block.problems()
                    .add(
                            block.at(),
                            "kosten-herkomst",
                            estimate
                                    ? "deze kosten zijn een schatting en hebben ook een bron."
                                    : "hier ontbreekt waar deze kosten vandaan komen.",
                            "Schrijf schatting: true, of een bron; één van de twee.");
        }
        return Optional.of(new Costs(new Advice.Costs(once, monthly, hours, estimate), source));
    }

    /** An amount, or a block with {@code van} and {@code tot}. */
    private static Optional<Advice.Range> range(Node node, Problems problems) {
        if (node instanceof Node.Scalar) {
            return Values.euros(node, problems).map(euros -> new Advice.Range(euros, euros));
        }
        return Values.block(
                        block -> {
                            var from = block.required("van", Values::euros);
                            var to = block.required("tot", Values::euros);
                            if (from.isPresent() && to.isPresent() && from.get() > to.get()) {
                                block.problems()
                                        .add(
                                                block.at("van"),
                                                "bereik-leeg",
                                                "het laagste bedrag is hoger dan het hoogste.",
                                                "Wissel van en tot om.");
                                return Optional.<Advice.Range>empty();
                            }
                            return from.flatMap(low -> to.map(high -> new Advice.Range(low, high)));
                        })
                .read(node, problems);
    }

    private static Optional<Advice.Planning> planning(Fields block) {
        int days = block.required("doorlooptijd-dagen", Values.whole(0, MOST_DAYS), 0);
        var firstStep = block.text("eerste-stap");
        var who = block.optionalText("wie");
        return Optional.of(new Advice.Planning(days, firstStep, who));
    }

    private static Optional<Effect> effect(Fields block) {
        var kind = block.required("soort", Values::id, "");
        var text = block.text("tekst");
        var becomes = block.optional("antwoord-wordt", Values.keyed(Values::any), List.of());
        return Optional.of(new Effect(kind, text, becomes));
    }
}
