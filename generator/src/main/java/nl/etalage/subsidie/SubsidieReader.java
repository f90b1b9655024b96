package nl.etalage.subsidie;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.etalage.condition.WrittenArea;
import nl.etalage.problem.Problems;
import nl.etalage.site.Headline;
import nl.etalage.site.Source;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;
import nl.etalage.survey.QuestionReader;
import nl.etalage.survey.WrittenQuestion;

/** Reads a file of {@code subsidies/}, and checks what can be judged by that file alone. */
final class SubsidieReader {

    /** What saves tax, so that a part of the amount is what it is worth. */
    private static final Set<Scheme.Form> ON_TAX =
            Set.of(Scheme.Form.AFTREK, Scheme.Form.AFDRACHTVERMINDERING);

    private static final int MOST_DAYS = 3_650;

    private final Problems problems;

    SubsidieReader(Problems problems) {
        this.problems = problems;
    }

    private record Expected(Scheme.Expected expected, Optional<Source> source) {}

    private record Combination(List<Located<String>> notWith, Scheme.Scope scope) {}

    Subsidie read(Document document) {
        var fields = document.fields(problems);
        var headline = Headline.read(document, fields);
        var provider = fields.text("verstrekker");
        var form = fields.required("vorm", Values.word(Scheme.Form.class));
        var audience = fields.required("voor", Values.word(Scheme.Audience.class));
        var area = fields.required("gebied", WrittenArea.VALUE);
        var summary = fields.text("samenvatting");
        var questions =
                fields.optional("vragen", new QuestionReader(Optional.empty()).list(), List.of());
        var requirements = fields.optional("voorwaarden", WrittenRequirement.LIST, List.of());
        checkOwnIds(questions, requirements);
        var assessedBy = fields.list("beoordeling", Values::text);
        var obligations = fields.list("verplichtingen", Values::text);
        boolean continuous = fields.optional("doorlopend", Values::yesNo, false);
        var rounds = new RoundReader(requirements, problems).read(fields);
        checkOpening(fields, continuous);
        var expected = fields.optional("verwacht", Values.block(SubsidieReader::expected));
        var amount = fields.required("bedrag", AmountReader::read, List.of());
        var costKinds = fields.list("kostensoorten", Values::locatedId);
        var value = fields.optional("waarde", Values.block(SubsidieReader::value));
        form.filter(known -> value.isPresent() && !ON_TAX.contains(known))
                .ifPresent(
                        known ->
                                problems.add(
                                        fields.keyAt("waarde"),
                                        "sleutel-past-niet",
                                        "waarde zegt wat een belastingvoordeel oplevert, en dit"
                                                + " is geen belastingvoordeel.",
                                        "Die hoort bij: aftrek, afdrachtvermindering."));
        var combination =
                fields.optional("combineren", Values.block(SubsidieReader::combination))
                        .orElseGet(() -> new Combination(List.of(), Scheme.Scope.SAME_COST));
        var arrangements = fields.list("vooraf-regelen", Values.block(SubsidieReader::arrangement));
        var apply = fields.optional("aanvragen", Source.VALUE);
        var source = fields.required("bron", Source.VALUE);
        fields.end();
        return new Subsidie(
                headline,
                provider,
                form.orElse(Scheme.Form.SUBSIDIE),
                audience.orElse(Scheme.Audience.ONDERNEMING),
                area,
                summary,
                questions,
                requirements,
                assessedBy,
                obligations,
                continuous,
                rounds,
                expected.map(Expected::expected),
                expected.flatMap(Expected::source),
                amount,
                costKinds,
                value,
                combination.notWith(),
                combination.scope(),
                arrangements,
                apply,
                source);
    }

    private void checkOpening(Fields fields, boolean continuous) {
        if (fields.has("openstellingen") == continuous) {
            problems.add(
                    fields.at(),
                    "openstelling-keuze",
                    continuous
                            ? "deze regeling is doorlopend en heeft ook openstellingen."
                            : "hier ontbreekt wanneer de regeling open is.",
                    "Schrijf openstellingen met rondes, of doorlopend: true; één van de twee.");
        }
    }

    /** A visitor answers both under one name, so they may not share it. */
    private void checkOwnIds(
            List<WrittenQuestion> questions, List<WrittenRequirement> requirements) {
        var asked =
                questions.stream()
                        .map(question -> question.id().value())
                        .collect(Collectors.toSet());
        for (var requirement : requirements) {
            if (requirement.question().isPresent() && asked.contains(requirement.id().value())) {
                problems.add(
                        requirement.id().at(),
                        "id-dubbel",
                        "'%s' is ook het id van een vraag van deze regeling."
                                .formatted(requirement.id().value()),
                        "Geef elk een eigen id.");
            }
        }
    }

    private static Optional<Expected> expected(Fields block) {
        var yearly = block.optional("elk-jaar", Values.block(SubsidieReader::yearly));
        var when = block.optionalText("wanneer");
        var source = Source.read(block);
        if (block.has("elk-jaar") == block.has("wanneer")) {
            block.problems()
                    .add(
                            block.at(),
                            "verwacht-keuze",
                            "een verwachting heeft precies één van elk-jaar en wanneer.",
                            "Schrijf {wanneer: voorjaar 2027} of {elk-jaar: {opent: \"06-02\"}}, met"
                                    + " een bron.");
        }
        return yearly.or(
                        () ->
                                when.map(
                                        words ->
                                                new Scheme.Expected(
                                                        Optional.empty(),
                                                        Optional.empty(),
                                                        Optional.of(words))))
                .map(hope -> new Expected(hope, source));
    }

    private static Optional<Scheme.Expected> yearly(Fields block) {
        return Optional.of(
                new Scheme.Expected(
                        block.required("opent", SubsidieReader::dayOfYear),
                        block.optional("sluit", SubsidieReader::dayOfYear),
                        Optional.empty()));
    }

    private static Optional<String> dayOfYear(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar && scalar.text().matches("\\d{2}-\\d{2}")) {
            try {
                MonthDay.parse("--" + scalar.text());
                return Optional.of(scalar.text());
            } catch (DateTimeException e) {
                // Reported below, in the editor's words.
            }
        }
        return Values.wrong(
                node,
                problems,
                "dag-ongeldig",
                "hier hoort een dag van elk jaar die bestaat, als mm-dd, zoals \"06-02\"");
    }

    private static Optional<Scheme.Value> value(Fields block) {
        var from = block.required("van", Values::percentage);
        var to = block.required("tot", Values::percentage);
        if (from.isPresent() && to.isPresent() && from.get().compareTo(to.get()) > 0) {
            block.problems()
                    .add(
                            block.at("van"),
                            "bereik-leeg",
                            "het laagste percentage is hoger dan het hoogste.",
                            "Wissel van en tot om.");
        }
        return from.flatMap(low -> to.map(high -> new Scheme.Value(low, high)));
    }

    private static Optional<Combination> combination(Fields block) {
        var notWith = block.required("niet-met", Values.someOf(Values::locatedId), List.of());
        var scope =
                block.optional(
                        "bereik",
                        Values.oneOf(
                                Map.of(
                                        "zelfde-kosten",
                                        Scheme.Scope.SAME_COST,
                                        "bedrijf",
                                        Scheme.Scope.COMPANY)),
                        Scheme.Scope.SAME_COST);
        return Optional.of(new Combination(notWith, scope));
    }

    private static Optional<Scheme.Arrangement> arrangement(Fields block) {
        var what = block.text("wat");
        int days = block.required("doorlooptijd-dagen", Values.whole(0, MOST_DAYS), 0);
        return Optional.of(new Scheme.Arrangement(what, days));
    }
}
