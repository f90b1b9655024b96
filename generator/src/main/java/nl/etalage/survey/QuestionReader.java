package nl.etalage.survey;

import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.ConditionReader;
import nl.etalage.condition.Kind;
import nl.etalage.source.Duplicates;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Value;
import nl.etalage.source.Values;

/** Reads the questions of a scan, with points, or of a scheme, without. */
public final class QuestionReader {

    private static final Map<String, Kind> KINDS = Kind.byWord(EnumSet.allOf(Kind.class));

    /** The keys that only some kinds have. */
    private static final Map<String, Set<Kind>> KINDS_OF_KEY = kindsOfKey();

    /** Of these, the ones that earn points. */
    private static final Set<String> OF_POINTS =
            Set.of("punten", "per-aantal", "maximum-punten", "omgekeerd");

    private final Optional<Scoring> scoring;

    public QuestionReader(Optional<Scoring> scoring) {
        this.scoring = scoring;
    }

    /** The value of the key {@code vragen}: questions that each have an id of their own. */
    public Value<List<WrittenQuestion>> list() {
        return (node, problems) -> {
            var written = Values.listOf(Values.block(this::question)).read(node, problems);
            written.ifPresent(
                    questions ->
                            Duplicates.report(
                                    questions.stream().map(WrittenQuestion::id).toList(),
                                    "vraag",
                                    problems));
            return written;
        };
    }

    private Optional<WrittenQuestion> question(Fields fields) {
        var id = fields.required("id", Values::locatedId);
        var axis =
                scoring.isPresent()
                        ? fields.required("as", Values::locatedId)
                        : Optional.<Located<String>>empty();
        axis.ifPresent(
                known ->
                        OptionReader.checkAxis(
                                known, scoring.orElseThrow().axes(), fields.problems()));
        var kind = fields.required("soort", Values.oneOf(KINDS));
        var text = fields.text("vraag");
        var help = fields.optionalText("hulp");
        var why = fields.optionalText("waarom");
        var showIf = fields.optional("toon-als", ConditionReader::read);
        var changeable =
                scoring.isEmpty()
                        ? fields.optional("veranderbaar", Changeable.VALUE)
                        : Optional.<Changeable>empty();
        var countsFor =
                scoring.isPresent()
                        ? fields.optional("telt-voor", Values.whole(1, 1000))
                        : Optional.<Integer>empty();
        if (kind.isEmpty()) {
            // Which of the other keys belong here is not known; they are not judged.
            KINDS_OF_KEY.keySet().forEach(fields::node);
            return id.map(known -> new WrittenQuestion(known, Optional.empty(), showIf, false));
        }
        refuseKeysOfOtherKinds(kind.get(), keysOfKinds(), fields);
        var answers = new AnswerReader(kind.get(), scoring, fields).read();
        checkChangeable(kind.get(), changeable, fields);
        var points = answers.points();
        if (countsFor.isPresent() && !points.isScored()) {
            fields.problems()
                    .add(
                            fields.at("telt-voor"),
                            "telt-voor-zonder-punten",
                            "deze vraag heeft geen punten en kan dus nergens voor tellen.",
                            "Geef de antwoorden punten, of haal telt-voor weg.");
        }
        return id.map(
                known ->
                        new WrittenQuestion(
                                known,
                                Optional.of(
                                        new Question(
                                                known.value(),
                                                axis.map(Located::value),
                                                kind.get(),
                                                text,
                                                help,
                                                why,
                                                Optional.empty(),
                                                answers.options().orElse(List.of()),
                                                answers.unknownAllowed(),
                                                answers.min(),
                                                answers.max(),
                                                points.yes(),
                                                points.no(),
                                                points.steps(),
                                                points.perCount(),
                                                points.maximum(),
                                                countsFor,
                                                answers.scale(),
                                                answers.reversed(),
                                                answers.rows(),
                                                changeable)),
                                showIf,
                                answers.options().isPresent()));
    }

    /** Reports those of the keys that are there but belong to questions of another kind. */
    public static void refuseKeysOfOtherKinds(Kind kind, Collection<String> keys, Fields fields) {
        for (var key : keys) {
            var kinds = KINDS_OF_KEY.getOrDefault(key, Set.of());
            if (!kinds.contains(kind) && fields.hasMisplaced(key)) {
                fields.problems()
                        .add(
                                fields.keyAt(key),
                                "sleutel-past-niet",
                                "sleutel '%s' hoort niet bij de soort %s."
                                        .formatted(key, kind.word()),
                                "Die hoort bij: %s.".formatted(words(kinds)));
            }
        }
    }

    private Collection<String> keysOfKinds() {
        return KINDS_OF_KEY.keySet().stream()
                .filter(key -> !key.equals("lijst"))
                .filter(key -> scoring.isPresent() || !OF_POINTS.contains(key))
                .toList();
    }

    public static void checkChangeable(Kind kind, Optional<Changeable> changeable, Fields fields) {
        if (changeable.isPresent()
                && changeable.get() == Changeable.FORWARD
                && kind != Kind.CHOICE) {
            fields.problems()
                    .add(
                            fields.at("veranderbaar"),
                            "veranderbaar-past-niet",
                            "vooruit kan alleen naar een latere optie, dus alleen bij een keuze.",
                            "Kies uit: ja, nee, tijd.");
        }
    }

    private static String words(Set<Kind> kinds) {
        return String.join(", ", kinds.stream().sorted().map(Kind::word).toList());
    }

    private static Map<String, Set<Kind>> kindsOfKey() {
        var kinds = new LinkedHashMap<String, Set<Kind>>();
        kinds.put("opties", EnumSet.of(Kind.CHOICE, Kind.MULTIPLE));
        kinds.put("min", EnumSet.of(Kind.NUMBER, Kind.AMOUNT));
        kinds.put("max", EnumSet.of(Kind.NUMBER, Kind.AMOUNT));
        kinds.put(
                "weet-niet",
                EnumSet.of(Kind.NUMBER, Kind.AMOUNT, Kind.CHOICE, Kind.YES_NO, Kind.DATE));
        kinds.put("punten", EnumSet.of(Kind.NUMBER, Kind.AMOUNT, Kind.YES_NO));
        kinds.put("per-aantal", EnumSet.of(Kind.MULTIPLE));
        kinds.put("maximum-punten", EnumSet.of(Kind.MULTIPLE));
        kinds.put("schaal", EnumSet.of(Kind.SCALE, Kind.STATEMENTS));
        kinds.put("omgekeerd", EnumSet.of(Kind.SCALE));
        kinds.put("rijen", EnumSet.of(Kind.STATEMENTS));
        kinds.put("lijst", EnumSet.of(Kind.CHOICE, Kind.MULTIPLE));
        return kinds;
    }

    /** The value of the key {@code weet-niet}. */
    public static boolean unknownAllowed(Fields fields) {
        return fields.optional("weet-niet", Values.oneOf(Map.of("toegestaan", true)), false);
    }

    /** Reports a least number above the greatest. */
    public static void checkRange(Optional<Long> min, Optional<Long> max, Fields fields) {
        if (min.isPresent() && max.isPresent() && min.get() > max.get()) {
            fields.problems()
                    .add(
                            fields.at("max"),
                            "bereik-leeg",
                            "het grootste getal is kleiner dan het kleinste.",
                            "Wissel min en max om.");
        }
    }

    /** A number as the kind counts it: cents for an amount. */
    public static Value<Long> number(Kind kind) {
        return kind == Kind.AMOUNT
                ? Values::euros
                : (node, problems) ->
                        Values.whole(0, Integer.MAX_VALUE)
                                .read(node, problems)
                                .map(Integer::longValue);
    }
}
