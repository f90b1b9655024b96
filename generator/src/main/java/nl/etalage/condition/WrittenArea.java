package nl.etalage.condition;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.region.Region;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Value;
import nl.etalage.source.Values;

/**
 * An area as an editor wrote it; a province by its id or its name.
 *
 * @param country whether it is the whole country
 */
public record WrittenArea(
        Location at,
        boolean country,
        Optional<Located<String>> province,
        List<Located<String>> municipalities) {

    /** Reads {@code {land: nederland}}, {@code {provincie: …}} or {@code {gemeenten: […]}}. */
    public static final Value<WrittenArea> VALUE = Values.block(WrittenArea::read);

    private static Optional<WrittenArea> read(Fields fields) {
        var country = fields.optional("land", Values.oneOf(Map.of("nederland", true)));
        var province = fields.optional("provincie", Values.located(Values::text));
        var municipalities =
                fields.optional("gemeenten", Values.someOf(Values::locatedId), List.of());
        int given =
                (fields.has("land") ? 1 : 0)
                        + (fields.has("provincie") ? 1 : 0)
                        + (fields.has("gemeenten") ? 1 : 0);
        if (given != 1) {
            fields.problems()
                    .add(
                            fields.at(),
                            "gebied-keuze",
                            "een gebied heeft precies één van land, provincie en gemeenten.",
                            "Schrijf bijvoorbeeld {land: nederland} of {provincie: Utrecht}.");
            return Optional.empty();
        }
        return country.isPresent() || province.isPresent() || !municipalities.isEmpty()
                ? Optional.of(
                        new WrittenArea(fields.at(), country.isPresent(), province, municipalities))
                : Optional.empty();
    }

    /** The area by ids; empty after reporting a name that the region does not know. */
    public Optional<Area> resolve(Region region, Problems problems) {
        if (country) {
            return Optional.of(Area.COUNTRY);
        }
        if (province.isPresent()) {
            var name = province.get();
            var id = region.province(name.value());
            if (id.isEmpty()) {
                problems.add(
                        name.at(),
                        "provincie-onbekend",
                        "er is geen provincie '%s'.".formatted(name.value()),
                        Suggestion.of(name.value(), region.provinces().values()));
            }
            return id.map(Area::ofProvince);
        }
        boolean known = true;
        for (var id : municipalities) {
            if (!region.municipalities().containsKey(id.value())) {
                known = false;
                problems.add(
                        id.at(),
                        "gemeente-onbekend",
                        "er is geen gemeente '%s'.".formatted(id.value()),
                        Suggestion.of(id.value(), region.municipalities().keySet()));
            }
        }
        return known
                ? Optional.of(Area.of(municipalities.stream().map(Located::value).toList()))
                : Optional.empty();
    }
}
