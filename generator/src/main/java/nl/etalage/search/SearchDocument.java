package nl.etalage.search;

import java.util.List;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.Listed;
import nl.etalage.site.Site;

/**
 * A page as search knows it.
 *
 * @param url ready for {@code href}
 * @param type what kind of page it is, shown beside its title: "subsidie"
 * @param keywords words to be found by that stand nowhere on the page
 * @param body its text without markup
 * @param themes the titles of its themes
 */
public record SearchDocument(
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

    /** Every entry of the site that has a page, kind by kind in the order of their overviews. */
    public static List<SearchDocument> of(Site site) {
        return site.types().stream()
                .flatMap(type -> site.listed(type.folder()).stream())
                .map(listed -> of(listed, site.catalog()))
                .toList();
    }

    private static SearchDocument of(Listed listed, Catalog catalog) {
        var entry = listed.entry();
        return new SearchDocument(
                listed.url(),
                listed.title(),
                listed.kind(),
                listed.summary(),
                entry.body().headings().stream().map(Body.Heading::text).toList(),
                entry.keywords(),
                entry.body().text(),
                entry.themes().stream()
                        .flatMap(theme -> catalog.entry(Catalog.THEMES, theme.value()).stream())
                        .map(theme -> theme.title())
                        .toList());
    }
}
