package nl.etalage.logic;

import nl.etalage.profile.Profile;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;

/** An entry that the logic computes with. */
public interface Modelled extends Entry {

    /** What the logic is told of it, from content without problems. */
    Object modelled(Profile profile, Site site);
}
