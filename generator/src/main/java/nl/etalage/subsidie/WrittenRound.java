package nl.etalage.subsidie;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.etalage.site.Source;
import nl.etalage.source.Located;
import nl.etalage.source.Moment;

/**
 * A round as an editor wrote it.
 *
 * @param opens empty where unknown
 * @param closes empty where unknown
 * @param dropped conditions of the scheme that do not hold in it
 * @param amount replaces the scheme's
 * @param costKinds replace the scheme's
 */
record WrittenRound(
        Located<String> id,
        Optional<Located<Moment>> opens,
        Optional<Located<Moment>> closes,
        Optional<Located<Moment>> openOn,
        Optional<Long> budget,
        Optional<Located<Moment>> spentFrom,
        Scheme.Allocation allocation,
        List<WrittenRequirement> requirements,
        List<Located<String>> dropped,
        Optional<List<WrittenAmount>> amount,
        Optional<List<Located<String>>> costKinds,
        Optional<Source> source) {

    /** The earliest moment at which it is known to be open. */
    Optional<Instant> begin() {
        return opens.or(() -> openOn)
                .map(moment -> moment.value().opens())
                .or(() -> closes.map(moment -> moment.value().closes()));
    }

    /** The latest moment at which it is known to be open. */
    Optional<Instant> end() {
        return closes.map(moment -> moment.value().closes())
                .or(() -> openOn.or(() -> opens).map(moment -> moment.value().opens()));
    }
}
