package nl.etalage.subsidie;

import java.util.LinkedHashMap;
import java.util.Map;
import nl.etalage.site.Site;

/**
 * What search engines may know of a scheme, in the words of schema.org. Amounts and dates are left
 * out: there they would stay as they were long after they changed.
 */
final class LinkedData {

    private LinkedData() {}

    static Map<String, Object> of(Subsidie scheme, String area, Site site) {
        var data = new LinkedHashMap<String, Object>();
        data.put("@context", "https://schema.org");
        data.put("@type", type(scheme.form()));
        data.put("name", scheme.title());
        data.put("description", scheme.summary());
        data.put("url", site.baseUrl().absolute(OpenData.page(scheme.id())));
        data.put(
                scheme.form() == Scheme.Form.SUBSIDIE ? "funder" : "provider",
                named("Organization", scheme.providerName(site.catalog())));
        if (scheme.form() != Scheme.Form.SUBSIDIE) {
            data.put("areaServed", named("AdministrativeArea", area));
        }
        return data;
    }

    private static String type(Scheme.Form form) {
        return switch (form) {
            case SUBSIDIE -> "MonetaryGrant";
            case AFTREK, AFDRACHTVERMINDERING -> "GovernmentService";
            case LENING, GARANTIE -> "LoanOrCredit";
            case HULP -> "Service";
        };
    }

    private static Map<String, Object> named(String type, String name) {
        return Map.of("@type", type, "name", name);
    }
}
