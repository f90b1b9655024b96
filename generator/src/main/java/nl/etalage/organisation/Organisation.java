package nl.etalage.organisation;

import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Area;
import nl.etalage.logic.Offer;
import nl.etalage.logic.Offered;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.site.Source;
import nl.etalage.source.Located;

/**
 * An organisation.
 *
 * @param area where it works; absent means everywhere
 */
public record Organisation(
        Headline headline,
        Kind kind,
        String text,
        List<Located<String>> sectors,
        Optional<Area> area,
        Contact contact,
        Optional<Source> source)
        implements HeadedEntry, Offered {

    /** What it is to a firm that looks for help. */
    public enum Kind {
        FRONTRUNNER("Digitale koploper", true),
        PARTNER("Partner", false),
        ONDERWIJS("Onderwijs", true),
        DOORVERWIJZING("Hulp van een ander", true),
        LOKET("Loket", true),
        NETWERK("Netwerk", false);

        private final String words;
        private final boolean helps;

        Kind(String words, boolean helps) {
            this.words = words;
            this.helps = helps;
        }

        /** As a visitor reads it. */
        public String words() {
            return words;
        }
    }

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
        return kind.words();
    }

    /** Who only takes part, or brings others together, is not who one asks for help. */
    @Override
    public Optional<Offer> offered(String url) {
        return kind.helps
                ? Optional.of(
                        Offer.of(Offer.Type.ORGANISATION, label(), this, url)
                                .to(sectors.stream().map(Located::value).toList(), area))
                : Optional.empty();
    }
}
