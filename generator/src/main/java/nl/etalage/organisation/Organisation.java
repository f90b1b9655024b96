package nl.etalage.organisation;

import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Area;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.site.Source;
import nl.etalage.source.Located;

/**
 * An organisation.
 *
 * @param kind in words, such as "Loket"
 * @param area where it works; absent means everywhere
 */
public record Organisation(
        Headline headline,
        String kind,
        String text,
        List<Located<String>> sectors,
        Optional<Area> area,
        Contact contact,
        Optional<Source> source)
        implements HeadedEntry {

    /** How to reach it. */
    public record Contact(
            Optional<String> website, Optional<String> email, Optional<String> phone) {}

    @Override
    public List<Source> sources() {
        return source.stream().toList();
    }

    @Override
    public String summary() {
        return text;
    }

    @Override
    public String label() {
        return kind;
    }
}
