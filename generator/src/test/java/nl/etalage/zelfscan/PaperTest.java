package nl.etalage.zelfscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import nl.etalage.condition.Kind;
import nl.etalage.logic.Model;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import nl.etalage.survey.Question;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whoever counts on paper finds what the site finds. */
class PaperTest {

    private static final ShippedScans SHIPPED = new ShippedScans();

    /** Many visitors at once, so that a scan travels to the logic once. */
    private static final Scripts SCRIPTS =
            new Scripts(
                    Path.of("../templates/assets/js"),
                    Map.of(
                            "test/many.js",
                            """
                            import { evaluateScan } from "../logic/scan.js";
                            export const evaluate = (scan, model, visitors) => ({
                                results: visitors.map((visitor) => evaluateScan(scan, model, visitor)),
                            });
                            """));

    private static final Script MANY = SCRIPTS.module("test/many.js");
    private static final int RANDOM_VISITORS = 1_000;

    @AfterAll
    static void stop() {
        SCRIPTS.close();
    }

    static List<Zelfscan> scans() {
        return List.copyOf(SHIPPED.scans());
    }

    @ParameterizedTest
    @MethodSource("scans")
    void findsTheScoresAndLevelsOfEveryScenario(Zelfscan scan) {
        compare(scan, SHIPPED.visitors(scan));
    }

    @ParameterizedTest
    @MethodSource("scans")
    void findsTheScoresAndLevelsOfWhoeverComes(Zelfscan scan) {
        var random = new Random(scan.id().hashCode());
        var asked = scan.modelled(SHIPPED.profile(), SHIPPED.site()).questions();
        var visitors = new ArrayList<Map<?, ?>>();
        for (int i = 0; i < RANDOM_VISITORS; i++) {
            visitors.add(
                    Map.of(
                            "facts",
                            Map.of("werknemers", 1 + random.nextInt(4), "sector", "horeca"),
                            "answers",
                            answers(asked, random)));
        }
        compare(scan, visitors);
    }

    @Test
    void countsWithFractionsWhereDecimalsWouldRoundTheWrongWay() {
        var third = new Paper.Counting("as", Paper.How.READ, 3, 1, List.of());
        var nothing = new Paper.Counting("as", Paper.How.READ, 5, null, List.of());
        var paper =
                paper(
                        item("a", 1, third),
                        item("b", 1, third),
                        item("c", 1, third),
                        item("d", 0, nothing));
        var filled =
                new FilledPaper(
                        paper,
                        Set.of("a", "b", "c", "d"),
                        Map.of("a", "x", "b", "x", "c", "x", "d", "x"));

        // Three thirds are one of eight, or 12,5; written as three times 0,3333 they are less.
        assertThat(filled.percentage("as").orElseThrow()).hasToString("12.4988");
        assertThat(filled.axis("as").orElseThrow().score()).isEqualTo(13);
    }

    private static Paper paper(Paper.Item... items) {
        return new Paper(
                "Scan",
                "1",
                1,
                "Kort.",
                "https://site.example/",
                List.of(),
                List.of(new Paper.Part("As", List.of(items))),
                List.of(new Paper.Axis("as", "As", 1, List.of(), List.of())),
                List.of(new Paper.Level(0, "start", "Begin", "0 tot en met 100", "Tekst.", null)),
                List.of(),
                List.of(),
                null);
    }

    private static Paper.Item item(String id, int points, Paper.Counting counting) {
        var line =
                new Paper.Line("x", null, "X", points, null, false, false, null, null, List.of());
        return new Paper.Item(
                id, "1", "choice", "Vraag?", null, null, null, List.of(line), null, counting);
    }

    private static void compare(Zelfscan written, List<Map<?, ?>> visitors) {
        var scan = written.modelled(SHIPPED.profile(), SHIPPED.site());
        var paper = PaperWriter.write(written, SHIPPED.profile(), SHIPPED.site());
        var model = Model.of(SHIPPED.profile(), SHIPPED.site());
        var world =
                Map.of("facts", model.facts(), "region", model.region(), "scans", model.scans());
        var results =
                (List<?>) MANY.call(Map.class, "evaluate", scan, world, visitors).get("results");
        for (int i = 0; i < visitors.size(); i++) {
            var result = (Map<?, ?>) results.get(i);
            var shown = new LinkedHashSet<String>();
            ((List<?>) result.get("shown")).forEach(id -> shown.add((String) id));
            var filled = new FilledPaper(paper, shown, answersOf(visitors.get(i)));

            assertThat(onPaper(paper, filled)).as("%s", visitors.get(i)).isEqualTo(onSite(result));
        }
    }

    @SuppressWarnings("unchecked") // answers have names for keys
    private static Map<String, Object> answersOf(Map<?, ?> visitor) {
        return (Map<String, Object>) visitor.get("answers");
    }

    private static Map<String, String> onPaper(Paper paper, FilledPaper filled) {
        var found = new LinkedHashMap<String, String>();
        for (var axis : paper.axes()) {
            filled.axis(axis.id())
                    .ifPresent(score -> found.put(axis.id(), score.score() + " " + score.level()));
        }
        filled.total().ifPresent(score -> found.put("totaal", score.score() + " " + score.level()));
        return found;
    }

    private static Map<String, String> onSite(Map<?, ?> result) {
        var found = new LinkedHashMap<String, String>();
        ((Map<?, ?>) result.get("axes"))
                .forEach((axis, score) -> found.put((String) axis, words(score)));
        if (result.get("total") != null) {
            found.put("totaal", words(result.get("total")));
        }
        return found;
    }

    private static String words(Object score) {
        var found = (Map<?, ?>) score;
        return found.get("score") + " " + found.get("level");
    }

    /** Answers that the form lets a visitor give; one in six is left out. */
    private static Map<String, Object> answers(List<Question> asked, Random random) {
        var answers = new LinkedHashMap<String, Object>();
        for (var question : asked) {
            if (random.nextInt(6) == 0) {
                continue;
            }
            if (question.kind() == Kind.STATEMENTS) {
                for (var row : question.rows()) {
                    if (random.nextInt(4) > 0) {
                        answers.put(question.id() + "." + row.id(), step(question, random));
                    }
                }
            } else {
                answers.put(question.id(), answer(question, random));
            }
        }
        return answers;
    }

    private static Object answer(Question question, Random random) {
        if (question.unknownAllowed() && random.nextInt(5) == 0) {
            return "weet-niet";
        }
        return switch (question.kind()) {
            case CHOICE, YES_NO -> {
                var ids = List.copyOf(question.optionNames().keySet());
                yield ids.get(random.nextInt(ids.size()));
            }
            case MULTIPLE -> {
                var options =
                        question.options().stream().filter(option -> random.nextBoolean()).toList();
                var alone = options.stream().filter(option -> option.exclusive()).toList();
                var chosen = alone.isEmpty() ? options : alone;
                yield (chosen.isEmpty() ? question.options().subList(0, 1) : chosen)
                        .stream().map(option -> option.id()).collect(Collectors.toList());
            }
            case NUMBER, AMOUNT ->
                    question.min().orElse(0L)
                            + random.nextInt(question.max().orElse(200L).intValue() + 1);
            case SCALE -> step(question, random);
            case DATE, STATEMENTS -> throw new IllegalStateException(question.id());
        };
    }

    private static Object step(Question question, Random random) {
        var scale = question.scale().orElseThrow();
        if (scale.unknownAllowed() && random.nextInt(5) == 0) {
            return "weet-niet";
        }
        return scale.from() + random.nextInt(scale.to() - scale.from() + 1);
    }
}
