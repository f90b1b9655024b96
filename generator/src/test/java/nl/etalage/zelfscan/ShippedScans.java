package nl.etalage.zelfscan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import nl.etalage.advice.AdviceType;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Profile;
import nl.etalage.profile.ProfileReader;
import nl.etalage.region.Region;
import nl.etalage.region.RegionReader;
import nl.etalage.scenario.ScenarioReader;
import nl.etalage.script.Json;
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

/** The scans of this repository's own content, with what their scenarios fill in. */
final class ShippedScans {

    private static final Path ROOT = Path.of("..");

    private final Problems problems = new Problems();
    private final Catalog catalog = new Catalog();
    private final Profile profile;
    private final Site site;

    ShippedScans() {
        var region = RegionReader.read(document(Region.FILE), problems);
        profile = ProfileReader.read(document(Profile.FILE), region, problems);
        var types =
                List.<ContentType<?>>of(
                        new Zelfscans(profile), new AdviceType(profile), new Subsidies(profile));
        types.forEach(this::add);
        site =
                new Site(
                        SiteConfig.read(document(SiteConfig.FILE), problems).orElseThrow(),
                        new BaseUrl("https://site.example", ""),
                        catalog,
                        types);
        if (!problems.isEmpty()) {
            throw new IllegalStateException(
                    problems.all().stream().map(Problem::toString).toList().toString());
        }
    }

    Profile profile() {
        return profile;
    }

    Site site() {
        return site;
    }

    Collection<Zelfscan> scans() {
        return catalog.entries("zelfscans", Zelfscan.class);
    }

    /**
     * The visitors of a scan's scenarios, with a name, facts and answers, as the logic has them.
     */
    List<Map<?, ?>> visitors(Zelfscan scan) {
        var file =
                new ScenarioReader(profile, catalog, problems)
                        .read(
                                file("content/zelfscans/" + scan.id() + ".scenarios.yml"),
                                "zelfscans")
                        .orElseThrow();
        var visitors = new ArrayList<Map<?, ?>>();
        List<?> scenarios = file.scenarios();
        for (var written : scenarios) {
            visitors.add((Map<?, ?>) Json.read(Map.class, Json.write(written)).get("scenario"));
        }
        return visitors;
    }

    private <E extends Entry> void add(ContentType<E> type) {
        var folder = "content/" + type.folder();
        var entries = new ArrayList<E>();
        try (var paths = Files.list(ROOT.resolve(folder))) {
            paths.map(path -> folder + "/" + path.getFileName())
                    .filter(path -> path.endsWith("." + type.extension()))
                    .filter(path -> !path.endsWith(".scenarios.yml"))
                    .sorted()
                    .forEach(
                            path ->
                                    type.read(document(path), Body.EMPTY, problems)
                                            .ifPresent(entries::add));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        catalog.add(
                type.folder(), type.singular(), entries.stream().map(Entry::id).toList(), entries);
    }

    private Document document(String path) {
        return Document.read(file(path), problems).orElseThrow();
    }

    private SourceFile file(String path) {
        return SourceFile.read(ROOT, path, problems).orElseThrow();
    }
}
