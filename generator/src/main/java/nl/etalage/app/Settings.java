package nl.etalage.app;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import nl.etalage.site.BaseUrl;

/**
 * What the command line decides about one build.
 *
 * @param today the day that judges what only time brings; reaches no published byte
 * @param baseUrl where the site will live, if not where its settings say
 */
record Settings(LocalDate today, Optional<BaseUrl> baseUrl) {

    static Settings of(Optional<LocalDate> on, Optional<BaseUrl> baseUrl) {
        return new Settings(
                on.orElseGet(
                        () -> LocalDate.ofInstant(Instant.now(), nl.etalage.source.Moment.ZONE)),
                baseUrl);
    }
}
