package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import nl.etalage.condition.ConditionReader;
import nl.etalage.condition.Kind;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.site.Headline;
import nl.etalage.site.Source;
import nl.etalage.source.Document;
import nl.etalage.source.Duplicates;
import nl.etalage.source.Fields;
import nl.etalage.source.Keyed;
import nl.etalage.source.Located;
import nl.etalage.source.Node;
import nl.etalage.source.Values;
import nl.etalage.survey.Option;
import nl.etalage.survey.QuestionReader;
import nl.etalage.survey.Scoring;
import nl.etalage.survey.WrittenQuestion;
import nl.etalage.zelfscan.Zelfscan.WrittenAxis;
import nl.etalage.zelfscan.Zelfscan.WrittenComparison;
import nl.etalage.zelfscan.Zelfscan.WrittenIndex;

/** Reads a file of {@code zelfscans/}, and checks what can be judged by that file alone. */
final class ZelfscanReader {

    /** What scenarios call the score and level of the whole scan. */
    private static final String TOTAL = "totaal";

    /** The sizes of firms that figures may be given for, smallest first. */
    static final List<String> SIZES = List.of("micro", "klein", "midden", "groot");

    private static final String SURVEYED_FROM = "onderzocht-vanaf";
    private static final int MOST_PEOPLE = 100_000;
    private static final int MOST_MINUTES = 240;
    private static final int HIGHEST = 100;

    private final Problems problems;

    ZelfscanReader(Problems problems) {
        this.problems = problems;
    }

    Zelfscan read(Document document) {
        var fields = document.fields(problems);
        var headline = Headline.read(document, fields);
        var version = fields.text("versie");
        int minutes = fields.required("duur-minuten", Values.whole(1, MOST_MINUTES), 1);
        var introduction = fields.text("inleiding");
        var source = Source.read(fields);
        var profile = fields.list("profiel", Values::locatedId);
        var axes = axes(fields);
        var levels = levels(fields);
        var scoring =
                new Scoring(
                        axes.stream()
                                .map(axis -> axis.id().value())
                                .collect(Collectors.toUnmodifiableSet()),
                        levels.stream()
                                .map(Scan.Level::id)
                                .collect(Collectors.toUnmodifiableSet()));
        axes.forEach(axis -> checkLevels(axis.meanings(), scoring.levels()));
        var questions =
                fields.required(
                        "vragen", new QuestionReader(Optional.of(scoring)).list(), List.of());
        var indexes = fields.list("indexen", Values.block(this::index));
        Duplicates.report(indexes.stream().map(WrittenIndex::id).toList(), "index", problems);
        var comparisons =
                fields.list("vergelijking", Values.block(block -> comparison(block, questions)));
        var migrations = new MigrationReader(questions, problems).read(fields, version);
        fields.end();
        return new Zelfscan(
                headline,
                version,
                minutes,
                introduction,
                source,
                profile,
                axes,
                levels,
                questions,
                indexes,
                comparisons,
                migrations);
    }

    private List<WrittenAxis> axes(Fields fields) {
        var written = fields.required("assen", Values.keyed(Values::any), List.<Keyed<Node>>of());
        var axes = new ArrayList<WrittenAxis>();
        for (var each : written) {
            var id = each.key();
            if (Values.id(new Node.Scalar(id.at(), id.value()), problems).isEmpty()) {
                continue;
            }
            if (id.value().equals(TOTAL)) {
                problems.add(
                        id.at(),
                        "id-gereserveerd",
                        "'%s' is al de naam van de score van de hele zelfscan.".formatted(TOTAL),
                        "Kies een ander id.");
            }
            Values.block(block -> Optional.of(axis(id, block)))
                    .read(each.value(), problems)
                    .ifPresent(axes::add);
        }
        return axes;
    }

    private static WrittenAxis axis(Located<String> id, Fields block) {
        return new WrittenAxis(
                id,
                block.text("titel"),
                block.optional("gewicht", Values.whole(1, HIGHEST), 1),
                block.list("themas", Values::locatedId),
                block.optional("betekenis", Values.keyed(Values::text), List.<Keyed<String>>of()));
    }

    private void checkLevels(List<Keyed<String>> meanings, Set<String> levels) {
        for (var meaning : meanings) {
            var id = meaning.key();
            if (!levels.isEmpty() && !levels.contains(id.value())) {
                problems.add(
                        id.at(),
                        "niveau-onbekend",
                        "er is geen niveau '%s' in deze zelfscan.".formatted(id.value()),
                        Suggestion.of(id.value(), levels));
            }
        }
    }

    private record WrittenLevel(
            Located<Integer> from, Optional<Located<String>> id, Scan.Level level) {}

    private List<Scan.Level> levels(Fields fields) {
        var written =
                fields.required(
                        "niveaus",
                        Values.someOf(Values.block(this::level)),
                        List.<WrittenLevel>of());
        Duplicates.report(
                written.stream().flatMap(level -> level.id().stream()).toList(),
                "niveau",
                problems);
        for (int i = 0; i < written.size(); i++) {
            var from = written.get(i).from();
            if (i == 0 && from.value() != 0) {
                problems.add(
                        from.at(),
                        "niveaus-begin",
                        "het eerste niveau begint bij %d, dus wie lager scoort heeft er geen."
                                .formatted(from.value()),
                        "Laat het eerste niveau beginnen bij 0.");
            }
            if (i > 0 && from.value() <= written.get(i - 1).from().value()) {
                problems.add(
                        from.at(),
                        "niveaus-niet-oplopend",
                        "dit niveau begint bij %d, en het vorige bij %d."
                                .formatted(from.value(), written.get(i - 1).from().value()),
                        "Zet de niveaus van laag naar hoog, elk met een eigen grens.");
            }
        }
        written.stream()
                .findFirst()
                .filter(first -> first.level().everyAxis().isPresent())
                .ifPresent(
                        first ->
                                problems.add(
                                        first.from().at(),
                                        "niveau-eist",
                                        "het eerste niveau stelt een eis, dus wie die niet haalt"
                                                + " heeft geen niveau.",
                                        "Haal eist weg bij het eerste niveau."));
        return written.stream().map(WrittenLevel::level).toList();
    }

    private Optional<WrittenLevel> level(Fields block) {
        var from = block.required("vanaf", Values.located(Values.whole(0, HIGHEST)));
        var id = block.required("id", Values::locatedId);
        var title = block.text("titel");
        var text = block.text("tekst");
        var everyAxis =
                block.optional(
                        "eist",
                        Values.block(
                                demand -> demand.required("elke-as", Values.whole(1, HIGHEST))));
        return from.map(
                start ->
                        new WrittenLevel(
                                start,
                                id,
                                new Scan.Level(
                                        start.value(),
                                        id.map(Located::value).orElse(""),
                                        title,
                                        text,
                                        everyAxis,
                                        block.at(),
                                        block.at("eist"))));
    }

    private Optional<WrittenIndex> index(Fields block) {
        var id = block.required("id", Values::locatedId);
        var title = block.text("titel");
        var source = Source.read(block);
        var surveyedFrom = block.optional(SURVEYED_FROM, Values.whole(1, MOST_PEOPLE));
        var points =
                block.required(
                        "punten",
                        Values.someOf(
                                Values.block(
                                        point -> point.required("als", ConditionReader::read))),
                        List.<WrittenCondition>of());
        var classes =
                block.required(
                        "klassen",
                        Values.someOf(Values.block(ZelfscanReader::indexClass)),
                        List.<Scan.IndexClass>of());
        for (int i = 0; i < classes.size(); i++) {
            boolean isWrong =
                    i == 0
                            ? classes.get(0).from() != 0
                            : classes.get(i).from() <= classes.get(i - 1).from();
            if (isWrong) {
                problems.add(
                        block.at("klassen"),
                        "rijen-niet-oplopend",
                        "de klassen lopen niet op vanaf 0.",
                        "Begin bij vanaf: 0, en zet de laagste grens bovenaan.");
                break;
            }
        }
        return id.map(
                known -> new WrittenIndex(known, title, source, surveyedFrom, points, classes));
    }

    private static Optional<Scan.IndexClass> indexClass(Fields block) {
        var from = block.required("vanaf", Values.whole(0, HIGHEST));
        var title = block.text("titel");
        return from.map(points -> new Scan.IndexClass(points, title, block.at()));
    }

    private Optional<WrittenComparison> comparison(Fields block, List<WrittenQuestion> questions) {
        var question = block.required("vraag", Values::locatedId);
        var option = block.required("optie", Values::locatedId);
        var year = block.required("peiljaar", Values.whole(1990, 2200));
        var values = block.required("waarden", this::shares, Map.<String, Integer>of());
        var sectors =
                block.optional(
                        "per-sector",
                        Values.keyed(this::shares),
                        List.<Keyed<Map<String, Integer>>>of());
        var surveyedFrom = block.optional(SURVEYED_FROM, Values.whole(1, MOST_PEOPLE));
        var source = block.required("bron", Source.VALUE);
        if (question.isEmpty() || option.isEmpty()) {
            return Optional.empty();
        }
        checkOption(question.get(), option.get(), questions);
        return source.map(
                seen ->
                        new WrittenComparison(
                                question.get(),
                                option.get(),
                                sectors.stream().map(Keyed::key).toList(),
                                new Scan.Comparison(
                                        question.get().value(),
                                        option.get().value(),
                                        year.orElse(0),
                                        values,
                                        bySector(sectors),
                                        surveyedFrom,
                                        seen)));
    }

    private static Map<String, Map<String, Integer>> bySector(
            List<Keyed<Map<String, Integer>>> sectors) {
        var figures = new LinkedHashMap<String, Map<String, Integer>>();
        sectors.forEach(sector -> figures.put(sector.key().value(), sector.value()));
        return figures;
    }

    /** Percentages by size of firm. */
    private Optional<Map<String, Integer>> shares(Node node, Problems found) {
        return Values.keyed(Values.whole(0, HIGHEST)).read(node, found).map(this::sized);
    }

    private Map<String, Integer> sized(List<Keyed<Integer>> values) {
        var figures = new LinkedHashMap<String, Integer>();
        for (var value : values) {
            if (SIZES.contains(value.key().value())) {
                figures.put(value.key().value(), value.value());
            } else {
                problems.add(
                        value.key().at(),
                        "keuze-onbekend",
                        "'%s' is geen bedrijfsgrootte.".formatted(value.key().value()),
                        Suggestion.of(value.key().value(), SIZES));
            }
        }
        return figures;
    }

    private void checkOption(
            Located<String> question, Located<String> option, List<WrittenQuestion> questions) {
        var byId = new LinkedHashMap<String, WrittenQuestion>();
        questions.forEach(each -> byId.putIfAbsent(each.id().value(), each));
        var asked = byId.get(question.value());
        if (asked == null) {
            problems.add(
                    question.at(),
                    "vraag-onbekend",
                    "vraag '%s' bestaat niet in deze zelfscan.".formatted(question.value()),
                    Suggestion.of(question.value(), byId.keySet()));
            return;
        }
        if (asked.question().isEmpty() || !asked.optionsKnown()) {
            return;
        }
        var known = options(asked);
        if (!known.contains(option.value())) {
            problems.add(
                    option.at(),
                    "optie-onbekend",
                    "vraag '%s' heeft geen optie '%s'.".formatted(question.value(), option.value()),
                    Suggestion.of(option.value(), known));
        }
    }

    private static Set<String> options(WrittenQuestion asked) {
        return asked.question().orElseThrow().kind() == Kind.YES_NO
                ? Set.of("ja", "nee")
                : asked.question().orElseThrow().options().stream()
                        .map(Option::id)
                        .collect(Collectors.toUnmodifiableSet());
    }
}
