package nl.etalage.logic;

import java.util.List;
import java.util.TreeSet;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.region.Region;
import nl.etalage.site.Site;

/**
 * Everything that the logic may know about the site's content.
 *
 * @param advice without what was withdrawn
 * @param costKinds what the visitor may plan to pay for, in the order of the question
 * @param hourlyRate in cents
 */
public record Model(
        Region region,
        List<Fact> facts,
        List<Object> scans,
        List<Object> schemes,
        List<Object> advice,
        List<CostKind> costKinds,
        long hourlyRate) {

    /** What the visitor may plan to pay for. */
    public record CostKind(String id, String text) {}

    public static final String SCANS = "zelfscans";
    public static final String SCHEMES = "subsidies";
    public static final String ADVICE = "adviezen";

    private static final long CENTS_PER_EURO = 100;

    public static Model of(Profile profile, Site site) {
        return new Model(
                profile.region(),
                profile.facts(site.catalog()),
                modelled(SCANS, true, profile, site),
                modelled(SCHEMES, true, profile, site),
                modelled(ADVICE, false, profile, site),
                costKinds(profile, site),
                site.config().hourlyRate() * CENTS_PER_EURO);
    }

    /** Those that an editor named, or else those that a scheme pays. */
    private static List<CostKind> costKinds(Profile profile, Site site) {
        var kinds = new TreeSet<String>();
        for (var scheme : site.catalog().entries(SCHEMES)) {
            if (scheme instanceof CostBearing paying) {
                kinds.addAll(paying.costKinds());
            }
        }
        return (profile.costKinds().isEmpty() ? kinds : profile.costKinds().keySet())
                .stream().map(kind -> new CostKind(kind, profile.costKind(kind))).toList();
    }

    private static List<Object> modelled(
            String folder, boolean withdrawnToo, Profile profile, Site site) {
        return site.catalog().entries(folder).stream()
                .filter(entry -> withdrawnToo || entry.withdrawn().isEmpty())
                .filter(Modelled.class::isInstance)
                .map(entry -> ((Modelled) entry).modelled(profile, site))
                .toList();
    }
}
