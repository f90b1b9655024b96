package nl.etalage.proof;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Area;
import nl.etalage.profile.Profile;
import nl.etalage.region.Region;
import org.jspecify.annotations.Nullable;

/** Where a visitor's firm is, as conditions on an area see it. */
final class Places {

    static final String MUNICIPALITY = "gemeente";

    private Places() {}

    /** Municipalities merge: from the day after its last, a visitor's one is its successor. */
    static @Nullable Object on(@Nullable Object id, Region region, Optional<LocalDate> day) {
        var current = id;
        for (int merges = region.municipalities().size(); merges > 0; merges--) {
            var municipality =
                    current instanceof String text ? region.municipalities().get(text) : null;
            if (municipality == null
                    || municipality.successor().isEmpty()
                    || municipality.validUntil().isEmpty()
                    || day.isEmpty()
                    || !day.get().isAfter(municipality.validUntil().get())) {
                break;
            }
            current = municipality.successor().get();
        }
        return current;
    }

    static Truth in(Area area, Map<String, ?> facts, Region region) {
        if (area.province().isEmpty() && area.municipalities().isEmpty()) {
            return Truth.YES;
        }
        var id = facts.get(MUNICIPALITY);
        boolean elsewhere = Region.ELSEWHERE.equals(id);
        var municipality = id instanceof String text ? region.municipalities().get(text) : null;
        if (!elsewhere && municipality == null) {
            return Truth.UNKNOWN;
        }
        if (area.municipalities().isPresent()) {
            return Truth.of(
                    id instanceof String text && area.municipalities().get().contains(text));
        }
        var province = municipality == null ? facts.get(Profile.PROVINCE) : municipality.province();
        return province instanceof String text
                        && (municipality != null || region.provinces().containsKey(text))
                ? Truth.of(area.province().orElseThrow().equals(text))
                : Truth.UNKNOWN;
    }
}
