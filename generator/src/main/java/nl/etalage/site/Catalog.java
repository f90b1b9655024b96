package nl.etalage.site;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.source.Located;

/**
 * Everything that editors wrote, by kind and id. Also knows the files that could not be read, so
 * that a reference to one of those is not a second problem.
 */
public final class Catalog {

    /** The folder name under which themes are known, though they share one file. */
    public static final String THEMES = "themas";

    /** Lists of names that have no pages of their own. */
    public static final String SECTORS = "sectoren";

    public static final String MUNICIPALITIES = "gemeenten";

    private final Map<String, Shelf> shelves = new LinkedHashMap<>();

    private record Shelf(
            String singular,
            Set<String> known,
            LinkedHashMap<String, Entry> entries,
            Map<String, String> names) {}

    /** Adds a kind of content, before any reference to it is looked up. */
    public void add(
            String folder,
            String singular,
            Collection<String> known,
            Collection<? extends Entry> entries) {
        var byId = new LinkedHashMap<String, Entry>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        shelves.put(folder, new Shelf(singular, new TreeSet<>(known), byId, Map.of()));
    }

    /** Adds a list of names by id. */
    public void addNames(String list, String singular, Map<String, String> names) {
        shelves.put(
                list,
                new Shelf(singular, new TreeSet<>(names.keySet()), new LinkedHashMap<>(), names));
    }

    /** The name behind an id of such a list, or the id itself. */
    public String name(String list, String id) {
        var shelf = shelves.get(list);
        return shelf == null ? id : shelf.names().getOrDefault(id, id);
    }

    /** The entries of a kind, in the order of its overview; none for an unknown kind. */
    public Collection<Entry> entries(String folder) {
        var shelf = shelves.get(folder);
        return shelf == null ? Set.of() : shelf.entries().values();
    }

    public <E extends Entry> Collection<E> entries(String folder, Class<E> type) {
        return entries(folder).stream().map(type::cast).toList();
    }

    public Optional<Entry> entry(String folder, String id) {
        var shelf = shelves.get(folder);
        return shelf == null ? Optional.empty() : Optional.ofNullable(shelf.entries().get(id));
    }

    /** Every id of a kind, unreadable files included. */
    public Set<String> ids(String folder) {
        var shelf = shelves.get(folder);
        return shelf == null ? Set.of() : shelf.known();
    }

    public Set<String> folders() {
        return shelves.keySet();
    }

    /** Reports a reference to something that is not there. */
    public void check(String folder, Located<String> id, Problems problems) {
        if (!ids(folder).contains(id.value())) {
            var shelf = shelves.get(folder);
            problems.add(
                    id.at(),
                    "verwijzing-onbekend",
                    "er is geen %s '%s'."
                            .formatted(shelf == null ? folder : shelf.singular(), id.value()),
                    Suggestion.of(id.value(), ids(folder)));
        }
    }

    public void check(String folder, Collection<Located<String>> ids, Problems problems) {
        ids.forEach(id -> check(folder, id, problems));
    }
}
