package nl.etalage.region;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Where the site's entrepreneurs are. All maps go by id, in file order.
 *
 * @param provinces of the whole country, since a visitor may come from elsewhere
 */
public record Region(
        Map<String, Municipality> municipalities,
        Map<String, String> provinces,
        Map<String, String> sectors) {

    public static final String FILE = "content/regio.yml";

    /** What a visitor chooses who is from none of the municipalities. */
    public static final String ELSEWHERE = "andere";

    /** Where the file does not say otherwise. */
    static final Map<String, String> PROVINCES = provincesOfTheNetherlands();

    /** The region of a site that has no {@code regio.yml}. */
    public static final Region NONE = new Region(Map.of(), PROVINCES, Map.of());

    /** Whether any municipality says who helps entrepreneurs there. */
    public boolean hasContacts() {
        return municipalities.values().stream().anyMatch(each -> each.contact().isPresent());
    }

    /** The names of the municipalities, by id. */
    public Map<String, String> municipalityNames() {
        var names = new LinkedHashMap<String, String>();
        municipalities.forEach((id, municipality) -> names.put(id, municipality.name()));
        return names;
    }

    /** The id of a province that an editor gave by its id or by its name. */
    public Optional<String> province(String idOrName) {
        return provinces.entrySet().stream()
                .filter(p -> p.getKey().equals(idOrName) || p.getValue().equals(idOrName))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private static Map<String, String> provincesOfTheNetherlands() {
        var provinces = new LinkedHashMap<String, String>();
        provinces.put("drenthe", "Drenthe");
        provinces.put("flevoland", "Flevoland");
        provinces.put("friesland", "Friesland");
        provinces.put("gelderland", "Gelderland");
        provinces.put("groningen", "Groningen");
        provinces.put("limburg", "Limburg");
        provinces.put("noord-brabant", "Noord-Brabant");
        provinces.put("noord-holland", "Noord-Holland");
        provinces.put("overijssel", "Overijssel");
        provinces.put("utrecht", "Utrecht");
        provinces.put("zeeland", "Zeeland");
        provinces.put("zuid-holland", "Zuid-Holland");
        return provinces;
    }
}
