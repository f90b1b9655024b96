package nl.etalage.profile;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Operator;
import nl.etalage.region.Municipality;
import nl.etalage.region.Region;
import nl.etalage.script.Json;
import nl.etalage.site.Catalog;
import nl.etalage.source.Written;
import org.junit.jupiter.api.Test;

class ProfileReaderTest {

    private final Written written = new Written();
    private final Catalog catalog = new Catalog();
    private final Region region =
            new Region(Map.<String, Municipality>of(), Map.of(), Map.of("horeca", "Horeca"));

    @Test
    void becomesWhatTheLogicAsks() {
        var profile =
                check(
                        """
                        begrippen:
                          werknemers: {soort: getal, vraag: Hoeveel?, waarom: Grenzen., min: 1, max: 250}
                          omzet: {soort: bedrag, vraag: Omzet?, weet-niet: toegestaan, max: 1000}
                          sector: {soort: keuze, vraag: Sector?, lijst: sectoren}
                          opdracht: {soort: keuze, vraag: Hoe ver?, bereik: plan, veranderbaar: vooruit, opties: [{id: idee, tekst: Idee}, {id: besteld, tekst: Besteld}]}
                          opdrachtdatum: {soort: datum, vraag: Wanneer?, toon-als: {begrip: opdracht, in: [besteld]}}
                        """);

        written.assertProblems("");
        assertThat(Json.write(profile.facts(catalog)).replace("},{\"id\":", "},\n{\"id\":"))
                .isEqualTo(
                        """
                        [{"id":"werknemers","kind":"number","text":"Hoeveel?","why":"Grenzen.","min":1,"max":250,"unknownAllowed":false,"options":[],"scope":"company","changeable":"no"},
                        {"id":"omzet","kind":"amount","text":"Omzet?","max":100000,"unknownAllowed":true,"options":[],"scope":"company","changeable":"no"},
                        {"id":"sector","kind":"choice","text":"Sector?","unknownAllowed":false,"list":"sectors","options":[],"scope":"company","changeable":"no"},
                        {"id":"opdracht","kind":"choice","text":"Hoe ver?","unknownAllowed":false,"options":[{"id":"idee","text":"Idee","uncertain":false,"excluded":false,"exclusive":false},
                        {"id":"besteld","text":"Besteld","uncertain":false,"excluded":false,"exclusive":false}],"scope":"plan","changeable":"forward"},
                        {"id":"opdrachtdatum","kind":"date","text":"Wanneer?","unknownAllowed":false,"options":[],"scope":"company","changeable":"no","showIf":{"fact":"opdracht","operator":"in","value":["besteld"]}}]"""
                                .stripIndent());
        assertThat(profile.facts(catalog).get(4).showIf())
                .contains(new Condition.OfFact("opdracht", Operator.IN, List.of("besteld")));
    }

    @Test
    void asksForTheKeysThatBelongToAKind() {
        check(
                """
                begrippen:
                  a: {soort: getal, vraag: A?, opties: [{id: x, tekst: X}]}
                  b: {soort: keuze, vraag: B?}
                  c: {soort: keuze, vraag: C?, lijst: sectoren, opties: [{id: x, tekst: X}]}
                  d: {soort: keuze, vraag: D?, lijst: sectorem}
                  e: {soort: meerkeuze, vraag: E?, lijst: subsidies, weet-niet: toegestaan}
                  f: {soort: ja-nee, vraag: F?, veranderbaar: vooruit}
                  g: {soort: getal, vraag: G?, min: 5, max: 4}
                  h: {soort: schaal, vraag: H?}
                  i: {vraag: I?, opties: [{id: x, tekst: X}]}
                  j: {soort: keuze, vraag: J?, opties: [{id: x, tekst: X}, {id: x, tekst: Y}]}
                """);

        written.assertProblems(
                """
                content/profiel.yml:2:32: sleutel 'opties' hoort niet bij de soort getal. [sleutel-past-niet]
                    → Die hoort bij: keuze, meerkeuze.
                content/profiel.yml:3:6: begrip 'b' heeft precies één van opties en lijst nodig. [keuze-zonder-opties]
                    → Schrijf bijvoorbeeld lijst: sectoren
                content/profiel.yml:4:6: begrip 'c' heeft precies één van opties en lijst nodig. [keuze-zonder-opties]
                    → Schrijf bijvoorbeeld lijst: sectoren
                content/profiel.yml:5:39: 'sectorem' kan hier niet. [keuze-onbekend]
                    → Bedoelt u 'sectoren'?
                content/profiel.yml:6:54: sleutel 'weet-niet' hoort niet bij de soort meerkeuze. [sleutel-past-niet]
                    → Die hoort bij: getal, bedrag, keuze, ja-nee, datum.
                content/profiel.yml:7:47: vooruit kan alleen naar een latere optie, dus alleen bij een keuze. [veranderbaar-past-niet]
                    → Kies uit: ja, nee, tijd.
                content/profiel.yml:8:45: het grootste getal is kleiner dan het kleinste. [bereik-leeg]
                    → Wissel min en max om.
                content/profiel.yml:9:14: 'schaal' kan hier niet. [keuze-onbekend]
                    → Kies uit: bedrag, datum, getal, ja-nee, keuze, meerkeuze.
                content/profiel.yml:10:6: sleutel 'soort' ontbreekt. [sleutel-ontbreekt]
                content/profiel.yml:11:65: optie 'x' staat er al, op regel 11. [id-dubbel]
                    → Geef elk een eigen id.
                """);
    }

    @Test
    void showsABegripOnlyByWhatWasAskedBefore() {
        check(
                """
                begrippen:
                  datum: {soort: datum, vraag: Wanneer?, toon-als: {begrip: opdracht, is: besteld}}
                  zelf: {soort: ja-nee, vraag: Zelf?, toon-als: {begrip: zelf, is: ja}}
                  opdracht: {soort: keuze, vraag: Hoe ver?, opties: [{id: besteld, tekst: Besteld}]}
                  weg: {soort: ja-nee, vraag: Weg?, toon-als: {begrip: opdragt, is: besteld}}
                """);

        written.assertProblems(
                """
                content/profiel.yml:2:61: begrip 'opdracht' wordt hier zelf gevraagd of pas later. [vraag-later]
                    → Verwijs alleen naar wat eerder gevraagd is.
                content/profiel.yml:3:58: begrip 'zelf' wordt hier zelf gevraagd of pas later. [vraag-later]
                    → Verwijs alleen naar wat eerder gevraagd is.
                content/profiel.yml:5:56: er is geen begrip 'opdragt'. [begrip-onbekend]
                    → Bedoelt u 'opdracht'?
                """);
    }

    @Test
    void definesOverBegrippenOnly() {
        check(
                """
                begrippen:
                  werknemers: {soort: getal, vraag: Hoeveel?}
                definities:
                  klein: {begrip: werknemers, minder-dan: 10}
                  kleiner: {alle: [{definitie: klein}, {antwoord: mfa, is: ja}]}
                """);

        written.assertProblems(
                """
                content/profiel.yml:5:20: een voorwaarde over 'definitie' kan niet in een definitie. [voorwaarde-hier-niet]
                    → Hier kunnen: begrip, gemeente-in.
                content/profiel.yml:5:40: een voorwaarde over 'antwoord' kan niet in een definitie. [voorwaarde-hier-niet]
                    → Hier kunnen: begrip, gemeente-in.
                """);
    }

    private Profile check(String yaml) {
        var profile =
                ProfileReader.read(written.document(Profile.FILE, yaml), region, written.problems);
        profile.check(catalog, written.problems);
        return profile;
    }
}
