package nl.etalage.subsidie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.etalage.condition.Vocabulary;
import nl.etalage.profile.ConditionWords;
import nl.etalage.profile.Profile;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;

/** The amounts of a scheme in figures, each with what it takes and what limits it. */
final class AmountLines {

    private final Subsidie scheme;
    private final Profile profile;
    private final Vocabulary vocabulary;
    private final ConditionWords words;

    AmountLines(Subsidie scheme, Profile profile, Catalog catalog) {
        this.scheme = scheme;
        this.profile = profile;
        this.vocabulary = scheme.vocabulary(profile, catalog);
        this.words =
                new ConditionWords(
                        profile,
                        catalog,
                        scheme.questions().stream()
                                .map(question -> question.resolved(vocabulary))
                                .toList());
    }

    /** The amounts of one round, or of the scheme itself. */
    List<SchemeView.AmountLine> of(List<WrittenAmount> amounts) {
        return amounts.stream()
                .map(written -> written.resolved(vocabulary))
                .map(
                        amount ->
                                new SchemeView.AmountLine(
                                        amounts.size() == 1 ? "" : label(amount),
                                        SchemeWords.figure(amount),
                                        note(amount)))
                .toList();
    }

    List<SchemeView.AmountLine> lines() {
        var lines = new ArrayList<>(of(scheme.amount()));
        scheme.value()
                .ifPresent(
                        value ->
                                lines.add(
                                        new SchemeView.AmountLine(
                                                "Wat het u scheelt",
                                                "%s tot %s van dat bedrag"
                                                        .formatted(
                                                                DutchFormat.percentage(
                                                                        value.from()),
                                                                DutchFormat.percentage(value.to())),
                                                "Hangt af van uw belastingtarief.")));
        return lines;
    }

    private static String label(Amount amount) {
        return amount.when().isPresent() ? "Bedrag" : "Anders";
    }

    private String note(Amount amount) {
        var notes = new ArrayList<String>();
        amount.when().map(words::onlyIf).ifPresent(notes::add);
        amount.per().ifPresent(per -> notes.add("Dit is per 1 bij: " + asked(per.question())));
        amount.proRata()
                .ifPresent(
                        part ->
                                notes.add(
                                        "Het hele bedrag vanaf %s bij: %s"
                                                .formatted(
                                                        DutchFormat.number(part.full()),
                                                        asked(part.question()))));
        amount.maximum().ifPresent(most -> notes.add("Hoogstens " + euros(most)));
        amount.maximumPer()
                .ifPresent(
                        per ->
                                notes.add(
                                        "Hoogstens %s per 1 bij: %s"
                                                .formatted(
                                                        DutchFormat.euros(per.amount()),
                                                        asked(per.question()))));
        amount.partialMaxima()
                .forEach(
                        (kind, most) ->
                                notes.add(
                                        "Voor %s hoogstens %s"
                                                .formatted(profile.costKind(kind), euros(most))));
        amount.minimum()
                .ifPresent(
                        least ->
                                notes.add(
                                        "Minder dan %s wordt niet betaald."
                                                .formatted(DutchFormat.euros(least))));
        meaning().ifPresent(notes::add);
        return String.join(" ", notes);
    }

    /** What the figure is, where nobody is paid it. */
    private Optional<String> meaning() {
        return switch (scheme.form()) {
            case LENING -> Optional.of("Zo veel kunt u hoogstens lenen.");
            case GARANTIE -> Optional.of("Voor zo veel kan iemand hoogstens borg staan.");
            case AFTREK -> Optional.of("Dit trekt u extra van uw winst af.");
            case SUBSIDIE, AFDRACHTVERMINDERING, HULP -> Optional.empty();
        };
    }

    private static String euros(long cents) {
        return DutchFormat.euros(cents) + ".";
    }

    private String asked(String question) {
        return "“" + words.text(question) + "”";
    }
}
