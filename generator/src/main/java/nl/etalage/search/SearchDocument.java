package nl.etalage.search;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.Entry;
import nl.etalage.site.Page;
import nl.etalage.site.Site;

/**
 * A page as search knows it.
 *
 * @param name what editors call it: its folder and file, the folder of an overview, or the path of
 *     a page that nobody wrote
 * @param url ready for {@code href}
 * @param type what kind of page it is, shown beside its title: "subsidie"
 * @param keywords words to be found by that stand nowhere on the page
 * @param body its text without markup
 * @param themes the titles of its themes
 */
public record SearchDocument(
        String name,
        String url,
        String title,
        String type,
        String summary,
        List<String> headings,
        List<String> keywords,
        String body,
        List<String> themes) {

    public SearchDocument {
        headings = List.copyOf(headings);
        keywords = List.copyOf(keywords);
        themes = List.copyOf(themes);
    }

    /** The type of a theme's page; the first of its keywords is its title. */
    static final String THEME = "thema";

    /** Where everybody has been already. */
    private static final String HOME = "/";

    /**
     * Every page of the site that somebody may look for, in an order that only content changes.
     *
     * @param pages all that the site consists of; those that nobody wrote are known from here alone
     */
    public static List<SearchDocument> of(Site site, List<Page> pages) {
        var written =
                Stream.of(themes(site), overviews(site), entries(site))
                        .flatMap(documents -> documents)
                        .toList();
        var known = written.stream().map(SearchDocument::url).collect(Collectors.toSet());
        var made =
                pages.stream()
                        .filter(page -> page.listed() && !page.path().equals(HOME))
                        .map(page -> of(site, page))
                        .filter(document -> !known.contains(document.url()));
        return Stream.concat(written.stream(), made).toList();
    }

    private static SearchDocument of(Site site, Page page) {
        var findable = page.findable().orElse(Page.Findable.PLAIN);
        return new SearchDocument(
                page.path().replaceAll("^/|/$", ""),
                site.baseUrl().href(page.path()),
                page.title(),
                findable.kind(),
                page.description(),
                List.of(),
                findable.keywords(),
                "",
                List.of());
    }

    private static Stream<SearchDocument> themes(Site site) {
        return site.catalog().entries(Catalog.THEMES).stream()
                .map(
                        theme ->
                                of(
                                        site,
                                        Catalog.THEMES,
                                        theme,
                                        site.baseUrl().href("/themas/" + theme.id() + "/"),
                                        THEME));
    }

    private static Stream<SearchDocument> overviews(Site site) {
        return site.types().stream()
                .filter(type -> !type.isTopLevel() && !site.listed(type.folder()).isEmpty())
                .map(
                        type ->
                                new SearchDocument(
                                        type.folder(),
                                        site.baseUrl().href("/" + type.folder() + "/"),
                                        type.plural(),
                                        "overzicht",
                                        type.introduction(),
                                        List.of(),
                                        List.of(type.singular()),
                                        "",
                                        List.of()));
    }

    private static Stream<SearchDocument> entries(Site site) {
        return site.types().stream()
                .flatMap(
                        type ->
                                site.listed(type.folder()).stream()
                                        .map(
                                                listed ->
                                                        of(
                                                                site,
                                                                type.folder(),
                                                                listed.entry(),
                                                                listed.url(),
                                                                listed.kind())));
    }

    private static SearchDocument of(
            Site site, String folder, Entry entry, String url, String type) {
        return new SearchDocument(
                folder + "/" + entry.id(),
                url,
                entry.heading(),
                type,
                entry.summary(),
                entry.body().headings().stream().map(Body.Heading::text).toList(),
                Stream.concat(Stream.of(entry.label()), entry.keywords().stream())
                        .filter(word -> !word.isBlank())
                        .toList(),
                entry.body().text(),
                entry.themes().stream()
                        .flatMap(id -> site.catalog().entry(Catalog.THEMES, id.value()).stream())
                        .map(Entry::title)
                        .toList());
    }
}
