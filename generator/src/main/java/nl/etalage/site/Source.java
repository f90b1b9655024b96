package nl.etalage.site;

import java.time.LocalDate;
import java.util.Optional;
import nl.etalage.source.Fields;
import nl.etalage.source.Value;
import nl.etalage.source.Values;

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

    /** The host of the URL, as the words of a link to it. */
    public String host() {
        var host = java.net.URI.create(url).getHost();
        return host == null ? url : host.startsWith("www.") ? host.substring(4) : host;
    }
}
