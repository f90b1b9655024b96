package nl.etalage.app;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.logic.Model;
import nl.etalage.logic.Offer;
import nl.etalage.profile.Fact;
import nl.etalage.region.Region;
import nl.etalage.script.Json;
import nl.etalage.site.Digest;
import nl.etalage.site.Site;
import nl.etalage.subsidie.SchemeCalendar;
import nl.etalage.zelfscan.Scan;

/**
 * What results, plans and subsidies are reckoned with, for the browser: one file for the whole
 * site, which a page fetches when it first needs it. A scan itself is in its own page.
 *
 * @param path on the site; a hash of the text is in the name, so a browser may keep it for ever
 */
record ModelFile(String path, String text) {

    /**
     * The model without its scans, and what may stand beside advice.
     *
     * @param meanings what a level means, by scan, axis and level
     * @param checkEvery days after which what was seen of a scheme is due for a check
     * @param finder the address of the page that looks for schemes with the visitor
     * @param calendar the address of the page with the moments of all schemes
     */
    private record Published(
            Region region,
            List<Fact> facts,
            List<Object> schemes,
            List<Object> advice,
            List<Offer> offers,
            List<Model.CostKind> costKinds,
            Map<String, Map<String, Map<String, String>>> meanings,
            long hourlyRate,
            int checkEvery,
            String finder,
            Optional<String> calendar) {}

    static ModelFile of(Model model, List<Offer> offers, Site site) {
        String text =
                Json.write(
                        new Published(
                                model.region(),
                                model.facts(),
                                model.schemes(),
                                model.advice(),
                                offers,
                                model.costKinds(),
                                meanings(model.scans()),
                                model.hourlyRate(),
                                site.config().checkSubsidiesEvery(),
                                site.baseUrl().href(SitePages.FINDER),
                                SchemeCalendar.of(site)
                                        .map(
                                                calendar ->
                                                        site.baseUrl().href(SchemeCalendar.PATH))));
        return new ModelFile("/data/logica-" + Digest.of(text) + ".json", text);
    }

    private static Map<String, Map<String, Map<String, String>>> meanings(List<Object> scans) {
        var meanings = new LinkedHashMap<String, Map<String, Map<String, String>>>();
        for (var each : scans) {
            if (each instanceof Scan scan) {
                var ofAxes = new LinkedHashMap<String, Map<String, String>>();
                scan.axes().forEach(axis -> ofAxes.put(axis.id(), axis.meanings()));
                meanings.put(scan.id(), ofAxes);
            }
        }
        return meanings;
    }
}
