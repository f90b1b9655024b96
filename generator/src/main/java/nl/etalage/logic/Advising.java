package nl.etalage.logic;

import nl.etalage.condition.Condition;
import nl.etalage.profile.Profile;
import nl.etalage.site.Site;

/** A piece of advice, as far as others tell who gets it. */
public interface Advising extends Modelled {

    /** When it is given, from content without problems. */
    Condition givenIf(Profile profile, Site site);
}
