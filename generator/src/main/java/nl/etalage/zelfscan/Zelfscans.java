package nl.etalage.zelfscan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.etalage.condition.Place;
import nl.etalage.condition.Resolution;
import nl.etalage.logic.Model;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.PageBelow;
import nl.etalage.site.Site;
import nl.etalage.source.Document;
import nl.etalage.source.Located;
import nl.etalage.survey.WrittenQuestion;

/** {@code content/zelfscans/}. */
public final class Zelfscans implements ContentType<Zelfscan> {

    private static final String PAPER = "papier";

    private final Profile profile;

    public Zelfscans(Profile profile) {
        this.profile = profile;
    }

    @Override
    public String folder() {
        return Model.SCANS;
    }

    @Override
    public String singular() {
        return "zelfscan";
    }

    @Override
    public String plural() {
        return "Zelfscans";
    }

    @Override
    public String introduction() {
        return "Zie in een paar minuten waar uw bedrijf staat, en wat u het beste eerst kunt doen.";
    }

    @Override
    public String template() {
        return "scan";
    }

    @Override
    public String extension() {
        return "yml";
    }

    @Override
    public Optional<Zelfscan> read(Document document, Body body, Problems problems) {
        return Optional.of(new ZelfscanReader(problems).read(document));
    }

    @Override
    public void check(Zelfscan scan, Catalog catalog, Problems problems) {
        profile.checkIds(scan.profile(), problems);
        scan.axes().forEach(axis -> catalog.check(Catalog.THEMES, axis.themes(), problems));
        WrittenQuestion.check(
                scan.questions(),
                profile.vocabulary(Place.SCAN, catalog).withOnly(List.of(), Set.of()),
                problems);
        var vocabulary = scan.vocabulary(profile, catalog);
        for (var index : scan.indexes()) {
            index.points().forEach(point -> Resolution.of(point, vocabulary, problems));
        }
        for (var comparison : scan.comparisons()) {
            catalog.check(Catalog.SECTORS, comparison.sectors(), problems);
        }
        profile.checkAsked(
                Stream.concat(
                        scan.questions().stream().flatMap(each -> each.showIf().stream()),
                        scan.indexes().stream().flatMap(index -> index.points().stream())),
                scan.profile().stream().map(Located::value).toList(),
                problems);
        for (var other : catalog.entries(folder(), Zelfscan.class)) {
            // Of two scans with the same id only the later one is told, so that it is told once.
            if (other.id().compareTo(scan.id()) < 0) {
                reportShared("vraag", questionIds(scan), questionIds(other), problems);
                reportShared("as", axisIds(scan), axisIds(other), problems);
            }
        }
    }

    private static Stream<Located<String>> questionIds(Zelfscan scan) {
        return scan.questions().stream().map(WrittenQuestion::id);
    }

    private static Stream<Located<String>> axisIds(Zelfscan scan) {
        return scan.axes().stream().map(Zelfscan.WrittenAxis::id);
    }

    private static void reportShared(
            String noun,
            Stream<Located<String>> ids,
            Stream<Located<String>> others,
            Problems problems) {
        var taken = new LinkedHashMap<String, Location>();
        others.forEach(other -> taken.putIfAbsent(other.value(), other.at()));
        ids.forEach(
                id -> {
                    var elsewhere = taken.get(id.value());
                    if (elsewhere != null) {
                        problems.add(
                                id.at(),
                                "id-dubbel",
                                "%s '%s' staat ook in %s, op regel %d."
                                        .formatted(
                                                noun,
                                                id.value(),
                                                elsewhere.file(),
                                                elsewhere.line()),
                                "Geef elk een eigen id, over alle zelfscans heen.");
                    }
                });
    }

    @Override
    public Map<String, Object> model(Zelfscan scan, Site site) {
        return Map.of("scan", ScanView.of(scan, profile, site));
    }

    @Override
    public Set<String> linkedBelow() {
        return Set.of(PAPER);
    }

    @Override
    public List<PageBelow> below(Zelfscan scan, Site site) {
        var paper = PaperWriter.write(scan, profile, site);
        return List.of(
                new PageBelow(
                        PAPER,
                        "paper",
                        scan.title() + " op papier",
                        "De vragen met hun punten, een scoreblad en de adviezen, om af te drukken.",
                        Map.of("paper", paper),
                        true,
                        List.of("printen", "afdrukken", "papieren", "pdf")),
                new PageBelow(
                        "stroom",
                        "flow",
                        "Stroom van " + scan.title(),
                        "Voor redacteuren: welke vraag wanneer komt, wat een antwoord oplevert en"
                                + " welk advies volgt.",
                        Map.of(
                                "paper",
                                paper,
                                "drawing",
                                FlowDrawing.of(scan.modelled(profile, site), profile, site)),
                        false,
                        List.of()));
    }

    @Override
    public List<String> scripts() {
        return List.of("view/scan-page.js");
    }

    @Override
    public Map<String, Object> data(Zelfscan scan, Site site) {
        var data = new LinkedHashMap<String, Object>();
        data.put("data-scan", scan.modelled(profile, site).withoutWords());
        data.put(
                "data-facts",
                profile.facts(site.catalog()).stream().map(Fact::unexplained).toList());
        data.put("data-region", profile.region());
        return data;
    }
}
