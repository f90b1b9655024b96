package nl.etalage.app;

import java.util.List;
import nl.etalage.logic.Model;
import nl.etalage.logic.Offer;
import nl.etalage.profile.Fact;
import nl.etalage.region.Region;
import nl.etalage.script.Json;
import nl.etalage.site.Digest;

/**
 * What results, plans and subsidies are reckoned with, for the browser: one file for the whole
 * site, which a page fetches when it first needs it. A scan itself is in its own page.
 *
 * @param path on the site; a hash of the text is in the name, so a browser may keep it for ever
 */
record ModelFile(String path, String text) {

    /** The model without its scans, and what may stand beside advice. */
    private record Published(
            Region region,
            List<Fact> facts,
            List<Object> schemes,
            List<Object> advice,
            List<Offer> offers,
            long hourlyRate) {}

    static ModelFile of(Model model, List<Offer> offers) {
        String text =
                Json.write(
                        new Published(
                                model.region(),
                                model.facts(),
                                model.schemes(),
                                model.advice(),
                                offers,
                                model.hourlyRate()));
        return new ModelFile("/data/logica-" + Digest.of(text) + ".json", text);
    }
}
