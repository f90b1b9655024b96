package nl.etalage.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry as lists show it.
 *
 * @param url ready for {@code href}
 * @param kind what it is, as in "artikel"
 * @param timing {@code null} where time does nothing to it
 * @param entry for templates that show more of it
 */
public record Listed(
        String title,
        String url,
        String summary,
        String label,
        List<String> facts,
        String kind,
        @Nullable Timing timing,
        Entry entry) {

    /** The same at a place on its page. */
    Listed at(String place) {
        return place.isEmpty()
                ? this
                : new Listed(title, url + place, summary, label, facts, kind, timing, entry);
    }

    static Listed of(Entry entry, String kind, String url, SiteConfig config) {
        return new Listed(
                entry.title(),
                url,
                entry.summary(),
                entry.label(),
                entry.facts(),
                kind,
                entry.timing(config).orElse(null),
                entry);
    }
}
