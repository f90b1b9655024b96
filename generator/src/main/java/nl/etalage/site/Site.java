package nl.etalage.site;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.etalage.source.Located;

/**
 * The whole site, checked: its settings, its entries, and the lists that pages are made of. The
 * lists are made once and never change, since every page may ask for them.
 */
public final class Site {

    private final SiteConfig config;
    private final BaseUrl baseUrl;
    private final Catalog catalog;
    private final Map<String, ContentType<?>> types = new LinkedHashMap<>();
    private final Map<String, List<Listed>> listed = new LinkedHashMap<>();
    private final Map<String, Map<String, List<Listed>>> onTheme = new LinkedHashMap<>();

    public Site(SiteConfig config, BaseUrl baseUrl, Catalog catalog, List<ContentType<?>> types) {
        this.config = config;
        this.baseUrl = baseUrl;
        this.catalog = catalog;
        types.forEach(type -> this.types.put(type.folder(), type));
        for (var type : types) {
            var entries = catalog.entries(type.folder()).stream().map(e -> list(type, e)).toList();
            listed.put(type.folder(), entries);
            for (var entry : entries) {
                for (var theme : entry.entry().themes()) {
                    onTheme.computeIfAbsent(theme.value(), t -> new LinkedHashMap<>())
                            .computeIfAbsent(type.folder(), f -> new ArrayList<>())
                            .add(entry.at(entry.entry().placeOn(theme.value())));
                }
            }
        }
    }

    /** Newest first, then by title; entries without a date by title alone. */
    public static final Comparator<Entry> OVERVIEW_ORDER =
            Comparator.comparing(
                            (Entry entry) -> entry.date().map(day -> -day.toEpochDay()).orElse(0L))
                    .thenComparing(Entry::title)
                    .thenComparing(Entry::id);

    public SiteConfig config() {
        return config;
    }

    public BaseUrl baseUrl() {
        return baseUrl;
    }

    public Catalog catalog() {
        return catalog;
    }

    public Collection<ContentType<?>> types() {
        return types.values();
    }

    /** The entries of a kind, in the order of its overview. */
    public List<Listed> listed(String folder) {
        return listed.getOrDefault(folder, List.of());
    }

    /** What there is on a theme, by kind. */
    public List<Group> onTheme(String theme) {
        return onTheme.getOrDefault(theme, Map.of()).entrySet().stream()
                .map(
                        group ->
                                new Group(
                                        type(group.getKey()).plural(),
                                        group.getKey(),
                                        group.getValue()))
                .toList();
    }

    /** Entries of one kind under their heading. */
    public record Group(String title, String folder, List<Listed> entries) {}

    /** The entries that ids refer to, as lists show them; ids that lead nowhere are left out. */
    public List<Listed> list(String folder, Collection<String> ids) {
        return ids.stream()
                .flatMap(id -> catalog.entry(folder, id).stream())
                .map(entry -> list(type(folder), entry))
                .toList();
    }

    /** The name behind an id of a list in the catalog. */
    public String name(String list, Located<String> id) {
        return catalog.name(list, id.value());
    }

    /** The themes of an entry, as links. */
    public List<Link> themes(Entry entry) {
        return entry.themes().stream()
                .flatMap(theme -> catalog.entry(Catalog.THEMES, theme.value()).stream())
                .map(
                        theme ->
                                new Link(
                                        theme.title(),
                                        baseUrl.href(
                                                "/" + Catalog.THEMES + "/" + theme.id() + "/")))
                .toList();
    }

    public String path(String folder, Entry entry) {
        return type(folder).isTopLevel()
                ? "/" + entry.id() + "/"
                : "/" + folder + "/" + entry.id() + "/";
    }

    private ContentType<?> type(String folder) {
        var type = types.get(folder);
        if (type == null) {
            throw new IllegalArgumentException("no such kind of content: " + folder);
        }
        return type;
    }

    private Listed list(ContentType<?> type, Entry entry) {
        return Listed.of(entry, type.singular(), baseUrl.href(path(type.folder(), entry)), config);
    }
}
