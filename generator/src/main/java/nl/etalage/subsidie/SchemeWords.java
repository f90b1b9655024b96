package nl.etalage.subsidie;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.etalage.condition.Area;
import nl.etalage.region.Municipality;
import nl.etalage.region.Region;
import nl.etalage.site.DutchFormat;
import nl.etalage.source.Located;
import nl.etalage.source.Moment;

/** A scheme's words, dates and amounts as a reader sees them. */
final class SchemeWords {

    private static final String UNKNOWN = "onbekend";

    private SchemeWords() {}

    static String form(Scheme.Form form) {
        return switch (form) {
            case SUBSIDIE -> "Subsidie";
            case AFTREK -> "Belastingaftrek";
            case AFDRACHTVERMINDERING -> "Belastingvoordeel";
            case LENING -> "Lening";
            case GARANTIE -> "Garantie";
            case HULP -> "Hulp";
        };
    }

    static String id(Scheme.Audience audience) {
        return audience.name().toLowerCase(Locale.ROOT);
    }

    static String audience(Scheme.Audience audience) {
        return switch (audience) {
            case ONDERNEMING -> "Ondernemingen";
            case SAMENWERKINGSVERBAND -> "Ondernemingen die samenwerken";
            case WERKNEMER -> "Werknemers";
            case ONDERWIJS -> "Onderwijsinstellingen";
        };
    }

    static String area(Area area, Region region) {
        if (area.municipalities().isPresent()) {
            return DutchFormat.enumeration(
                    area.municipalities().get().stream()
                            .map(
                                    id ->
                                            Optional.ofNullable(region.municipalities().get(id))
                                                    .map(Municipality::name)
                                                    .orElse(id))
                            .toList());
        }
        return area.province()
                .map(id -> "Provincie " + region.provinces().getOrDefault(id, id))
                .orElse("Heel Nederland");
    }

    /** What is known of when it is open, whatever day it is now. */
    static List<String> dates(Subsidie scheme) {
        var lines = new ArrayList<String>();
        scheme.withdrawn()
                .ifPresent(gone -> lines.add("Vervallen sinds " + DutchFormat.date(gone.since())));
        if (scheme.continuous()) {
            lines.add("Het hele jaar aan te vragen");
        }
        scheme.rounds().stream()
                .max(Comparator.comparing(round -> round.end().map(Object::toString).orElse("")))
                .ifPresent(
                        round ->
                                lines.add(
                                        "Ronde %s: %s tot en met %s"
                                                .formatted(
                                                        round.id().value(),
                                                        moment(round.opens()),
                                                        moment(round.closes()))));
        scheme.expected().ifPresent(hope -> lines.add("Verwacht, niet bevestigd: " + hope(hope)));
        return lines;
    }

    static String hope(Scheme.Expected expected) {
        return expected.when()
                .orElseGet(
                        () ->
                                "opent meestal op "
                                        + expected.opens()
                                                .map(day -> LocalDate.parse("2000-" + day))
                                                .map(DutchFormat::dayAndMonth)
                                                .orElse(UNKNOWN));
    }

    static String moment(Optional<Located<Moment>> moment) {
        return moment.map(known -> DutchFormat.moment(known.value())).orElse(UNKNOWN);
    }

    /** What belongs to the dates of a round. */
    static String note(WrittenRound round) {
        var notes = new ArrayList<String>();
        round.spentFrom()
                .ifPresent(day -> notes.add("budget op sinds " + DutchFormat.moment(day.value())));
        if (round.opens().isEmpty()) {
            round.openOn()
                    .ifPresent(day -> notes.add("was open op " + DutchFormat.moment(day.value())));
        }
        switch (round.allocation()) {
            case VOLGORDE, RECHT -> {}
            case LOTING -> notes.add("er wordt geloot");
            case RANGSCHIKKING -> notes.add("de beste plannen gaan voor");
            case NAAR_RATO -> notes.add("bij te veel aanvragen krijgt ieder minder");
        }
        return String.join("; ", notes);
    }

    static String figure(Amount amount) {
        if (amount.percentage().isPresent()) {
            return percentage(amount.percentage().get()) + " van de kosten";
        }
        if (!amount.brackets().isEmpty()) {
            return amount.brackets().stream()
                    .map(
                            row ->
                                    percentage(row.percentage())
                                            + row.upTo()
                                                    .map(
                                                            end ->
                                                                    " tot en met "
                                                                            + DutchFormat.euros(
                                                                                    end))
                                                    .orElse(" over de rest"))
                    .collect(Collectors.joining(", "));
        }
        if (!amount.table().isEmpty()) {
            return amount.table().stream().map(SchemeWords::row).collect(Collectors.joining("; "));
        }
        return amount.fixed()
                .or(() -> amount.per().map(Amount.Per::amount))
                .map(DutchFormat::euros)
                .orElse(UNKNOWN);
    }

    private static String row(Amount.Row row) {
        var paid =
                row.percentage()
                        .map(SchemeWords::percentage)
                        .or(() -> row.fixed().map(DutchFormat::euros))
                        .orElse(UNKNOWN);
        return paid
                + row.minusPercentageAbove()
                        .map(minus -> " min " + percentage(minus) + " van wat erboven komt")
                        .orElse("")
                + row.upTo()
                        .map(end -> " bij kosten tot en met " + DutchFormat.euros(end))
                        .orElse(" daarboven");
    }

    private static String percentage(String exact) {
        return DutchFormat.percentage(new BigDecimal(exact));
    }
}
