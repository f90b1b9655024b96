package nl.etalage.organisation;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Area;
import nl.etalage.condition.WrittenArea;
import nl.etalage.problem.Problems;
import nl.etalage.region.Region;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.DutchFormat;
import nl.etalage.site.Headline;
import nl.etalage.site.Link;
import nl.etalage.site.Phone;
import nl.etalage.site.Site;
import nl.etalage.site.Source;
import nl.etalage.site.Website;
import nl.etalage.site.Withdrawal;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Values;
import org.jspecify.annotations.Nullable;

/** {@code content/organisaties/}. */
public final class Organisations implements ContentType<Organisation> {

    private static final Organisation.Contact NONE =
            new Organisation.Contact(Optional.empty(), Optional.empty(), Optional.empty());

    private final Region region;

    public Organisations(Region region) {
        this.region = region;
    }

    @Override
    public String folder() {
        return "organisaties";
    }

    @Override
    public String singular() {
        return "organisatie";
    }

    @Override
    public String plural() {
        return "Organisaties";
    }

    @Override
    public String introduction() {
        return "Wie u verder kan helpen, en waarmee.";
    }

    @Override
    public String template() {
        return "organisation";
    }

    @Override
    public String extension() {
        return "yml";
    }

    @Override
    public Optional<Organisation> read(Document document, Body body, Problems problems) {
        var fields = document.fields(problems);
        var organisation =
                new Organisation(
                        new Headline(
                                document.id(),
                                fields.text("naam"),
                                fields.list("themas", Values::locatedId),
                                Withdrawal.read(fields),
                                document.file().at()),
                        fields.required(
                                "soort",
                                Values.word(Organisation.Kind.class),
                                Organisation.Kind.PARTNER),
                        fields.text("tekst"),
                        fields.list("sectoren", Values::locatedId),
                        fields.optional("gebied", WrittenArea.VALUE)
                                .flatMap(area -> area.resolve(region, problems)),
                        fields.optional("contact", Values.block(Organisations::contact), NONE),
                        Source.read(fields));
        fields.end();
        return Optional.of(organisation);
    }

    private static Optional<Organisation.Contact> contact(Fields block) {
        return Optional.of(
                new Organisation.Contact(
                        block.optional("website", Values::url),
                        block.optional("e-mail", Values::email),
                        block.optional("telefoon", Values::phone)));
    }

    @Override
    public void check(Organisation organisation, Catalog catalog, Problems problems) {
        catalog.check(Catalog.SECTORS, organisation.sectors(), problems);
    }

    @Override
    public Map<String, Object> model(Organisation organisation, Site site) {
        var contact = organisation.contact();
        return Map.of(
                "organisation",
                new View(
                        organisation.title(),
                        organisation.kind().words(),
                        organisation.text(),
                        contact.website().map(Website::of).orElse(null),
                        contact.email().orElse(null),
                        contact.phone().map(Phone::of).orElse(null),
                        organisation.area().map(this::words).orElse(""),
                        DutchFormat.enumeration(
                                organisation.sectors().stream()
                                        .map(sector -> site.name(Catalog.SECTORS, sector))
                                        .toList()),
                        site.themes(organisation),
                        organisation.source().map(Source::view).orElse(null)));
    }

    private String words(Area area) {
        return area.province()
                .map(id -> region.provinces().getOrDefault(id, id))
                .or(
                        () ->
                                area.municipalities()
                                        .map(
                                                ids ->
                                                        DutchFormat.enumeration(
                                                                ids.stream()
                                                                        .map(
                                                                                id ->
                                                                                        region.municipalityNames()
                                                                                                .getOrDefault(
                                                                                                        id,
                                                                                                        id))
                                                                        .toList())))
                .orElse("Heel Nederland");
    }

    /**
     * An organisation as its template shows it; {@code null} is what nobody wrote down.
     *
     * @param area empty where it works everywhere
     * @param sectors empty where it helps all
     */
    public record View(
            String name,
            String kind,
            String text,
            @Nullable Website website,
            @Nullable String email,
            @Nullable Phone phone,
            String area,
            String sectors,
            List<Link> themes,
            Source.@Nullable View source) {}
}
