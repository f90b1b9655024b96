package nl.etalage.subsidie;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.etalage.condition.Area;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Source;
import nl.etalage.source.Located;
import nl.etalage.source.Moment;
import nl.etalage.survey.Question;

/**
 * A scheme as other regions and machines get it. Its JSON is promised: {@code
 * subsidies.schema.json} describes it, and a change that breaks it takes a new {@link
 * OpenData#VERSION}.
 *
 * @param url absolute, as is {@code data}
 * @param data the file that has this scheme alone
 * @param conditions what holds in every round that does not say otherwise
 * @param amounts the first whose condition holds counts; amounts of money are in cents
 */
record OpenScheme(
        String id,
        String url,
        String data,
        String title,
        String summary,
        String provider,
        Scheme.Form form,
        Scheme.Audience audience,
        Area area,
        List<String> themes,
        boolean continuous,
        Optional<Scheme.Withdrawn> withdrawn,
        Optional<Scheme.Expected> expected,
        List<Question> questions,
        List<Scheme.Requirement> conditions,
        List<String> assessedBy,
        List<String> obligations,
        List<Amount> amounts,
        Set<String> costKinds,
        Optional<Scheme.Value> value,
        Optional<Scheme.Combination> combination,
        List<Scheme.Arrangement> arrangements,
        List<Round> rounds,
        Optional<Source> apply,
        Optional<Source> source) {

    /**
     * A round with all that holds in it.
     *
     * @param opens local time with its offset; absent where unknown
     * @param closes the last moment that still counts; absent where unknown
     */
    record Round(
            String id,
            Optional<String> opens,
            Optional<String> closes,
            Optional<String> openOn,
            Optional<Long> budget,
            Optional<String> spentFrom,
            Scheme.Allocation allocation,
            List<Scheme.Requirement> conditions,
            List<Amount> amounts,
            Set<String> costKinds,
            Optional<Source> source) {}

    static OpenScheme of(Scheme scheme, Subsidie written, BaseUrl base) {
        return new OpenScheme(
                scheme.id(),
                base.absolute(OpenData.page(scheme.id())),
                base.absolute(OpenData.file(scheme.id())),
                scheme.title(),
                scheme.summary(),
                scheme.provider(),
                scheme.form(),
                scheme.audience(),
                scheme.area(),
                written.themes().stream().map(Located::value).toList(),
                scheme.continuous(),
                scheme.withdrawn(),
                scheme.expected(),
                scheme.questions(),
                scheme.conditions(),
                scheme.assessedBy(),
                scheme.obligations(),
                scheme.amount(),
                scheme.costKinds(),
                scheme.value(),
                scheme.combination(),
                scheme.arrangements(),
                scheme.rounds().stream().map(OpenScheme::round).toList(),
                scheme.apply(),
                scheme.source());
    }

    private static Round round(Scheme.Round round) {
        return new Round(
                round.id(),
                round.opens().map(OpenScheme::written),
                round.closes().map(OpenScheme::written),
                round.openOn().map(OpenScheme::written),
                round.budget(),
                round.spentFrom().map(OpenScheme::written),
                round.allocation(),
                round.conditions(),
                round.amount(),
                round.costKinds(),
                round.source());
    }

    /** {@code 2025-10-31T17:00:59.999+01:00}. */
    private static String written(Instant moment) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(
                OffsetDateTime.ofInstant(moment, Moment.ZONE));
    }
}
