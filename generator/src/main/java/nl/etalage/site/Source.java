package nl.etalage.site;

import java.time.LocalDate;
import java.util.Optional;
import nl.etalage.source.Fields;
import nl.etalage.source.Value;
import nl.etalage.source.Values;
import org.jspecify.annotations.Nullable;

/**
 * Who says so, and when an editor last saw it there.
 *
 * @param quote a few words from the source
 * @param confirmed false where the site has to say "niet bevestigd"
 */
public record Source(String url, LocalDate seen, Optional<String> quote, boolean confirmed) {

    public static final Value<Source> VALUE =
            Values.block(
                    block -> {
                        var url = block.required("url", Values::url);
                        var seen = block.required("gezien", Values::day);
                        var quote = block.optionalText("citaat");
                        boolean confirmed = block.optional("bevestigd", Values::yesNo, true);
                        return url.flatMap(
                                address ->
                                        seen.map(
                                                day -> new Source(address, day, quote, confirmed)));
                    });

    /** Reads the key {@code bron}. */
    public static Optional<Source> read(Fields fields) {
        return fields.optional("bron", VALUE);
    }

    /** Whether it is longer ago than so many days that an editor saw this. */
    public boolean isStale(LocalDate today, int days) {
        return !today.isBefore(staleFrom(days));
    }

    LocalDate staleFrom(int days) {
        return seen.plusDays(days + 1L);
    }

    /** What templates show of it. */
    public View view() {
        return new View(
                url, Website.of(url).host(), DutchFormat.day(seen), confirmed, quote.orElse(null));
    }

    /**
     * A source as templates show it.
     *
     * @param quote {@code null} where none was taken over
     */
    public record View(
            String url,
            String host,
            DutchFormat.Day seen,
            boolean confirmed,
            @Nullable String quote) {}
}
