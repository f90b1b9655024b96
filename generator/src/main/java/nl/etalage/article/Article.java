package nl.etalage.article;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.etalage.site.Body;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;

/** One article. */
public record Article(
        Headline headline, String summary, LocalDate day, List<String> keywords, Body body)
        implements HeadedEntry {

    @Override
    public Optional<LocalDate> date() {
        return Optional.of(day);
    }
}
