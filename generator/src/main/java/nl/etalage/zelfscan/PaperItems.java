package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Term;
import nl.etalage.profile.ConditionWords;
import nl.etalage.profile.Fact;
import nl.etalage.site.DutchFormat;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import org.jspecify.annotations.Nullable;

/** The questions of a scan as they are printed. */
final class PaperItems {

    private static final String NOT_KNOWN = "Weet ik niet";

    private final Scan scan;
    private final ConditionWords words;

    PaperItems(Scan scan, ConditionWords words) {
        this.scan = scan;
        this.words = words;
    }

    /** What a row of statements is called: a, b, c. */
    static String letter(int row) {
        return "" + (char) ('a' + row);
    }

    /**
     * @param options what can be chosen
     */
    Paper.Item item(Fact fact, String number, Map<String, String> options) {
        var lines = new ArrayList<Paper.Line>();
        options.forEach((id, text) -> lines.add(line(id, text, null)));
        if (fact.unknownAllowed()) {
            lines.add(line(Term.UNKNOWN, NOT_KNOWN, null));
        }
        return new Paper.Item(
                fact.id(),
                number,
                word(fact.kind()),
                fact.text(),
                fact.help().orElse(null),
                fact.showIf().map(words::onlyIf).orElse(null),
                fact.kind() == Kind.AMOUNT ? "€" : null,
                lines,
                null,
                null);
    }

    Paper.Item item(Question question, String number) {
        var counting = counting(question);
        return new Paper.Item(
                question.id(),
                number,
                word(question.kind()),
                question.text(),
                question.help().orElse(null),
                question.showIf().map(words::onlyIf).orElse(null),
                question.kind() == Kind.AMOUNT ? "€" : null,
                lines(question, counting.isPresent()),
                counting.map(how -> rule(how, question)).orElse(null),
                counting.orElse(null));
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Optional<Paper.Counting> counting(Question question) {
        int highest = highest(question);
        if (question.axis().isEmpty() || highest == 0) {
            return Optional.empty();
        }
        return Optional.of(
                new Paper.Counting(
                        question.axis().get(),
                        how(question),
                        highest,
                        question.countsFor().orElse(null),
                        bounds(question)));
    }

    private static Paper.How how(Question question) {
        return switch (question.kind()) {
            case CHOICE, YES_NO, DATE -> Paper.How.READ;
            case MULTIPLE -> question.perCount().isEmpty() ? Paper.How.ADD : Paper.How.COUNT;
            case NUMBER, AMOUNT -> Paper.How.REACH;
            case SCALE, STATEMENTS -> Paper.How.ROWS;
        };
    }

    private static int highest(Question question) {
        return switch (question.kind()) {
            case CHOICE -> most(points(question).stream());
            case YES_NO -> Math.max(question.yesPoints().orElse(0), question.noPoints().orElse(0));
            case MULTIPLE ->
                    question.perCount().isEmpty()
                            ? question.maximumPoints()
                                    .orElse(points(question).stream().mapToInt(each -> each).sum())
                            : most(question.perCount().stream().map(Question.CountStep::points));
            case NUMBER, AMOUNT -> most(question.steps().stream().map(Question.Step::points));
            case SCALE, STATEMENTS ->
                    question.scale().map(scale -> scale.to() - scale.from()).orElse(0);
            case DATE -> 0;
        };
    }

    private static List<Integer> points(Question question) {
        return question.options().stream().map(option -> option.points().orElse(0)).toList();
    }

    private static int most(java.util.stream.Stream<Integer> points) {
        return points.mapToInt(each -> each).max().orElse(0);
    }

    private static List<Paper.Bound> bounds(Question question) {
        if (question.kind() == Kind.MULTIPLE) {
            return question.perCount().stream()
                    .map(step -> new Paper.Bound(step.from(), false, step.points()))
                    .toList();
        }
        return question.steps().stream()
                .map(
                        step ->
                                new Paper.Bound(
                                        step.from().or(step::above).orElseThrow(),
                                        step.above().isPresent(),
                                        step.points()))
                .toList();
    }

    private List<Paper.Line> lines(Question question, boolean scored) {
        var lines = new ArrayList<Paper.Line>();
        switch (question.kind()) {
            case CHOICE, MULTIPLE ->
                    question.options()
                            .forEach(
                                    option ->
                                            lines.add(
                                                    line(
                                                            option,
                                                            scored
                                                                    && question.perCount()
                                                                            .isEmpty())));
            case YES_NO -> {
                lines.add(line("ja", "Ja", scored ? question.yesPoints().orElse(0) : null));
                lines.add(line("nee", "Nee", scored ? question.noPoints().orElse(0) : null));
            }
            case SCALE -> lines.add(row(question, question.id(), null, "", question.reversed()));
            case STATEMENTS -> {
                for (var row : question.rows()) {
                    lines.add(
                            row(
                                    question,
                                    row.id(),
                                    letter(lines.size()),
                                    row.text(),
                                    row.reversed()));
                }
            }
            case NUMBER, AMOUNT, DATE -> {}
        }
        if (question.unknownAllowed()) {
            lines.add(line(Term.UNKNOWN, NOT_KNOWN, scored ? 0 : null));
        }
        return lines;
    }

    private static Paper.Line line(String id, String text, @Nullable Integer points) {
        return new Paper.Line(
                id,
                null,
                text,
                points,
                points == null ? null : worth(points),
                false,
                false,
                null,
                null,
                List.of());
    }

    /**
     * @param scored whether the points of each option are printed
     */
    private Paper.Line line(Option option, boolean scored) {
        Integer points = scored && !option.excluded() ? option.points().orElse(0) : null;
        return new Paper.Line(
                option.id(),
                null,
                option.text(),
                points,
                option.excluded() ? "telt niet mee" : points == null ? null : worth(points),
                option.excluded(),
                option.exclusive(),
                option.cap().orElse(null),
                option.cap().map(this::warning).orElse(null),
                List.of());
    }

    private static String worth(int points) {
        return DutchFormat.count(points, "punt", "punten");
    }

    private String warning(Option.Cap cap) {
        var axis =
                scan.axes().stream()
                        .filter(each -> each.id().equals(cap.axis()))
                        .map(Scan.Axis::title)
                        .findFirst()
                        .orElseThrow();
        var level =
                scan.levels().stream()
                        .filter(each -> each.id().equals(cap.level()))
                        .map(Scan.Level::title)
                        .findFirst()
                        .orElseThrow();
        return "Het niveau van “%s” is dan hoogstens “%s”.".formatted(axis, level);
    }

    private static Paper.Line row(
            Question question, String id, @Nullable String label, String text, boolean reversed) {
        var scale = question.scale().orElseThrow();
        boolean scored = question.axis().isPresent();
        var cells =
                IntStream.rangeClosed(scale.from(), scale.to())
                        .mapToObj(
                                step ->
                                        new Paper.Cell(
                                                "" + step,
                                                scored
                                                        ? reversed
                                                                ? scale.to() - step
                                                                : step - scale.from()
                                                        : null))
                        .collect(Collectors.toCollection(ArrayList::new));
        if (scale.unknownAllowed()) {
            cells.add(new Paper.Cell("weet niet", scored ? 0 : null));
        }
        return new Paper.Line(id, label, text, null, null, false, false, null, null, cells);
    }

    /** How ticks become points, and those what goes on the sheet. */
    private static @Nullable String rule(Paper.Counting counting, Question question) {
        var rules = new ArrayList<String>();
        switch (counting.how()) {
            case READ -> {}
            case ADD -> {
                int sum = points(question).stream().mapToInt(each -> each).sum();
                rules.add(
                        sum > counting.highest()
                                ? "Tel de punten op, tot hoogstens %d."
                                        .formatted(counting.highest())
                                : "Tel de punten op.");
            }
            case COUNT -> rules.add(counts(counting));
            case REACH -> rules.add(reaches(counting, question.kind() == Kind.AMOUNT));
            case ROWS -> {
                if (question.kind() == Kind.STATEMENTS) {
                    rules.add("Tel de punten op.");
                }
            }
        }
        boolean byRow = question.kind() == Kind.STATEMENTS;
        int outOf = byRow ? counting.highest() * question.rows().size() : counting.highest();
        if (counting.countsFor() != null && counting.countsFor() != outOf) {
            rules.add(
                    "Op het scoreblad: uw punten × %d ÷ %d."
                            .formatted(counting.countsFor(), outOf));
        }
        if (byRow) {
            rules.add(
                    counting.countsFor() == null
                            ? "Te halen: %d voor elke stelling die u invulde."
                                    .formatted(counting.highest())
                            : "Liet u een stelling open? Dan: uw punten × %d ÷ (%d × het aantal ingevulde stellingen)."
                                    .formatted(counting.countsFor(), counting.highest()));
        }
        return rules.isEmpty() ? null : String.join(" ", rules);
    }

    /** "1 aangekruist: 4 punten. 2 of meer: 6 punten." */
    private static String counts(Paper.Counting counting) {
        var rows = new ArrayList<String>();
        for (int i = 0; i < counting.bounds().size(); i++) {
            var bound = counting.bounds().get(i);
            boolean last = i + 1 == counting.bounds().size();
            long until = last ? bound.number() : counting.bounds().get(i + 1).number() - 1;
            var many =
                    last
                            ? bound.number() + " of meer"
                            : until == bound.number()
                                    ? "" + bound.number()
                                    : bound.number() + " tot en met " + until;
            rows.add(
                    "%s%s: %s."
                            .formatted(many, i == 0 ? " aangekruist" : "", worth(bound.points())));
        }
        return String.join(" ", rows);
    }

    /** "0 of meer: 0 punten. Meer dan 50: 1 punt." */
    private static String reaches(Paper.Counting counting, boolean isAmount) {
        return counting.bounds().stream()
                        .map(
                                bound -> {
                                    var number =
                                            isAmount
                                                    ? DutchFormat.euros(bound.number())
                                                    : DutchFormat.number(bound.number());
                                    return "%s: %s."
                                            .formatted(
                                                    bound.above()
                                                            ? "Meer dan " + number
                                                            : number + " of meer",
                                                    worth(bound.points()));
                                })
                        .collect(Collectors.joining(" "))
                + " De laatste regel die klopt, telt. Anders 0 punten.";
    }
}
