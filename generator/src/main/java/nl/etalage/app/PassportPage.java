package nl.etalage.app;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.logic.Model;
import nl.etalage.region.Region;
import nl.etalage.site.Link;
import nl.etalage.site.Page;
import nl.etalage.site.Site;

/** Where the files are opened that entrepreneurs keep of their scans; no page without scans. */
final class PassportPage {

    static final String NAME = "scanpaspoort";
    static final String PATH = "/" + NAME + "/";
    static final String TITLE = "Scanpaspoort";

    private PassportPage() {}

    /**
     * @param scans in the form of the logic
     */
    static Optional<Page> of(List<Object> scans, Site site, Region region) {
        if (scans.isEmpty()) {
            return Optional.empty();
        }
        var contacts =
                region.hasContacts()
                        ? List.of(new Link("Uw gemeente", site.baseUrl().href(SitePages.CONTACTS)))
                        : List.<Link>of();
        return Optional.of(
                new Page(
                                PATH,
                                "passport",
                                TITLE,
                                "Uw antwoorden en uw plan in een bestand dat van u is. Open het voor uw"
                                        + " adviseur, vergelijk het met vroeger, of leg het naast dat van"
                                        + " een collega.",
                                List.of(new Link("Home", site.baseUrl().href("/"))),
                                Map.of(
                                        "passport",
                                        new PassportView(site.listed(Model.SCANS), contacts)),
                                List.of("view/passport-page.js"),
                                Map.of("data-scans", scans),
                                Optional.empty(),
                                true)
                        .foundAs(
                                SitePages.TOOL,
                                List.of(
                                        "paspoort",
                                        "antwoorden bewaren",
                                        "bestand openen",
                                        "intake")));
    }
}
