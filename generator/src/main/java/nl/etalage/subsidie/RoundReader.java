package nl.etalage.subsidie;

import java.util.List;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Source;
import nl.etalage.source.Duplicates;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Moment;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/** Reads the key {@code openstellingen}, and checks its dates. */
final class RoundReader {

    private static final String UNKNOWN = "onbekend";

    private final List<WrittenRequirement> ofScheme;
    private final Problems problems;

    RoundReader(List<WrittenRequirement> ofScheme, Problems problems) {
        this.ofScheme = ofScheme;
        this.problems = problems;
    }

    List<WrittenRound> read(Fields fields) {
        var rounds =
                fields.optional(
                        "openstellingen",
                        Values.someOf(Values.block(this::round)),
                        List.<WrittenRound>of());
        Duplicates.report(rounds.stream().map(WrittenRound::id).toList(), "ronde", problems);
        for (int i = 0; i < rounds.size(); i++) {
            for (int j = 0; j < i; j++) {
                checkOverlap(rounds.get(i), rounds.get(j));
            }
        }
        return rounds;
    }

    private Optional<WrittenRound> round(Fields block) {
        var id = block.required("id", Values::locatedId);
        var opens = moment(block, "opent");
        var closes = moment(block, "sluit");
        var openOn = block.optional("open-op", Values.located(Values::moment));
        var budget = block.optional("budget", Values::euros);
        var spentFrom = block.optional("budget-op", Values.located(Values::moment));
        var allocation =
                block.optional(
                        "verdeling",
                        Values.word(Scheme.Allocation.class),
                        Scheme.Allocation.VOLGORDE);
        var requirements = block.optional("voorwaarden", WrittenRequirement.LIST, List.of());
        var dropped = block.list("vervalt", Values::locatedId);
        var amount = block.optional("bedrag", AmountReader::read);
        var costKinds = block.optional("kostensoorten", Values.someOf(Values::locatedId));
        var source = Source.read(block);
        checkDropped(dropped);
        return id.map(
                        known ->
                                new WrittenRound(
                                        known,
                                        opens,
                                        closes,
                                        openOn,
                                        budget,
                                        spentFrom,
                                        allocation,
                                        requirements,
                                        dropped,
                                        amount,
                                        costKinds,
                                        source))
                .map(this::withCheckedDates);
    }

    /** A required moment; empty where the editor wrote that it is unknown. */
    private static Optional<Located<Moment>> moment(Fields block, String key) {
        return block.required(key, Values::any)
                .filter(node -> !(node instanceof Node.Scalar text && text.text().equals(UNKNOWN)))
                .flatMap(node -> Values.located(Values::moment).read(node, block.problems()));
    }

    private void checkDropped(List<Located<String>> dropped) {
        var known = ofScheme.stream().map(each -> each.id().value()).toList();
        for (var id : dropped) {
            if (!known.contains(id.value())) {
                problems.add(
                        id.at(),
                        "voorwaarde-onbekend",
                        "deze regeling heeft geen voorwaarde '%s'.".formatted(id.value()),
                        Suggestion.of(id.value(), known));
            }
        }
    }

    private WrittenRound withCheckedDates(WrittenRound round) {
        if (round.opens().isPresent() && round.closes().isPresent()) {
            var opens = round.opens().get().value();
            var closes = round.closes().get();
            if (closes.value().closes().isBefore(opens.opens())) {
                problems.add(
                        closes.at(),
                        "ronde-sluit-eerder",
                        "deze ronde sluit (%s) voordat zij opent (%s)."
                                .formatted(
                                        DutchFormat.moment(closes.value()),
                                        DutchFormat.moment(opens)),
                        "Kijk beide na; misschien staan ze verwisseld.");
            }
        }
        round.openOn().ifPresent(moment -> checkWithin(round, moment, "open-op"));
        round.spentFrom().ifPresent(moment -> checkWithin(round, moment, "budget-op"));
        return round;
    }

    private void checkWithin(WrittenRound round, Located<Moment> moment, String key) {
        boolean tooEarly =
                round.opens()
                        .filter(opens -> moment.value().closes().isBefore(opens.value().opens()))
                        .isPresent();
        boolean tooLate =
                round.closes()
                        .filter(closes -> moment.value().opens().isAfter(closes.value().closes()))
                        .isPresent();
        if (tooEarly || tooLate) {
            problems.add(
                    moment.at(),
                    "moment-buiten-ronde",
                    "%s ligt %s."
                            .formatted(
                                    key,
                                    tooEarly
                                            ? "voor de opening van deze ronde"
                                            : "na het sluiten van deze ronde"),
                    "Kijk de datums van deze ronde na.");
        }
    }

    private void checkOverlap(WrittenRound later, WrittenRound earlier) {
        if (later.begin().isEmpty() || earlier.begin().isEmpty()) {
            return;
        }
        boolean overlap =
                !later.begin().get().isAfter(earlier.end().orElseThrow())
                        && !earlier.begin().get().isAfter(later.end().orElseThrow());
        if (overlap) {
            problems.add(
                    later.opens().map(Located::at).orElse(later.id().at()),
                    "rondes-overlappen",
                    "ronde '%s' loopt gelijk met ronde '%s'."
                            .formatted(later.id().value(), earlier.id().value()),
                    "Laat de ene ronde sluiten voordat de andere opent.");
        }
    }
}
