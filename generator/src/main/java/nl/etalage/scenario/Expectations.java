package nl.etalage.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import nl.etalage.logic.Model;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.site.Catalog;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Value;
import nl.etalage.source.Values;

/** Reads the key {@code verwacht} of one scenario, and remembers where everything in it stands. */
final class Expectations {

    /** The score and level of a whole scan. */
    private static final String TOTAL = "totaal";

    /** Conditions that the logic adds to those of every scheme. */
    private static final List<String> BUILT_IN = List.of("gebied", "kostensoort", "minimum");

    private final Known known;
    private final Catalog catalog;
    private final Problems problems;
    private final Map<List<String>, Location> places = new HashMap<>();

    Expectations(Known known, Catalog catalog, Problems problems) {
        this.known = known;
        this.catalog = catalog;
        this.problems = problems;
    }

    Map<List<String>, Location> places() {
        return places;
    }

    Optional<Scenario.Expected> read(Fields block) {
        var axes = new ArrayList<>(known.axes());
        if (known.ofScan()) {
            axes.add(TOTAL);
        }
        var score = map(block, "score", "score", Values.whole(0, 100), id -> axis(id, axes));
        var level =
                map(
                        block,
                        "niveau",
                        "level",
                        ids(known.levels(), "niveau-onbekend", "er is geen niveau '%s'."),
                        id -> axis(id, axes));
        var index = index(block);
        var shown = list(block, "getoond", List.of("shown"), this::question);
        var hidden = list(block, "niet-getoond", List.of("hidden"), this::question);
        var advice = block.optional("adviezen", Values.block(this::advice));
        var schemes = new LinkedHashMap<String, Scenario.ExpectedScheme>();
        for (var scheme :
                block.optional("subsidies", Values.keyed(Values::any), List.<Keyed<Node>>of())) {
            catalog.check(Model.SCHEMES, scheme.key(), problems);
            Values.block(fields -> Optional.of(scheme(scheme.key().value(), fields)))
                    .read(scheme.value(), problems)
                    .ifPresent(expected -> schemes.put(scheme.key().value(), expected));
        }
        var combination =
                list(
                        block,
                        "combinatie",
                        List.of("combination"),
                        id -> catalog.check(Model.SCHEMES, id, problems));
        if (!block.hasAny()) {
            problems.add(
                    block.at(),
                    "verwacht-leeg",
                    "dit scenario verwacht niets en kan dus niet mislukken.",
                    "Schrijf wat eruit moet komen, zoals score: {totaal: 0}");
        }
        return Optional.of(
                new Scenario.Expected(
                        score, level, index, shown, hidden, advice, schemes, combination));
    }

    private Optional<Scenario.ExpectedAdvice> advice(Fields block) {
        Consumer<Located<String>> exists = id -> catalog.check(Model.ADVICE, id, problems);
        var contains = list(block, "bevat", List.of("advice", "contains"), exists);
        var lacks = list(block, "mist", List.of("advice", "lacks"), exists);
        var first = block.optional("eerst", at(List.of("advice", "first"), Values::locatedId));
        first.ifPresent(exists);
        var order = list(block, "volgorde", List.of("advice", "order"), exists);
        return Optional.of(
                new Scenario.ExpectedAdvice(contains, lacks, first.map(Located::value), order));
    }

    private Scenario.ExpectedScheme scheme(String id, Fields block) {
        var judged = catalog.entry(Model.SCHEMES, id).map(Judged.class::cast);
        var outcome =
                block.optional(
                        "uitkomst",
                        at(List.of("schemes", id, "outcome"), Values.word(Scenario.Outcome.class)));
        var round = block.optional("ronde", at(List.of("schemes", id, "round"), Values::locatedId));
        round.ifPresent(
                name ->
                        judged.ifPresent(
                                scheme ->
                                        check(
                                                name,
                                                scheme.roundIds(),
                                                "ronde-onbekend",
                                                "deze regeling heeft geen ronde '%s'.")));
        var amount = block.optional("bedrag", at(List.of("schemes", id, "amount"), Values::euros));
        var because =
                list(
                        block,
                        "omdat",
                        List.of("schemes", id, "because"),
                        name -> judged.ifPresent(scheme -> condition(name, scheme)));
        var asks =
                list(
                        block,
                        "vraagt",
                        List.of("schemes", id, "asks"),
                        name -> judged.ifPresent(scheme -> asked(name, scheme)));
        var change =
                block.optional(
                        "verandering",
                        at(List.of("schemes", id, "change"), Values.word(Scenario.Change.class)));
        return new Scenario.ExpectedScheme(
                outcome, round.map(Located::value), amount, because, asks, change);
    }

    private void condition(Located<String> id, Judged scheme) {
        var ids = new ArrayList<>(scheme.conditionIds());
        ids.addAll(BUILT_IN);
        check(id, ids, "voorwaarde-onbekend", "deze regeling heeft geen voorwaarde '%s'.");
    }

    private void asked(Located<String> id, Judged scheme) {
        var ids = new ArrayList<>(known.facts().keySet());
        ids.add(Known.PROVINCE);
        ids.add("kosten");
        ids.addAll(known.questions().keySet());
        scheme.ownTerms().forEach(term -> ids.add(term.id()));
        check(id, ids, "vraag-onbekend", "er is geen begrip en geen vraag '%s'.");
    }

    /** Beside a scheme nothing says which scan a total is of. */
    private void axis(Located<String> id, Collection<String> axes) {
        if (id.value().equals(TOTAL) && !known.ofScan()) {
            problems.add(
                    id.at(),
                    "totaal-van-welke",
                    "naast een subsidie is niet duidelijk van welke zelfscan 'totaal' is.",
                    "Noem een as, of zet dit scenario in het bestand naast de zelfscan.");
            return;
        }
        check(id, axes, "as-onbekend", "er is geen as '%s'.");
    }

    private void question(Located<String> id) {
        check(id, known.ownQuestions(), "vraag-onbekend", "er is geen vraag '%s'.");
    }

    /** Points as a number, or the title of a class. */
    private Map<String, Object> index(Fields block) {
        var expected = new LinkedHashMap<String, Object>();
        for (var each :
                block.optional("index", Values.keyed(Values::any), List.<Keyed<Node>>of())) {
            var id = each.key();
            places.put(List.of("index", id.value()), each.value().at());
            if (!check(id, known.indexes().keySet(), "index-onbekend", "er is geen index '%s'.")) {
                continue;
            }
            var classes = known.indexes().getOrDefault(id.value(), List.of());
            if (each.value() instanceof Node.Scalar scalar && classes.contains(scalar.text())) {
                expected.put(id.value(), scalar.text());
            } else {
                points(each.value()).ifPresent(points -> expected.put(id.value(), points));
            }
        }
        return expected;
    }

    /** A number, or the range that is left where something is unknown: "5 tot 7". */
    private Optional<Object> points(Node node) {
        if (node instanceof Node.Scalar scalar) {
            if (scalar.text().matches("\\d{1,3}")) {
                return Optional.of(Integer.valueOf(scalar.text()));
            }
            if (scalar.text().matches("\\d{1,3} tot \\d{1,3}")) {
                return Optional.of(scalar.text());
            }
        }
        return Values.wrong(
                node,
                problems,
                "getal-verwacht",
                "hier hoort een aantal punten, zoals 5 of 5 tot 7, of de naam van een klasse");
    }

    private <T> Map<String, T> map(
            Fields block,
            String key,
            String name,
            Value<T> value,
            Consumer<Located<String>> check) {
        var expected = new LinkedHashMap<String, T>();
        for (var each : block.optional(key, Values.keyed(Values::any), List.<Keyed<Node>>of())) {
            var id = each.key();
            check.accept(id);
            at(List.of(name, id.value()), value)
                    .read(each.value(), problems)
                    .ifPresent(read -> expected.put(id.value(), read));
        }
        return expected;
    }

    private Optional<List<String>> list(
            Fields block, String key, List<String> path, Consumer<Located<String>> check) {
        var ids = block.optional(key, at(path, Values.listOf(Values.located(Values::text))));
        ids.ifPresent(all -> all.forEach(check));
        return ids.map(all -> all.stream().map(Located::value).toList());
    }

    /** Remembers where a value stands. */
    private <T> Value<T> at(List<String> path, Value<T> value) {
        return (node, found) -> {
            places.put(path, node.at());
            return value.read(node, found);
        };
    }

    private Value<String> ids(Collection<String> known, String code, String message) {
        return (node, found) ->
                Values.locatedId(node, found)
                        .filter(id -> check(id, known, code, message))
                        .map(Located::value);
    }

    private boolean check(
            Located<String> id, Collection<String> known, String code, String message) {
        if (known.contains(id.value())) {
            return true;
        }
        problems.add(
                id.at(), code, message.formatted(id.value()), Suggestion.of(id.value(), known));
        return false;
    }
}
