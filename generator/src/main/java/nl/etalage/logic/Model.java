package nl.etalage.logic;

import java.util.List;
import nl.etalage.profile.Fact;
import nl.etalage.profile.Profile;
import nl.etalage.region.Region;
import nl.etalage.site.Site;

/**
 * Everything that the logic may know about the site's content.
 *
 * @param advice without what was withdrawn
 * @param hourlyRate in cents
 */
public record Model(
        Region region,
        List<Fact> facts,
        List<Object> scans,
        List<Object> schemes,
        List<Object> advice,
        long hourlyRate) {

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
                site.config().hourlyRate() * CENTS_PER_EURO);
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
