package nl.etalage.profile;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Place;
import nl.etalage.condition.Resolution;
import nl.etalage.condition.Term;
import nl.etalage.condition.Vocabulary;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.region.Region;
import nl.etalage.site.Catalog;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.survey.Option;

/** The begrippen and definitions of {@code profiel.yml}, with the region that they are asked in. */
public final class Profile {

    public static final String FILE = "content/profiel.yml";

    /** Outside the region's municipalities a visitor tells the province, which no begrip asks. */
    public static final String PROVINCE = "provincie";

    static final String MUNICIPALITY = "gemeente";

    private final Region region;
    private final List<WrittenFact> facts;
    private final Map<String, WrittenCondition> definitions;
    private final List<Located<String>> costKindIds;
    private final Map<String, String> costKinds = new LinkedHashMap<>();

    Profile(
            Region region,
            List<WrittenFact> facts,
            Map<String, WrittenCondition> definitions,
            List<Keyed<String>> costKinds) {
        this.region = region;
        this.facts = List.copyOf(facts);
        this.definitions = definitions;
        this.costKindIds = costKinds.stream().map(Keyed::key).toList();
        costKinds.forEach(kind -> this.costKinds.put(kind.key().value(), kind.value()));
    }

    /** The profile of a site that has no {@code profiel.yml}. */
    public static Profile none(Region region) {
        return new Profile(region, List.of(), Map.of(), List.of());
    }

    public Region region() {
        return region;
    }

    /** What the visitor may plan to pay for, by kind of cost; empty where an editor named none. */
    public Map<String, String> costKinds() {
        return costKinds;
    }

    /** A kind of cost in the visitor's words; its id, made readable, where nobody named it. */
    public String costKind(String id) {
        return costKinds.getOrDefault(id, id.replace('-', ' '));
    }

    /** Reports kinds of cost without a name, where there is a list of names. */
    public void checkCostKinds(Collection<Located<String>> kinds, Problems problems) {
        for (var kind : kinds) {
            if (!costKinds.isEmpty() && !costKinds.containsKey(kind.value())) {
                var meant = Suggestion.near(kind.value(), costKinds.keySet());
                problems.add(
                        kind.at(),
                        "kostensoort-zonder-naam",
                        "kostensoort '%s' heeft geen naam in %s.".formatted(kind.value(), FILE),
                        meant != null ? meant : "Zet haar daar onder kostensoorten, met een naam.");
            }
        }
    }

    /** Reports named kinds of cost that a visitor would be asked for in vain. */
    public void checkCostKindsAreUsed(Set<String> used, Problems problems) {
        for (var kind : costKindIds) {
            if (!used.contains(kind.value())) {
                problems.add(
                        kind.at(),
                        "kostensoort-ongebruikt",
                        "geen enkel advies en geen enkele regeling gebruikt de kostensoort '%s'."
                                .formatted(kind.value()),
                        "Haal haar hier weg, of noem haar bij een advies of een regeling.");
            }
        }
    }

    /** The begrippen in the form of the browser's logic, from content without problems. */
    public List<Fact> facts(Catalog catalog) {
        var vocabulary = vocabulary(Place.FACT, catalog);
        return facts.stream()
                .map(
                        written ->
                                written.fact()
                                        .orElseThrow()
                                        .shownIf(
                                                written.showIf()
                                                        .map(
                                                                condition ->
                                                                        Resolution.checked(
                                                                                condition,
                                                                                vocabulary))))
                .toList();
    }

    /** When each begrip is asked, by id; without those always asked. */
    public Map<String, WrittenCondition> showIfs() {
        var conditions = new LinkedHashMap<String, WrittenCondition>();
        for (var fact : facts) {
            fact.showIf().ifPresent(written -> conditions.put(fact.id().value(), written));
        }
        return conditions;
    }

    /** Where each begrip is written, by id. */
    public Map<String, Location> places() {
        var places = new LinkedHashMap<String, Location>();
        facts.forEach(fact -> places.put(fact.id().value(), fact.id().at()));
        return places;
    }

    /** What can be chosen for a begrip, by id, in the order in which it is asked. */
    public Map<String, String> optionNames(Fact fact, Catalog catalog) {
        if (fact.kind() == Kind.YES_NO) {
            return Option.yesOrNo();
        }
        return fact.list()
                .map(list -> names(list, catalog))
                .orElseGet(() -> Option.names(fact.options()));
    }

    private Map<String, String> names(Fact.Choices list, Catalog catalog) {
        return switch (list) {
            case SECTORS -> region.sectors();
            case MUNICIPALITIES -> {
                var names = new LinkedHashMap<>(region.municipalityNames());
                names.put(Region.ELSEWHERE, "Een andere gemeente");
                yield names;
            }
            case SUBSIDIES -> {
                var names = new LinkedHashMap<String, String>();
                catalog.entries("subsidies")
                        .forEach(scheme -> names.put(scheme.id(), scheme.title()));
                yield names;
            }
        };
    }

    /** What conditions can refer to from a place: the begrippen, and the questions of all scans. */
    public Vocabulary vocabulary(Place place, Catalog catalog) {
        return Vocabulary.ofFacts(place, region, terms(catalog), definitions, Set.of())
                .withScans(catalog);
    }

    /** The begrip with this id; its answers may come from what the catalog holds. */
    public Optional<Term> term(String id, Catalog catalog) {
        return Optional.ofNullable(terms(catalog).get(id));
    }

    /** Reports what is wrong with the conditions in the file itself. */
    public void check(Catalog catalog, Problems problems) {
        var asked = new LinkedHashMap<String, Term>();
        var later = new TreeSet<String>();
        facts.forEach(fact -> later.add(fact.id().value()));
        for (var fact : facts) {
            var seen = Vocabulary.ofFacts(Place.FACT, region, asked, Map.of(), Set.copyOf(later));
            fact.showIf().ifPresent(written -> Resolution.of(written, seen, problems));
            asked.put(fact.id().value(), fact.term(region, catalog));
            later.remove(fact.id().value());
        }
        var all = Vocabulary.ofFacts(Place.DEFINITION, region, asked, Map.of(), Set.of());
        definitions.values().forEach(written -> Resolution.of(written, all, problems));
    }

    /** Reports begrippen that do not exist, in a list of them. */
    public void checkIds(List<Located<String>> ids, Problems problems) {
        var known = facts.stream().map(fact -> fact.id().value()).toList();
        for (var id : ids) {
            if (!known.contains(id.value())) {
                problems.add(
                        id.at(),
                        "begrip-onbekend",
                        "er is geen begrip '%s'.".formatted(id.value()),
                        Suggestion.of(id.value(), known));
            }
        }
    }

    /** Reports the begrippen that conditions rest on and that a scan does not ask, each once. */
    public void checkAsked(
            Stream<WrittenCondition> conditions, Collection<String> asked, Problems problems) {
        var missing = new LinkedHashMap<String, Location>();
        conditions
                .flatMap(written -> restsOn(written).stream())
                .filter(fact -> !asked.contains(fact.value()))
                .forEach(fact -> missing.putIfAbsent(fact.value(), fact.at()));
        missing.keySet().retainAll(facts.stream().map(fact -> fact.id().value()).toList());
        missing.forEach(
                (fact, at) ->
                        problems.add(
                                at,
                                "begrip-niet-gevraagd",
                                "begrip '%s' vraagt deze zelfscan niet, dus of deze voorwaarde klopt, blijft onbekend."
                                        .formatted(fact),
                                "Zet %s onder profiel.".formatted(fact)));
    }

    /** The begrippen in a condition, each where it is named; those of a definition at its name. */
    private List<Located<String>> restsOn(WrittenCondition written) {
        if (written instanceof WrittenCondition.Group group) {
            return group.parts().stream().flatMap(part -> restsOn(part).stream()).toList();
        }
        if (written instanceof WrittenCondition.Not not) {
            return restsOn(not.part());
        }
        if (written instanceof WrittenCondition.InArea area) {
            return area.area().country()
                    ? List.of()
                    : List.of(new Located<>(MUNICIPALITY, area.at()));
        }
        if (written instanceof WrittenCondition.Defined defined) {
            return Optional.ofNullable(definitions.get(defined.name().value())).stream()
                    .flatMap(definition -> restsOn(definition).stream())
                    .map(Located::value)
                    .distinct()
                    .map(fact -> new Located<>(fact, defined.name().at()))
                    .toList();
        }
        return written instanceof WrittenCondition.Comparison comparison
                        && comparison.subject() == WrittenCondition.Subject.FACT
                ? List.of(comparison.name())
                : List.of();
    }

    private Map<String, Term> terms(Catalog catalog) {
        var terms = new LinkedHashMap<String, Term>();
        facts.forEach(fact -> terms.put(fact.id().value(), fact.term(region, catalog)));
        return terms;
    }
}
