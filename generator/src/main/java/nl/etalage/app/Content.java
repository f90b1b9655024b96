package nl.etalage.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.advice.AdviceType;
import nl.etalage.article.Articles;
import nl.etalage.casestudy.CaseStudies;
import nl.etalage.event.Events;
import nl.etalage.logic.CostBearing;
import nl.etalage.logic.Model;
import nl.etalage.monitor.Monitor;
import nl.etalage.organisation.Organisations;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.profile.Profile;
import nl.etalage.profile.ProfileReader;
import nl.etalage.proof.Findings;
import nl.etalage.proof.Proof;
import nl.etalage.question.Questions;
import nl.etalage.region.Region;
import nl.etalage.region.RegionReader;
import nl.etalage.render.Markdown;
import nl.etalage.render.SiteLinks;
import nl.etalage.scenario.Replay;
import nl.etalage.scenario.ScenarioFile;
import nl.etalage.scenario.ScenarioReader;
import nl.etalage.script.Scripts;
import nl.etalage.search.SearchQuestion;
import nl.etalage.search.Synonyms;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;
import nl.etalage.site.SiteConfig;
import nl.etalage.source.Document;
import nl.etalage.source.SourceFile;
import nl.etalage.subsidie.Subsidies;
import nl.etalage.textpage.TextPages;
import nl.etalage.theme.Theme;
import nl.etalage.theme.Themes;
import nl.etalage.training.Trainings;
import nl.etalage.zelfscan.Zelfscans;

/**
 * Everything that editors wrote, read and checked.
 *
 * @param proof what was proven of it
 * @param media paths of the files under {@code content/media/}
 */
record Content(
        Site site,
        Profile profile,
        Findings proof,
        Synonyms synonyms,
        List<SearchQuestion> questions,
        List<ScenarioFile> scenarios,
        List<String> media) {

    private static final Set<String> SINGLE =
            Set.of(Themes.FILE, Region.FILE, Profile.FILE, Synonyms.FILE, SearchQuestion.FILE);
    private static final BaseUrl NOWHERE = new BaseUrl("https://example.org", "");
    private static final Set<String> WITH_SCENARIOS = Set.of("zelfscans", "subsidies");

    Region region() {
        return profile.region();
    }

    /** Every kind of content, in the order in which theme pages and the home page show them. */
    private static List<ContentType<?>> types(Profile profile) {
        return List.of(
                new Zelfscans(profile),
                new AdviceType(profile),
                new Subsidies(profile),
                new CaseStudies(),
                new Articles(),
                new Questions(),
                new Events(),
                new Trainings(),
                new Organisations(profile.region()),
                new Monitor(),
                new TextPages());
    }

    /** Reads a project; empty where so much is wrong that there is no site to speak of. */
    static Optional<Content> read(
            Project project, Settings settings, Scripts scripts, Problems problems) {
        if (!Files.isRegularFile(project.root().resolve(SiteConfig.FILE))) {
            reportNoSettings(problems);
            return Optional.empty();
        }
        var reader = new Reader(project, problems);
        var config =
                reader.document(SiteConfig.FILE)
                        .flatMap(document -> SiteConfig.read(document, problems));
        var region =
                reader.single(Region.FILE)
                        .map(file -> RegionReader.read(file, problems))
                        .orElse(Region.NONE);
        var profile =
                reader.single(Profile.FILE)
                        .map(file -> ProfileReader.read(file, region, problems))
                        .orElseGet(() -> Profile.none(region));
        var types = types(profile);
        var folder = ContentFolder.read(project, types, SINGLE, WITH_SCENARIOS, problems);
        var themes =
                reader.single(Themes.FILE)
                        .map(file -> Themes.read(file, problems))
                        .orElse(List.of());
        var synonyms =
                reader.single(Synonyms.FILE)
                        .map(file -> Synonyms.read(file, problems))
                        .orElse(Synonyms.NONE);
        var questions =
                reader.singleFile(SearchQuestion.FILE)
                        .map(file -> SearchQuestion.read(file, problems))
                        .orElse(List.of());
        // Without usable settings the rest is read all the same: one run shows everything.
        var baseUrl =
                settings.baseUrl()
                        .or(() -> config.flatMap(c -> BaseUrl.parse(c.baseUrl().value())))
                        .orElse(NOWHERE);
        boolean search = config.map(SiteConfig::search).orElse(true);
        var catalog = new Catalog();
        catalog.addNames(Catalog.SECTORS, "sector", region.sectors());
        catalog.addNames(Catalog.MUNICIPALITIES, "gemeente", region.municipalityNames());
        catalog.add(Catalog.THEMES, "thema", themes.stream().map(Theme::id).toList(), themes);
        var links =
                new SiteLinks(
                        baseUrl, targets(folder, types, themes, region, search), topLevel(types));
        var markdown = new Markdown(links, search);
        types.forEach(type -> reader.add(type, folder, markdown, catalog));
        profile.check(catalog, problems);
        types.forEach(type -> check(type, catalog, problems));
        profile.checkCostKindsAreUsed(costKinds(types, catalog), problems);
        reportSharedPaths(folder, types, problems);
        config.ifPresent(read -> checkMenu(read, types, problems));
        var scenarios = scenarios(reader, folder, profile, catalog);
        config.ifPresent(read -> checkLogo(read, folder.media(), problems));
        return config.map(
                read -> {
                    var site = new Site(read, baseUrl, catalog, types);
                    var proof = check(scripts, scenarios, profile, site, problems);
                    return new Content(
                            site, profile, proof, synonyms, questions, scenarios, folder.media());
                });
    }

    private static Set<String> costKinds(List<ContentType<?>> types, Catalog catalog) {
        return types.stream()
                .flatMap(type -> catalog.entries(type.folder()).stream())
                .filter(CostBearing.class::isInstance)
                .flatMap(entry -> ((CostBearing) entry).costKinds().stream())
                .collect(Collectors.toSet());
    }

    private static List<ScenarioFile> scenarios(
            Reader reader, ContentFolder folder, Profile profile, Catalog catalog) {
        var scenarios = new ScenarioReader(profile, catalog, reader.problems());
        return folder.scenarios().stream()
                .flatMap(path -> reader.file(path).stream())
                .flatMap(file -> scenarios.read(file, kindOf(file.path())).stream())
                .toList();
    }

    /**
     * Replays the scenarios, and beside them proves what holds for whatever a visitor answers. Both
     * trust the content, so only where nothing else is wrong.
     */
    private static Findings check(
            Scripts scripts,
            List<ScenarioFile> scenarios,
            Profile profile,
            Site site,
            Problems problems) {
        if (!problems.isEmpty()) {
            return Findings.NONE;
        }
        var proof = CompletableFuture.supplyAsync(() -> new Proof(profile, site).check(problems));
        if (!scenarios.isEmpty()) {
            new Replay(profile, site, scripts, problems).all(scenarios);
        }
        return proof.join();
    }

    /** The folder under content/ that a file stands in. */
    private static String kindOf(String path) {
        return Path.of(path).getName(1).toString();
    }

    private static void reportNoSettings(Problems problems) {
        problems.add(
                Location.of(SiteConfig.FILE),
                "instellingen-ontbreken",
                "hier staat geen %s, dus dit is geen map van een site.".formatted(SiteConfig.FILE),
                "Ga naar de map van de site, of noem haar met --project.");
    }

    /** Reads the files of one kind after another, each kind on all cores. */
    private record Reader(Project project, Problems problems) {

        Optional<Document> single(String path) {
            return singleFile(path).flatMap(file -> Document.read(file, problems));
        }

        Optional<SourceFile> singleFile(String path) {
            return Files.isRegularFile(project.root().resolve(path))
                    ? file(path)
                    : Optional.empty();
        }

        Optional<Document> document(String path) {
            return file(path).flatMap(file -> Document.read(file, problems));
        }

        Optional<SourceFile> file(String path) {
            return SourceFile.read(project.root(), path, problems);
        }

        <E extends Entry> void add(
                ContentType<E> type,
                ContentFolder folder,
                Body.Renderer markdown,
                Catalog catalog) {
            var entries =
                    folder.files(type.folder()).parallelStream()
                            .map(path -> entry(type, path, markdown))
                            .flatMap(Optional::stream)
                            .sorted(Site.OVERVIEW_ORDER)
                            .toList();
            catalog.add(type.folder(), type.singular(), folder.ids(type.folder()), entries);
        }

        private <E extends Entry> Optional<E> entry(
                ContentType<E> type, String path, Body.Renderer markdown) {
            return document(path)
                    .flatMap(
                            document ->
                                    type.read(
                                            document,
                                            markdown.render(
                                                    document.body(), document.bodyAt(), problems),
                                            problems));
        }
    }

    private static <E extends Entry> void check(
            ContentType<E> type, Catalog catalog, Problems problems) {
        for (var entry : catalog.entries(type.folder())) {
            @SuppressWarnings("unchecked")
            var own = (E) entry;
            catalog.check(Catalog.THEMES, entry.themes(), problems);
            entry.withdrawn()
                    .flatMap(withdrawal -> withdrawal.successor())
                    .ifPresent(successor -> catalog.check(type.folder(), successor, problems));
            type.check(own, catalog, problems);
        }
    }

    /** Every path that a link in a text may lead to, known before any text is rendered. */
    private static Set<String> targets(
            ContentFolder folder,
            List<ContentType<?>> types,
            Collection<Theme> themes,
            Region region,
            boolean search) {
        var targets = new TreeSet<String>();
        targets.add("/");
        for (var type : types) {
            var prefix = type.isTopLevel() ? "/" : "/" + type.folder() + "/";
            if (!folder.ids(type.folder()).isEmpty()) {
                targets.add(prefix);
            }
            for (var id : folder.ids(type.folder())) {
                targets.add(prefix + id + "/");
                type.linkedBelow().forEach(name -> targets.add(prefix + id + "/" + name + "/"));
            }
        }
        if (!folder.ids(Model.SCANS).isEmpty()) {
            targets.add(PassportPage.PATH);
        }
        if (region.hasContacts()) {
            targets.add(SitePages.CONTACTS);
        }
        if (!folder.ids(Model.SCHEMES).isEmpty()) {
            targets.add(SitePages.FINDER);
        }
        if (!themes.isEmpty()) {
            targets.add("/themas/");
            themes.forEach(theme -> targets.add("/themas/" + theme.id() + "/"));
        }
        if (search) {
            targets.add("/zoeken/");
        }
        folder.media().forEach(path -> targets.add(path.substring(ContentFolder.NAME.length())));
        return targets;
    }

    private static Set<String> topLevel(List<ContentType<?>> types) {
        var folders = new TreeSet<String>();
        types.stream().filter(ContentType::isTopLevel).forEach(type -> folders.add(type.folder()));
        return folders;
    }

    /** A page of text may not stand where an overview does. */
    private static void reportSharedPaths(
            ContentFolder folder, List<ContentType<?>> types, Problems problems) {
        var taken =
                Stream.concat(
                                types.stream()
                                        .filter(type -> !type.isTopLevel())
                                        .map(ContentType::folder),
                                Stream.of(
                                        "themas",
                                        "zoeken",
                                        "gemeenten",
                                        "kalender",
                                        PassportPage.NAME,
                                        "assets",
                                        "media",
                                        "data"))
                        .toList();
        types.stream()
                .filter(ContentType::isTopLevel)
                .flatMap(type -> folder.files(type.folder()).stream())
                .forEach(
                        path -> {
                            var id =
                                    path.substring(
                                            path.lastIndexOf('/') + 1, path.lastIndexOf('.'));
                            if (taken.contains(id)) {
                                problems.add(
                                        Location.of(path),
                                        "adres-dubbel",
                                        "deze pagina zou op /%s/ komen, en daar staat al iets anders."
                                                .formatted(id),
                                        "Geef het bestand een andere naam.");
                            }
                        });
    }

    private static void checkLogo(SiteConfig config, List<String> media, Problems problems) {
        var paths =
                media.stream()
                        .map(path -> path.substring(ContentFolder.NAME.length() + 1))
                        .toList();
        config.look()
                .logo()
                .filter(logo -> !paths.contains(logo.value()))
                .ifPresent(
                        logo -> {
                            var meant = Suggestion.near(logo.value(), paths);
                            problems.add(
                                    logo.at(),
                                    "bestand-ontbreekt",
                                    "het logo '%s' is er niet.".formatted(logo.value()),
                                    meant == null ? "Zet het in content/media/." : meant);
                        });
    }

    private static void checkMenu(
            SiteConfig config, List<ContentType<?>> types, Problems problems) {
        var folders = types.stream().map(ContentType::folder).toList();
        for (var item : config.menu()) {
            if (!folders.contains(item.value())) {
                problems.add(
                        item.at(),
                        "menu-onbekend",
                        "er is geen soort pagina's '%s' voor het menu.".formatted(item.value()),
                        Suggestion.of(item.value(), folders));
            }
        }
    }
}
