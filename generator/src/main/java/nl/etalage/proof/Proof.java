package nl.etalage.proof;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.advice.Advice;
import nl.etalage.advice.WrittenAdvice;
import nl.etalage.condition.Condition;
import nl.etalage.logic.Answers;
import nl.etalage.logic.Model;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Profile;
import nl.etalage.site.Site;
import nl.etalage.subsidie.Scheme;
import nl.etalage.subsidie.Subsidie;
import nl.etalage.zelfscan.Scan;
import nl.etalage.zelfscan.Zelfscan;

/**
 * Proves what is claimed of the scans, the advice and the schemes of a site, and reports what is
 * not so.
 */
public final class Proof {

    /** Begrippen by which public figures are told apart. */
    private static final String SIZE = "werknemers";

    private static final String SECTOR = "sector";

    private final Profile profile;
    private final Site site;
    private final Map<Zelfscan, Scan> scans = new LinkedHashMap<>();
    private final Map<WrittenAdvice, Advice> advice = new LinkedHashMap<>();
    private final Map<Subsidie, Scheme> schemes = new LinkedHashMap<>();
    private final Ground ground;

    /**
     * @param site without problems
     */
    public Proof(Profile profile, Site site) {
        this.profile = profile;
        this.site = site;
        var catalog = site.catalog();
        for (var scan : catalog.entries(Model.SCANS, Zelfscan.class)) {
            scans.put(scan, scan.modelled(profile, site));
        }
        for (var each : catalog.entries(Model.ADVICE, WrittenAdvice.class)) {
            if (each.withdrawn().isEmpty()) {
                advice.put(each, each.modelled(profile, site));
            }
        }
        for (var scheme : catalog.entries(Model.SCHEMES, Subsidie.class)) {
            schemes.put(scheme, scheme.modelled(profile, site));
        }
        this.ground =
                new Ground(
                        profile.region(),
                        profile.facts(catalog).stream()
                                .map(
                                        fact ->
                                                Asked.of(
                                                        fact,
                                                        profile.optionNames(fact, catalog)
                                                                .keySet()))
                                .toList(),
                        List.copyOf(scans.values()),
                        List.copyOf(advice.values()));
    }

    /** Tries every claim, and reports those that are refuted. */
    public Findings check(Problems problems) {
        var budget = new Budget(Budget.PER_SITE);
        var claims = new Claims(budget);
        var searches = new Searches(ground, knowable(), budget);
        var everything = ground.facts().stream().map(Asked::id).collect(Collectors.toSet());
        var ofFacts = new Searches(ground, everything, budget);
        new FactClaims(ground, ofFacts, profile.showIfs(), problems).all(claims);
        var used = used();
        scans.forEach(
                (written, scan) -> {
                    if (written.withdrawn().isEmpty()) {
                        new ScanClaims(
                                        written,
                                        ground,
                                        new Results(scan, ground, searches),
                                        site,
                                        problems)
                                .all(used, claims);
                    }
                });
        advice.forEach(
                (written, each) ->
                        new AdviceClaims(ground, searches, problems)
                                .all(each, written.appliesIf().orElseThrow(), claims));
        schemes.forEach(
                (written, scheme) -> {
                    if (written.withdrawn().isEmpty()) {
                        var asking = ground.with(scheme.questions());
                        var ofScheme = new Searches(asking, everything, budget);
                        new SchemeClaims(written, scheme, ofScheme, problems).all(claims);
                    }
                });
        return claims.findings();
    }

    /** What stands out and is no mistake. It takes a while; only who asks for it gets it. */
    public List<Remark> remarks() {
        var remarks =
                new Remarks(ground, new Searches(ground, knowable(), new Budget(Budget.PER_SITE)));
        var places = new LinkedHashMap<String, Location>();
        advice.keySet().forEach(each -> places.put(each.id(), each.appliesIf().orElseThrow().at()));
        var all = new ArrayList<Remark>(remarks.together(places));
        scans.forEach(
                (written, scan) -> {
                    if (written.withdrawn().isEmpty() && !advice.isEmpty()) {
                        all.addAll(
                                remarks.withoutAdvice(
                                        written,
                                        scan,
                                        found ->
                                                new Answers(found.facts(), found.answers())
                                                        .address(written, site)));
                    }
                });
        all.addAll(remarks.idle(profile.places(), usedFacts()));
        return all;
    }

    /** Begrippen that a condition asks after, or something else does: figures by size, contacts. */
    private Set<String> usedFacts() {
        var ids = new LinkedHashSet<String>();
        conditions().flatMap(Leaves::facts).forEach(ids::add);
        ground.facts().stream()
                .flatMap(fact -> fact.showIf().stream())
                .flatMap(Leaves::facts)
                .forEach(ids::add);
        for (var scan : scans.values()) {
            for (var comparison : scan.comparisons()) {
                ids.add(SIZE);
                if (!comparison.sectors().isEmpty()) {
                    ids.add(SECTOR);
                }
            }
        }
        if (profile.region().hasContacts()) {
            ids.add(Places.MUNICIPALITY);
        }
        return ids;
    }

    /** Begrippen that some scan asks, or that decide on a scheme and so are asked there. */
    private Set<String> knowable() {
        var ids = new LinkedHashSet<String>();
        scans.values().forEach(scan -> ids.addAll(scan.profile()));
        conditionsOfSchemes().flatMap(Leaves::facts).forEach(ids::add);
        return ids;
    }

    /** Questions that something other than a score rests on. */
    private Set<String> used() {
        var ids = new LinkedHashSet<String>();
        conditions().flatMap(Leaves::questions).forEach(ids::add);
        for (var scan : scans.values()) {
            scan.comparisons().forEach(comparison -> ids.add(comparison.question()));
        }
        return ids;
    }

    /** Every condition that anything on the site depends on, but begrippen. */
    private Stream<Condition> conditions() {
        return Stream.of(
                        scans.values().stream()
                                .flatMap(scan -> scan.questions().stream())
                                .flatMap(question -> question.showIf().stream()),
                        scans.values().stream()
                                .flatMap(scan -> scan.indexes().stream())
                                .flatMap(index -> index.points().stream()),
                        advice.values().stream().map(Advice::appliesIf),
                        conditionsOfSchemes())
                .flatMap(conditions -> conditions);
    }

    private Stream<Condition> conditionsOfSchemes() {
        return schemes.values().stream().flatMap(SchemeConditions::of);
    }
}
