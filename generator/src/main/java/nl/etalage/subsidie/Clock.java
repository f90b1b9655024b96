package nl.etalage.subsidie;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.etalage.site.Source;

/**
 * What the browser needs to say whether a scheme is open, and whether its facts are due for a
 * check. The names of the components are the keys of its JSON.
 *
 * @param source of its facts, the one that was looked at longest ago
 * @param checkEvery days after which a fact is due
 */
record Clock(
        String id,
        String title,
        boolean continuous,
        Optional<Scheme.Withdrawn> withdrawn,
        List<Dates> rounds,
        Optional<Scheme.Expected> expected,
        Optional<Source> source,
        int checkEvery) {

    record Dates(
            String id,
            Optional<Instant> opens,
            Optional<Instant> closes,
            Optional<Instant> openOn,
            Optional<Instant> spentFrom) {}

    static Clock of(Subsidie scheme, int checkEvery) {
        return new Clock(
                scheme.id(),
                scheme.title(),
                scheme.continuous(),
                scheme.withdrawnAsModelled(),
                scheme.rounds().stream().map(Clock::dates).toList(),
                scheme.expected(),
                scheme.sources().stream().min(Comparator.comparing(Source::seen)),
                checkEvery);
    }

    private static Dates dates(WrittenRound round) {
        return new Dates(
                round.id().value(),
                round.opens().map(moment -> moment.value().opens()),
                round.closes().map(moment -> moment.value().closes()),
                round.openOn().map(moment -> moment.value().opens()),
                round.spentFrom().map(moment -> moment.value().opens()));
    }
}
