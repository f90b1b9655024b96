package nl.etalage.region;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.site.Circle;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;

/** Reads {@code regio.yml}. */
public final class RegionReader {

    private final Problems problems;

    private RegionReader(Problems problems) {
        this.problems = problems;
    }

    /** The region in the file; what is wrong with it is reported and left out. */
    public static Region read(Document document, Problems problems) {
        return new RegionReader(problems).region(document.fields(problems));
    }

    /** A municipality before it is known what there is to refer to. */
    private record Written(
            String name,
            Located<String> province,
            Optional<Located<LocalDate>> validUntil,
            Optional<Located<String>> successor,
            Optional<Municipality.Contact> contact) {}

    private Region region(Fields fields) {
        var written =
                fields.optional(
                        "gemeenten",
                        Values.keyed(Values.block(RegionReader::municipality)),
                        List.of());
        var provinces = fields.optional("provincies", Values.mapOf(Values::text), Region.PROVINCES);
        var sectors =
                fields.optional("sectoren", Values.mapOf(Values::text), Map.<String, String>of());
        fields.end();
        var withoutMunicipalities = new Region(Map.of(), provinces, sectors);
        var known = new LinkedHashMap<String, Written>();
        for (var municipality : written) {
            if (hasFreeId(municipality)) {
                known.put(municipality.key().value(), municipality.value());
            }
        }
        var municipalities = new LinkedHashMap<String, Municipality>();
        known.forEach(
                (id, municipality) -> {
                    checkSuccessor(id, municipality, known);
                    municipalities.put(id, resolved(municipality, withoutMunicipalities));
                });
        return new Region(municipalities, provinces, sectors);
    }

    private static Optional<Written> municipality(Fields fields) {
        var name = fields.text("naam");
        var province = fields.required("provincie", Values.located(Values::text));
        var until = fields.optional("geldig-tot", Values.located(Values::day));
        var successor = fields.optional("opvolger", Values::locatedId);
        var contact = fields.optional("contact", Values.block(RegionReader::contact));
        return Optional.of(
                new Written(
                        name,
                        province.orElseGet(() -> new Located<>("", fields.at())),
                        until,
                        successor,
                        contact));
    }

    private static Optional<Municipality.Contact> contact(Fields fields) {
        return Optional.of(
                new Municipality.Contact(
                        fields.optionalText("naam"),
                        fields.optional("website", Values::url),
                        fields.optionalText("e-mail"),
                        fields.optionalText("telefoon")));
    }

    private boolean hasFreeId(Keyed<Written> municipality) {
        var id = municipality.key();
        if (Values.id(new Node.Scalar(id.at(), id.value()), problems).isEmpty()) {
            return false;
        }
        if (id.value().equals(Region.ELSEWHERE)) {
            problems.add(
                    id.at(),
                    "id-gereserveerd",
                    "'%s' is al het antwoord van wie in geen van deze gemeenten zit."
                            .formatted(id.value()),
                    "Kies een ander id.");
            return false;
        }
        return true;
    }

    private Municipality resolved(Written written, Region region) {
        var province = region.province(written.province().value());
        if (province.isEmpty() && !written.province().value().isEmpty()) {
            problems.add(
                    written.province().at(),
                    "provincie-onbekend",
                    "er is geen provincie '%s'.".formatted(written.province().value()),
                    Suggestion.of(written.province().value(), region.provinces().values()));
        }
        return new Municipality(
                written.name(),
                province.orElse(""),
                written.validUntil().map(Located::value),
                written.successor().map(Located::value),
                written.contact());
    }

    private void checkSuccessor(String id, Written municipality, Map<String, Written> known) {
        if (municipality.successor().isEmpty()) {
            return;
        }
        var successor = municipality.successor().get();
        if (!known.containsKey(successor.value())) {
            problems.add(
                    successor.at(),
                    "gemeente-onbekend",
                    "er is geen gemeente '%s'.".formatted(successor.value()),
                    Suggestion.of(successor.value(), known.keySet()));
        }
        Circle.beginningAt(id, each -> successors(each, known))
                .ifPresent(
                        circle ->
                                problems.add(
                                        successor.at(),
                                        "opvolger-kring",
                                        circle.size() == 1
                                                ? "gemeente '%s' volgt zichzelf op.".formatted(id)
                                                : "deze gemeenten volgen elkaar op in een kring: %s."
                                                        .formatted(String.join(", ", circle)),
                                        "Laat de laatste gemeente van de rij zonder opvolger."));
        if (municipality.validUntil().isEmpty()) {
            problems.add(
                    successor.at(),
                    "opvolger-zonder-datum",
                    "gemeente '%s' heeft een opvolger, maar geen laatste dag.".formatted(id),
                    "Zet erbij: geldig-tot: \"jjjj-mm-dd\", de laatste dag dat zij bestaat.");
        }
    }

    private static List<String> successors(String id, Map<String, Written> known) {
        return Optional.ofNullable(known.get(id))
                .flatMap(Written::successor)
                .map(successor -> List.of(successor.value()))
                .orElse(List.of());
    }
}
