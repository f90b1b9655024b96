package nl.etalage.condition;

import java.util.List;
import java.util.Optional;

/**
 * A part of the Netherlands: the whole country, a province, or some municipalities.
 *
 * @param country {@code nederland}
 * @param province id of a province
 */
public record Area(
        Optional<String> country,
        Optional<String> province,
        Optional<List<String>> municipalities) {

    public static final Area COUNTRY =
            new Area(Optional.of("nederland"), Optional.empty(), Optional.empty());

    static Area ofProvince(String id) {
        return new Area(Optional.empty(), Optional.of(id), Optional.empty());
    }

    static Area of(List<String> municipalities) {
        return new Area(Optional.empty(), Optional.empty(), Optional.of(municipalities));
    }
}
