package nl.etalage.subsidie;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.etalage.logic.Firm;
import nl.etalage.profile.Profile;
import nl.etalage.script.Json;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;
import nl.etalage.site.SiteConfig;
import nl.etalage.source.Written;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubsidiesTest {

    private static final String SOURCE = "{url: \"https://bron.example/\", gezien: \"2026-11-18\"}";

    private static final String BASE =
            """
            titel: Regeling
            verstrekker: rvo
            vorm: subsidie
            voor: onderneming
            gebied: {land: nederland}
            samenvatting: De helft terug.
            bron: {url: "https://bron.example/", gezien: "2026-11-18"}
            """;

    private static final String OPEN = "doorlopend: true\nbedrag: onbekend\n";

    private final Written written = new Written();
    private final Profile profile = Firm.profile(written);
    private final Subsidies type = new Subsidies(profile);
    private final Catalog catalog = new Catalog();

    @Test
    void becomesWhatTheLogicJudges() {
        var scheme =
                check(
                        BASE
                                + """
                                vragen:
                                  - {id: weken, soort: getal, max: 52, vraag: "Hoeveel weken?"}
                                voorwaarden:
                                  - {id: omvang, tekst: Hoogstens 50, als: {begrip: werknemers, hoogstens: 50}}
                                  - {id: btw, tekst: Zonder btw, vraag: "Zonder btw?"}
                                  - {id: bestuur, tekst: Niet voor bestuurders, vraag: "Voor bestuurders?", nodig: nee, veranderbaar: nee}
                                  - {id: deminimis, tekst: Onder het plafond, niet-getoetst: true}
                                openstellingen:
                                  - id: "2023"
                                    opent: "2023-10-02T09:00"
                                    sluit: "2023-11-01T17:00"
                                    budget: 300000
                                    budget-op: "2023-10-20"
                                    verdeling: naar-rato
                                    kostensoorten: [wifi]
                                    vervalt: [omvang]
                                    voorwaarden: [{id: btw, tekst: Met btw, niet-getoetst: true}, {id: nieuw, tekst: Nieuw, vraag: "Nieuw?"}]
                                    bedrag: {vast: 900}
                                  - {id: "2025", opent: onbekend, open-op: "2025-09-20", sluit: "2025-10-31"}
                                verwacht: {elk-jaar: {opent: "06-02", sluit: "09-17"}}
                                bedrag:
                                  - {als: {definitie: klein}, percentage: 50.5, minimum: 500, maximum: 2500, deelmaxima: {advies: 500}}
                                  - {per: {vraag: weken, bedrag: 100}, naar-rato: {vraag: weken, vol: 40}, maximum-per: {vraag: werknemers, bedrag: 10}}
                                kostensoorten: [wifi, advies]
                                combineren: {niet-met: [b], bereik: bedrijf}
                                vooraf-regelen: [{wat: eHerkenning, doorlooptijd-dagen: 5}]
                                """,
                        BASE + OPEN);

        written.assertProblems("");
        assertThat(lines(Json.write(scheme.modelled(profile, site()))))
                .isEqualTo(
                        """

                        {"id":"a","title":"Regeling","url":"/subsidies/a/","provider":"rvo","form":"subsidie","audience":"onderneming","area":{"country":"nederland"},"summary":"De helft terug.","questions":[
                        {"id":"weken","kind":"number","text":"Hoeveel weken?","options":[],"unknownAllowed":false,"max":52,"steps":[],"perCount":[],"reversed":false,"rows":[]}],"conditions":[
                        {"id":"omvang","text":"Hoogstens 50","when":{"fact":"werknemers","operator":"at-most","value":50},"untested":false},
                        {"id":"btw","text":"Zonder btw","question":"Zonder btw?","untested":false},
                        {"id":"bestuur","text":"Niet voor bestuurders","question":"Voor bestuurders?","needed":"nee","untested":false,"changeable":"no"},
                        {"id":"deminimis","text":"Onder het plafond","untested":true}],"assessedBy":[],"obligations":[],"continuous":false,"rounds":[
                        {"id":"2023","opens":1696230000000,"closes":1698854459999,"budget":30000000,"spentFrom":1697752800000,"allocation":"naar-rato","conditions":[
                        {"id":"btw","text":"Met btw","untested":true},
                        {"id":"bestuur","text":"Niet voor bestuurders","question":"Voor bestuurders?","needed":"nee","untested":false,"changeable":"no"},
                        {"id":"deminimis","text":"Onder het plafond","untested":true},
                        {"id":"nieuw","text":"Nieuw","question":"Nieuw?","untested":false}],
                        "amount":[{"brackets":[],"table":[],"fixed":90000,"partialMaxima":{}}],"costKinds":["wifi"]},
                        {"id":"2025","closes":1761951599999,"openOn":1758319200000,"allocation":"volgorde","conditions":[
                        {"id":"omvang","text":"Hoogstens 50","when":{"fact":"werknemers","operator":"at-most","value":50},"untested":false},
                        {"id":"btw","text":"Zonder btw","question":"Zonder btw?","untested":false},
                        {"id":"bestuur","text":"Niet voor bestuurders","question":"Voor bestuurders?","needed":"nee","untested":false,"changeable":"no"},
                        {"id":"deminimis","text":"Onder het plafond","untested":true}],
                        "amount":[{"when":{"fact":"werknemers","operator":"less-than","value":50},"percentage":"50.5","brackets":[],"table":[],"minimum":50000,"maximum":250000,"partialMaxima":{"advies":50000}},{"brackets":[],"table":[],"per":{"question":"weken","amount":10000},"proRata":{"question":"weken","full":40},"maximumPer":{"question":"werknemers","amount":1000},"partialMaxima":{}}],"costKinds":["wifi","advies"]}],"expected":{"opens":"06-02","closes":"09-17"},
                        "amount":[{"when":{"fact":"werknemers","operator":"less-than","value":50},"percentage":"50.5","brackets":[],"table":[],"minimum":50000,"maximum":250000,"partialMaxima":{"advies":50000}},{"brackets":[],"table":[],"per":{"question":"weken","amount":10000},"proRata":{"question":"weken","full":40},"maximumPer":{"question":"werknemers","amount":1000},"partialMaxima":{}}],"costKinds":["wifi","advies"],"combination":{"notWith":["b"],"scope":"company"},"arrangements":[{"what":"eHerkenning","leadDays":5}],"source":{"url":"https://bron.example/","seen":"2026-11-18","confirmed":true}}\
                        """);
    }

    @Test
    void computesInBracketsAndTables() {
        var scheme =
                check(
                        BASE.replace("vorm: subsidie", "vorm: aftrek")
                                + """
                                doorlopend: true
                                waarde: {van: 19, tot: 49.5}
                                bedrag:
                                  - {als: {begrip: sector, is: bouw}, schijven: [{tot-en-met: 391020, percentage: 36}, {percentage: 16}]}
                                  - {staffel: [{tot-en-met: 2800, vast: 0}, {tot-en-met: 69765, percentage: 28}, {tot-en-met: 387580, vast: 19535, min-percentage-boven: 7.56}, {vast: 0}]}
                                """);

        written.assertProblems("");
        assertThat(Json.write(scheme.modelled(profile, site()).amount()))
                .isEqualTo(
                        """
                        [{"when":{"fact":"sector","operator":"is","value":"bouw"},"brackets":[{"upTo":39102000,"percentage":"36"},{"percentage":"16"}],"table":[],"partialMaxima":{}},{"brackets":[],"table":[{"upTo":280000,"fixed":0},{"upTo":6976500,"percentage":"28"},{"upTo":38758000,"fixed":1953500,"minusPercentageAbove":"7.56"},{"fixed":0}],"partialMaxima":{}}]\
                        """);
    }

    @Test
    void asksForEveryRequiredKey() {
        check("titell: Regeling\n");

        written.assertProblems(
                """
                content/subsidies/a.yml:1:1: hier ontbreekt wanneer de regeling open is. [openstelling-keuze]
                    → Schrijf openstellingen met rondes, of doorlopend: true; één van de twee.
                content/subsidies/a.yml:1:1: onbekende sleutel 'titell'. [sleutel-onbekend]
                    → Bedoelt u 'titel'?
                content/subsidies/a.yml:1:1: sleutel 'bedrag' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:1:1: sleutel 'bron' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:1:1: sleutel 'gebied' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:1:1: sleutel 'samenvatting' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:1:1: sleutel 'titel' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:1:1: sleutel 'verstrekker' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:1:1: sleutel 'voor' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:1:1: sleutel 'vorm' ontbreekt. [sleutel-ontbreekt]
                """);
    }

    @Test
    void knowsItsWords() {
        check(
                """
                titel: Regeling
                verstrekker: rvo
                vorm: subsidies
                voor: ondernemer
                gebied: {provincie: Noord Holland}
                samenvatting: Kort.
                bron: {url: bron, gezien: gisteren}
                doorlopend: true
                openstellingen: [{id: a, opent: onbekend, sluit: onbekend, verdeling: lotng}]
                bedrag: onbekend
                """);

        written.assertProblems(
                """
                content/subsidies/a.yml:1:1: deze regeling is doorlopend en heeft ook openstellingen. [openstelling-keuze]
                    → Schrijf openstellingen met rondes, of doorlopend: true; één van de twee.
                content/subsidies/a.yml:3:7: 'subsidies' kan hier niet. [keuze-onbekend]
                    → Bedoelt u 'subsidie'?
                content/subsidies/a.yml:4:7: 'ondernemer' kan hier niet. [keuze-onbekend]
                    → Kies uit: onderneming, onderwijs, samenwerkingsverband, werknemer.
                content/subsidies/a.yml:5:21: er is geen provincie 'Noord Holland'. [provincie-onbekend]
                    → Bedoelt u 'Noord-Holland'?
                content/subsidies/a.yml:7:13: hier hoort een webadres dat begint met https://, maar er staat 'bron'. [adres-ongeldig]
                content/subsidies/a.yml:7:27: hier hoort een datum die bestaat, als jjjj-mm-dd, zoals "2026-09-01", maar er staat 'gisteren'. [datum-ongeldig]
                content/subsidies/a.yml:9:71: 'lotng' kan hier niet. [keuze-onbekend]
                    → Bedoelt u 'loting'?
                """);
    }

    @Test
    void testsEachConditionInOneWay() {
        check(
                BASE
                        + OPEN
                        + """
                        vragen: [{id: btw, soort: ja-nee, vraag: Btw?, punten: {ja: 1, nee: 0}}]
                        voorwaarden:
                          - {id: a, tekst: A}
                          - {id: b, tekst: B, vraag: B?, als: {begrip: werknemers, minstens: 2}}
                          - {id: c, tekst: C, niet-getoetst: nee}
                          - {id: d, tekst: D, als: {begrip: werknemer, minstens: 2}, nodig: nee}
                          - {id: gebied, tekst: E, vraag: E?, nodig: soms}
                          - {id: btw, tekst: F, vraag: F?}
                          - {id: a, tekst: G, niet-getoetst: true}
                        """);

        written.assertProblems(
                """
                content/subsidies/a.yml:10:48: onbekende sleutel 'punten'. [sleutel-onbekend]
                    → Kies uit: hulp, toon-als, veranderbaar, waarom, weet-niet.
                content/subsidies/a.yml:12:5: deze voorwaarde zegt niet hoe zij getoetst wordt. [voorwaarde-toets]
                    → Kies één van: als, vraag, niet-getoetst: true.
                content/subsidies/a.yml:13:5: een voorwaarde wordt op één manier getoetst, maar hier staan als en vraag. [voorwaarde-toets]
                    → Kies één van: als, vraag, niet-getoetst: true.
                content/subsidies/a.yml:14:38: 'nee' kan hier niet. [keuze-onbekend]
                    → Kies uit: ja, true.
                content/subsidies/a.yml:15:37: er is geen begrip 'werknemer'. [begrip-onbekend]
                    → Bedoelt u 'werknemers'?
                content/subsidies/a.yml:15:62: nodig zegt welk antwoord op een vraag nodig is, en hier is geen vraag. [sleutel-past-niet]
                    → Zet er een vraag bij, of haal nodig weg.
                content/subsidies/a.yml:16:10: 'gebied' is al een voorwaarde van elke regeling. [id-gereserveerd]
                    → Kies een ander id.
                content/subsidies/a.yml:16:46: 'soms' kan hier niet. [keuze-onbekend]
                    → Kies uit: ja, nee.
                content/subsidies/a.yml:17:10: 'btw' is ook het id van een vraag van deze regeling. [id-dubbel]
                    → Geef elk een eigen id.
                content/subsidies/a.yml:18:10: voorwaarde 'a' staat er al, op regel 12. [id-dubbel]
                    → Geef elk een eigen id.
                """);
    }

    @Test
    void opensAndClosesInOrder() {
        check(
                BASE
                        + """
                        bedrag: onbekend
                        voorwaarden: [{id: omvang, tekst: A, niet-getoetst: true}]
                        openstellingen:
                          - {id: a, opent: "2024-03-31T02:30", sluit: "2024-04-31"}
                          - {id: b, opent: "2025-03-02", sluit: "2025-03-01"}
                          - {id: c, opent: "2025-05-01", sluit: "2025-05-31", open-op: "2025-06-01", budget-op: "2025-04-30"}
                          - {id: d, opent: "2025-05-31", sluit: "2025-06-30", vervalt: [omvanh]}
                          - {id: d, opent: "2025-07-01"}
                          - {id: e, opent: onbekend, sluit: "2025-06-15T12:00"}
                        """);

        written.assertProblems(
                """
                content/subsidies/a.yml:11:20: dit tijdstip bestaat die nacht niet of twee keer, omdat de klok wordt verzet. [moment-zomertijd]
                    → Kies een tijd die er één keer is.
                content/subsidies/a.yml:11:47: hier hoort een datum, of een datum met tijd, zoals "2026-10-31T17:00", maar er staat '2024-04-31'. [moment-ongeldig]
                content/subsidies/a.yml:12:41: deze ronde sluit (1 maart 2025) voordat zij opent (2 maart 2025). [ronde-sluit-eerder]
                    → Kijk beide na; misschien staan ze verwisseld.
                content/subsidies/a.yml:13:64: open-op ligt na het sluiten van deze ronde. [moment-buiten-ronde]
                    → Kijk de datums van deze ronde na.
                content/subsidies/a.yml:13:89: budget-op ligt voor de opening van deze ronde. [moment-buiten-ronde]
                    → Kijk de datums van deze ronde na.
                content/subsidies/a.yml:14:20: ronde 'd' loopt gelijk met ronde 'c'. [rondes-overlappen]
                    → Laat de ene ronde sluiten voordat de andere opent.
                content/subsidies/a.yml:14:65: deze regeling heeft geen voorwaarde 'omvanh'. [voorwaarde-onbekend]
                    → Bedoelt u 'omvang'?
                content/subsidies/a.yml:15:5: sleutel 'sluit' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/a.yml:15:10: ronde 'd' staat er al, op regel 14. [id-dubbel]
                    → Geef elk een eigen id.
                content/subsidies/a.yml:16:10: ronde 'e' loopt gelijk met ronde 'd'. [rondes-overlappen]
                    → Laat de ene ronde sluiten voordat de andere opent.
                """);
    }

    @Test
    void reckonsAnAmountInOneWay() {
        check(
                BASE + "doorlopend: true\nbedrag: {percentage: 50, vast: 900}\n",
                BASE + "doorlopend: true\nbedrag: {maximum: 900}\n",
                BASE + "doorlopend: true\nbedrag: veel\n",
                BASE + "doorlopend: true\nbedrag: []\n",
                BASE + "doorlopend: true\nbedrag: {als: {definitie: klein}, percentage: 101}\n",
                BASE
                        + "doorlopend: true\n"
                        + "bedrag: [{percentage: 50}, {als: {definitie: klien}, vast: 5}]\n",
                BASE + "doorlopend: true\nbedrag: {percentage: 50, minimum: 900, maximum: 800}\n",
                BASE
                        + "doorlopend: true\n"
                        + "bedrag: {schijven: [{percentage: 5}, {tot-en-met: 3, percentage: 5}]}\n",
                BASE
                        + "doorlopend: true\n"
                        + "bedrag: {staffel: [{tot-en-met: 3, vast: 5}, {tot-en-met: 3}]}\n",
                BASE
                        + """
                        doorlopend: true
                        vragen: [{id: soort, soort: ja-nee, vraag: Soort?}]
                        bedrag: {per: {vraag: plaatsen, bedrag: 3}, maximum-per: {vraag: soort, bedrag: 1}, deelmaxima: {wify: 3}}
                        kostensoorten: [wifi]
                        waarde: {van: 49, tot: 19}
                        """);

        written.assertProblems(
                """
                content/subsidies/a.yml:9:9: een bedrag wordt op één manier berekend, maar hier staan percentage en vast. [bedrag-grondslag]
                    → Kies één van: percentage, schijven, staffel, per, vast.
                content/subsidies/b.yml:9:9: dit bedrag zegt niet waarvan het berekend wordt. [bedrag-grondslag]
                    → Kies één van: percentage, schijven, staffel, per, vast.
                content/subsidies/c.yml:9:9: hier hoort een bedrag, een lijst van bedragen of onbekend, maar er staat 'veel'. [bedrag-vorm]
                    → Schrijf bijvoorbeeld {percentage: 50, maximum: 1250}.
                content/subsidies/d.yml:9:9: deze lijst is leeg. [lijst-leeg]
                    → Schrijf onbekend als het bedrag niet bekend is.
                content/subsidies/e.yml:9:9: dit is het laatste bedrag en het heeft een als, dus wie daar niet aan voldoet heeft geen bedrag. [bedrag-laatste-als]
                    → Zet onderaan een bedrag zonder als, eventueel vast: 0.
                content/subsidies/e.yml:9:47: hier hoort een percentage van 0 tot en met 100, zonder procentteken, maar er staat '101'. [percentage-verwacht]
                content/subsidies/f.yml:9:10: dit bedrag geldt altijd, dus wat eronder staat nooit. [bedrag-zonder-als]
                    → Zet er een als bij, of zet dit bedrag onderaan.
                content/subsidies/f.yml:9:28: dit is het laatste bedrag en het heeft een als, dus wie daar niet aan voldoet heeft geen bedrag. [bedrag-laatste-als]
                    → Zet onderaan een bedrag zonder als, eventueel vast: 0.
                content/subsidies/f.yml:9:46: er is geen definitie 'klien'. [definitie-onbekend]
                    → Bedoelt u 'klein'?
                content/subsidies/g.yml:9:35: het minimum is hoger dan het maximum, dus er wordt nooit iets betaald. [bereik-leeg]
                    → Wissel minimum en maximum om.
                content/subsidies/h.yml:9:20: de rijen onder 'schijven' lopen niet op. [rijen-niet-oplopend]
                    → Zet de laagste grens bovenaan, en alleen bij de laatste rij geen tot-en-met.
                content/subsidies/i.yml:9:46: een rij van een staffel heeft precies één van vast en percentage. [staffel-vorm]
                    → Schrijf {tot-en-met: 2800, vast: 0} of {tot-en-met: 69765, percentage: 28}.
                content/subsidies/j.yml:10:23: er is geen vraag 'plaatsen'. [vraag-onbekend]
                    → Kies uit: mfa, sloten, soort, stelling, stelling.hulp.
                content/subsidies/j.yml:10:66: vraag 'soort' is een ja-nee, en hier is een getal nodig. [vraag-geen-getal]
                    → Noem een vraag van de soort getal.
                content/subsidies/j.yml:10:98: 'wify' hoort niet bij de kostensoorten van deze regeling. [kostensoort-onbekend]
                    → Bedoelt u 'wifi'?
                content/subsidies/j.yml:12:1: waarde zegt wat een belastingvoordeel oplevert, en dit is geen belastingvoordeel. [sleutel-past-niet]
                    → Die hoort bij: aftrek, afdrachtvermindering.
                content/subsidies/j.yml:12:15: het laagste percentage is hoger dan het hoogste. [bereik-leeg]
                    → Wissel van en tot om.
                """);
    }

    @Test
    void expectsAndCombinesWhatExists() {
        check(
                BASE
                        + OPEN
                        + """
                        verwacht: {elk-jaar: {opent: "02-30"}, wanneer: ooit}
                        combineren: {niet-met: [a, bb], bereik: alles}
                        vervallen: {sinds: "2024-01-01", vervangen-door: b}
                        vragen: [{id: mfa, soort: ja-nee, vraag: Mfa?, toon-als: {kosten: subsidiabel, minstens: 3}}]
                        """,
                BASE + OPEN);

        written.assertProblems(
                """
                content/subsidies/a.yml:10:11: een verwachting heeft precies één van elk-jaar en wanneer. [verwacht-keuze]
                    → Schrijf {wanneer: voorjaar 2027} of {elk-jaar: {opent: "06-02"}}, met een bron.
                content/subsidies/a.yml:10:30: hier hoort een dag van elk jaar die bestaat, als mm-dd, zoals "06-02", maar er staat '02-30'. [dag-ongeldig]
                content/subsidies/a.yml:11:25: een regeling gaat altijd samen met zichzelf. [combineren-zichzelf]
                    → Haal 'a' hier weg.
                content/subsidies/a.yml:11:28: er is geen subsidie 'bb'. [verwijzing-onbekend]
                    → Bedoelt u 'b'?
                content/subsidies/a.yml:11:41: 'alles' kan hier niet. [keuze-onbekend]
                    → Kies uit: bedrijf, zelfde-kosten.
                content/subsidies/a.yml:13:15: een zelfscan heeft al een vraag 'mfa'. [id-dubbel]
                    → Geef de vraag van deze regeling een ander id.
                content/subsidies/a.yml:13:58: een voorwaarde over 'kosten' kan niet in een vraag van een regeling. [voorwaarde-hier-niet]
                    → Hier kunnen: begrip, antwoord, gemeente-in, definitie.
                """);
    }

    @ParameterizedTest
    @CsvSource({
        "lening, Zo veel kunt u hoogstens lenen.",
        "garantie, Voor zo veel kan iemand hoogstens borg staan.",
        "aftrek, Dit trekt u extra van uw winst af.",
        "subsidie, ''",
    })
    void saysWhatTheFigureMeansWhereNobodyIsPaidIt(String form, String meaning) {
        var scheme =
                check(
                        BASE.replace("vorm: subsidie", "vorm: " + form)
                                + "doorlopend: true\nbedrag: {vast: 250000}\n");

        written.assertProblems("");
        assertThat(SchemeView.of(scheme, profile, site()).amount())
                .containsExactly(new SchemeView.AmountLine("", "€\u00a0250.000", meaning));
    }

    @Test
    void saysOnItsPageWhatItPaysAndWhen() {
        var scheme =
                check(
                        BASE
                                + """
                                gebied: {gemeenten: [laren]}
                                openstellingen:
                                  - {id: "2023", opent: "2023-10-02T09:00", sluit: "2023-11-01T17:00", budget: 300000, budget-op: "2023-10-20", verdeling: loting}
                                verwacht: {elk-jaar: {opent: "06-02"}}
                                bedrag: {percentage: 50, minimum: 500, maximum: 2500, deelmaxima: {digitaal-advies: 500}}
                                voorwaarden: [{id: a, tekst: A, niet-getoetst: true, bron: {url: "https://ander.example/", gezien: "2026-01-01"}}, {id: b, tekst: B, vraag: B?, bron: %s}]
                                """
                                        .formatted(SOURCE)
                                        .replace("gebied: {gemeenten: [laren]}\n", ""),
                        BASE + OPEN + "combineren: {niet-met: [a]}\n");
        var view = SchemeView.of(scheme, profile, site());

        written.assertProblems("");
        assertThat(view.dates())
                .containsExactly(
                        "Ronde 2023: 2\u00a0oktober 2023, 9.00\u00a0uur tot en met 1\u00a0november"
                                + " 2023, 17.00\u00a0uur",
                        "Verwacht, niet bevestigd: opent meestal op 2\u00a0juni");
        assertThat(view.amount())
                .containsExactly(
                        new SchemeView.AmountLine(
                                "",
                                "50\u00a0% van de kosten",
                                "Hoogstens €\u00a02.500. Voor digitaal advies hoogstens €\u00a0500."
                                        + " Minder dan €\u00a0500 wordt niet betaald."));
        assertThat(view.rounds().get(0).note())
                .isEqualTo("budget op sinds 20\u00a0oktober 2023; er wordt geloot");
        assertThat(view.conditions().get(0).source()).isNotNull();
        assertThat(view.conditions().get(1).source()).isNull();
        assertThat(view.combination())
                .isEqualTo("Voor dezelfde kosten krijgt u dit niet naast Regeling.");
        assertThat(scheme.due(LocalDate.parse("2026-11-20"), 60))
                .containsExactly(
                        "https://ander.example/ is het laatst bekeken op 1\u00a0januari 2026. Kijk"
                                + " of het nog klopt, en zet bij gezien de dag van vandaag.");
        assertThat(Json.write(type.data(scheme, site())))
                .contains("\"seen\":\"2026-01-01\"")
                .contains("\"checkEvery\":60");
    }

    /** Reads and checks schemes called a, b, … and gives the first. */
    private Subsidie check(String... files) {
        var schemes = new ArrayList<Subsidie>();
        var name = 'a';
        for (var text : files) {
            var document = written.document("content/subsidies/" + name++ + ".yml", text);
            type.read(document, Body.EMPTY, written.problems).ifPresent(schemes::add);
        }
        catalog.add("zelfscans", "zelfscan", List.of("scan"), List.<Entry>of(Firm.scan(written)));
        catalog.add("subsidies", "subsidie", schemes.stream().map(Subsidie::id).toList(), schemes);
        schemes.forEach(scheme -> type.check(scheme, catalog, written.problems));
        return schemes.get(0);
    }

    private Site site() {
        var config =
                SiteConfig.read(
                                written.document(
                                        "site-config.yml",
                                        "naam: Test\nbasis-url: \"https://test.example/\"\n"),
                                written.problems)
                        .orElseThrow();
        return new Site(config, new BaseUrl("https://test.example", ""), catalog, List.of(type));
    }

    /** One line for each thing with an id. */
    private static String lines(String json) {
        return json.replace("{\"id\"", "\n{\"id\"").replace("\"amount\":[", "\n\"amount\":[");
    }
}
