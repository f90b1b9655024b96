package nl.etalage.site;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.source.Document;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.Values;

/**
 * The settings of a region's site, from {@code site-config.yml}.
 *
 * @param hourlyRate euros that an entrepreneur's own hour is reckoned at, in the effort of advice
 * @param dataLicence address of the licence under which the schemes are open data; without it there
 *     is no open data
 * @param checkSubsidiesEvery days after which a fact about a subsidie is due for a check
 * @param checkOthersEvery the same, for every other fact
 */
public record SiteConfig(
        String name,
        Located<String> baseUrl,
        String language,
        Optional<String> subtitle,
        Optional<Size> audience,
        Optional<Sender> sender,
        Look look,
        List<Located<String>> menu,
        int checkSubsidiesEvery,
        int checkOthersEvery,
        int hourlyRate,
        boolean search,
        Optional<String> dataLicence,
        Optional<Security> security) {

    /** The firms that the site is for, by the people that work there. */
    public record Size(int from, int to) {}

    public record Sender(String name, Optional<String> email) {}

    /** The region's colours ({@code #rrggbb}) and logo (a path under {@code content/}). */
    public record Look(
            Optional<Located<String>> colour,
            Optional<Located<String>> accent,
            Optional<Located<String>> logo) {}

    /** What {@code /.well-known/security.txt} says. */
    public record Security(String contact, LocalDate expires) {}

    public static final String FILE = "site-config.yml";

    /** Reads the settings; empty after reporting that a required one is absent or wrong. */
    public static Optional<SiteConfig> read(Document document, Problems problems) {
        var fields = document.fields(problems);
        var name = fields.required("naam", Values::text);
        var baseUrl =
                fields.required("basis-url", Values.located(Values::url))
                        .filter(url -> isSite(url, problems));
        var language = fields.optional("taal", Values.oneOf(Map.of("nl", "nl")), "nl");
        var subtitle = fields.optionalText("ondertitel");
        var audience =
                fields.optional(
                        "doelgroep",
                        Values.block(
                                block ->
                                        block.required(
                                                "werknemers", Values.block(SiteConfig::size))));
        var sender = fields.optional("afzender", Values.block(SiteConfig::sender));
        var look =
                fields.optional("thema", Values.block(SiteConfig::look))
                        .orElseGet(
                                () ->
                                        new Look(
                                                Optional.empty(),
                                                Optional.empty(),
                                                Optional.empty()));
        var menu = fields.list("menu", Values::locatedId);
        var every =
                fields.optional("controleer-elke", Values.block(SiteConfig::intervals))
                        .orElse(new int[] {60, 180});
        int hourlyRate = fields.optional("uurwaarde", Values.whole(1, 1000), 50);
        boolean search = fields.optional("zoeken", Values::yesNo, true);
        var dataLicence =
                fields.optional(
                        "open-data",
                        Values.block(block -> block.required("licentie", Values::url)));
        var security = fields.optional("veiligheid", Values.block(SiteConfig::security));
        fields.end();
        return name.flatMap(
                text ->
                        baseUrl.map(
                                url ->
                                        new SiteConfig(
                                                text,
                                                url,
                                                language,
                                                subtitle,
                                                audience,
                                                sender,
                                                look,
                                                menu,
                                                every[0],
                                                every[1],
                                                hourlyRate,
                                                search,
                                                dataLicence,
                                                security)));
    }

    private static boolean isSite(Located<String> url, Problems problems) {
        if (BaseUrl.parse(url.value()).isPresent()) {
            return true;
        }
        problems.add(
                url.at(),
                "basis-url-ongeldig",
                "'%s' kan niet het adres van een site zijn.".formatted(url.value()),
                "Schrijf bijvoorbeeld https://www.voorbeeld.nl of https://voorbeeld.nl/streek/.");
        return false;
    }

    private static Optional<Size> size(Fields block) {
        int from = block.required("van", Values.whole(1, 1_000_000), 1);
        int to = block.required("tot", Values.whole(1, 1_000_000), 250);
        return Optional.of(new Size(from, to));
    }

    private static Optional<Sender> sender(Fields block) {
        return block.required("naam", Values::text)
                .map(name -> new Sender(name, block.optional("e-mail", Values::email)))
                .or(
                        () -> {
                            block.optional("e-mail", Values::email);
                            return Optional.empty();
                        });
    }

    private static Optional<Look> look(Fields block) {
        return Optional.of(
                new Look(
                        block.optional("kleur", Values.located(Contrast.colour(Contrast.TEXT))),
                        block.optional("accent", Values.located(Contrast.colour(Contrast.SIGN))),
                        block.optional("logo", Values.located(Values::text))));
    }

    private static Optional<int[]> intervals(Fields block) {
        return Optional.of(
                new int[] {
                    block.optional("subsidies", Values.whole(1, 3650), 60),
                    block.optional("overig", Values.whole(1, 3650), 180)
                });
    }

    private static Optional<Security> security(Fields block) {
        var contact = block.required("contact", Values::url);
        var expires = block.required("verloopt", Values::day);
        return contact.flatMap(url -> expires.map(day -> new Security(url, day)));
    }
}
