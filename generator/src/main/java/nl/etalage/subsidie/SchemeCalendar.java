package nl.etalage.subsidie;

import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.etalage.logic.Model;
import nl.etalage.profile.Profile;
import nl.etalage.script.Scripts;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.source.Moment;
import org.jspecify.annotations.Nullable;

/**
 * When rounds open and close: the lines of a page, and files for a visitor's own calendar. Nothing
 * here knows what day it is; the browser says what is still to come.
 */
public final class SchemeCalendar {

    /** The page. */
    public static final String PATH = "/kalender/";

    private static final String ALL = PATH + "alles.ics";
    private static final String MODULE = "logic/scheme-calendars.js";

    private final Site site;
    private final List<Subsidie> schemes;

    private SchemeCalendar(Site site, List<Subsidie> schemes) {
        this.site = site;
        this.schemes = schemes;
    }

    /** Of the schemes that still exist and have a round with a known moment; empty without any. */
    public static Optional<SchemeCalendar> of(Site site) {
        var schemes =
                site.catalog().entries(Model.SCHEMES, Subsidie.class).stream()
                        .filter(scheme -> scheme.withdrawn().isEmpty())
                        .sorted(Comparator.comparing(Subsidie::title))
                        .toList();
        return schemes.stream().anyMatch(SchemeCalendar::hasMoments)
                ? Optional.of(new SchemeCalendar(site, schemes))
                : Optional.empty();
    }

    private static boolean hasMoments(Subsidie scheme) {
        return scheme.rounds().stream()
                .anyMatch(round -> round.opens().isPresent() || round.closes().isPresent());
    }

    /**
     * What the page shows.
     *
     * @param all the file with every moment
     * @param years the newest first
     * @param seen the last day on which an editor saw a source, so no day before it can be today;
     *     {@code null} where nobody wrote one down
     */
    public record View(
            String all,
            List<YearView> years,
            List<ExpectedView> expected,
            @Nullable LocalDate seen) {}

    public record YearView(int year, List<MomentView> moments) {}

    /**
     * @param at in milliseconds, for the visitor's clock; of what closes the last one on which it
     *     is open
     * @param spent from when the budget of the round is known to be spent; {@code null} where it is
     *     not
     * @param file puts the round into the visitor's own calendar
     */
    public record MomentView(
            long at,
            String moment,
            String title,
            String url,
            String what,
            String round,
            @Nullable Long spent,
            String file) {}

    /** What is hoped for. */
    public record ExpectedView(String title, String url, String text) {}

    public View view() {
        var byYear = new TreeMap<Integer, List<MomentView>>(Comparator.reverseOrder());
        for (var scheme : schemes) {
            for (var round : scheme.rounds()) {
                round.opens()
                        .ifPresent(
                                moment ->
                                        add(
                                                byYear,
                                                moment.value(),
                                                line(scheme, round, moment.value(), true)));
                round.closes()
                        .ifPresent(
                                moment ->
                                        add(
                                                byYear,
                                                moment.value(),
                                                line(scheme, round, moment.value(), false)));
            }
        }
        var years = new ArrayList<YearView>();
        byYear.forEach(
                (year, moments) -> {
                    moments.sort(Comparator.comparingLong(MomentView::at).reversed());
                    years.add(new YearView(year, List.copyOf(moments)));
                });
        return new View(
                site.baseUrl().href(ALL),
                years,
                schemes.stream().flatMap(scheme -> expected(scheme).stream()).toList(),
                schemes.stream()
                        .flatMap(scheme -> scheme.sources().stream())
                        .map(Source::seen)
                        .max(Comparator.naturalOrder())
                        .orElse(null));
    }

    private static void add(Map<Integer, List<MomentView>> byYear, Moment moment, MomentView line) {
        byYear.computeIfAbsent(moment.day().getYear(), year -> new ArrayList<>()).add(line);
    }

    private MomentView line(Subsidie scheme, WrittenRound round, Moment moment, boolean opens) {
        return new MomentView(
                (opens ? moment.opens() : moment.closes()).toEpochMilli(),
                DutchFormat.moment(moment),
                scheme.title(),
                site.baseUrl().href(OpenData.page(scheme.id())),
                opens ? "gaat open" : "sluit",
                round.id().value(),
                round.spentFrom().map(spent -> spent.value().opens().toEpochMilli()).orElse(null),
                site.baseUrl().href(file(scheme.id(), round.id().value())));
    }

    private Optional<ExpectedView> expected(Subsidie scheme) {
        return scheme.expected()
                .map(SchemeWords::hope)
                .map(
                        text ->
                                new ExpectedView(
                                        scheme.title(),
                                        site.baseUrl().href(OpenData.page(scheme.id())),
                                        text));
    }

    private record About(String name, long stamp, String origin, String host) {}

    private record RoundFile(String scheme, String round, String text) {}

    private record Files(String all, List<RoundFile> rounds) {}

    /** The files for calendars: text by its path on the site. */
    public Map<String, String> files(Profile profile, Scripts scripts) {
        var stamp =
                schemes.stream()
                        .map(OpenData::lastSeen)
                        .max(Comparator.naturalOrder())
                        .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                        .orElse(Instant.EPOCH);
        var origin = site.baseUrl().origin();
        var made =
                scripts.module(MODULE)
                        .call(
                                Files.class,
                                "schemeCalendars",
                                schemes.stream()
                                        .map(scheme -> scheme.modelled(profile, site))
                                        .toList(),
                                new About(
                                        "Subsidies, " + site.config().name(),
                                        stamp.toEpochMilli(),
                                        origin,
                                        URI.create(origin).getHost()));
        var files = new LinkedHashMap<String, String>();
        files.put(ALL, made.all());
        made.rounds()
                .forEach(round -> files.put(file(round.scheme(), round.round()), round.text()));
        return files;
    }

    private static String file(String scheme, String round) {
        return PATH + scheme + "/" + round + ".ics";
    }
}
