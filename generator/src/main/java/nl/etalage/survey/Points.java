package nl.etalage.survey;

import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Kind;
import nl.etalage.source.Fields;
import nl.etalage.source.Values;

/**
 * What the answers to a question earn, beside the points that its options have themselves.
 *
 * @param isScored whether there is anything to earn
 */
record Points(
        boolean isScored,
        Optional<Integer> yes,
        Optional<Integer> no,
        List<Question.Step> steps,
        List<Question.CountStep> perCount,
        Optional<Integer> maximum) {

    static final Points NONE = plain(false);

    /** On a scale the answer is the points, and options have their own. */
    static final Points OF_SCALE = plain(true);

    private static final int MOST = 1_000_000;

    private static Points plain(boolean isScored) {
        return new Points(
                isScored,
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static Points ofOptions(List<Option> options) {
        return options.stream().anyMatch(option -> option.points().orElse(0) > 0) ? OF_SCALE : NONE;
    }

    static Points ofYesNo(Fields fields) {
        return fields.optional(
                        "punten",
                        Values.block(
                                block -> {
                                    var yes = block.required("ja", Values.whole(0, MOST));
                                    var no = block.required("nee", Values.whole(0, MOST));
                                    return Optional.of(
                                            new Points(
                                                    yes.orElse(0) > 0 || no.orElse(0) > 0,
                                                    yes,
                                                    no,
                                                    List.of(),
                                                    List.of(),
                                                    Optional.empty()));
                                }))
                .orElse(NONE);
    }

    /**
     * @param options empty where something was wrong with them: then nothing is said of their
     *     points
     */
    static Points ofMultiple(Optional<List<Option>> options, Fields fields) {
        var perCount =
                fields.optional(
                        "per-aantal", Values.someOf(Values.block(Points::countStep)), List.of());
        var maximum = fields.optional("maximum-punten", Values.whole(1, MOST));
        if (options.isEmpty()) {
            return OF_SCALE;
        }
        int sum = options.get().stream().mapToInt(option -> option.points().orElse(0)).sum();
        boolean isScored = sum > 0 || !perCount.isEmpty();
        var problems = fields.problems();
        if (!perCount.isEmpty() && (sum > 0 || maximum.isPresent())) {
            problems.add(
                    fields.keyAt("per-aantal"),
                    "punten-dubbel",
                    "punten per aantal gaan niet samen met punten per optie.",
                    "Kies: per-aantal, of punten bij de opties.");
        } else if (maximum.isPresent() && maximum.get() > sum) {
            problems.add(
                    fields.at("maximum-punten"),
                    "maximum-onhaalbaar",
                    "het maximum van %d is niet te halen: alle opties samen geven %d."
                            .formatted(maximum.get(), sum),
                    "Maak het maximum lager, of geef de opties meer punten.");
        }
        if (isScored && options.get().stream().noneMatch(Option::exclusive)) {
            problems.add(
                    fields.at("opties"),
                    "exclusief-ontbreekt",
                    "een meerkeuzevraag met punten heeft een optie als 'geen van deze' nodig.",
                    "Voeg toe: {id: geen, tekst: Geen van deze, exclusief: true}");
        }
        long countable = options.get().stream().filter(option -> !option.exclusive()).count();
        for (int i = 0; i < perCount.size(); i++) {
            if (i > 0 && perCount.get(i).from() <= perCount.get(i - 1).from()) {
                notAscending(fields, "per-aantal");
                break;
            }
            if (perCount.get(i).from() > countable) {
                problems.add(
                        fields.at("per-aantal"),
                        "waarde-buiten-bereik",
                        "er valt uit %d te kiezen, dus %d komt niet voor."
                                .formatted(countable, perCount.get(i).from()),
                        "Haal die rij weg, of voeg opties toe.");
            }
        }
        return new Points(
                isScored, Optional.empty(), Optional.empty(), List.of(), perCount, maximum);
    }

    private static Optional<Question.CountStep> countStep(Fields block) {
        var from = block.required("vanaf", Values.whole(1, MOST));
        var points = block.required("punten", Values.whole(0, MOST));
        return from.flatMap(count -> points.map(p -> new Question.CountStep(count, p)));
    }

    static Points ofNumber(Kind kind, Optional<Long> min, Optional<Long> max, Fields fields) {
        var steps =
                fields.optional(
                        "punten",
                        Values.someOf(Values.block(block -> step(kind, min, max, block))),
                        List.<Question.Step>of());
        for (int i = 1; i < steps.size(); i++) {
            if (first(steps.get(i), kind) <= first(steps.get(i - 1), kind)) {
                notAscending(fields, "punten");
                break;
            }
        }
        return new Points(
                steps.stream().anyMatch(step -> step.points() > 0),
                Optional.empty(),
                Optional.empty(),
                steps,
                List.of(),
                Optional.empty());
    }

    private static Optional<Question.Step> step(
            Kind kind, Optional<Long> min, Optional<Long> max, Fields block) {
        var from = block.optional("vanaf", QuestionReader.number(kind));
        var above = block.optional("boven", QuestionReader.number(kind));
        var points = block.required("punten", Values.whole(0, MOST));
        if (block.has("vanaf") == block.has("boven")) {
            block.problems()
                    .add(
                            block.at(),
                            "trede-vorm",
                            "deze rij heeft precies één van vanaf en boven.",
                            "Schrijf {vanaf: 5, punten: 1} voor 5 of meer, of {boven: 5, punten: 1}"
                                    + " voor meer dan 5.");
            return Optional.empty();
        }
        var key = block.has("vanaf") ? "vanaf" : "boven";
        from.or(() -> above)
                .filter(
                        bound ->
                                bound < min.orElse(0L)
                                        || bound > max.orElse(Long.MAX_VALUE)
                                        || (above.isPresent() && max.equals(above)))
                .ifPresent(
                        bound ->
                                block.problems()
                                        .add(
                                                block.at(key),
                                                "waarde-buiten-bereik",
                                                "deze rij wordt nooit gehaald of altijd, want het"
                                                        + " antwoord ligt tussen min en max.",
                                                "Kies een grens tussen min en max."));
        return from.isPresent() || above.isPresent()
                ? points.map(p -> new Question.Step(from, above, p))
                : Optional.empty();
    }

    /** The first number of a row: "above 5" and "from 6" are one of whole numbers, not of money. */
    private static double first(Question.Step step, Kind kind) {
        double past = kind == Kind.NUMBER ? 1 : 0.5;
        return step.from().map(Long::doubleValue).orElseGet(() -> step.above().orElse(0L) + past);
    }

    private static void notAscending(Fields fields, String key) {
        fields.problems()
                .add(
                        fields.at(key),
                        "rijen-niet-oplopend",
                        "de rijen onder '%s' lopen niet op.".formatted(key),
                        "Zet de laagste grens bovenaan, en noem elke grens één keer.");
    }
}
