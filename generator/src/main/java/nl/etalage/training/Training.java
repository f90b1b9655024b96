package nl.etalage.training;

import java.util.List;
import java.util.Optional;
import nl.etalage.logic.Offer;
import nl.etalage.logic.Offered;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.site.Source;

/**
 * A course.
 *
 * @param costs in words, since they often depend on something
 */
public record Training(
        Headline headline,
        String provider,
        String text,
        Optional<String> form,
        Optional<String> duration,
        Optional<String> costs,
        Optional<String> website,
        Optional<Source> source)
        implements HeadedEntry, Offered {

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
        return provider;
    }

    @Override
    public Optional<Offer> offered(String url) {
        return Optional.of(Offer.of(Offer.Type.TRAINING, label(), this, url));
    }

    @Override
    public List<String> facts() {
        return costs.stream().toList();
    }
}
