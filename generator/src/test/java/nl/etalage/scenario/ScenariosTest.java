package nl.etalage.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.etalage.advice.AdviceType;
import nl.etalage.logic.Firm;
import nl.etalage.profile.Profile;
import nl.etalage.script.Scripts;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Body;
import nl.etalage.site.Catalog;
import nl.etalage.site.ContentType;
import nl.etalage.site.Entry;
import nl.etalage.site.Site;
import nl.etalage.site.SiteConfig;
import nl.etalage.source.SourceFile;
import nl.etalage.source.Written;
import nl.etalage.subsidie.Subsidies;
import nl.etalage.zelfscan.Zelfscans;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScenariosTest {

    private final Written written = new Written();
    private final Profile profile = Firm.profile(written);
    private final Catalog catalog = new Catalog();
    private final Zelfscans scans = new Zelfscans(profile);
    private final AdviceType advice = new AdviceType(profile);
    private final Subsidies schemes = new Subsidies(profile);

    @BeforeEach
    void haveSomethingToTest() {
        add(
                scans,
                "content/zelfscans/scan.yml",
                """
                titel: Scan
                versie: "1"
                duur-minuten: 1
                inleiding: Kort.
                assen: {toegang: {titel: Toegang}}
                niveaus: [{vanaf: 0, id: start, titel: Begin, tekst: A.}, {vanaf: 50, id: orde, titel: Orde, tekst: B.}]
                vragen:
                  - {id: mfa, as: toegang, soort: ja-nee, vraag: Mfa?, punten: {ja: 1, nee: 0}}
                  - {id: sloten, as: toegang, soort: meerkeuze, vraag: Sloten?, opties: [{id: slot, tekst: Slot, punten: 1}, {id: geen, tekst: Geen, exclusief: true}], toon-als: {antwoord: mfa, is: ja}}
                  - {id: stelling, as: toegang, soort: stellingen, vraag: Klopt dit?, schaal: {van: 1, tot: 5}, rijen: [{id: hulp, tekst: H}]}
                indexen: [{id: dii, titel: Index, punten: [{als: {antwoord: mfa, is: ja}}], klassen: [{vanaf: 0, titel: laag}, {vanaf: 1, titel: hoog}]}]
                """);
        add(
                advice,
                "content/adviezen/mfa-aan.md",
                """
                ---
                titel: Zet het aan
                geldt-als: {antwoord: mfa, is: nee}
                kosten: {schatting: true}
                planning: {doorlooptijd-dagen: 7, eerste-stap: Begin.}
                effect: {soort: veiliger, tekst: T., antwoord-wordt: {mfa: ja}}
                kostensoort: tweefactor
                ---
                """);
        add(
                schemes,
                "content/subsidies/helft.yml",
                """
                titel: De helft
                verstrekker: rvo
                vorm: subsidie
                voor: onderneming
                gebied: {land: nederland}
                samenvatting: De helft terug.
                vragen: [{id: weken, soort: getal, max: 52, vraag: Weken?}]
                voorwaarden:
                  - {id: omvang, tekst: Hoogstens 50, als: {begrip: werknemers, hoogstens: 50}}
                  - {id: btw, tekst: Zonder btw, vraag: Zonder btw?}
                openstellingen: [{id: "2023", opent: "2023-10-02", sluit: "2023-11-01"}]
                bedrag: {percentage: 50, maximum: 500}
                kostensoorten: [tweefactor]
                bron: {url: "https://bron.example/", gezien: "2026-11-18"}
                """);
        written.assertProblems("");
    }

    @Test
    void passWhereTheLogicAgrees() {
        replay(
                "zelfscans",
                "scan",
                """
                - naam: Alles nog te doen
                  datum: "2023-10-15"
                  profiel: {werknemers: 12, gemeente: andere, provincie: utrecht, jaaromzet: weet-niet}
                  antwoorden: {mfa: nee, stelling.hulp: 1}
                  eigen: {helft: {btw: ja, weken: 4}}
                  kosten: {tweefactor: 400}
                  verwacht:
                    score: {toegang: 0, totaal: 0}
                    niveau: {toegang: start}
                    index: {dii: laag}
                    getoond: [mfa]
                    niet-getoond: [sloten]
                    adviezen: {bevat: [mfa-aan], mist: [], eerst: mfa-aan, volgorde: [mfa-aan]}
                    subsidies: {helft: {uitkomst: past, ronde: "2023", bedrag: 200, omdat: [], vraagt: []}}
                    combinatie: [helft]
                """);

        written.assertProblems("");
    }

    @Test
    void failAtTheExpectationAndOpenTheScanAsItWas() {
        replay(
                "zelfscans",
                "scan",
                """
                - naam: Verkeerd verwacht
                  datum: "2023-10-15"
                  profiel: {werknemers: 51}
                  antwoorden: {mfa: ja, sloten: [slot]}
                  verwacht:
                    score: {toegang: 99}
                    niveau: {totaal: start}
                    index: {dii: 0}
                    niet-getoond: [sloten]
                    adviezen: {bevat: [mfa-aan]}
                    subsidies: {helft: {uitkomst: past, bedrag: 5, omdat: [btw], verandering: kan}}
                """);

        var state =
                "{\"facts\":{\"werknemers\":51},\"answers\":{\"mfa\":\"ja\",\"sloten\":[\"slot\"]}}";
        var remedy =
                "    → Bekijk het zelf: /p/zelfscans/scan/#antwoorden="
                        + Base64.getUrlEncoder()
                                .withoutPadding()
                                .encodeToString(state.getBytes(StandardCharsets.UTF_8));
        written.assertProblems(
                """
                content/zelfscans/scan.scenarios.yml:6:22: scenario 'Verkeerd verwacht' verwacht 99, maar er komt uit: 100. [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:7:22: scenario 'Verkeerd verwacht' verwacht start, maar er komt uit: orde. [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:8:18: scenario 'Verkeerd verwacht' verwacht 0, maar er komt uit: 1 (hoog). [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:9:19: scenario 'Verkeerd verwacht' verwacht niet sloten, maar er komt uit: sloten wel getoond. [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:10:23: scenario 'Verkeerd verwacht' verwacht mfa-aan, maar er komt uit: mfa-aan niet gegeven. [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:11:35: scenario 'Verkeerd verwacht' verwacht past, maar er komt uit: past-niet (omvang is nee, btw is onbekend). [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:11:49: scenario 'Verkeerd verwacht' verwacht € 5, maar er komt uit: niets. [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:11:59: scenario 'Verkeerd verwacht' verwacht btw, maar er komt uit: omvang. [scenario-mislukt]
                @
                content/zelfscans/scan.scenarios.yml:11:79: scenario 'Verkeerd verwacht' verwacht kan, maar er komt uit: vast. [scenario-mislukt]
                @
                """
                        .replace("@", remedy));
    }

    @Test
    void nameOnlyWhatExists() {
        read(
                "subsidies",
                "helft",
                """
                - naam: Onbekend
                  datum: "2023-10-15"
                  profiel: {werknemer: 3, sector: horica, provincie: utrech, werknemers: 900}
                  antwoorden: {mfaa: ja, mfa: misschien, stelling: 3}
                  eigen: {helftt: {btw: ja}, helft: {btww: ja, btw: soms, weken: 60}}
                  kosten: {wify: 400, tweefactor: veel}
                  verwacht:
                    score: {toegan: 3, totaal: 101}
                    niveau: {toegang: begin}
                    index: {di: 3, dii: hoogst}
                    getoond: [mfaa]
                    adviezen: {bevat: [mfa-uit], eerst: mfa-uit}
                    subsidies:
                      helftt: {uitkomst: past}
                      helft: {uitkomst: gepast, ronde: "2024", omdat: [omvan, gebied], vraagt: [omzet, kosten, weken], verandering: nooit, waarom: x}
                    combinatie: [helftt]
                """);

        written.assertProblems(
                """
                content/subsidies/helft.scenarios.yml:3:13: er is geen begrip 'werknemer'. [begrip-onbekend]
                    → Bedoelt u 'werknemers'?
                content/subsidies/helft.scenarios.yml:3:35: begrip 'sector' heeft geen optie 'horica'. [optie-onbekend]
                    → Bedoelt u 'horeca'?
                content/subsidies/helft.scenarios.yml:3:54: er is geen provincie 'utrech'. [provincie-onbekend]
                    → Bedoelt u 'utrecht'?
                content/subsidies/helft.scenarios.yml:3:74: begrip 'werknemers' gaat van 1 tot en met 250, dus 900 komt niet voor. [waarde-buiten-bereik]
                    → Schrijf een getal daarbinnen, of maak min of max ruimer.
                content/subsidies/helft.scenarios.yml:4:16: er is geen vraag 'mfaa'. [vraag-onbekend]
                    → Bedoelt u 'mfa'?
                content/subsidies/helft.scenarios.yml:4:31: vraag 'mfa' heeft geen optie 'misschien'. [optie-onbekend]
                    → Kies uit: ja, nee.
                content/subsidies/helft.scenarios.yml:4:52: een antwoord op stellingen noemt de rij, als stelling.rij, maar er staat '3'. [rij-ontbreekt]
                content/subsidies/helft.scenarios.yml:5:11: er is geen subsidie 'helftt'. [verwijzing-onbekend]
                    → Bedoelt u 'helft'?
                content/subsidies/helft.scenarios.yml:5:38: deze regeling vraagt zelf niet naar 'btww'. [vraag-onbekend]
                    → Bedoelt u 'btw'?
                content/subsidies/helft.scenarios.yml:5:53: voorwaarde 'btw' heeft geen optie 'soms'. [optie-onbekend]
                    → Kies uit: ja, nee.
                content/subsidies/helft.scenarios.yml:5:66: vraag 'weken' gaat van 0 tot en met 52, dus 60 komt niet voor. [waarde-buiten-bereik]
                    → Schrijf een getal daarbinnen, of maak min of max ruimer.
                content/subsidies/helft.scenarios.yml:6:12: geen advies en geen subsidie heeft kostensoort 'wify'. [kostensoort-onbekend]
                    → Kies uit: tweefactor.
                content/subsidies/helft.scenarios.yml:6:35: hier hoort een bedrag in hele euro's, zonder punt, komma of euroteken, maar er staat 'veel'. [bedrag-verwacht]
                content/subsidies/helft.scenarios.yml:8:13: er is geen as 'toegan'. [as-onbekend]
                    → Bedoelt u 'toegang'?
                content/subsidies/helft.scenarios.yml:8:24: naast een subsidie is niet duidelijk van welke zelfscan 'totaal' is. [totaal-van-welke]
                    → Noem een as, of zet dit scenario in het bestand naast de zelfscan.
                content/subsidies/helft.scenarios.yml:8:32: hier hoort een heel getal van 0 tot en met 100, maar er staat '101'. [getal-verwacht]
                content/subsidies/helft.scenarios.yml:9:23: er is geen niveau 'begin'. [niveau-onbekend]
                    → Kies uit: orde, start.
                content/subsidies/helft.scenarios.yml:10:13: er is geen index 'di'. [index-onbekend]
                    → Bedoelt u 'dii'?
                content/subsidies/helft.scenarios.yml:10:25: hier hoort een aantal punten, zoals 5 of 5 tot 7, of de naam van een klasse, maar er staat 'hoogst'. [getal-verwacht]
                content/subsidies/helft.scenarios.yml:11:15: er is geen vraag 'mfaa'. [vraag-onbekend]
                    → Bedoelt u 'mfa'?
                content/subsidies/helft.scenarios.yml:12:24: er is geen advies 'mfa-uit'. [verwijzing-onbekend]
                    → Kies uit: mfa-aan.
                content/subsidies/helft.scenarios.yml:12:41: er is geen advies 'mfa-uit'. [verwijzing-onbekend]
                    → Kies uit: mfa-aan.
                content/subsidies/helft.scenarios.yml:14:7: er is geen subsidie 'helftt'. [verwijzing-onbekend]
                    → Bedoelt u 'helft'?
                content/subsidies/helft.scenarios.yml:15:25: 'gepast' kan hier niet. [keuze-onbekend]
                    → Bedoelt u 'past'?
                content/subsidies/helft.scenarios.yml:15:40: deze regeling heeft geen ronde '2024'. [ronde-onbekend]
                    → Bedoelt u '2023'?
                content/subsidies/helft.scenarios.yml:15:56: deze regeling heeft geen voorwaarde 'omvan'. [voorwaarde-onbekend]
                    → Bedoelt u 'omvang'?
                content/subsidies/helft.scenarios.yml:15:81: er is geen begrip en geen vraag 'omzet'. [vraag-onbekend]
                    → Kies uit: btw, gemeente, jaaromzet, kosten, mfa, provincie, sector, sloten, stelling, stelling.hulp, weken, werknemers.
                content/subsidies/helft.scenarios.yml:15:117: 'nooit' kan hier niet. [keuze-onbekend]
                    → Kies uit: kan, vast, wacht.
                content/subsidies/helft.scenarios.yml:15:124: onbekende sleutel 'waarom'. [sleutel-onbekend]
                    → Kies uit: bedrag.
                content/subsidies/helft.scenarios.yml:16:18: er is geen subsidie 'helftt'. [verwijzing-onbekend]
                    → Bedoelt u 'helft'?
                """);
    }

    @Test
    void expectSomethingAndAtAMoment() {
        read(
                "subsidies",
                "helft",
                """
                - naam: Zelfde
                  verwacht: {}
                - naam: Zelfde
                  verwacht: {subsidies: {helft: {uitkomst: past}}}
                - verwacht: {score: {toegang: 3}}
                - naam: Derde
                  datum: "2024-03-31T02:30"
                """);
        read("subsidies", "hefft", "- {naam: A, verwacht: {score: {toegang: 3}}}\n");
        read("zelfscans", "scan", "naam: A\n");

        written.assertProblems(
                """
                content/subsidies/hefft.scenarios.yml:1:1: hiernaast staat geen hefft.yml om te toetsen. [scenario-los]
                    → Bedoelt u 'helft'?
                content/subsidies/helft.scenarios.yml:2:13: dit scenario verwacht niets en kan dus niet mislukken. [verwacht-leeg]
                    → Schrijf wat eruit moet komen, zoals score: {totaal: 0}
                content/subsidies/helft.scenarios.yml:3:3: of een subsidie past, hangt af van de dag, en hier ontbreekt datum. [datum-ontbreekt]
                    → Schrijf bijvoorbeeld datum: "2026-09-01"
                content/subsidies/helft.scenarios.yml:3:9: scenario 'Zelfde' staat er al, op regel 1. [id-dubbel]
                    → Geef elk een eigen id.
                content/subsidies/helft.scenarios.yml:5:3: sleutel 'naam' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/helft.scenarios.yml:6:3: sleutel 'verwacht' ontbreekt. [sleutel-ontbreekt]
                content/subsidies/helft.scenarios.yml:7:10: dit tijdstip bestaat die nacht niet of twee keer, omdat de klok wordt verzet. [moment-zomertijd]
                    → Kies een tijd die er één keer is.
                content/zelfscans/scan.scenarios.yml:1:1: hier hoort een lijst, maar er staat een blok met sleutels. [lijst-verwacht]
                    → Zet een streepje voor elk onderdeel, ook als het er één is.
                """);
    }

    @Test
    void leaveUntriedWhatNoVisitorDoesOrGets() {
        assertThat(
                        gaps(
                                """
                                - naam: Niets geregeld
                                  antwoorden: {mfa: nee}
                                  verwacht: {adviezen: {bevat: [mfa-aan]}}
                                """))
                .isEqualTo(
                        """
                        content/adviezen/mfa-aan.md:1: er is geen proefbezoeker die dit advies niet krijgt.
                        content/subsidies/helft.yml:9: voorwaarde 'omvang': zij klopt bij geen proefbezoeker.
                        content/subsidies/helft.yml:9: voorwaarde 'omvang': zij is bij geen proefbezoeker nee.
                        content/subsidies/helft.yml:10: voorwaarde 'btw': zij klopt bij geen proefbezoeker.
                        content/subsidies/helft.yml:10: voorwaarde 'btw': zij is bij geen proefbezoeker nee.
                        content/zelfscans/scan.yml:1: index dii 1: geen proefbezoeker krijgt dit punt.
                        content/zelfscans/scan.yml:8: vraag 'mfa': geen proefbezoeker antwoordt 'ja'.
                        content/zelfscans/scan.yml:9: vraag 'sloten': zij komt bij geen proefbezoeker.
                        content/zelfscans/scan.yml:9: vraag 'sloten': geen proefbezoeker antwoordt 'slot'.
                        content/zelfscans/scan.yml:9: vraag 'sloten': geen proefbezoeker antwoordt 'geen'.
                        """);
    }

    @Test
    void tryAnAnswerOnlyWhereItsQuestionIsAsked() {
        assertThat(
                        gaps(
                                """
                                - naam: Een antwoord dat blijft liggen
                                  antwoorden: {mfa: nee, sloten: [slot]}
                                  verwacht: {score: {toegang: 0}}
                                """))
                .contains("vraag 'sloten': geen proefbezoeker antwoordt 'slot'.")
                .contains("geen proefbezoeker krijgt dit advies.");
    }

    private String gaps(String text) {
        var file = read("zelfscans", "scan", text).orElseThrow();
        written.assertProblems("");
        try (var scripts = new Scripts(Path.of("../templates/assets/js"), Map.of())) {
            return Coverage.of(profile, site(), scripts, List.of(file)).gaps().stream()
                    .map(gap -> gap + "\n")
                    .collect(Collectors.joining());
        }
    }

    private <E extends Entry> void add(ContentType<E> type, String path, String text) {
        var entry =
                type.read(written.document(path, text), Body.EMPTY, written.problems).orElseThrow();
        catalog.add(type.folder(), type.singular(), List.of(entry.id()), List.of(entry));
    }

    private Optional<ScenarioFile> read(String folder, String id, String text) {
        return new ScenarioReader(profile, catalog, written.problems)
                .read(
                        new SourceFile("content/" + folder + "/" + id + ".scenarios.yml", text),
                        folder);
    }

    private void replay(String folder, String id, String text) {
        var file = read(folder, id, text).orElseThrow();
        written.assertProblems("");
        try (var scripts = new Scripts(Path.of("../templates/assets/js"), Map.of())) {
            new Replay(profile, site(), scripts, written.problems).all(List.of(file));
        }
        assertThat(file.scenarios()).hasSize(1);
    }

    private Site site() {
        var config =
                SiteConfig.read(
                                written.document(
                                        "site-config.yml",
                                        "naam: Test\nbasis-url: \"https://test.example/p/\"\n"),
                                written.problems)
                        .orElseThrow();
        return new Site(
                config,
                new BaseUrl("https://test.example", "/p"),
                catalog,
                List.of(scans, advice, schemes));
    }
}
