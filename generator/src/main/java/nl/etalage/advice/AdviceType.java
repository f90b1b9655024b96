package nl.etalage.advice;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Asking;
import nl.etalage.condition.Place;
import nl.etalage.condition.Term;
import nl.etalage.logic.CostBearing;
import nl.etalage.logic.Model;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.profile.Profile;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.Circle;
import nl.etalage.site.ContentType;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Entry;
import nl.etalage.site.Following;
import nl.etalage.site.Link;
import nl.etalage.site.Listed;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.site.Withdrawal;
import nl.etalage.source.Document;
import nl.etalage.source.Located;
import org.jspecify.annotations.Nullable;

/** {@code content/adviezen/}. */
public final class AdviceType implements ContentType<WrittenAdvice> {

    private static final String CASES = "praktijkverhalen";

    private final Profile profile;

    public AdviceType(Profile profile) {
        this.profile = profile;
    }

    @Override
    public String folder() {
        return Model.ADVICE;
    }

    @Override
    public String singular() {
        return "advies";
    }

    @Override
    public String plural() {
        return "Adviezen";
    }

    @Override
    public String introduction() {
        return "Wat u kunt doen, wat het kost, hoe lang het duurt en wat het oplevert.";
    }

    @Override
    public String template() {
        return "advice";
    }

    @Override
    public Optional<WrittenAdvice> read(Document document, Body body, Problems problems) {
        return Optional.of(AdviceReader.read(document, body, problems));
    }

    @Override
    public void check(WrittenAdvice advice, Catalog catalog, Problems problems) {
        advice.check(profile.vocabulary(Place.ADVICE, catalog), problems);
        catalog.check(folder(), advice.after(), problems);
        advice.costKind().ifPresent(kind -> checkCostKind(kind, catalog, problems));
        Circle.beginningAt(advice.id(), id -> after(id, catalog))
                .ifPresent(
                        circle ->
                                problems.add(
                                        next(advice, circle).at(),
                                        "na-kring",
                                        circle.size() == 1
                                                ? "dit advies komt na zichzelf."
                                                : "deze adviezen wachten op elkaar: %s."
                                                        .formatted(String.join(", ", circle)),
                                        circle.size() == 1
                                                ? "Haal het weg onder na."
                                                : "Haal bij één ervan het andere weg onder na."));
    }

    /** Costs that nobody pays for are no mistake; a word that only looks like a known one is. */
    private void checkCostKind(Located<String> kind, Catalog catalog, Problems problems) {
        var known =
                catalog.entries("subsidies").stream()
                        .filter(CostBearing.class::isInstance)
                        .flatMap(entry -> ((CostBearing) entry).costKinds().stream())
                        .toList();
        var meant = Suggestion.near(kind.value(), known);
        if (!known.contains(kind.value()) && meant != null) {
            problems.add(
                    kind.at(),
                    "kostensoort-onbekend",
                    "geen enkele regeling kent de kostensoort '%s'.".formatted(kind.value()),
                    meant);
        } else {
            profile.checkCostKinds(List.of(kind), problems);
        }
    }

    /** What it waits for in this circle: the next one, or itself. */
    private static Located<String> next(WrittenAdvice advice, List<String> circle) {
        var id = circle.get(circle.size() == 1 ? 0 : 1);
        return advice.after().stream()
                .filter(each -> each.value().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private Collection<String> after(String id, Catalog catalog) {
        return catalog.entry(folder(), id)
                .map(entry -> ((WrittenAdvice) entry).after())
                .map(ids -> ids.stream().map(Located::value).toList())
                .orElse(List.of());
    }

    @Override
    public Map<String, Object> model(WrittenAdvice advice, Site site) {
        var costs = advice.costs();
        var planning = advice.planning();
        return Map.of(
                "advice",
                new View(
                        advice.title(),
                        advice.effectText(),
                        advice.phase().map(AdviceType::words).orElse(null),
                        advice.withdrawn().map(gone -> withdrawn(gone, site)).orElse(null),
                        new CostsView(
                                DutchFormat.euros(costs.once().from(), costs.once().to()),
                                DutchFormat.euros(costs.monthly().from(), costs.monthly().to()),
                                costs.ownHours() == 0
                                        ? "niets"
                                        : DutchFormat.count(costs.ownHours(), "uur", "uur"),
                                costs.estimate(),
                                advice.costSource().map(Source::view).orElse(null)),
                        new PlanningView(
                                DutchFormat.leadTime(planning.leadDays()),
                                planning.firstStep(),
                                planning.who().orElse(null)),
                        site.list(folder(), values(advice.after())),
                        site.list(
                                Model.SCHEMES,
                                advice.sharing(site.catalog().entries(Model.SCHEMES))),
                        site.list(CASES, cases(advice, site)),
                        site.list(Model.SCANS, scans(advice, site)),
                        site.themes(advice),
                        advice.body().html()));
    }

    /** Where it belongs on the way from a question to a tool in use, in words that need no key. */
    private static String words(Advice.Phase phase) {
        return switch (phase) {
            case ANALYSE -> "Uitzoeken wat er speelt";
            case ADVIES -> "Kiezen wat u gaat doen";
            case REALISATIE -> "Het regelen";
            case IMPLEMENTATIE -> "Ermee leren werken";
            case KENNISDELING -> "Delen wat u leerde";
        };
    }

    private WithdrawnView withdrawn(Withdrawal gone, Site site) {
        return new WithdrawnView(
                DutchFormat.day(gone.since()),
                gone.successor()
                        .flatMap(
                                id -> site.list(folder(), List.of(id.value())).stream().findFirst())
                        .orElse(null));
    }

    private static List<String> values(List<Located<String>> ids) {
        return ids.stream().map(Located::value).toList();
    }

    private static List<String> cases(WrittenAdvice advice, Site site) {
        return site.catalog().entries(CASES).stream()
                .filter(
                        story ->
                                story instanceof Following following
                                        && values(following.advice()).contains(advice.id()))
                .map(Entry::id)
                .toList();
    }

    /** The scans that ask what decides whether this advice is given. */
    private static List<String> scans(WrittenAdvice advice, Site site) {
        var asked =
                advice.appliesIf().orElseThrow().answers().stream().map(Located::value).toList();
        return site.catalog().entries(Model.SCANS).stream()
                .filter(
                        scan ->
                                scan instanceof Asking asking
                                        && asking.terms().stream()
                                                .map(Term::id)
                                                .anyMatch(asked::contains))
                .map(Entry::id)
                .toList();
    }

    /** A piece of advice as its template shows it; {@code null} is what it does not have. */
    public record View(
            String title,
            String effect,
            @Nullable String phase,
            @Nullable WithdrawnView withdrawn,
            CostsView costs,
            PlanningView planning,
            List<Listed> after,
            List<Listed> schemes,
            List<Listed> cases,
            List<Listed> scans,
            List<Link> themes,
            String body) {}

    /** Since when it does not hold, and what took its place. */
    public record WithdrawnView(DutchFormat.Day since, @Nullable Listed successor) {}

    /** The costs, with their unit. */
    public record CostsView(
            String once,
            String monthly,
            String hours,
            boolean estimate,
            Source.@Nullable View source) {}

    /** How it is done. */
    public record PlanningView(String leadTime, String firstStep, @Nullable String who) {}
}
