package nl.etalage.logic;

import java.util.List;
import nl.etalage.condition.Asking;
import nl.etalage.profile.Profile;
import nl.etalage.profile.ProfileReader;
import nl.etalage.region.Region;
import nl.etalage.region.RegionReader;
import nl.etalage.source.Written;

/** A small region and profile, for tests that need some to refer to. */
public final class Firm {

    private Firm() {}

    public static Profile profile(Written written) {
        var region =
                RegionReader.read(
                        written.document(
                                Region.FILE,
                                """
                                gemeenten: {laren: {naam: Laren, provincie: noord-holland}}
                                sectoren: {horeca: Horeca, bouw: Bouw}
                                """),
                        written.problems);
        return ProfileReader.read(
                written.document(
                        Profile.FILE,
                        """
                        begrippen:
                          werknemers: {soort: getal, vraag: Hoeveel mensen werken er?, min: 1, max: 250}
                          jaaromzet: {soort: bedrag, vraag: Omzet?, weet-niet: toegestaan}
                          sector: {soort: keuze, vraag: Sector?, lijst: sectoren}
                          gemeente: {soort: keuze, vraag: Gemeente?, lijst: gemeenten}
                        definities:
                          klein: {begrip: werknemers, minder-dan: 50}
                        """),
                region,
                written.problems);
    }

    /** A scan of which nothing can be told but its questions and its axis. */
    public static Asking scan(Written written) {
        return new AskedQuestions(
                written.document(
                        "content/zelfscans/scan.yml",
                        """
                        vragen:
                          - {id: mfa, soort: keuze, vraag: A?, opties: [{id: alles, tekst: A}, {id: geen, tekst: G}]}
                          - {id: sloten, soort: meerkeuze, vraag: B?, opties: [{id: slot, tekst: S}]}
                          - {id: stelling, soort: stellingen, vraag: C?, schaal: {van: 1, tot: 5}, rijen: [{id: hulp, tekst: H}]}
                        """),
                List.of("toegang"),
                written.problems);
    }
}
