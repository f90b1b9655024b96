package nl.etalage.subsidie;

import java.util.ArrayList;
import java.util.List;
import nl.etalage.logic.Model;
import nl.etalage.profile.Profile;
import nl.etalage.site.Catalog;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;

/**
 * Every scheme with its conditions, for a reader without JavaScript: whole by who may apply, by
 * name on each theme.
 */
public record SchemeCatalogue(List<Group> audiences, List<Group> themes) {

    /** The id is one of an element on the page. */
    public record Group(String id, String title, List<SchemeView> schemes) {}

    public static SchemeCatalogue of(Profile profile, Site site) {
        var schemes = site.catalog().entries(Model.SCHEMES, Subsidie.class);
        var audiences = new ArrayList<Group>();
        for (var audience : Scheme.Audience.values()) {
            add(
                    audiences,
                    "voor-" + SchemeWords.id(audience),
                    SchemeWords.audience(audience),
                    schemes.stream().filter(scheme -> scheme.audience() == audience).toList(),
                    profile,
                    site);
        }
        var themes = new ArrayList<Group>();
        for (Entry theme : site.catalog().entries(Catalog.THEMES)) {
            add(
                    themes,
                    "thema-" + theme.id(),
                    theme.title(),
                    schemes.stream().filter(scheme -> isOn(theme, scheme)).toList(),
                    profile,
                    site);
        }
        return new SchemeCatalogue(audiences, themes);
    }

    private static boolean isOn(Entry theme, Subsidie scheme) {
        return scheme.themes().stream().anyMatch(id -> id.value().equals(theme.id()));
    }

    private static void add(
            List<Group> groups,
            String id,
            String title,
            List<Subsidie> schemes,
            Profile profile,
            Site site) {
        if (!schemes.isEmpty()) {
            groups.add(
                    new Group(
                            id,
                            title,
                            schemes.stream()
                                    .map(scheme -> SchemeView.of(scheme, profile, site))
                                    .toList()));
        }
    }
}
