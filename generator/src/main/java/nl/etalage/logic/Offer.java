package nl.etalage.logic;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.etalage.condition.Area;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;
import nl.etalage.source.Located;

/**
 * Something to show beside advice, as the logic matches it with advice and visitor. The names of
 * the components are the keys of its JSON; what does not apply is left out, since every visitor
 * fetches all of them.
 *
 * @param label a few words: what it is, or who gives it
 * @param sectors that it is meant for, or that a case is from; absent means all
 * @param area absent means everywhere
 * @param advice what a case did
 * @param fictional true for a case that did not happen, else absent
 */
public record Offer(
        Type type,
        String title,
        String url,
        Optional<String> label,
        Optional<List<String>> themes,
        Optional<List<String>> sectors,
        Optional<Area> area,
        Optional<List<String>> advice,
        Optional<Boolean> fictional,
        Optional<Instant> begins,
        Optional<Instant> ends) {

    /** What it is to the visitor. */
    public enum Type {
        CASE,
        ORGANISATION,
        TRAINING,
        EVENT
    }

    /** Everything that a site offers, without what was withdrawn. */
    public static List<Offer> all(Site site) {
        return site.types().stream()
                .flatMap(
                        type ->
                                site.catalog().entries(type.folder()).stream()
                                        .filter(entry -> entry.withdrawn().isEmpty())
                                        .flatMap(entry -> offer(type.folder(), entry, site)))
                .toList();
    }

    private static Stream<Offer> offer(String folder, Entry entry, Site site) {
        return entry instanceof Offered offered
                ? offered.offered(site.baseUrl().href(site.path(folder, entry))).stream()
                : Stream.empty();
    }

    /** For everybody, everywhere, on the themes of the entry. */
    public static Offer of(Type type, String label, Entry entry, String url) {
        return new Offer(
                type,
                entry.title(),
                url,
                Optional.of(label).filter(words -> !words.isEmpty()),
                some(entry.themes().stream().map(Located::value).toList()),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** For some sectors, in a part of the country. */
    public Offer to(List<String> only, Optional<Area> where) {
        return new Offer(
                type,
                title,
                url,
                label,
                themes,
                some(only),
                where.filter(part -> !part.equals(Area.COUNTRY)),
                advice,
                fictional,
                begins,
                ends);
    }

    /** An example of following advice. */
    public Offer following(List<String> followed, boolean isFictional) {
        return new Offer(
                type,
                title,
                url,
                label,
                themes,
                sectors,
                area,
                some(followed),
                Optional.of(isFictional).filter(invented -> invented),
                begins,
                ends);
    }

    /** Something that is over some day. */
    public Offer during(Instant from, Instant to) {
        return new Offer(
                type,
                title,
                url,
                label,
                themes,
                sectors,
                area,
                advice,
                fictional,
                Optional.of(from),
                Optional.of(to));
    }

    private static Optional<List<String>> some(List<String> ids) {
        return Optional.of(ids).filter(list -> !list.isEmpty());
    }
}
