package nl.etalage.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.etalage.problem.Problems;
import nl.etalage.source.Document;

/**
 * A kind of content: one folder of files, one page per file, one overview.
 *
 * <p>A new kind of content is a package with one of these, a line in {@code Build} and a template.
 */
public interface ContentType<E extends Entry> {

    /** The folder under {@code content/}, which is also the first part of the URL. */
    String folder();

    /** One of them, as in "er is geen artikel 'x'". */
    String singular();

    /** The heading of the overview, and the name in the menu. */
    String plural();

    /** One sentence under the heading of the overview. */
    String introduction();

    /** The template of a page of this kind, without its extension. */
    String template();

    /** {@code md} or {@code yml}. */
    default String extension() {
        return "md";
    }

    /**
     * Whether the pages stand directly under the home page and have no overview, as "over" and
     * "privacy" do.
     */
    default boolean isTopLevel() {
        return false;
    }

    /** The entry in a file; empty after reporting why there is none. */
    Optional<E> read(Document document, Body body, Problems problems);

    /** Reports what is wrong with an entry given everything else on the site. */
    default void check(E entry, Catalog catalog, Problems problems) {}

    /** What the template needs besides the {@code entry} itself. */
    default Map<String, Object> model(E entry, Site site) {
        return Map.of();
    }

    /** The last parts of the paths of pages below an entry's own, that a text may link to. */
    default Set<String> linkedBelow() {
        return Set.of();
    }

    /** The pages below an entry's own page. */
    default List<PageBelow> below(E entry, Site site) {
        return List.of();
    }

    /** The modules under {@code assets/js/} that a page of this kind loads. */
    default List<String> scripts() {
        return List.of();
    }

    /** What those modules need: the id of a data block and its value, written as JSON. */
    default Map<String, Object> data(E entry, Site site) {
        return Map.of();
    }
}
