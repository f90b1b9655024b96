package nl.etalage.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.etalage.logic.Model;
import nl.etalage.problem.Location;
import nl.etalage.profile.Profile;
import nl.etalage.region.Municipality;
import nl.etalage.region.Region;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.Entry;
import nl.etalage.site.Link;
import nl.etalage.site.Listed;
import nl.etalage.site.Page;
import nl.etalage.site.Phone;
import nl.etalage.site.Site;
import nl.etalage.site.Timing;
import nl.etalage.site.Website;
import nl.etalage.subsidie.OpenData;
import nl.etalage.subsidie.SchemeCalendar;
import nl.etalage.subsidie.SchemeCatalogue;
import nl.etalage.subsidie.Subsidies;
import nl.etalage.theme.Theme;
import org.jspecify.annotations.Nullable;

/** The pages that a site consists of, but for search. */
final class SitePages {

    private static final String THEMES = "/" + Catalog.THEMES + "/";
    private static final String SCANS = "zelfscans";
    private static final String FINDER_TITLE = "Subsidiewijzer";

    /** What search calls a page on which something can be done. */
    static final String TOOL = "hulpmiddel";

    /** Judges, by the visitor's clock, what time does to the entries on a page. */
    private static final String TIMING_SCRIPT = "view/subsidy-state.js";

    private static final String TIMING_DATA = "data-schemes";

    /** Where the contacts of the municipalities are. */
    static final String CONTACTS = "/gemeenten/";

    /** Where a visitor is asked what matters for the schemes. */
    static final String FINDER = "/" + Model.SCHEMES + "/" + Subsidies.FINDER + "/";

    private final Site site;
    private final Profile profile;
    private final Region region;

    SitePages(Site site, Profile profile) {
        this.site = site;
        this.profile = profile;
        this.region = profile.region();
    }

    List<Page> all() {
        var pages = new ArrayList<Page>();
        pages.add(home());
        pages.add(notFound());
        if (!themes().isEmpty()) {
            pages.add(themeOverview());
        }
        themes().forEach(theme -> pages.add(theme(theme)));
        contacts().ifPresent(pages::add);
        SchemeCalendar.of(site).map(this::calendar).ifPresent(pages::add);
        if (OpenData.isPublishedBy(site)) {
            pages.add(openData());
        }
        finder().ifPresent(pages::add);
        for (var type : site.types()) {
            var listed = site.listed(type.folder());
            if (!listed.isEmpty() && !type.isTopLevel()) {
                pages.add(
                        overview(
                                type.plural(),
                                type.introduction(),
                                "/" + type.folder() + "/",
                                listed));
            }
            listed.forEach(entry -> addDetail(type, entry.entry(), pages));
        }
        return pages;
    }

    /** A theme as the home page shows it. */
    public record ThemeView(String title, String question, String url) {}

    /** A kind of content as the home page counts it. */
    public record SectionView(String title, String url, int count) {}

    /**
     * What the home page shows.
     *
     * @param audience the firms that the site is for; {@code null} if it is for all
     */
    public record HomeView(
            List<ThemeView> themes,
            List<Listed> scans,
            List<SectionView> sections,
            @Nullable String audience) {}

    /**
     * What an overview shows.
     *
     * @param start a page that helps to choose; {@code null} without one
     */
    public record OverviewView(
            String title, String intro, @Nullable Link start, List<Listed> entries) {}

    /** What a theme page shows. */
    public record ThemePageView(
            String title, String question, String text, List<GroupView> groups) {}

    /** Entries of one kind on a theme. */
    public record GroupView(String id, String title, List<Listed> entries) {}

    private Page home() {
        var view =
                new HomeView(
                        themes().stream()
                                .map(
                                        theme ->
                                                new ThemeView(
                                                        theme.title(),
                                                        theme.heading(),
                                                        themeUrl(theme)))
                                .toList(),
                        site.listed(SCANS),
                        site.types().stream()
                                .filter(type -> !type.isTopLevel() && !type.folder().equals(SCANS))
                                .map(this::section)
                                .filter(section -> section.count() > 0)
                                .toList(),
                        site.config()
                                .audience()
                                .map(
                                        size ->
                                                "Voor bedrijven met %d tot en met %d mensen."
                                                        .formatted(size.from(), size.to()))
                                .orElse(null));
        return new Page(
                "/",
                "home",
                site.config().name(),
                site.config().subtitle().orElse(""),
                List.of(),
                Map.of("home", view),
                List.of(),
                Map.of(),
                Optional.empty(),
                true);
    }

    /** A municipality with who helps entrepreneurs there. */
    public record ContactView(
            String municipality,
            @Nullable String name,
            @Nullable Website website,
            @Nullable String email,
            @Nullable Phone phone) {}

    /** Who helps entrepreneurs in each municipality; no page where nobody is named. */
    private Optional<Page> contacts() {
        if (!region.hasContacts()) {
            return Optional.empty();
        }
        var contacts =
                region.municipalities().values().stream()
                        .flatMap(
                                each -> each.contact().map(contact -> view(each, contact)).stream())
                        .toList();
        var municipalities =
                Stream.concat(
                                Stream.of("ondernemersloket", "bedrijvenloket", "gemeenten"),
                                contacts.stream().map(ContactView::municipality))
                        .toList();
        return Optional.of(
                new Page(
                                CONTACTS,
                                "municipalities",
                                "Uw gemeente",
                                "Wie u bij uw gemeente kunt bellen of mailen.",
                                List.of(homeLink()),
                                Map.of("contacts", contacts),
                                List.of(),
                                Map.of(),
                                Optional.of(Location.of(Region.FILE)),
                                true)
                        .foundAs("pagina", municipalities));
    }

    private Page calendar(SchemeCalendar calendar) {
        return new Page(
                        SchemeCalendar.PATH,
                        "calendar",
                        "Subsidiekalender",
                        "Wanneer u subsidie kunt aanvragen, en wanneer het te laat is.",
                        List.of(homeLink()),
                        Map.of("calendar", calendar.view()),
                        List.of("view/scheme-calendar.js"),
                        Map.of(),
                        Optional.empty(),
                        true)
                .foundAs(
                        TOOL,
                        List.of(
                                "kalender",
                                "deadline",
                                "sluitingsdatum",
                                "openingsdatum",
                                "agenda"));
    }

    /** What others may take over, and how. */
    public record OpenDataView(String all, String feed, String schema, String licence) {}

    private Page openData() {
        var base = site.baseUrl();
        var view =
                new OpenDataView(
                        base.href(OpenData.ALL),
                        base.href(OpenData.FEED),
                        base.href(OpenData.SCHEMA),
                        site.config().dataLicence().orElseThrow());
        return new Page(
                        OpenData.FOLDER,
                        "opendata",
                        "Open data",
                        "De regelingen op deze site als bestand, voor andere regio's en voor programma's.",
                        List.of(homeLink()),
                        Map.of("data", view),
                        List.of(),
                        Map.of(),
                        Optional.empty(),
                        true)
                .foundAs("pagina", List.of("json", "atom", "feed", "rss", "api", "licentie"));
    }

    /** The page that looks for schemes with the visitor; none where there are none. */
    private Optional<Page> finder() {
        var schemes = site.listed(Model.SCHEMES);
        if (schemes.isEmpty()) {
            return Optional.empty();
        }
        var timed = timed(schemes.stream());
        return Optional.of(
                new Page(
                                FINDER,
                                "finder",
                                FINDER_TITLE,
                                "Een paar vragen over uw bedrijf en uw plan, en u ziet wat past, wat niet, en waarom.",
                                List.of(
                                        homeLink(),
                                        new Link(
                                                "Subsidies",
                                                site.baseUrl().href("/" + Model.SCHEMES + "/"))),
                                Map.of("finder", SchemeCatalogue.of(profile, site)),
                                List.of("view/finder-page.js"),
                                timed,
                                Optional.empty(),
                                true)
                        .foundAs(
                                TOOL,
                                List.of(
                                        "wijzer",
                                        "subsidiecheck",
                                        "subsidiescan",
                                        "welke subsidie")));
    }

    private static ContactView view(Municipality municipality, Municipality.Contact contact) {
        return new ContactView(
                municipality.name(),
                contact.name().orElse(null),
                contact.website().map(Website::of).orElse(null),
                contact.email().orElse(null),
                contact.phone().map(Phone::of).orElse(null));
    }

    private SectionView section(ContentType<?> type) {
        return new SectionView(
                type.plural(),
                site.baseUrl().href("/" + type.folder() + "/"),
                site.listed(type.folder()).size());
    }

    private static Page notFound() {
        return new Page(
                "/404.html",
                "404",
                "Deze pagina is er niet",
                "",
                List.of(),
                Map.of(),
                List.of(),
                Map.of(),
                Optional.empty(),
                false);
    }

    private Page themeOverview() {
        var listed =
                themes().stream()
                        .map(
                                theme ->
                                        new Listed(
                                                theme.heading(),
                                                themeUrl(theme),
                                                theme.text(),
                                                theme.title(),
                                                List.of(),
                                                "thema",
                                                null,
                                                theme))
                        .toList();
        return overview("Thema's", "Waar ondernemers wakker van liggen.", THEMES, listed)
                .foundAs("overzicht", List.of("thema", "onderwerpen"));
    }

    private Page theme(Theme theme) {
        var groups = site.onTheme(theme.id());
        var view =
                new ThemePageView(
                        theme.title(),
                        theme.heading(),
                        theme.text(),
                        groups.stream()
                                .map(
                                        group ->
                                                new GroupView(
                                                        group.folder(),
                                                        group.title(),
                                                        group.entries()))
                                .toList());
        var timed = timed(groups.stream().flatMap(group -> group.entries().stream()));
        return new Page(
                THEMES + theme.id() + "/",
                "theme",
                theme.heading(),
                theme.text(),
                List.of(homeLink(), new Link("Thema's", site.baseUrl().href(THEMES))),
                Map.of("theme", view),
                scripts(timed),
                timed,
                Optional.of(theme.at()),
                true);
    }

    private Page overview(String title, String introduction, String path, List<Listed> entries) {
        var timed = timed(entries.stream());
        return new Page(
                path,
                "overview",
                title,
                introduction,
                List.of(homeLink()),
                Map.of("overview", new OverviewView(title, introduction, start(path), entries)),
                scripts(timed),
                timed,
                Optional.empty(),
                true);
    }

    private @Nullable Link start(String path) {
        return path.equals("/" + Model.SCHEMES + "/")
                ? new Link("Zoek met de subsidiewijzer wat bij u past", site.baseUrl().href(FINDER))
                : null;
    }

    /** The page of an entry, and those below it. */
    private <E extends Entry> void addDetail(ContentType<E> type, Entry entry, List<Page> pages) {
        @SuppressWarnings("unchecked")
        var own = (E) entry;
        var crumbs = new ArrayList<Link>();
        crumbs.add(homeLink());
        if (!type.isTopLevel()) {
            crumbs.add(new Link(type.plural(), site.baseUrl().href("/" + type.folder() + "/")));
        }
        var path = site.path(type.folder(), entry);
        pages.add(
                new Page(
                        path,
                        type.template(),
                        entry.title(),
                        entry.summary(),
                        List.copyOf(crumbs),
                        type.model(own, site),
                        type.scripts(),
                        type.data(own, site),
                        Optional.of(entry.at()),
                        true));
        crumbs.add(new Link(entry.title(), site.baseUrl().href(path)));
        for (var below : type.below(own, site)) {
            var page =
                    new Page(
                            path + below.name() + "/",
                            below.template(),
                            below.title(),
                            below.description(),
                            List.copyOf(crumbs),
                            below.model(),
                            List.of(),
                            Map.of(),
                            Optional.of(entry.at()),
                            below.listed());
            pages.add(page.foundAs(type.singular(), below.keywords()));
        }
    }

    private Collection<Theme> themes() {
        return site.catalog().entries(Catalog.THEMES, Theme.class);
    }

    private String themeUrl(Theme theme) {
        return site.baseUrl().href(THEMES + theme.id() + "/");
    }

    private Link homeLink() {
        return new Link("Home", site.baseUrl().href("/"));
    }

    /**
     * The data block for the entries of a list that time does something to; none if there are none.
     */
    private static Map<String, Object> timed(Stream<Listed> entries) {
        var clocks =
                entries.map(Listed::timing).filter(Objects::nonNull).map(Timing::clock).toList();
        var data = new LinkedHashMap<String, Object>();
        if (!clocks.isEmpty()) {
            data.put(TIMING_DATA, clocks);
        }
        return data;
    }

    private static List<String> scripts(Map<String, Object> timed) {
        return timed.isEmpty() ? List.of() : List.of(TIMING_SCRIPT);
    }
}
