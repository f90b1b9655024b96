package nl.etalage.region;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import nl.etalage.source.Written;
import org.junit.jupiter.api.Test;

class RegionReaderTest {

    private final Written written = new Written();

    @Test
    void knowsMunicipalitiesByTheProvinceTheyAreInAndByWhatFollowsThem() {
        var region =
                read(
                        """
                        gemeenten:
                          hilversum: {naam: Hilversum, provincie: noord-holland, contact: {naam: Loket, e-mail: loket@hilversum.example}}
                          wijdemeren: {naam: Wijdemeren, provincie: Noord-Holland, geldig-tot: "2026-12-31", opvolger: hilversum}
                        sectoren: {horeca: Horeca}
                        """);

        written.assertProblems("");
        assertThat(region.municipalities().get("wijdemeren"))
                .isEqualTo(
                        new Municipality(
                                "Wijdemeren",
                                "noord-holland",
                                Optional.of(LocalDate.parse("2026-12-31")),
                                Optional.of("hilversum"),
                                Optional.empty()));
        assertThat(region.sectors()).isEqualTo(Map.of("horeca", "Horeca"));
        assertThat(region.provinces()).hasSize(12);
    }

    @Test
    void saysWhichProvinceWasMeant() {
        read(
                """
                gemeenten:
                  laren: {naam: Laren, provincie: Noord-Hollland}
                """);

        written.assertProblems(
                """
                content/regio.yml:2:35: er is geen provincie 'Noord-Hollland'. [provincie-onbekend]
                    → Bedoelt u 'Noord-Holland'?
                """);
    }

    @Test
    void followsSuccessorsToAnEnd() {
        read(
                """
                gemeenten:
                  a: {naam: A, provincie: Utrecht, geldig-tot: "2026-12-31", opvolger: b}
                  b: {naam: B, provincie: Utrecht, geldig-tot: "2027-12-31", opvolger: a}
                  c: {naam: C, provincie: Utrecht, geldig-tot: "2026-12-31", opvolger: a}
                  larem: {naam: Larem, provincie: Utrecht}
                  huizen: {naam: Huizen, provincie: Utrecht, geldig-tot: "2026-12-31", opvolger: laren}
                  blaricum: {naam: Blaricum, provincie: Utrecht, opvolger: larem}
                """);

        written.assertProblems(
                """
                content/regio.yml:2:72: deze gemeenten volgen elkaar op in een kring: a, b. [opvolger-kring]
                    → Laat de laatste gemeente van de rij zonder opvolger.
                content/regio.yml:6:82: er is geen gemeente 'laren'. [gemeente-onbekend]
                    → Bedoelt u 'larem'?
                content/regio.yml:7:60: gemeente 'blaricum' heeft een opvolger, maar geen laatste dag. [opvolger-zonder-datum]
                    → Zet erbij: geldig-tot: "jjjj-mm-dd", de laatste dag dat zij bestaat.
                """);
    }

    @Test
    void refusesIdsThatCannotBeOne() {
        read(
                """
                gemeenten:
                  andere: {naam: Andere, provincie: Utrecht}
                  Gooise Meren: {naam: Gooise Meren, provincie: Noord-Holland}
                """);

        written.assertProblems(
                """
                content/regio.yml:2:3: 'andere' is al het antwoord van wie in geen van deze gemeenten zit. [id-gereserveerd]
                    → Kies een ander id.
                content/regio.yml:3:3: hier hoort een id van kleine letters, cijfers en koppeltekens, maar er staat 'Gooise Meren'. [id-ongeldig]
                    → Schrijf 'gooise-meren'.
                """);
    }

    private Region read(String yaml) {
        return RegionReader.read(written.document(Region.FILE, yaml), written.problems);
    }
}
