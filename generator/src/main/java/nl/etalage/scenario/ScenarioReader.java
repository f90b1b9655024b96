package nl.etalage.scenario;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Term;
import nl.etalage.logic.Model;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.profile.Profile;
import nl.etalage.site.Catalog;
import nl.etalage.site.Entry;
import nl.etalage.source.Duplicates;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Moment;
import nl.etalage.source.Node;
import nl.etalage.source.SourceFile;
import nl.etalage.source.Values;
import nl.etalage.source.YamlReader;

/** Reads the files {@code <id>.scenarios.yml}. */
public final class ScenarioReader {

    private final Profile profile;
    private final Catalog catalog;
    private final Problems problems;

    public ScenarioReader(Profile profile, Catalog catalog, Problems problems) {
        this.profile = profile;
        this.catalog = catalog;
        this.problems = problems;
    }

    /**
     * The scenarios beside a scan or scheme; empty where there is none to test.
     *
     * @param folder the kind of what they test
     */
    public Optional<ScenarioFile> read(SourceFile file, String folder) {
        var node = YamlReader.read(file, problems);
        var tested = catalog.entry(folder, file.id());
        if (tested.isEmpty()) {
            // A scan that could not be read has a problem of its own.
            if (!catalog.ids(folder).contains(file.id())) {
                problems.add(
                        file.at(),
                        "scenario-los",
                        "hiernaast staat geen %s.yml om te toetsen.".formatted(file.id()),
                        Suggestion.of(file.id(), catalog.ids(folder)));
            }
            return Optional.empty();
        }
        var known = Known.of(tested.get(), profile, catalog);
        var scan = tested.filter(Scored.class::isInstance).map(Entry::id);
        var scenarios =
                node.flatMap(
                        written ->
                                Values.listOf(Values.block(block -> scenario(block, known, scan)))
                                        .read(written, problems));
        scenarios.ifPresent(
                all ->
                        Duplicates.report(
                                all.stream().map(WrittenScenario::name).toList(),
                                "scenario",
                                problems));
        return scenarios.map(all -> new ScenarioFile(folder, tested.get(), all));
    }

    private Optional<WrittenScenario> scenario(Fields block, Known known, Optional<String> scan) {
        var name = block.required("naam", Values.located(Values::text));
        var moment = block.optional("datum", Values::moment);
        var facts = facts(block, known);
        var answers = answers(block, known);
        var own = own(block);
        var costs = costs(block, known);
        var expectations = new Expectations(known, catalog, problems);
        var expected = block.required("verwacht", Values.block(expectations::read));
        expected.ifPresent(
                wanted -> {
                    boolean timely =
                            !wanted.schemes().isEmpty() || wanted.combination().isPresent();
                    if (timely && !block.has("datum")) {
                        problems.add(
                                block.at(),
                                "datum-ontbreekt",
                                "of een subsidie past, hangt af van de dag, en hier ontbreekt"
                                        + " datum.",
                                "Schrijf bijvoorbeeld datum: \"2026-09-01\"");
                    }
                });
        return name.flatMap(
                title ->
                        expected.map(
                                wanted ->
                                        new WrittenScenario(
                                                title,
                                                new Scenario(
                                                        title.value(),
                                                        scan,
                                                        moment.map(ScenarioReader::now),
                                                        facts,
                                                        answers,
                                                        own,
                                                        costs,
                                                        wanted),
                                                expectations.places())));
    }

    private static Scenario.Now now(Moment moment) {
        return new Scenario.Now(moment.judged(), moment.day());
    }

    private Map<String, Object> facts(Fields block, Known known) {
        var facts = new LinkedHashMap<String, Object>();
        for (var each : keyed(block, "profiel")) {
            var id = each.key().value();
            var term = known.facts().get(id);
            if (id.equals(Known.PROVINCE) && term == null) {
                province(each, known).ifPresent(province -> facts.put(id, province));
            } else if (term == null) {
                unknown(
                        each.key(),
                        "begrip-onbekend",
                        "er is geen begrip '%s'.",
                        known.facts().keySet());
            } else {
                term.answer(each.value(), problems).ifPresent(answer -> facts.put(id, answer));
            }
        }
        return facts;
    }

    private Optional<String> province(Keyed<Node> fact, Known known) {
        return Values.locatedId(fact.value(), problems)
                .filter(
                        id -> {
                            if (known.provinces().contains(id.value())) {
                                return true;
                            }
                            unknown(
                                    id,
                                    "provincie-onbekend",
                                    "er is geen provincie '%s'.",
                                    known.provinces());
                            return false;
                        })
                .map(Located::value);
    }

    private Map<String, Object> answers(Fields block, Known known) {
        var answers = new LinkedHashMap<String, Object>();
        for (var each : keyed(block, "antwoorden")) {
            answer(each, known.questions(), "er is geen vraag '%s'.", answers);
        }
        return answers;
    }

    private void answer(
            Keyed<Node> given,
            Map<String, Term> terms,
            String message,
            Map<String, Object> answers) {
        var term = terms.get(given.key().value());
        if (term == null) {
            unknown(given.key(), "vraag-onbekend", message, terms.keySet());
        } else {
            term.answer(given.value(), problems)
                    .ifPresent(answer -> answers.put(given.key().value(), answer));
        }
    }

    private Map<String, Map<String, Object>> own(Fields block) {
        var own = new LinkedHashMap<String, Map<String, Object>>();
        for (var scheme : keyed(block, "eigen")) {
            catalog.check(Model.SCHEMES, scheme.key(), problems);
            var judged = catalog.entry(Model.SCHEMES, scheme.key().value()).map(Judged.class::cast);
            var given = Values.keyed(Values::any).read(scheme.value(), problems);
            if (judged.isEmpty() || given.isEmpty()) {
                continue;
            }
            var terms = new LinkedHashMap<String, Term>();
            judged.get().ownTerms().forEach(term -> terms.put(term.id(), term));
            var answers = new LinkedHashMap<String, Object>();
            given.get()
                    .forEach(
                            each ->
                                    answer(
                                            each,
                                            terms,
                                            "deze regeling vraagt zelf niet naar '%s'.",
                                            answers));
            own.put(scheme.key().value(), answers);
        }
        return own;
    }

    private Map<String, Long> costs(Fields block, Known known) {
        var costs = new LinkedHashMap<String, Long>();
        for (var each : keyed(block, "kosten")) {
            if (!known.costKinds().contains(each.key().value())) {
                unknown(
                        each.key(),
                        "kostensoort-onbekend",
                        "geen advies en geen subsidie heeft kostensoort '%s'.",
                        known.costKinds());
            }
            Values.euros(each.value(), problems)
                    .ifPresent(cents -> costs.put(each.key().value(), cents));
        }
        return costs;
    }

    private static List<Keyed<Node>> keyed(Fields block, String key) {
        return block.optional(key, Values.keyed(Values::any), List.of());
    }

    private void unknown(
            Located<String> id, String code, String message, Collection<String> known) {
        problems.add(
                id.at(), code, message.formatted(id.value()), Suggestion.of(id.value(), known));
    }
}
