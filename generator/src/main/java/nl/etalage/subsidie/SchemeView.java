package nl.etalage.subsidie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Area;
import nl.etalage.logic.Model;
import nl.etalage.logic.Offer;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Profile;
import nl.etalage.script.Json;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Link;
import nl.etalage.site.Listed;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.source.Located;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as its template shows it.
 *
 * @param apply where an application begins; {@code null} where nobody wrote that down
 * @param desk the page of who gives it, with how to reach them; {@code null} where there is none
 * @param cases of firms that did something that it pays for
 * @param linkedData JSON-LD for search engines
 */
public record SchemeView(
        String id,
        String title,
        String url,
        String summary,
        String form,
        String provider,
        String audience,
        String area,
        List<String> dates,
        List<AmountLine> amount,
        List<String> costKinds,
        List<ConditionLine> conditions,
        List<String> assessedBy,
        List<String> obligations,
        List<ArrangementLine> arrangements,
        List<RoundLine> rounds,
        String combination,
        List<Source.View> sources,
        Source.@Nullable View apply,
        @Nullable Link desk,
        List<Listed> advice,
        List<Link> cases,
        List<Link> themes,
        String linkedData) {

    /** One amount; the note says when it counts and what limits it. */
    public record AmountLine(String label, String figure, String note) {}

    /**
     * @param untested whether the site leaves it to the reader
     * @param source {@code null} where the scheme's own source says it
     */
    public record ConditionLine(
            String id, String text, boolean untested, Source.@Nullable View source) {}

    public record ArrangementLine(String what, String leadTime) {}

    /** What holds in one round only: "Gold niet", and which conditions. */
    public record Difference(String label, List<String> texts) {}

    /**
     * @param differences from the scheme as it is
     * @param source {@code null} where the scheme's own source says it
     */
    public record RoundLine(
            String id,
            String opens,
            String closes,
            String budget,
            String note,
            List<Difference> differences,
            Source.@Nullable View source) {}

    private static final Comparator<WrittenRound> NEWEST_FIRST =
            Comparator.comparing((WrittenRound round) -> round.begin().orElse(Instant.EPOCH))
                    .reversed();

    static SchemeView of(Subsidie scheme, Profile profile, Site site) {
        var catalog = site.catalog();
        var area =
                scheme.area().flatMap(written -> written.resolve(profile.region(), new Problems()));
        var areaName = area.map(each -> SchemeWords.area(each, profile.region())).orElse("");
        var amounts = new AmountLines(scheme, profile, catalog);
        return new SchemeView(
                scheme.id(),
                scheme.title(),
                site.baseUrl().href(site.path(Model.SCHEMES, scheme)),
                scheme.summary(),
                SchemeWords.form(scheme.form()),
                scheme.providerName(catalog),
                SchemeWords.audience(scheme.audience()),
                areaName,
                SchemeWords.dates(scheme),
                amounts.lines(),
                scheme.ownCostKinds().stream().map(kind -> profile.costKind(kind.value())).toList(),
                scheme.requirements().stream().map(each -> line(each, scheme)).toList(),
                scheme.assessedBy(),
                scheme.obligations(),
                scheme.arrangements().stream().map(SchemeView::line).toList(),
                scheme.rounds().stream()
                        .sorted(NEWEST_FIRST)
                        .map(
                                round ->
                                        line(
                                                round,
                                                scheme,
                                                differences(round, scheme, amounts, profile)))
                        .toList(),
                combination(scheme, catalog),
                scheme.sources().stream().map(Source::view).toList(),
                scheme.apply().map(Source::view).orElse(null),
                scheme.desk(site).orElse(null),
                site.list(Model.ADVICE, scheme.sharing(catalog.entries(Model.ADVICE))),
                cases(scheme, site),
                site.themes(scheme),
                Json.write(
                        LinkedData.of(
                                scheme,
                                area.flatMap(Area::country).isPresent() ? "Nederland" : areaName,
                                site)));
    }

    private static List<Link> cases(Subsidie scheme, Site site) {
        var advice = Set.copyOf(scheme.sharing(site.catalog().entries(Model.ADVICE)));
        return Offer.all(site).stream()
                .filter(offer -> offer.type() == Offer.Type.CASE)
                .filter(
                        offer ->
                                offer.advice().stream()
                                        .flatMap(List::stream)
                                        .anyMatch(advice::contains))
                .map(
                        offer ->
                                new Link(
                                        offer.fictional().isPresent()
                                                ? offer.title() + " (fictief)"
                                                : offer.title(),
                                        offer.url()))
                .toList();
    }

    private static ConditionLine line(WrittenRequirement requirement, Subsidie scheme) {
        return new ConditionLine(
                requirement.id().value(),
                requirement.text(),
                requirement.untested(),
                otherThan(scheme, requirement.source()));
    }

    private static RoundLine line(
            WrittenRound round, Subsidie scheme, List<Difference> differences) {
        return new RoundLine(
                round.id().value(),
                SchemeWords.moment(round.opens()),
                SchemeWords.moment(round.closes()),
                round.budget().map(DutchFormat::euros).orElse(""),
                SchemeWords.note(round),
                differences,
                otherThan(scheme, round.source()));
    }

    private static List<Difference> differences(
            WrittenRound round, Subsidie scheme, AmountLines amounts, Profile profile) {
        var own = new LinkedHashMap<String, String>();
        scheme.requirements().forEach(each -> own.put(each.id().value(), each.text()));
        var differences = new ArrayList<Difference>();
        add(
                differences,
                "Anders",
                round.requirements().stream()
                        .filter(each -> own.containsKey(each.id().value()))
                        .map(WrittenRequirement::text)
                        .toList());
        add(
                differences,
                "Erbij",
                round.requirements().stream()
                        .filter(each -> !own.containsKey(each.id().value()))
                        .map(WrittenRequirement::text)
                        .toList());
        add(
                differences,
                "Gold niet",
                round.dropped().stream()
                        .flatMap(id -> Optional.ofNullable(own.get(id.value())).stream())
                        .toList());
        add(
                differences,
                "Bedrag",
                round.amount().stream()
                        .flatMap(written -> amounts.of(written).stream())
                        .map(SchemeView::sentence)
                        .toList());
        add(
                differences,
                "Kosten die meetellen",
                round.costKinds().stream()
                        .flatMap(List::stream)
                        .map(kind -> profile.costKind(kind.value()))
                        .toList());
        return differences;
    }

    private static void add(List<Difference> differences, String label, List<String> texts) {
        if (!texts.isEmpty()) {
            differences.add(new Difference(label, texts));
        }
    }

    private static String sentence(AmountLine line) {
        var figure = line.label().isEmpty() ? line.figure() : line.label() + ": " + line.figure();
        return line.note().isEmpty() ? figure : figure + ". " + line.note();
    }

    private static ArrangementLine line(Scheme.Arrangement arrangement) {
        return new ArrangementLine(
                arrangement.what(), DutchFormat.leadTime(arrangement.leadDays()));
    }

    /** The source of a part, where it is not the one that the whole page has. */
    private static Source.@Nullable View otherThan(Subsidie scheme, Optional<Source> own) {
        return own.filter(
                        seen ->
                                scheme.source()
                                        .filter(whole -> whole.url().equals(seen.url()))
                                        .isEmpty())
                .map(Source::view)
                .orElse(null);
    }

    /** Whoever states that two schemes do not go together, both pages say so. */
    private static String combination(Subsidie scheme, Catalog catalog) {
        var sentences = new ArrayList<String>();
        for (var scope : Scheme.Scope.values()) {
            var names = new ArrayList<String>();
            for (var other : catalog.entries(Model.SCHEMES, Subsidie.class)) {
                if (excludes(scheme, other, scope) || excludes(other, scheme, scope)) {
                    names.add(other.title());
                }
            }
            if (!names.isEmpty()) {
                sentences.add(
                        (scope == Scheme.Scope.COMPANY
                                        ? "Uw bedrijf krijgt dit niet naast %s."
                                        : "Voor dezelfde kosten krijgt u dit niet naast %s.")
                                .formatted(DutchFormat.enumeration(names)));
            }
        }
        return String.join(" ", sentences);
    }

    private static boolean excludes(Subsidie one, Subsidie other, Scheme.Scope scope) {
        return one.scope() == scope
                && one.notWith().stream().map(Located::value).anyMatch(other.id()::equals);
    }
}
