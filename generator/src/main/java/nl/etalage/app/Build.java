package nl.etalage.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import nl.etalage.bake.Bakery;
import nl.etalage.logic.Model;
import nl.etalage.logic.Offer;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.publish.AssetFolder;
import nl.etalage.publish.OutputTree;
import nl.etalage.publish.Policy;
import nl.etalage.region.Region;
import nl.etalage.render.PageRenderer;
import nl.etalage.scenario.Coverage;
import nl.etalage.script.Json;
import nl.etalage.script.Scripts;
import nl.etalage.search.FormCache;
import nl.etalage.search.Lunr;
import nl.etalage.search.QuestionReplay;
import nl.etalage.search.Search;
import nl.etalage.search.SearchDocument;
import nl.etalage.site.Link;
import nl.etalage.site.Page;
import nl.etalage.site.Site;
import nl.etalage.subsidie.OpenData;
import nl.etalage.subsidie.SchemeCalendar;

/**
 * The build as one story: read and check everything, then render, then check what was rendered.
 * Where the output goes is the caller's: to a publication, or nowhere for a check.
 */
final class Build implements AutoCloseable {

    /** The one policy that the theme's scripts may need: for the worker that they register. */
    private static final Policy POLICY = new Policy(List.of());

    private static final String ORGANISATIONS = "organisaties";
    private static final String TEXT_PAGES = "paginas";

    private final Project project;
    private final Settings settings;
    private final Progress progress;
    private final Problems problems = new Problems();
    private final Scripts scripts;

    Build(Project project, Settings settings, Progress progress) {
        this.project = project;
        this.settings = settings;
        this.progress = progress;
        this.scripts = new Scripts(project.scripts(), Lunr.scripts());
    }

    Problems problems() {
        return problems;
    }

    /** Reads and checks what editors wrote; empty if anything is wrong with it. */
    Optional<Content> read() {
        progress.step("Lees en controleer de inhoud");
        var content = Content.read(project, settings, scripts, problems);
        return problems.isEmpty() ? content : Optional.empty();
    }

    /** What the editors' scenarios leave untried, of content without problems. */
    Coverage coverage(Content content) {
        return Coverage.of(content.profile(), content.site(), scripts, content.scenarios());
    }

    /** Renders everything into the tree, and reports what is wrong with the result. */
    void render(Content content, OutputTree tree) {
        var site = content.site();
        var assets =
                AssetFolder.read(project.root(), project.assets())
                        .with("js/", Lunr.scripts())
                        .bundled("js/view/search-tools.js");
        progress.step("Maak de pagina's");
        var model = Model.of(content.profile(), site);
        var pages = pages(content, model);
        var searchable = search(content, pages);
        var modelFile = file(model, site);
        var renderer =
                new PageRenderer(
                        project.templates(),
                        site.baseUrl(),
                        view(site, content.region(), assets, modelFile),
                        Json::write);
        var bakery = new Bakery(renderer);
        bakery.bake(pages, serve(tree), problems);
        searchable
                .join()
                .ifPresent(
                        search -> {
                            bakery.bake(List.of(search.page()), serve(tree), problems);
                            search.files().forEach((path, text) -> put(tree, path, text));
                        });
        progress.step("Controleer de site");
        assets.copyTo(tree);
        SchemeCalendar.of(site)
                .ifPresent(
                        calendar ->
                                calendar.files(content.profile(), scripts)
                                        .forEach((path, text) -> put(tree, path, text)));
        OpenData.files(content.profile(), site).forEach((path, text) -> put(tree, path, text));
        modelFile.ifPresent(file -> put(tree, file.path(), file.text()));
        new SiteFiles(site, POLICY, pages).files().forEach((path, text) -> put(tree, path, text));
        content.media().forEach(path -> copyMedia(path, tree));
        if (problems.isEmpty()) {
            tree.report(problems);
        }
    }

    /** All but the search page, which needs to know the others. */
    static List<Page> pages(Content content, Model model) {
        var site = content.site();
        var pages = new SitePages(site, content.profile()).all();
        PassportPage.of(model.scans(), site, content.region()).ifPresent(pages::add);
        return pages;
    }

    /** A site without scans and subsidies has nothing to reckon with. */
    private static Optional<ModelFile> file(Model model, Site site) {
        return model.scans().isEmpty() && model.schemes().isEmpty()
                ? Optional.empty()
                : Optional.of(ModelFile.of(model, Offer.all(site), site));
    }

    /** The index is built beside the pages, not after them. */
    private CompletableFuture<Optional<Search.Published>> search(
            Content content, List<Page> pages) {
        var site = content.site();
        if (!site.config().search()) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        return CompletableFuture.supplyAsync(
                () -> {
                    var documents = SearchDocument.of(site, pages);
                    var cache = FormCache.of(project.cache(), project.scripts());
                    var search =
                            new Search(scripts, cache)
                                    .publish(
                                            documents,
                                            content.synonyms(),
                                            help(site, content.region()),
                                            site.baseUrl());
                    new QuestionReplay(scripts, problems)
                            .all(content.questions(), documents, search);
                    return Optional.of(search);
                });
    }

    @Override
    public void close() {
        scripts.close();
    }

    private static Bakery.Counter serve(OutputTree tree) {
        return (page, html) ->
                tree.put(
                        page.file(),
                        html.getBytes(StandardCharsets.UTF_8),
                        page.source().orElse(null));
    }

    private static void put(OutputTree tree, String path, String text) {
        tree.put(path.substring(1), text.getBytes(StandardCharsets.UTF_8));
    }

    private void copyMedia(String path, OutputTree tree) {
        try {
            tree.put(
                    path.substring(ContentFolder.NAME.length() + 1),
                    Files.readAllBytes(project.root().resolve(path)),
                    Location.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static SiteView view(
            Site site, Region region, AssetFolder assets, Optional<ModelFile> model) {
        var config = site.config();
        var base = site.baseUrl();
        return new SiteView(
                config.name(),
                config.subtitle().orElse(null),
                config.language(),
                base.absolute("/"),
                base.href("/"),
                base.href(assets.path()),
                model.map(file -> base.href(file.path())).orElse(null),
                OpenData.isPublishedBy(site) ? base.href(OpenData.FEED) : null,
                menu(site),
                footer(site, region),
                POLICY.forMeta(),
                config.search(),
                config.look().logo().map(logo -> base.href("/" + logo.value())).orElse(null),
                base.href(SiteFiles.themeCss(config)),
                SiteView.Sender.of(config));
    }

    /**
     * The kinds that the settings name, or else all; a kind without entries has no page to go to.
     */
    private static List<Link> menu(Site site) {
        var chosen = site.config().menu();
        var links = new ArrayList<Link>();
        for (var type : site.types()) {
            boolean wanted =
                    chosen.isEmpty()
                            ? !type.isTopLevel()
                            : chosen.stream().anyMatch(item -> item.value().equals(type.folder()));
            if (wanted && !site.listed(type.folder()).isEmpty()) {
                links.add(new Link(type.plural(), site.baseUrl().href("/" + type.folder() + "/")));
            }
        }
        return links;
    }

    /** Where a visitor finds somebody to ask. */
    private static List<Link> help(Site site, Region region) {
        var links = new ArrayList<Link>();
        if (region.hasContacts()) {
            links.add(new Link("Uw gemeente", site.baseUrl().href(SitePages.CONTACTS)));
        }
        site.types().stream()
                .filter(type -> type.folder().equals(ORGANISATIONS))
                .filter(type -> !site.listed(type.folder()).isEmpty())
                .map(
                        type ->
                                new Link(
                                        type.plural(),
                                        site.baseUrl().href("/" + ORGANISATIONS + "/")))
                .forEach(links::add);
        site.listed(TEXT_PAGES).stream()
                .filter(page -> page.entry().id().equals("contact"))
                .map(page -> new Link(page.title(), page.url()))
                .forEach(links::add);
        return links;
    }

    /** The pages that belong to nothing else. */
    private static List<Link> footer(Site site, Region region) {
        var links = new ArrayList<Link>();
        site.types().stream()
                .filter(type -> type.isTopLevel())
                .flatMap(type -> site.listed(type.folder()).stream())
                .forEach(listed -> links.add(new Link(listed.title(), listed.url())));
        if (!site.listed(Model.SCHEMES).isEmpty()) {
            links.add(new Link("Subsidiewijzer", site.baseUrl().href(SitePages.FINDER)));
        }
        if (SchemeCalendar.of(site).isPresent()) {
            links.add(new Link("Subsidiekalender", site.baseUrl().href(SchemeCalendar.PATH)));
        }
        if (OpenData.isPublishedBy(site)) {
            links.add(new Link("Open data", site.baseUrl().href(OpenData.FOLDER)));
        }
        if (!site.listed(Model.SCANS).isEmpty()) {
            links.add(new Link(PassportPage.TITLE, site.baseUrl().href(PassportPage.PATH)));
        }
        if (region.hasContacts()) {
            links.add(new Link("Uw gemeente", site.baseUrl().href(SitePages.CONTACTS)));
        }
        return links;
    }
}
