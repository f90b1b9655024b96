package nl.etalage.subsidie;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.condition.Place;
import nl.etalage.condition.Term;
import nl.etalage.condition.Vocabulary;
import nl.etalage.condition.WrittenArea;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.logic.Modelled;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.profile.Profile;
import nl.etalage.scenario.Judged;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;
import nl.etalage.site.Link;
import nl.etalage.site.Site;
import nl.etalage.site.SiteConfig;
import nl.etalage.site.Source;
import nl.etalage.site.Timing;
import nl.etalage.site.Turn;
import nl.etalage.source.Located;
import nl.etalage.survey.WrittenQuestion;

/**
 * A scheme as an editor wrote it.
 *
 * @param provider the id of an organisation, or a name
 * @param amount empty where it is not known
 * @param ownCostKinds of the scheme itself; rounds may have others
 * @param apply where an application begins
 */
public record Subsidie(
        Headline headline,
        String provider,
        Scheme.Form form,
        Scheme.Audience audience,
        Optional<WrittenArea> area,
        String summary,
        List<WrittenQuestion> questions,
        List<WrittenRequirement> requirements,
        List<String> assessedBy,
        List<String> obligations,
        boolean continuous,
        List<WrittenRound> rounds,
        Optional<Scheme.Expected> expected,
        Optional<Source> expectedSource,
        List<WrittenAmount> amount,
        List<Located<String>> ownCostKinds,
        Optional<Scheme.Value> value,
        List<Located<String>> notWith,
        Scheme.Scope scope,
        List<Scheme.Arrangement> arrangements,
        Optional<Source> apply,
        Optional<Source> source)
        implements HeadedEntry, Modelled, Judged {

    private static final String ORGANISATIONS = "organisaties";

    @Override
    public String label() {
        return SchemeWords.form(form);
    }

    @Override
    public Set<String> costKinds() {
        return ids(writtenCostKinds());
    }

    private List<Located<String>> writtenCostKinds() {
        return Stream.concat(
                        ownCostKinds.stream(),
                        rounds.stream()
                                .flatMap(round -> round.costKinds().stream().flatMap(List::stream)))
                .toList();
    }

    private static Set<String> ids(List<Located<String>> kinds) {
        return kinds.stream()
                .map(Located::value)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** The kinds of cost that count in a round; none: all of them. */
    Set<String> costKinds(WrittenRound round) {
        return ids(round.costKinds().orElse(ownCostKinds));
    }

    @Override
    public Optional<Timing> timing(SiteConfig config) {
        return Optional.of(
                new Timing(SchemeWords.dates(this), Clock.of(this, config.checkSubsidiesEvery())));
    }

    /** What an editor looked at, each address once: the scheme's own source first. */
    @Override
    public List<Source> sources() {
        var all = new ArrayList<Source>();
        source.ifPresent(all::add);
        for (var round : rounds) {
            round.source().ifPresent(all::add);
            round.requirements().forEach(each -> each.source().ifPresent(all::add));
        }
        requirements.forEach(each -> each.source().ifPresent(all::add));
        expectedSource.ifPresent(all::add);
        apply.ifPresent(all::add);
        var byUrl = new LinkedHashMap<String, Source>();
        all.forEach(each -> byUrl.putIfAbsent(each.url(), each));
        return List.copyOf(byUrl.values());
    }

    @Override
    public List<Turn> turns(int every) {
        return Stream.concat(
                        HeadedEntry.super.turns(every).stream(),
                        rounds.stream().flatMap(round -> closing(round).stream()))
                .toList();
    }

    private static Optional<Turn> closing(WrittenRound round) {
        return round.closes()
                .map(
                        moment ->
                                new Turn(
                                        moment.value().day().plusDays(1),
                                        Turn.Kind.OVER,
                                        "ronde %s is dan gesloten, op %s. Kijk of er een volgende komt."
                                                .formatted(
                                                        round.id().value(),
                                                        DutchFormat.date(moment.value().day()))));
    }

    /** A scheme without an end, or of which more is expected, goes on. */
    @Override
    public Optional<LocalDate> over() {
        if (continuous
                || expected.isPresent()
                || rounds.stream().anyMatch(round -> round.closes().isEmpty())) {
            return withdrawn().map(gone -> gone.since());
        }
        return rounds.stream()
                .flatMap(round -> round.closes().stream())
                .map(moment -> moment.value().day().plusDays(1))
                .max(Comparator.naturalOrder());
    }

    /** What is judged, by the id of the condition; of rounds that share an id only the first. */
    public Map<String, WrittenCondition> conditions() {
        var conditions = new LinkedHashMap<String, WrittenCondition>();
        Stream.concat(
                        requirements.stream(),
                        rounds.stream().flatMap(round -> round.requirements().stream()))
                .forEach(
                        each ->
                                each.when()
                                        .ifPresent(
                                                when ->
                                                        conditions.putIfAbsent(
                                                                each.id().value(), when)));
        return conditions;
    }

    /** What its conditions can refer to: begrippen, the questions of scans, and its own. */
    Vocabulary vocabulary(Profile profile, Catalog catalog) {
        return profile.vocabulary(Place.SCHEME, catalog).withQuestions(terms(), Set.of());
    }

    private List<Term> terms() {
        return questions.stream().flatMap(question -> question.terms().stream()).toList();
    }

    @Override
    public Collection<String> roundIds() {
        return rounds.stream().map(round -> round.id().value()).toList();
    }

    /** Where each round is written, by its id. */
    public Map<String, Location> roundPlaces() {
        var places = new LinkedHashMap<String, Location>();
        rounds.forEach(round -> places.put(round.id().value(), round.id().at()));
        return places;
    }

    private Stream<WrittenRequirement> allRequirements() {
        return Stream.concat(
                requirements.stream(),
                rounds.stream().flatMap(round -> round.requirements().stream()));
    }

    @Override
    public Collection<String> conditionIds() {
        return allRequirements().map(each -> each.id().value()).distinct().toList();
    }

    @Override
    public Location placeOf(String condition) {
        return allRequirements()
                .map(WrittenRequirement::id)
                .filter(id -> id.value().equals(condition))
                .map(Located::at)
                .findFirst()
                .orElse(at());
    }

    @Override
    public Collection<Term> ownTerms() {
        var terms = new ArrayList<>(terms());
        allRequirements()
                .filter(each -> each.question().isPresent())
                .map(each -> Term.yesNo(each.id().value()))
                .forEach(terms::add);
        return terms;
    }

    /** The name of who gives, by the organisation's page where there is one. */
    /** The page of who gives it. */
    Optional<Link> desk(Site site) {
        return site.list(ORGANISATIONS, List.of(provider)).stream()
                .map(organisation -> new Link(organisation.title(), organisation.url()))
                .findFirst();
    }

    String providerName(Catalog catalog) {
        return catalog.entry(ORGANISATIONS, provider)
                .map(organisation -> organisation.title())
                .orElse(provider);
    }

    /** The conditions of a round, and of the scheme as it is without rounds. */
    List<WrittenRequirement> requirements(WrittenRound round) {
        var dropped = round.dropped().stream().map(Located::value).collect(Collectors.toSet());
        return WrittenRequirement.merged(requirements, round.requirements(), dropped);
    }

    /** Reports what it refers to in vain. */
    void check(Profile profile, Catalog catalog, Problems problems) {
        var vocabulary = vocabulary(profile, catalog);
        area.ifPresent(written -> written.resolve(profile.region(), problems));
        WrittenQuestion.check(
                questions,
                profile.vocabulary(Place.SCHEME_QUESTION, catalog).withOnly(List.of(), Set.of()),
                problems);
        requirements.forEach(each -> each.check(vocabulary, problems));
        var kindsOfItsOwn = ids(ownCostKinds);
        amount.forEach(each -> each.check(vocabulary, kindsOfItsOwn, problems));
        profile.checkCostKinds(writtenCostKinds(), problems);
        for (var round : rounds) {
            round.requirements().forEach(each -> each.check(vocabulary, problems));
            var kinds = costKinds(round);
            round.amount()
                    .ifPresent(
                            amounts ->
                                    amounts.forEach(
                                            each -> each.check(vocabulary, kinds, problems)));
        }
    }

    @Override
    public Scheme modelled(Profile profile, Site site) {
        var vocabulary = vocabulary(profile, site.catalog());
        return new Scheme(
                id(),
                title(),
                site.baseUrl().href(site.path("subsidies", this)),
                providerName(site.catalog()),
                form,
                audience,
                area.orElseThrow().resolve(profile.region(), new Problems()).orElseThrow(),
                summary,
                questions.stream().map(question -> question.resolved(vocabulary)).toList(),
                resolved(requirements, vocabulary),
                assessedBy,
                obligations,
                continuous,
                withdrawnAsModelled(),
                rounds.stream().map(round -> resolved(round, vocabulary)).toList(),
                expected,
                amounts(amount, vocabulary),
                ids(ownCostKinds),
                value,
                notWith.isEmpty()
                        ? Optional.empty()
                        : Optional.of(
                                new Scheme.Combination(
                                        notWith.stream().map(Located::value).toList(), scope)),
                arrangements,
                apply,
                source);
    }

    Optional<Scheme.Withdrawn> withdrawnAsModelled() {
        return withdrawn()
                .map(
                        gone ->
                                new Scheme.Withdrawn(
                                        gone.since(), gone.successor().map(Located::value)));
    }

    private Scheme.Round resolved(WrittenRound round, Vocabulary vocabulary) {
        return new Scheme.Round(
                round.id().value(),
                round.opens().map(moment -> moment.value().opens()),
                round.closes().map(moment -> moment.value().closes()),
                round.openOn().map(moment -> moment.value().opens()),
                round.budget(),
                round.spentFrom().map(moment -> moment.value().opens()),
                round.allocation(),
                resolved(requirements(round), vocabulary),
                amounts(round.amount().orElse(amount), vocabulary),
                costKinds(round),
                round.source());
    }

    private static List<Scheme.Requirement> resolved(
            List<WrittenRequirement> requirements, Vocabulary vocabulary) {
        return requirements.stream().map(each -> each.resolved(vocabulary)).toList();
    }

    private static List<Amount> amounts(List<WrittenAmount> amounts, Vocabulary vocabulary) {
        return amounts.stream().map(each -> each.resolved(vocabulary)).toList();
    }
}
