package nl.etalage.proof;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import nl.etalage.advice.Advice;
import nl.etalage.condition.Area;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;
import nl.etalage.condition.Operator;
import nl.etalage.problem.Location;
import nl.etalage.profile.Fact;
import nl.etalage.region.Municipality;
import nl.etalage.region.Region;
import nl.etalage.survey.Changeable;
import nl.etalage.survey.Option;
import nl.etalage.survey.Question;
import nl.etalage.zelfscan.Scan;

/** A small site of any shape that the readers let through, the same for the same seed. */
final class RandomSite {

    private static final Location NOWHERE = Location.of("nergens.yml");
    private static final List<String> DAYS =
            List.of("2026-01-31", "2026-02-01", "2026-02-28", "2026-11-21", "2024-02-29");
    private static final Region REGION =
            new Region(
                    Map.of(
                            "laren",
                            new Municipality(
                                    "Laren",
                                    "noord-holland",
                                    Optional.of(LocalDate.of(2026, 12, 31)),
                                    Optional.of("eemnes"),
                                    Optional.empty()),
                            "eemnes",
                            new Municipality(
                                    "Eemnes",
                                    "utrecht",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())),
                    new java.util.TreeMap<>(
                            Map.of("noord-holland", "Noord-Holland", "utrecht", "Utrecht")),
                    Map.of());

    private final Random random;
    private final List<Fact> facts = new ArrayList<>();
    private final List<Asked> asked = new ArrayList<>();
    private final List<Asked> questions = new ArrayList<>();
    private final List<Scan> scans = new ArrayList<>();
    private final List<Advice> advice = new ArrayList<>();

    /**
     * @param scans how many at most
     * @param questions in each at most
     */
    RandomSite(Random random, int scans, int questions) {
        this.random = random;
        addFacts();
        for (int i = 0; i <= random.nextInt(scans); i++) {
            addScan("s" + i, 1 + random.nextInt(questions));
        }
        for (int i = 0; i < random.nextInt(4); i++) {
            addAdvice("advies-" + i);
        }
    }

    /** The days that conditions name, and those before and after. */
    static List<String> daysAroundLimits() {
        return DAYS.stream()
                .map(LocalDate::parse)
                .flatMap(day -> java.util.stream.Stream.of(day.minusDays(1), day, day.plusDays(1)))
                .map(LocalDate::toString)
                .distinct()
                .toList();
    }

    Ground ground() {
        return new Ground(REGION, asked, scans, advice);
    }

    /** As {@code types.js} has it. */
    Map<String, Object> model() {
        return Map.of("region", REGION, "facts", facts, "scans", scans, "advice", advice);
    }

    private void addFacts() {
        for (var kind :
                List.of(
                        Kind.NUMBER,
                        Kind.CHOICE,
                        Kind.AMOUNT,
                        Kind.YES_NO,
                        Kind.DATE,
                        Kind.MULTIPLE)) {
            if (random.nextInt(3) > 0) {
                continue;
            }
            addFact("f-" + kind.word(), kind, Optional.empty());
        }
        if (random.nextBoolean()) {
            addFact("gemeente", Kind.CHOICE, Optional.of(Fact.Choices.MUNICIPALITIES));
        }
    }

    private void addFact(String id, Kind kind, Optional<Fact.Choices> list) {
        var options =
                list.isEmpty() && (kind == Kind.CHOICE || kind == Kind.MULTIPLE)
                        ? options(false, false)
                        : List.<Option>of();
        var fact =
                new Fact(
                        id,
                        kind,
                        "?",
                        Optional.empty(),
                        Optional.empty(),
                        isNumber(kind) ? Optional.of(1L) : Optional.empty(),
                        isNumber(kind) ? Optional.of(6L) : Optional.empty(),
                        kind != Kind.MULTIPLE && random.nextBoolean(),
                        list,
                        options,
                        Fact.Scope.COMPANY,
                        Changeable.NO,
                        condition(3, List.copyOf(asked), List.of(), false));
        facts.add(fact);
        asked.add(
                Asked.of(
                        fact,
                        list.isPresent()
                                ? List.of("laren", "eemnes", Region.ELSEWHERE)
                                : kind == Kind.YES_NO
                                        ? List.of("ja", "nee")
                                        : options.stream().map(Option::id).toList()));
    }

    private static boolean isNumber(Kind kind) {
        return kind == Kind.NUMBER || kind == Kind.AMOUNT;
    }

    private void addScan(String id, int count) {
        var axes =
                IntStream.rangeClosed(0, random.nextInt(2))
                        .mapToObj(
                                i ->
                                        new Scan.Axis(
                                                id + "-as" + i,
                                                "A",
                                                1 + random.nextInt(3),
                                                Map.of()))
                        .toList();
        var levels = new ArrayList<Scan.Level>();
        for (int i = 0; i <= random.nextInt(4); i++) {
            levels.add(
                    new Scan.Level(
                            i == 0 ? 0 : levels.get(i - 1).from() + 1 + random.nextInt(30),
                            "niveau" + i,
                            "N",
                            "T",
                            i > 0 && random.nextInt(3) == 0
                                    ? Optional.of(1 + random.nextInt(90))
                                    : Optional.empty(),
                            NOWHERE,
                            NOWHERE));
        }
        var own = new ArrayList<Question>();
        var before = new ArrayList<Asked>();
        for (int i = 0; i < count; i++) {
            var question = question(id + "-v" + i, axes, levels, before);
            own.add(question);
            before.add(Asked.of(question));
        }
        questions.addAll(before);
        var profile = facts.stream().map(Fact::id).filter(fact -> random.nextInt(3) > 0).toList();
        scans.add(
                new Scan(
                        id,
                        "S",
                        "1",
                        1,
                        "I",
                        profile,
                        axes,
                        levels,
                        own,
                        index(before),
                        List.of(),
                        List.of(),
                        Optional.empty()));
    }

    private List<Scan.Index> index(List<Asked> before) {
        var about = new ArrayList<>(asked);
        about.addAll(before);
        var points = new ArrayList<Condition>();
        for (int i = 0; i < random.nextInt(4); i++) {
            condition(0, about, List.of(), true).ifPresent(points::add);
        }
        return points.isEmpty()
                ? List.of()
                : List.of(
                        new Scan.Index(
                                "index",
                                "I",
                                Optional.empty(),
                                Optional.empty(),
                                points,
                                List.of(
                                        new Scan.IndexClass(0, "geen", NOWHERE),
                                        new Scan.IndexClass(1, "enkele", NOWHERE),
                                        new Scan.IndexClass(3, "veel", NOWHERE))));
    }

    private Question question(
            String id, List<Scan.Axis> axes, List<Scan.Level> levels, List<Asked> before) {
        var kinds = Kind.values();
        var kind = kinds[random.nextInt(kinds.length)];
        boolean counted = kind == Kind.MULTIPLE && random.nextInt(3) == 0;
        boolean chosen = kind == Kind.CHOICE || kind == Kind.MULTIPLE;
        var options =
                chosen
                        ? withCap(options(!counted, kind == Kind.MULTIPLE), axes, levels)
                        : List.<Option>of();
        int sum = options.stream().mapToInt(option -> option.points().orElse(0)).sum();
        boolean scale = kind == Kind.SCALE || kind == Kind.STATEMENTS;
        var earlier = new ArrayList<>(asked);
        earlier.addAll(before);
        return new Question(
                id,
                Optional.of(axes.get(random.nextInt(axes.size())).id()),
                kind,
                "?",
                Optional.empty(),
                Optional.empty(),
                condition(2, earlier, List.of(), false),
                options,
                !chosen && !scale && random.nextBoolean(),
                isNumber(kind) ? Optional.of(0L) : Optional.empty(),
                isNumber(kind) ? Optional.of(5L) : Optional.empty(),
                kind == Kind.YES_NO ? points() : Optional.empty(),
                kind == Kind.YES_NO ? points() : Optional.empty(),
                isNumber(kind) && random.nextBoolean() ? steps() : List.of(),
                counted
                        ? List.of(
                                new Question.CountStep(1, random.nextInt(3)),
                                new Question.CountStep(2, random.nextInt(5)))
                        : List.of(),
                kind == Kind.MULTIPLE && !counted && sum > 1 && random.nextBoolean()
                        ? Optional.of(1 + random.nextInt(sum))
                        : Optional.empty(),
                random.nextInt(4) == 0 ? Optional.of(1 + random.nextInt(10)) : Optional.empty(),
                scale
                        ? Optional.of(
                                new Question.Scale(
                                        1, 2 + random.nextInt(3), random.nextInt(3) == 0))
                        : Optional.empty(),
                kind == Kind.SCALE && random.nextBoolean(),
                kind == Kind.STATEMENTS
                        ? List.of(
                                new Question.Row("a", "A", random.nextBoolean()),
                                new Question.Row("b", "B", random.nextBoolean()))
                        : List.of(),
                Optional.empty());
    }

    private Optional<Integer> points() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(random.nextInt(8));
    }

    private List<Question.Step> steps() {
        return List.of(
                new Question.Step(Optional.of(1L), Optional.empty(), random.nextInt(5)),
                new Question.Step(Optional.empty(), Optional.of(3L), random.nextInt(5)));
    }

    private List<Option> options(boolean scored, boolean multiple) {
        var options = new ArrayList<Option>();
        for (int i = 0; i < 2 + random.nextInt(2); i++) {
            options.add(
                    new Option(
                            "o" + i,
                            "O",
                            scored ? points() : Optional.empty(),
                            random.nextInt(5) == 0,
                            random.nextInt(6) == 0,
                            false,
                            Optional.empty()));
        }
        if (multiple && random.nextInt(4) > 0) {
            options.add(
                    new Option(
                            "geen", "G", Optional.empty(), false, false, true, Optional.empty()));
        }
        return options;
    }

    private List<Option> withCap(
            List<Option> options, List<Scan.Axis> axes, List<Scan.Level> levels) {
        return options.stream()
                .map(
                        option ->
                                random.nextInt(5) > 0
                                        ? option
                                        : new Option(
                                                option.id(),
                                                option.text(),
                                                option.points(),
                                                option.uncertain(),
                                                option.excluded(),
                                                option.exclusive(),
                                                Optional.of(
                                                        new Option.Cap(
                                                                axes.get(
                                                                                random.nextInt(
                                                                                        axes
                                                                                                .size()))
                                                                        .id(),
                                                                levels.get(
                                                                                random.nextInt(
                                                                                        levels
                                                                                                .size()))
                                                                        .id(),
                                                                NOWHERE))))
                .toList();
    }

    private void addAdvice(String id) {
        var all = new ArrayList<>(asked);
        all.addAll(questions);
        var axes = new ArrayList<String>();
        for (var scan : scans) {
            scan.axes().forEach(axis -> axes.add(axis.id()));
        }
        advice.add(
                new Advice(
                        id,
                        "A",
                        "/",
                        "D",
                        condition(0, all, axes, true)
                                .orElseGet(() -> new Condition.InArea(Area.COUNTRY)),
                        new Advice.Costs(new Advice.Range(0, 0), new Advice.Range(0, 0), 1, true),
                        new Advice.Planning(1, "E", Optional.empty()),
                        new Advice.Effect("k", "t", Map.of()),
                        Optional.empty(),
                        List.of(),
                        Optional.empty(),
                        List.of()));
    }

    /**
     * @param absent out of so many and one there is a condition once
     */
    private Optional<Condition> condition(
            int absent, List<Asked> about, List<String> axes, boolean always) {
        if (!always && random.nextInt(absent + 1) > 0) {
            return Optional.empty();
        }
        return part(about, axes, 2);
    }

    private Optional<Condition> part(List<Asked> about, List<String> axes, int depth) {
        var leaf = leaf(about, axes);
        if (leaf.isEmpty() || depth == 0 || random.nextInt(3) == 0) {
            return leaf;
        }
        var parts = new ArrayList<Condition>();
        for (int i = 0; i <= random.nextInt(3); i++) {
            part(about, axes, depth - 1).ifPresent(parts::add);
        }
        if (parts.isEmpty()) {
            return leaf;
        }
        return Optional.of(
                switch (random.nextInt(4)) {
                    case 0 -> new Condition.All(parts);
                    case 1 -> new Condition.Any(parts);
                    case 2 -> new Condition.None(parts);
                    default -> new Condition.Not(parts.get(0));
                });
    }

    private Optional<Condition> leaf(List<Asked> about, List<String> axes) {
        if (!axes.isEmpty() && random.nextInt(4) == 0) {
            return Optional.of(
                    new Condition.OfScore(
                            axes.get(random.nextInt(axes.size())),
                            any(List.of(Operator.AT_MOST, Operator.LESS_THAN, Operator.AT_LEAST)),
                            (long) random.nextInt(101)));
        }
        if (random.nextInt(8) == 0) {
            return Optional.of(
                    new Condition.InArea(
                            random.nextBoolean()
                                    ? new Area(
                                            Optional.empty(),
                                            Optional.of("utrecht"),
                                            Optional.empty())
                                    : new Area(
                                            Optional.empty(),
                                            Optional.empty(),
                                            Optional.of(List.of("laren")))));
        }
        if (about.isEmpty()) {
            return Optional.empty();
        }
        var subject = any(about);
        if (subject.fact()) {
            var compared = comparison(subject, subject.kind());
            return Optional.of(
                    new Condition.OfFact(subject.id(), compared.operator(), compared.value()));
        }
        boolean row = subject.kind() == Kind.STATEMENTS;
        var compared = comparison(subject, row ? Kind.SCALE : subject.kind());
        return Optional.of(
                new Condition.OfAnswer(
                        row ? subject.id() + "." + any(subject.rows()).id() : subject.id(),
                        compared.operator(),
                        compared.value()));
    }

    private Comparison comparison(Asked subject, Kind kind) {
        return switch (kind) {
            case NUMBER, AMOUNT, SCALE ->
                    new Comparison(
                            any(
                                    List.of(
                                            Operator.IS,
                                            Operator.AT_MOST,
                                            Operator.AT_LEAST,
                                            Operator.LESS_THAN,
                                            Operator.MORE_THAN)),
                            1L + random.nextInt(4));
            case CHOICE ->
                    random.nextBoolean()
                            ? new Comparison(Operator.IS, any(subject.choices()))
                            : new Comparison(
                                    Operator.IN,
                                    List.of(any(subject.choices()), any(subject.choices())));
            case YES_NO -> new Comparison(Operator.IS, random.nextBoolean() ? "ja" : "nee");
            case MULTIPLE ->
                    new Comparison(
                            Operator.CONTAINS,
                            subject.choices()
                                    .subList(0, 1 + random.nextInt(subject.choices().size())));
            case DATE ->
                    new Comparison(
                            any(
                                    List.of(
                                            Operator.AT_MOST,
                                            Operator.AT_LEAST,
                                            Operator.AFTER,
                                            Operator.BEFORE)),
                            any(DAYS));
            case STATEMENTS -> throw new IllegalArgumentException("name a row");
        };
    }

    private <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Somebody who answers most of it, and some of it in ways that no form allows. */
    Visitor visitor() {
        var answeredFacts = new LinkedHashMap<String, Object>();
        for (var fact : asked) {
            answer(fact).ifPresent(answer -> answeredFacts.put(fact.id(), answer));
        }
        if (random.nextInt(3) == 0) {
            answeredFacts.put("provincie", random.nextBoolean() ? "utrecht" : "limburg-oost");
        }
        var answers = new LinkedHashMap<String, Object>();
        for (var question : questions) {
            answer(question).ifPresent(answer -> answers.put(question.id(), answer));
            for (var row : question.rows()) {
                if (random.nextInt(6) > 0) {
                    answers.put(
                            question.id() + "." + row.id(),
                            random.nextInt(6) == 0 ? "weet-niet" : random.nextInt(6));
                }
            }
        }
        return new Visitor(
                answeredFacts,
                answers,
                random.nextBoolean()
                        ? Optional.of(LocalDate.of(2026, 12, 30 + random.nextInt(2)).plusDays(1))
                        : Optional.empty(),
                random.nextInt(3) > 0
                        ? Optional.of(
                                IntStream.rangeClosed(0, random.nextInt(3))
                                        .mapToObj(each -> (long) random.nextInt(5))
                                        .toList())
                        : Optional.empty());
    }

    /** Conditions as schemes have them, on costs and on how long ago something was, too. */
    List<Condition> loose() {
        var loose = new ArrayList<Condition>();
        for (int i = 0; i < 2; i++) {
            part(asked, List.of(), 1).ifPresent(loose::add);
        }
        loose.add(
                new Condition.OfCost(
                        random.nextBoolean() ? Condition.Costs.EACH : Condition.Costs.ELIGIBLE,
                        any(List.of(Operator.AT_MOST, Operator.AT_LEAST, Operator.MORE_THAN)),
                        (long) random.nextInt(6)));
        asked.stream()
                .filter(fact -> fact.kind() == Kind.DATE)
                .map(
                        fact ->
                                new Condition.OfFact(
                                        fact.id(),
                                        Operator.AT_MOST_DAYS_AGO,
                                        (long) random.nextInt(400)))
                .forEach(loose::add);
        return loose;
    }

    private Optional<Object> answer(Asked each) {
        int chance = random.nextInt(20);
        if (chance < 3) {
            return Optional.empty();
        }
        if (chance < 5) {
            return Optional.of("weet-niet");
        }
        if (chance == 5) {
            return Optional.of(
                    any(
                            List.<Object>of(
                                    "constructor",
                                    List.of("o0", "weg"),
                                    -1,
                                    "2026-02-30",
                                    7,
                                    true)));
        }
        return switch (each.kind()) {
            case NUMBER, AMOUNT, SCALE -> Optional.of(random.nextInt(7));
            case YES_NO -> Optional.of(random.nextBoolean() ? "ja" : "nee");
            case CHOICE -> Optional.of(any(each.choices()));
            case DATE -> Optional.of(any(DAYS));
            case MULTIPLE ->
                    Optional.of(
                            each.choices().stream().filter(id -> random.nextBoolean()).toList());
            case STATEMENTS -> Optional.empty();
        };
    }
}
