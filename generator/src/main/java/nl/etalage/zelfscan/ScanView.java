package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.etalage.condition.Kind;
import nl.etalage.profile.ConditionWords;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.survey.Question;
import org.jspecify.annotations.Nullable;

/**
 * A scan as its template shows it: the whole form on one page, which the browser's script then puts
 * one question at a time.
 */
public record ScanView(
        String id,
        String title,
        String introduction,
        int minutes,
        int count,
        List<Field> profile,
        List<Field> questions,
        List<LevelView> levels,
        List<ComparisonView> comparisons,
        Source.@Nullable View source) {

    /**
     * One question of the form; {@code null} is what it does not have.
     *
     * @param showIf when the question is meant for the reader, in words
     * @param provinces to choose from for who is from elsewhere
     * @param steps of a scale
     */
    public record Field(
            String id,
            String kind,
            String text,
            @Nullable String help,
            @Nullable String why,
            @Nullable String showIf,
            List<Choice> options,
            List<Choice> provinces,
            List<Integer> steps,
            List<Choice> rows,
            boolean unknownAllowed,
            @Nullable Long min,
            @Nullable Long max) {}

    public record Choice(String id, String text, boolean exclusive) {}

    /**
     * @param range the scores that have it: "40 tot en met 74"
     */
    public record LevelView(String title, String range, String text) {}

    /**
     * What other firms answer to a question.
     *
     * @param shares a line per size of firm: "76 % van de bedrijven met 10 tot 50 mensen"
     * @param surveyed which firms were asked; {@code null} where nobody wrote that down
     */
    public record ComparisonView(
            String question,
            String answer,
            int year,
            List<String> shares,
            @Nullable String surveyed,
            Source.View source) {}

    /** The people who work in a firm of each size, as statistics have it. */
    private static final Map<String, String> PEOPLE =
            Map.of(
                    "micro", "2 tot 10 mensen",
                    "klein", "10 tot 50 mensen",
                    "midden", "50 tot 250 mensen",
                    "groot", "250 mensen of meer");

    private static final long CENTS_PER_EURO = 100;
    private static final int HIGHEST = 100;

    static ScanView of(Zelfscan written, Profile profile, Site site) {
        var scan = written.modelled(profile, site);
        var facts = new LinkedHashMap<String, Fact>();
        profile.facts(site.catalog()).forEach(fact -> facts.put(fact.id(), fact));
        var words = new ConditionWords(profile, site.catalog(), scan.questions());
        return new ScanView(
                scan.id(),
                scan.title(),
                scan.introduction(),
                scan.minutes(),
                scan.questions().size(),
                scan.profile().stream()
                        .flatMap(id -> Optional.ofNullable(facts.get(id)).stream())
                        .map(fact -> field(fact, profile, site.catalog(), words))
                        .toList(),
                scan.questions().stream().map(question -> field(question, words)).toList(),
                levels(scan),
                scan.comparisons().stream().map(each -> comparison(each, scan, site)).toList(),
                scan.source().map(Source::view).orElse(null));
    }

    private static ComparisonView comparison(Scan.Comparison comparison, Scan scan, Site site) {
        var question =
                scan.questions().stream()
                        .filter(each -> each.id().equals(comparison.question()))
                        .findFirst()
                        .orElseThrow();
        return new ComparisonView(
                question.text(),
                answer(question, comparison.option()),
                comparison.year(),
                shares(comparison, site),
                comparison
                        .surveyedFrom()
                        .map(
                                least ->
                                        "Het onderzoek gaat over bedrijven met %s of meer."
                                                .formatted(
                                                        DutchFormat.count(least, "mens", "mensen")))
                        .orElse(null),
                comparison.source().view());
    }

    private static List<String> shares(Scan.Comparison comparison, Site site) {
        var lines = new ArrayList<>(lines(comparison.values(), ""));
        comparison
                .sectors()
                .forEach(
                        (id, values) ->
                                lines.addAll(
                                        lines(
                                                values,
                                                ", in de sector "
                                                        + site.catalog()
                                                                .name(Catalog.SECTORS, id))));
        return lines;
    }

    private static List<String> lines(Map<String, Integer> values, String where) {
        return ZelfscanReader.SIZES.stream()
                .filter(values::containsKey)
                .map(
                        size ->
                                "%d\u00a0%% van de bedrijven met %s%s"
                                        .formatted(values.get(size), PEOPLE.get(size), where))
                .toList();
    }

    /** The words of an option; of a question with ja and nee, the word itself. */
    private static String answer(Question question, String id) {
        return question.options().stream()
                .filter(option -> option.id().equals(id))
                .map(option -> option.text())
                .findFirst()
                .orElse(id);
    }

    private static Field field(Fact fact, Profile profile, Catalog catalog, ConditionWords words) {
        return new Field(
                fact.id(),
                word(fact.kind()),
                fact.text(),
                fact.help().orElse(null),
                fact.why().orElse(null),
                fact.showIf().map(words::onlyIf).orElse(null),
                choices(profile.optionNames(fact, catalog)),
                fact.list().filter(list -> list == Fact.Choices.MUNICIPALITIES).isPresent()
                        ? choices(profile.region().provinces())
                        : List.of(),
                List.of(),
                List.of(),
                fact.unknownAllowed(),
                written(fact.kind(), fact.min().orElse(null)),
                written(fact.kind(), fact.max().orElse(null)));
    }

    private static Field field(Question question, ConditionWords words) {
        var scale = question.scale();
        return new Field(
                question.id(),
                word(question.kind()),
                question.text(),
                question.help().orElse(null),
                question.why().orElse(null),
                question.showIf().map(words::onlyIf).orElse(null),
                choices(question),
                List.of(),
                scale.map(range -> IntStream.rangeClosed(range.from(), range.to()).boxed().toList())
                        .orElse(List.of()),
                question.rows().stream()
                        .map(row -> new Choice(row.id(), row.text(), false))
                        .toList(),
                question.unknownAllowed()
                        || scale.map(Question.Scale::unknownAllowed).orElse(false),
                written(question.kind(), question.min().orElse(null)),
                written(question.kind(), question.max().orElse(null)));
    }

    private static List<Choice> choices(Map<String, String> names) {
        return names.entrySet().stream()
                .map(name -> new Choice(name.getKey(), name.getValue(), false))
                .toList();
    }

    private static List<Choice> choices(Question question) {
        return question.kind() == Kind.YES_NO
                ? choices(question.optionNames())
                : question.options().stream()
                        .map(option -> new Choice(option.id(), option.text(), option.exclusive()))
                        .toList();
    }

    /** The name that the browser's script knows a kind by. */
    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** As a visitor fills it in: amounts in euros. */
    private static @Nullable Long written(Kind kind, @Nullable Long number) {
        if (number == null || kind != Kind.AMOUNT) {
            return number;
        }
        return number / CENTS_PER_EURO;
    }

    private static List<LevelView> levels(Scan scan) {
        var views = new ArrayList<LevelView>();
        for (int i = 0; i < scan.levels().size(); i++) {
            var level = scan.levels().get(i);
            int last = i + 1 < scan.levels().size() ? scan.levels().get(i + 1).from() - 1 : HIGHEST;
            var range = "%d tot en met %d".formatted(level.from(), last);
            views.add(new LevelView(level.title(), range, level.text()));
        }
        return views;
    }
}
