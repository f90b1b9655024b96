package nl.etalage.question;

import java.time.LocalDate;
import java.util.Optional;
import nl.etalage.site.Body;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.source.Located;

/**
 * A question with its answer.
 *
 * @param askedBy the sector of the entrepreneur who asked it
 */
public record Question(
        Headline headline,
        String shortAnswer,
        LocalDate day,
        Optional<Located<String>> askedBy,
        Body body)
        implements HeadedEntry {

    @Override
    public String summary() {
        return shortAnswer;
    }

    @Override
    public Optional<LocalDate> date() {
        return Optional.of(day);
    }
}
