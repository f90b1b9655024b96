package nl.etalage.subsidie;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Area;
import nl.etalage.logic.Model;
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
 * @param linkedData JSON-LD for search engines
 */
public record SchemeView(
        String id,
        String title,
        String summary,
        String form,
        String provider,
        String audience,
        String area,
        List<String> dates,
        List<AmountLine> amount,
        List<ConditionLine> conditions,
        List<String> assessedBy,
        List<String> obligations,
        List<ArrangementLine> arrangements,
        List<RoundLine> rounds,
        String combination,
        List<Source.View> sources,
        List<Listed> advice,
        List<Link> themes,
        String linkedData) {

    /** One amount; the note says when it counts and what limits it. */
    public record AmountLine(String label, String figure, String note) {}

    /**
     * @param untested whether the site leaves it to the reader
     * @param source {@code null} where the scheme's own source says it
     */
    public record ConditionLine(String text, boolean untested, Source.@Nullable View source) {}

    public record ArrangementLine(String what, String leadTime) {}

    /**
     * @param source {@code null} where the scheme's own source says it
     */
    public record RoundLine(
            String id,
            String opens,
            String closes,
            String budget,
            String note,
            Source.@Nullable View source) {}

    private static final Comparator<WrittenRound> NEWEST_FIRST =
            Comparator.comparing((WrittenRound round) -> round.begin().orElse(Instant.EPOCH))
                    .reversed();

    static SchemeView of(Subsidie scheme, Profile profile, Site site) {
        var catalog = site.catalog();
        var area =
                scheme.area().flatMap(written -> written.resolve(profile.region(), new Problems()));
        var areaName = area.map(each -> SchemeWords.area(each, profile.region())).orElse("");
        return new SchemeView(
                scheme.id(),
                scheme.title(),
                scheme.summary(),
                SchemeWords.form(scheme.form()),
                scheme.providerName(catalog),
                SchemeWords.audience(scheme.audience()),
                areaName,
                SchemeWords.dates(scheme),
                new AmountLines(scheme, profile, catalog).lines(),
                scheme.requirements().stream().map(each -> line(each, scheme)).toList(),
                scheme.assessedBy(),
                scheme.obligations(),
                scheme.arrangements().stream().map(SchemeView::line).toList(),
                scheme.rounds().stream()
                        .sorted(NEWEST_FIRST)
                        .map(round -> line(round, scheme))
                        .toList(),
                combination(scheme, catalog),
                scheme.sources().stream().map(Source::view).toList(),
                site.list(Model.ADVICE, scheme.sharing(catalog.entries(Model.ADVICE))),
                site.themes(scheme),
                Json.write(
                        LinkedData.of(
                                scheme,
                                area.flatMap(Area::country).isPresent() ? "Nederland" : areaName,
                                site)));
    }

    private static ConditionLine line(WrittenRequirement requirement, Subsidie scheme) {
        return new ConditionLine(
                requirement.text(),
                requirement.untested(),
                otherThan(scheme, requirement.source()));
    }

    private static RoundLine line(WrittenRound round, Subsidie scheme) {
        return new RoundLine(
                round.id().value(),
                SchemeWords.moment(round.opens()),
                SchemeWords.moment(round.closes()),
                round.budget().map(DutchFormat::euros).orElse(""),
                SchemeWords.note(round),
                otherThan(scheme, round.source()));
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
