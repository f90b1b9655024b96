package nl.etalage.site;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.etalage.problem.Location;
import nl.etalage.source.Located;

/** What one content file says: the part that lists, theme pages and search share. */
public interface Entry {

    /** The file's name, and the last part of the URL. */
    String id();

    String title();

    /** What stands at the top of its own page. */
    default String heading() {
        return title();
    }

    /** One or two sentences for lists and for search engines. */
    String summary();

    /** Ids from {@code themas.yml}. */
    default List<Located<String>> themes() {
        return List.of();
    }

    /** The place on its page that a theme is about, such as {@code #deel}; empty for all of it. */
    default String placeOn(String theme) {
        return "";
    }

    /** The beginning of its file. */
    Location at();

    /** The day that orders it in lists, newest first; others go by title. */
    default Optional<LocalDate> date() {
        return Optional.empty();
    }

    /** A few words beside the title in lists, such as a sector or a kind; empty for none. */
    default String label() {
        return "";
    }

    /** Figures beside the title in lists, such as costs and days. */
    default List<String> facts() {
        return List.of();
    }

    /** What the visitor's clock changes in how it is shown. */
    default Optional<Timing> timing(SiteConfig config) {
        return Optional.empty();
    }

    /** Who says so, for every fact in it that can age. */
    default List<Source> sources() {
        return List.of();
    }

    /**
     * What an editor has to look at again by a certain day, in Dutch; time brings it, so it is
     * never a problem.
     *
     * @param every days after which a fact is due for a check
     */
    default List<String> due(LocalDate today, int every) {
        return sources().stream()
                .filter(source -> source.isStale(today, every))
                .map(
                        source ->
                                "%s is het laatst bekeken op %s. Kijk of het nog klopt, en zet bij gezien de dag van vandaag."
                                        .formatted(source.url(), DutchFormat.date(source.seen())))
                .toList();
    }

    /**
     * What time will do to it, past and future, in no order.
     *
     * @param every days after which a fact is due for a check
     */
    default List<Turn> turns(int every) {
        return sources().stream()
                .map(source -> source.staleFrom(every))
                .min(Comparator.naturalOrder())
                .map(
                        day ->
                                new Turn(
                                        day,
                                        Turn.Kind.STALE,
                                        "is dan langer dan %d dagen niet nagekeken."
                                                .formatted(every)))
                .stream()
                .toList();
    }

    /** The day from which nothing more of it is to come; empty where it goes on. */
    default Optional<LocalDate> over() {
        return Optional.empty();
    }

    /** Extra words to be found by. */
    default List<String> keywords() {
        return List.of();
    }

    /** The text under the front matter. */
    default Body body() {
        return Body.EMPTY;
    }

    default Optional<Withdrawal> withdrawn() {
        return Optional.empty();
    }
}
