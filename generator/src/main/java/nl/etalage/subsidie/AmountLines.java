package nl.etalage.subsidie;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.etalage.profile.ConditionWords;
import nl.etalage.profile.Profile;
import nl.etalage.site.Catalog;
import nl.etalage.site.DutchFormat;

/** The amounts of a scheme in figures, each with what it takes and what limits it. */
final class AmountLines {

    private final Subsidie scheme;
    private final ConditionWords words;
    private final List<Amount> amounts;

    AmountLines(Subsidie scheme, Profile profile, Catalog catalog) {
        var vocabulary = scheme.vocabulary(profile, catalog);
        this.scheme = scheme;
        this.words =
                new ConditionWords(
                        profile,
                        catalog,
                        scheme.questions().stream()
                                .map(question -> question.resolved(vocabulary))
                                .toList());
        this.amounts = scheme.amount().stream().map(each -> each.resolved(vocabulary)).toList();
    }

    List<SchemeView.AmountLine> lines() {
        var lines = new ArrayList<SchemeView.AmountLine>();
        for (var amount : amounts) {
            lines.add(
                    new SchemeView.AmountLine(
                            label(amount), SchemeWords.figure(amount), note(amount)));
        }
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

    private String label(Amount amount) {
        if (amounts.size() == 1) {
            return "";
        }
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
                                                .formatted(kind.replace('-', ' '), euros(most))));
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
