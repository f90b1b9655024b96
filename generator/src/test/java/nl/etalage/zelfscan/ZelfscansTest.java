package nl.etalage.zelfscan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.etalage.logic.Firm;
import nl.etalage.profile.Profile;
import nl.etalage.script.Json;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.Site;
import nl.etalage.site.SiteConfig;
import nl.etalage.source.Written;
import org.junit.jupiter.api.Test;

class ZelfscansTest {

    private static final String HEAD =
            """
            titel: Scan
            versie: "1"
            duur-minuten: 8
            inleiding: Kort.
            """;

    private static final String AXES_AND_LEVELS =
            """
            assen: {toegang: {titel: Toegang, gewicht: 2, betekenis: {start: Open.}}, herstel: {titel: Herstel}}
            niveaus: [{vanaf: 0, id: start, titel: Begin, tekst: Nog weinig.}, {vanaf: 40, id: basis, titel: Basis, tekst: Al iets., eist: {elke-as: 20}}]
            """;

    private final Written written = new Written();
    private final Profile profile = Firm.profile(written);
    private final Zelfscans type = new Zelfscans(profile);
    private final Catalog catalog = new Catalog();

    @Test
    void becomesWhatTheLogicScores() {
        var scan =
                check(
                        HEAD
                                + AXES_AND_LEVELS
                                + """
                                profiel: [werknemers]
                                vragen:
                                  - {id: mfa, as: toegang, soort: keuze, vraag: "Tweede stap?", opties: [{id: alles, tekst: Ja, punten: 10}, {id: nooit, tekst: Nee, punten: 0, begrenst: {as: herstel, op: start}}, {id: onbekend, tekst: Weet ik niet, onzeker: true}, {id: nvt, tekst: Nvt, telt-niet-mee: true}]}
                                  - {id: plan, as: herstel, soort: ja-nee, punten: {ja: 1, nee: 0}, vraag: "Plan?", toon-als: {niet: {antwoord: mfa, is: nvt}}}
                                  - {id: sloten, as: toegang, soort: meerkeuze, maximum-punten: 2, telt-voor: 10, vraag: "Sloten?", opties: [{id: slot, tekst: Slot, punten: 3}, {id: geen, tekst: Geen, exclusief: true}]}
                                  - {id: kanalen, as: toegang, soort: meerkeuze, per-aantal: [{vanaf: 1, punten: 1}], vraag: "Kanalen?", opties: [{id: mail, tekst: Mail}, {id: geen, tekst: Geen, exclusief: true}]}
                                  - {id: aandeel, as: toegang, soort: getal, min: 0, max: 100, punten: [{vanaf: 0, punten: 0}, {boven: 50, punten: 1}], vraag: "Aandeel?"}
                                  - {id: budget, as: toegang, soort: bedrag, punten: [{vanaf: 1000, punten: 1}], vraag: "Budget?", weet-niet: toegestaan}
                                  - {id: bekend, as: toegang, soort: schaal, schaal: {van: 1, tot: 5}, omgekeerd: true, vraag: "Bekend?"}
                                  - {id: stelling, as: herstel, soort: stellingen, telt-voor: 10, schaal: {van: 1, tot: 5, weet-niet: toegestaan}, vraag: "Klopt dit?", rijen: [{id: hulp, tekst: Hulp}, {id: last, tekst: Last, omgekeerd: true}]}
                                indexen:
                                  - {id: dii, titel: Index, onderzocht-vanaf: 10, punten: [{als: {antwoord: plan, is: ja}}, {als: {antwoord: stelling.hulp, minstens: 3}}], klassen: [{vanaf: 0, titel: laag}, {vanaf: 2, titel: hoog}]}
                                vergelijking:
                                  - {vraag: plan, optie: ja, peiljaar: 2023, waarden: {klein: 41}, per-sector: {horeca: {klein: 39}}, onderzocht-vanaf: 10, bron: {url: "https://cbs.example/", gezien: "2026-11-18"}}
                                """);

        written.assertProblems("");
        assertThat(lines(Json.write(scan.modelled(profile, site()))))
                .isEqualTo(
                        """
                        {"id":"a","title":"Scan","version":"1","minutes":8,"introduction":"Kort.","profile":["werknemers"],"axes":[{"id":"toegang","title":"Toegang","weight":2,"meanings":{"start":"Open."}},
                        {"id":"herstel","title":"Herstel","weight":1,"meanings":{}}],"levels":[{"from":0,"id":"start","title":"Begin","text":"Nog weinig."},{"from":40,"id":"basis","title":"Basis","text":"Al iets.","everyAxis":20}],"questions":[{"id":"mfa","axis":"toegang","kind":"choice","text":"Tweede stap?","options":[{"id":"alles","text":"Ja","points":10,"uncertain":false,"excluded":false,"exclusive":false},
                        {"id":"nooit","text":"Nee","points":0,"uncertain":false,"excluded":false,"exclusive":false,"cap":{"axis":"herstel","level":"start"}},
                        {"id":"onbekend","text":"Weet ik niet","uncertain":true,"excluded":false,"exclusive":false},
                        {"id":"nvt","text":"Nvt","uncertain":false,"excluded":true,"exclusive":false}],"unknownAllowed":false,"steps":[],"perCount":[],"reversed":false,"rows":[]},
                        {"id":"plan","axis":"herstel","kind":"yes-no","text":"Plan?","showIf":{"not":{"answer":"mfa","operator":"is","value":"nvt"}},"options":[],"unknownAllowed":false,"yesPoints":1,"noPoints":0,"steps":[],"perCount":[],"reversed":false,"rows":[]},
                        {"id":"sloten","axis":"toegang","kind":"multiple","text":"Sloten?","options":[{"id":"slot","text":"Slot","points":3,"uncertain":false,"excluded":false,"exclusive":false},
                        {"id":"geen","text":"Geen","uncertain":false,"excluded":false,"exclusive":true}],"unknownAllowed":false,"steps":[],"perCount":[],"maximumPoints":2,"countsFor":10,"reversed":false,"rows":[]},
                        {"id":"kanalen","axis":"toegang","kind":"multiple","text":"Kanalen?","options":[{"id":"mail","text":"Mail","uncertain":false,"excluded":false,"exclusive":false},
                        {"id":"geen","text":"Geen","uncertain":false,"excluded":false,"exclusive":true}],"unknownAllowed":false,"steps":[],"perCount":[{"from":1,"points":1}],"reversed":false,"rows":[]},
                        {"id":"aandeel","axis":"toegang","kind":"number","text":"Aandeel?","options":[],"unknownAllowed":false,"min":0,"max":100,"steps":[{"from":0,"points":0},{"above":50,"points":1}],"perCount":[],"reversed":false,"rows":[]},
                        {"id":"budget","axis":"toegang","kind":"amount","text":"Budget?","options":[],"unknownAllowed":true,"steps":[{"from":100000,"points":1}],"perCount":[],"reversed":false,"rows":[]},
                        {"id":"bekend","axis":"toegang","kind":"scale","text":"Bekend?","options":[],"unknownAllowed":false,"steps":[],"perCount":[],"scale":{"from":1,"to":5,"unknownAllowed":false},"reversed":true,"rows":[]},
                        {"id":"stelling","axis":"herstel","kind":"statements","text":"Klopt dit?","options":[],"unknownAllowed":false,"steps":[],"perCount":[],"countsFor":10,"scale":{"from":1,"to":5,"unknownAllowed":true},"reversed":false,"rows":[{"id":"hulp","text":"Hulp","reversed":false},
                        {"id":"last","text":"Last","reversed":true}]}],
                        "indexes":[{"id":"dii","title":"Index","surveyedFrom":10,"points":[{"answer":"plan","operator":"is","value":"ja"},{"answer":"stelling.hulp","operator":"at-least","value":3}],"classes":[{"from":0,"title":"laag"},{"from":2,"title":"hoog"}]}],"comparisons":[{"question":"plan","option":"ja","year":2023,"values":{"klein":41},"sectors":{"horeca":{"klein":39}},"surveyedFrom":10,"source":{"url":"https://cbs.example/","seen":"2026-11-18","confirmed":true}}],"migrations":[]}\
                        """);
    }

    @Test
    void knowsHowAnswersOfOlderVersionsBecomeThoseOfNow() {
        var scan =
                check(
                        HEAD.replace("\"1\"", "\"2026.10\"")
                                + AXES_AND_LEVELS
                                + """
                                vragen:
                                  - {id: mfa, as: toegang, soort: keuze, vraag: "Tweede stap?", opties: [{id: alles, tekst: Ja, punten: 10}, {id: nooit, tekst: Nee, punten: 0}]}
                                  - {id: stelling, as: herstel, soort: stellingen, schaal: {van: 1, tot: 5}, vraag: "Klopt dit?", rijen: [{id: hulp, tekst: Hulp}]}
                                migratie:
                                  - van: "2025.1"
                                    hernoemd: {tweestap: inloggen, stelling.steun: stelling.hulp}
                                    antwoorden: {tweestap: {ja: overal}}
                                  - {van: "2026.9", hernoemd: {inloggen: mfa}, antwoorden: {inloggen: {overal: alles}}, vervallen: [fax]}
                                """);

        written.assertProblems("");
        assertThat(Json.write(scan.modelled(profile, site()).migrations()).replace("},{", "},\n{"))
                .isEqualTo(
                        """
                        [{"from":"2025.1","renamed":{"stelling.steun":"stelling.hulp","tweestap":"inloggen"},"answers":{"tweestap":{"ja":"overal"}},"dropped":[]},
                        {"from":"2026.9","renamed":{"inloggen":"mfa"},"answers":{"inloggen":{"overal":"alles"}},"dropped":["fax"]}]\
                        """);
    }

    @Test
    void asksForEveryRequiredKey() {
        check("versie: \"1\"\nvragen: [{id: a}, {soort: keuze}]\nvraagen: []\n");

        written.assertProblems(
                """
                content/zelfscans/a.yml:1:1: sleutel 'assen' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:1:1: sleutel 'duur-minuten' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:1:1: sleutel 'inleiding' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:1:1: sleutel 'niveaus' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:1:1: sleutel 'titel' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:2:10: sleutel 'as' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:2:10: sleutel 'soort' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:2:10: sleutel 'vraag' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:2:19: sleutel 'as' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:2:19: sleutel 'id' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:2:19: sleutel 'opties' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:2:19: sleutel 'vraag' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:3:1: onbekende sleutel 'vraagen'. [sleutel-onbekend]
                    → Kies uit: assen, bron, duur-minuten, indexen, inleiding, migratie, niveaus, profiel, themas, titel, vergelijking, vervallen.
                """);
    }

    @Test
    void hasLevelsFromNothingUpwards() {
        check(
                HEAD
                        + """
                        assen: {totaal: {titel: Samen}, Toegang: {titel: Toegang}}
                        niveaus:
                          - {vanaf: 10, id: start, titel: A, tekst: A., eist: {elke-as: 5}}
                          - {vanaf: 50, id: basis, titel: B, tekst: B.}
                          - {vanaf: 50, id: basis, titel: C, tekst: C.}
                          - {vanaf: 40, id: orde, titel: D, tekst: D.}
                          - {vanaf: 101, id: top, titel: E, tekst: E.}
                        vragen: []
                        """);

        written.assertProblems(
                """
                content/zelfscans/a.yml:5:9: 'totaal' is al de naam van de score van de hele zelfscan. [id-gereserveerd]
                    → Kies een ander id.
                content/zelfscans/a.yml:5:33: hier hoort een id van kleine letters, cijfers en koppeltekens, maar er staat 'Toegang'. [id-ongeldig]
                    → Schrijf 'toegang'.
                content/zelfscans/a.yml:7:13: het eerste niveau stelt een eis, dus wie die niet haalt heeft geen niveau. [niveau-eist]
                    → Haal eist weg bij het eerste niveau.
                content/zelfscans/a.yml:7:13: het eerste niveau begint bij 10, dus wie lager scoort heeft er geen. [niveaus-begin]
                    → Laat het eerste niveau beginnen bij 0.
                content/zelfscans/a.yml:9:13: dit niveau begint bij 50, en het vorige bij 50. [niveaus-niet-oplopend]
                    → Zet de niveaus van laag naar hoog, elk met een eigen grens.
                content/zelfscans/a.yml:9:21: niveau 'basis' staat er al, op regel 8. [id-dubbel]
                    → Geef elk een eigen id.
                content/zelfscans/a.yml:10:13: dit niveau begint bij 40, en het vorige bij 50. [niveaus-niet-oplopend]
                    → Zet de niveaus van laag naar hoog, elk met een eigen grens.
                content/zelfscans/a.yml:11:13: hier hoort een heel getal van 0 tot en met 100, maar er staat '101'. [getal-verwacht]
                """);
    }

    @Test
    void acceptsOnlyKeysThatBelongToTheKindOfQuestion() {
        check(
                HEAD
                        + AXES_AND_LEVELS
                        + """
                        vragen:
                          - {id: a, as: toegang, soort: keuze, vraag: A?, rijen: [], maximum-punten: 3}
                          - {id: b, as: toegang, soort: ja-nee, vraag: B?, opties: [{id: x, tekst: X}]}
                          - {id: c, as: toegang, soort: kueze, vraag: C?, opties: [{id: x, tekst: X}]}
                          - {id: d, as: toegang, soort: schaal, vraag: D?, schaal: {van: 5, tot: 1}}
                          - {id: e, as: toegang, soort: stellingen, vraag: E?, schaal: {van: 1, tot: 5}, rijen: [{id: x, tekst: X}, {id: x, tekst: Y}]}
                          - {id: f, as: toegang, soort: keuze, vraag: F?, opties: [], veranderbaar: ja}
                          - {id: g, as: toegan, soort: getal, vraag: G?, min: 9, max: 3}
                        """);

        written.assertProblems(
                """
                content/zelfscans/a.yml:8:5: sleutel 'opties' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:8:51: sleutel 'rijen' hoort niet bij de soort keuze. [sleutel-past-niet]
                    → Die hoort bij: stellingen.
                content/zelfscans/a.yml:8:62: sleutel 'maximum-punten' hoort niet bij de soort keuze. [sleutel-past-niet]
                    → Die hoort bij: meerkeuze.
                content/zelfscans/a.yml:9:52: sleutel 'opties' hoort niet bij de soort ja-nee. [sleutel-past-niet]
                    → Die hoort bij: keuze, meerkeuze.
                content/zelfscans/a.yml:10:33: 'kueze' kan hier niet. [keuze-onbekend]
                    → Bedoelt u 'keuze'?
                content/zelfscans/a.yml:11:74: de schaal loopt van 5 tot 1 en heeft dus geen stappen. [bereik-leeg]
                    → Maak tot hoger dan van.
                content/zelfscans/a.yml:12:114: rij 'x' staat er al, op regel 12. [id-dubbel]
                    → Geef elk een eigen id.
                content/zelfscans/a.yml:13:59: deze lijst is leeg. [lijst-leeg]
                    → Zet er iets in, of haal de sleutel weg.
                content/zelfscans/a.yml:13:63: onbekende sleutel 'veranderbaar'. [sleutel-onbekend]
                    → Kies uit: hulp, telt-voor, toon-als, waarom, weet-niet.
                content/zelfscans/a.yml:14:17: er is geen as 'toegan' in deze zelfscan. [as-onbekend]
                    → Bedoelt u 'toegang'?
                content/zelfscans/a.yml:14:63: het grootste getal is kleiner dan het kleinste. [bereik-leeg]
                    → Wissel min en max om.
                """);
    }

    @Test
    void givesPointsOnlyWhereTheyCanBeEarned() {
        check(
                HEAD
                        + AXES_AND_LEVELS
                        + """
                        vragen:
                          - {id: a, as: toegang, soort: meerkeuze, vraag: A?, opties: [{id: x, tekst: X, punten: 2}]}
                          - {id: b, as: toegang, soort: meerkeuze, vraag: B?, maximum-punten: 9, opties: [{id: x, tekst: X, punten: 2}, {id: geen, tekst: Geen, exclusief: true, punten: 1}]}
                          - {id: c, as: toegang, soort: meerkeuze, vraag: C?, per-aantal: [{vanaf: 1, punten: 1}], opties: [{id: x, tekst: X, punten: 2}, {id: geen, tekst: Geen, exclusief: true}]}
                          - {id: d, as: toegang, soort: meerkeuze, vraag: D?, per-aantal: [{vanaf: 2, punten: 1}, {vanaf: 1, punten: 2}], opties: [{id: x, tekst: X}, {id: y, tekst: Y}, {id: geen, tekst: Geen, exclusief: true}]}
                          - {id: e, as: toegang, soort: meerkeuze, vraag: E?, per-aantal: [{vanaf: 2, punten: 1}], opties: [{id: x, tekst: X}, {id: geen, tekst: Geen, exclusief: true}]}
                          - {id: f, as: toegang, soort: getal, vraag: F?, max: 100, punten: [{boven: 50, punten: 1}, {vanaf: 51, punten: 2}]}
                          - {id: g, as: toegang, soort: getal, vraag: G?, max: 100, punten: [{vanaf: 1, boven: 2, punten: 1}, {vanaf: 101, punten: 2}]}
                          - {id: h, as: toegang, soort: ja-nee, vraag: H?, telt-voor: 10}
                          - {id: i, as: toegang, soort: keuze, vraag: I?, telt-voor: 10, opties: [{id: x, tekst: X, punten: -1}]}
                          - {id: j, as: toegang, soort: keuze, vraag: J?, opties: [{id: x, tekst: X, punten: 4, telt-niet-mee: true}, {id: y, tekst: Y, begrenst: {as: toegan, op: bassis}}]}
                          - {id: k, as: toegang, soort: meerkeuze, vraag: K?, maximum-punten: 3, opties: [{id: x, tekst: X, punten: 2}, {id: geen, tekst: Geen, exclusief: true}]}
                        """);

        written.assertProblems(
                """
                content/zelfscans/a.yml:8:63: een meerkeuzevraag met punten heeft een optie als 'geen van deze' nodig. [exclusief-ontbreekt]
                    → Voeg toe: {id: geen, tekst: Geen van deze, exclusief: true}
                content/zelfscans/a.yml:9:162: deze punten tellen nooit, want de optie is exclusief. [punten-zonder-werking]
                    → Haal de punten weg.
                content/zelfscans/a.yml:10:55: punten per aantal gaan niet samen met punten per optie. [punten-dubbel]
                    → Kies: per-aantal, of punten bij de opties.
                content/zelfscans/a.yml:11:67: de rijen onder 'per-aantal' lopen niet op. [rijen-niet-oplopend]
                    → Zet de laagste grens bovenaan, en noem elke grens één keer.
                content/zelfscans/a.yml:12:67: er valt uit 1 te kiezen, dus 2 komt niet voor. [waarde-buiten-bereik]
                    → Haal die rij weg, of voeg opties toe.
                content/zelfscans/a.yml:13:69: de rijen onder 'punten' lopen niet op. [rijen-niet-oplopend]
                    → Zet de laagste grens bovenaan, en noem elke grens één keer.
                content/zelfscans/a.yml:14:70: deze rij heeft precies één van vanaf en boven. [trede-vorm]
                    → Schrijf {vanaf: 5, punten: 1} voor 5 of meer, of {boven: 5, punten: 1} voor meer dan 5.
                content/zelfscans/a.yml:14:111: deze rij wordt nooit gehaald of altijd, want het antwoord ligt tussen min en max. [waarde-buiten-bereik]
                    → Kies een grens tussen min en max.
                content/zelfscans/a.yml:15:63: deze vraag heeft geen punten en kan dus nergens voor tellen. [telt-voor-zonder-punten]
                    → Geef de antwoorden punten, of haal telt-voor weg.
                content/zelfscans/a.yml:16:101: hier hoort een heel getal van 0 of meer, maar er staat '-1'. [getal-verwacht]
                content/zelfscans/a.yml:17:86: deze punten tellen nooit, want de optie telt niet mee. [punten-zonder-werking]
                    → Haal de punten weg.
                content/zelfscans/a.yml:17:144: er is geen as 'toegan' in deze zelfscan. [as-onbekend]
                    → Bedoelt u 'toegang'?
                content/zelfscans/a.yml:17:156: er is geen niveau 'bassis' in deze zelfscan. [niveau-onbekend]
                    → Bedoelt u 'basis'?
                content/zelfscans/a.yml:18:71: het maximum van 3 is niet te halen: alle opties samen geven 2. [maximum-onhaalbaar]
                    → Maak het maximum lager, of geef de opties meer punten.
                """);
    }

    @Test
    void showsAQuestionOnlyByWhatWasAskedBefore() {
        check(
                HEAD
                        + AXES_AND_LEVELS
                        + """
                        profiel: [werknemer]
                        vragen:
                          - {id: a, as: toegang, soort: ja-nee, vraag: A?, toon-als: {antwoord: b, is: ja}}
                          - {id: b, as: toegang, soort: ja-nee, vraag: B?, toon-als: {antwoord: b, is: ja}}
                          - {id: c, as: toegang, soort: ja-nee, vraag: C?, toon-als: {antwoord: bb, is: ja}}
                          - {id: c, as: toegang, soort: ja-nee, vraag: C?, toon-als: {score: toegang, minstens: 4}}
                          - {id: d, as: toegang, soort: ja-nee, vraag: D?, toon-als: {alle: [{begrip: werknemers, minstens: 2}, {definitie: klein}, {antwoord: a, is: ja}]}}
                        """);

        written.assertProblems(
                """
                content/zelfscans/a.yml:7:11: er is geen begrip 'werknemer'. [begrip-onbekend]
                    → Bedoelt u 'werknemers'?
                content/zelfscans/a.yml:9:73: vraag 'b' wordt hier zelf gevraagd of pas later. [vraag-later]
                    → Verwijs alleen naar wat eerder gevraagd is.
                content/zelfscans/a.yml:10:73: vraag 'b' wordt hier zelf gevraagd of pas later. [vraag-later]
                    → Verwijs alleen naar wat eerder gevraagd is.
                content/zelfscans/a.yml:11:73: vraag 'bb' bestaat niet in deze zelfscan. [vraag-onbekend]
                    → Bedoelt u 'b'?
                content/zelfscans/a.yml:12:10: vraag 'c' staat er al, op regel 11. [id-dubbel]
                    → Geef elk een eigen id.
                content/zelfscans/a.yml:12:62: een voorwaarde over 'score' kan niet in een zelfscan. [voorwaarde-hier-niet]
                    → Hier kunnen: begrip, antwoord, gemeente-in, definitie.
                content/zelfscans/a.yml:13:79: begrip 'werknemers' vraagt deze zelfscan niet, dus of deze voorwaarde klopt, blijft onbekend. [begrip-niet-gevraagd]
                    → Zet werknemers onder profiel.
                """);
    }

    @Test
    void comparesAndIndexesByItsOwnQuestions() {
        check(
                HEAD
                        + AXES_AND_LEVELS
                        + """
                        vragen: [{id: plan, as: toegang, soort: ja-nee, vraag: Plan?}]
                        indexen:
                          - {id: dii, titel: Index, punten: [{als: {antwoord: plam, is: ja}}], klassen: [{vanaf: 1, titel: laag}]}
                          - {id: dii, titel: Index, punten: [], klassen: [{vanaf: 0, titel: laag}, {vanaf: 0, titel: hoog}]}
                        vergelijking:
                          - {vraag: plam, optie: ja, peiljaar: 2023, waarden: {klein: 41}, per-sector: {horeka: {klein: 39}}, bron: {url: "https://cbs.example/", gezien: "2026-11-18"}}
                          - {vraag: plan, optie: jaa, peiljaar: 2023, waarden: {kleim: 41, midden: 141}, per-sector: {horeka: {micor: 3}}, onderzocht-vanaf: 0}
                        """);

        written.assertProblems(
                """
                content/zelfscans/a.yml:9:55: vraag 'plam' bestaat niet in deze zelfscan. [vraag-onbekend]
                    → Bedoelt u 'plan'?
                content/zelfscans/a.yml:9:81: de klassen lopen niet op vanaf 0. [rijen-niet-oplopend]
                    → Begin bij vanaf: 0, en zet de laagste grens bovenaan.
                content/zelfscans/a.yml:10:10: index 'dii' staat er al, op regel 9. [id-dubbel]
                    → Geef elk een eigen id.
                content/zelfscans/a.yml:10:37: deze lijst is leeg. [lijst-leeg]
                    → Zet er iets in, of haal de sleutel weg.
                content/zelfscans/a.yml:10:50: de klassen lopen niet op vanaf 0. [rijen-niet-oplopend]
                    → Begin bij vanaf: 0, en zet de laagste grens bovenaan.
                content/zelfscans/a.yml:12:13: vraag 'plam' bestaat niet in deze zelfscan. [vraag-onbekend]
                    → Bedoelt u 'plan'?
                content/zelfscans/a.yml:12:81: er is geen sector 'horeka'. [verwijzing-onbekend]
                    → Bedoelt u 'horeca'?
                content/zelfscans/a.yml:13:5: sleutel 'bron' ontbreekt. [sleutel-ontbreekt]
                content/zelfscans/a.yml:13:26: vraag 'plan' heeft geen optie 'jaa'. [optie-onbekend]
                    → Bedoelt u 'ja'?
                content/zelfscans/a.yml:13:57: 'kleim' is geen bedrijfsgrootte. [keuze-onbekend]
                    → Bedoelt u 'klein'?
                content/zelfscans/a.yml:13:76: hier hoort een heel getal van 0 tot en met 100, maar er staat '141'. [getal-verwacht]
                content/zelfscans/a.yml:13:104: 'micor' is geen bedrijfsgrootte. [keuze-onbekend]
                    → Bedoelt u 'micro'?
                content/zelfscans/a.yml:13:134: hier hoort een heel getal van 1 tot en met 100000, maar er staat '0'. [getal-verwacht]
                """);
    }

    @Test
    void sharesNoIdsWithAnotherScan() {
        check(
                HEAD
                        + AXES_AND_LEVELS
                        + "vragen: [{id: mfa, as: toegang, soort: ja-nee, vraag: A?}]\n",
                HEAD
                        + "assen: {toegang: {titel: Toegang}}\n"
                        + "niveaus: [{vanaf: 0, id: start, titel: Begin, tekst: Nog weinig.}]\n"
                        + "vragen: [{id: mfa, as: toegang, soort: ja-nee, vraag: B?}]\n");

        written.assertProblems(
                """
                content/zelfscans/b.yml:5:9: as 'toegang' staat ook in content/zelfscans/a.yml, op regel 5. [id-dubbel]
                    → Geef elk een eigen id, over alle zelfscans heen.
                content/zelfscans/b.yml:7:15: vraag 'mfa' staat ook in content/zelfscans/a.yml, op regel 7. [id-dubbel]
                    → Geef elk een eigen id, over alle zelfscans heen.
                """);
    }

    @Test
    void isAWholeFormOnPaper() {
        var scan =
                check(
                        HEAD
                                + AXES_AND_LEVELS
                                + """
                                profiel: [gemeente, werknemers]
                                vragen:
                                  - {id: plan, as: toegang, soort: ja-nee, vraag: "Plan?"}
                                  - {id: waarom, as: toegang, soort: schaal, schaal: {van: 1, tot: 3}, vraag: "Hoe?", toon-als: {alle: [{antwoord: plan, is: ja}, {begrip: werknemers, minstens: 2}]}}
                                """);
        var view = ScanView.of(scan, profile, site());

        written.assertProblems("");
        assertThat(view.questions().get(1).showIf())
                .isEqualTo(
                        "Alleen als dit klopt: bij “Plan?” antwoordt u “Ja” en bij “Hoeveel mensen"
                                + " werken er?” antwoordt u minstens 2.");
        assertThat(view.questions().get(1).steps()).containsExactly(1, 2, 3);
        assertThat(view.profile().get(0).options())
                .extracting(ScanView.Choice::text)
                .containsExactly("Laren", "Een andere gemeente");
        assertThat(view.profile().get(0).provinces()).hasSize(12);
        assertThat(view.levels())
                .extracting(ScanView.LevelView::range)
                .containsExactly("0 tot en met 39", "40 tot en met 100");
    }

    /** Reads and checks scans called a, b, … and gives the first. */
    private Zelfscan check(String... files) {
        var scans = new ArrayList<Zelfscan>();
        var name = 'a';
        for (var text : files) {
            var document = written.document("content/zelfscans/" + name++ + ".yml", text);
            type.read(document, Body.EMPTY, written.problems).ifPresent(scans::add);
        }
        catalog.addNames(Catalog.SECTORS, "sector", Map.of("horeca", "Horeca"));
        catalog.add("zelfscans", "zelfscan", scans.stream().map(Zelfscan::id).toList(), scans);
        scans.forEach(scan -> type.check(scan, catalog, written.problems));
        return scans.get(0);
    }

    private Site site() {
        var config =
                SiteConfig.read(
                                written.document(
                                        "site-config.yml",
                                        "naam: Test\nbasis-url: \"https://test.example\"\n"),
                                written.problems)
                        .orElseThrow();
        return new Site(config, new BaseUrl("https://test.example", ""), catalog, List.of(type));
    }

    /** One line for each thing with an id. */
    private static String lines(String json) {
        return json.replace(",{\"id\"", ",\n{\"id\"").replace("\"indexes\"", "\n\"indexes\"");
    }
}
