package nl.etalage.event;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.site.Body;
import nl.etalage.site.ContentType;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Headline;
import nl.etalage.site.Link;
import nl.etalage.site.Site;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Moment;
import nl.etalage.source.Node;
import nl.etalage.source.Values;
import org.jspecify.annotations.Nullable;

/** {@code content/agenda/}. */
public final class Events implements ContentType<Event> {

    private static final Map<String, String> KINDS =
            Map.of(
                    "webinar", "Webinar",
                    "bijeenkomst", "Bijeenkomst",
                    "workshop", "Workshop",
                    "learning-community", "Leergroep van ondernemers");

    @Override
    public String folder() {
        return "agenda";
    }

    @Override
    public String singular() {
        return "activiteit";
    }

    @Override
    public String plural() {
        return "Agenda";
    }

    @Override
    public String introduction() {
        return "Waar u bij kunt zijn, en wat u kunt terugkijken.";
    }

    @Override
    public String template() {
        return "event";
    }

    @Override
    public List<String> scripts() {
        return List.of("view/event-state.js");
    }

    @Override
    public Optional<Event> read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var headline = Headline.read(document, fields);
        var kind = fields.required("soort", Values.oneOf(KINDS), "");
        var begins = fields.required("begint", Values::moment);
        var ends = fields.required("eindigt", Values::moment);
        var place = fields.node("waar");
        var where =
                place.map(node -> where(node, problems))
                        .orElseGet(
                                () -> {
                                    fields.required("waar", Values::text);
                                    return new Where("", Optional.empty());
                                });
        var register = fields.optional("aanmelden", Values::url);
        var recording = fields.optional("terugkijken", Values::url);
        fields.end();
        if (begins.isEmpty() || ends.isEmpty()) {
            return Optional.empty();
        }
        if (ends.get().opens().isBefore(begins.get().opens())) {
            problems.add(
                    fields.at("eindigt"),
                    "einde-voor-begin",
                    "het einde %s ligt voor het begin %s.".formatted(ends.get(), begins.get()),
                    "Kijk beide na; misschien staan ze verwisseld.");
        }
        return Optional.of(
                new Event(
                        headline,
                        kind,
                        begins.get(),
                        ends.get(),
                        where.place(),
                        where.address(),
                        register,
                        recording,
                        body));
    }

    private record Where(String place, Optional<String> address) {}

    /** The word {@code online}, or a place with its address. */
    private static Where where(Node node, Problems problems) {
        if (node instanceof Node.Scalar scalar) {
            if (!scalar.text().equals("online")) {
                problems.add(
                        node.at(),
                        "plaats-vorm",
                        "hier hoort online, of een plaats met een naam, maar er staat %s."
                                .formatted(node.kind()),
                        "Schrijf {naam: Stadhuis, adres: Plein 1}; het adres mag weg.");
            }
            return new Where("Online", Optional.empty());
        }
        return Values.block(
                        (Fields block) ->
                                Optional.of(
                                        new Where(block.text("naam"), block.optionalText("adres"))))
                .read(node, problems)
                .orElse(new Where("", Optional.empty()));
    }

    @Override
    public Map<String, Object> model(Event event, Site site) {
        return Map.of(
                "event",
                new View(
                        event.title(),
                        event.kind(),
                        when(event.begins(), event.begins().opens().toEpochMilli()),
                        when(event.ends(), event.ends().closes().toEpochMilli()),
                        event.place(),
                        event.address().orElse(null),
                        event.register().orElse(null),
                        event.recording().orElse(null),
                        site.themes(event),
                        event.body().html()));
    }

    private static When when(Moment moment, long at) {
        return new When(moment.toString(), DutchFormat.moment(moment), at);
    }

    /**
     * A moment as templates show it.
     *
     * @param at milliseconds since 1970, for the visitor's clock
     */
    public record When(String iso, String text, long at) {}

    /** An event as its template shows it. */
    public record View(
            String title,
            String kind,
            When begins,
            When ends,
            String place,
            @Nullable String address,
            @Nullable String register,
            @Nullable String recording,
            List<Link> themes,
            String body) {}
}
