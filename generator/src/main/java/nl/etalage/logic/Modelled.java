package nl.etalage.logic;

import nl.etalage.problem.Location;
import nl.etalage.profile.Profile;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;

/** An entry that the logic computes with. */
public interface Modelled extends Entry {

    /** What the logic is told of it, from content without problems. */
    Object modelled(Profile profile, Site site);

    /** Where a question or condition of it stands, or else its beginning. */
    default Location placeOf(String part) {
        return at();
    }
}
