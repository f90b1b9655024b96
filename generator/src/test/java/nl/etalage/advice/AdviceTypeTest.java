package nl.etalage.advice;

import static org.assertj.core.api.Assertions.assertThat;

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

class AdviceTypeTest {

    private final Written written = new Written();
    private final Profile profile = Firm.profile(written);
    private final AdviceType type = new AdviceType(profile);
    private final Catalog catalog = new Catalog();

    @Test
    void becomesWhatTheLogicGivesAndOrders() {
        var advice =
                check(
                        """
                        titel: Zet het aan
                        geldt-als: {alle: [{antwoord: mfa, is: geen}, {score: toegang, minder-dan: 40}]}
                        kosten: {eenmalig: {van: 0, tot: 400}, per-maand: 30, eigen-uren: 4, schatting: true}
                        planning: {doorlooptijd-dagen: 7, eerste-stap: Maak een lijst., wie: uzelf}
                        effect: {soort: veiliger, tekst: Veiliger., antwoord-wordt: {mfa: alles, sloten: [slot], stelling.hulp: 5}}
                        kostensoort: tweefactor
                        na: [b]
                        fase: realisatie
                        """,
                        minimal("na: []"));

        written.assertProblems("");
        assertThat(Json.write(advice.modelled(profile, site())))
                .isEqualTo(
                        """
                        {"id":"a","title":"Zet het aan","url":"/p/adviezen/a/","description":"","appliesIf":{"all":[{"answer":"mfa","operator":"is","value":"geen"},{"score":"toegang","operator":"less-than","value":40}]},"costs":{"once":{"from":0,"to":40000},"monthly":{"from":3000,"to":3000},"ownHours":4,"estimate":true},"planning":{"leadDays":7,"firstStep":"Maak een lijst.","who":"uzelf"},"effect":{"kind":"veiliger","text":"Veiliger.","answerBecomes":{"mfa":"alles","sloten":["slot"],"stelling.hulp":5}},"costKind":"tweefactor","after":["b"],"phase":"realisatie","themes":[]}\
                        """);
    }

    @Test
    void asksForEveryRequiredKey() {
        check("kosten: {}\nplanning: {}\neffect: {}\n");

        written.assertProblems(
                """
                content/adviezen/a.md:2:1: sleutel 'geldt-als' ontbreekt. [sleutel-ontbreekt]
                content/adviezen/a.md:2:1: sleutel 'titel' ontbreekt. [sleutel-ontbreekt]
                content/adviezen/a.md:2:9: hier ontbreekt waar deze kosten vandaan komen. [kosten-herkomst]
                    → Schrijf schatting: true, of een bron; één van de twee.
                content/adviezen/a.md:3:11: sleutel 'doorlooptijd-dagen' ontbreekt. [sleutel-ontbreekt]
                content/adviezen/a.md:3:11: sleutel 'eerste-stap' ontbreekt. [sleutel-ontbreekt]
                content/adviezen/a.md:4:9: sleutel 'soort' ontbreekt. [sleutel-ontbreekt]
                content/adviezen/a.md:4:9: sleutel 'tekst' ontbreekt. [sleutel-ontbreekt]
                """);
    }

    @Test
    void saysWhereItsCostsComeFrom() {
        check(
                minimal("kostensoort: Twee Factor").replace("schatting: true", "eigen-uren: 1"),
                minimal("fase: analize")
                        .replace(
                                "schatting: true",
                                "schatting: true, eenmalig: {van: 5, tot: 4}, per-maand: 2.50,"
                                        + " bron: {url: \"https://x.example\", gezien:"
                                        + " \"2026-11-18\"}"));

        written.assertProblems(
                """
                content/adviezen/a.md:4:9: hier ontbreekt waar deze kosten vandaan komen. [kosten-herkomst]
                    → Schrijf schatting: true, of een bron; één van de twee.
                content/adviezen/a.md:7:14: hier hoort een id van kleine letters, cijfers en koppeltekens, maar er staat 'Twee Factor'. [id-ongeldig]
                    → Schrijf 'twee-factor'.
                content/adviezen/b.md:4:9: deze kosten zijn een schatting en hebben ook een bron. [kosten-herkomst]
                    → Schrijf schatting: true, of een bron; één van de twee.
                content/adviezen/b.md:4:43: het laagste bedrag is hoger dan het hoogste. [bereik-leeg]
                    → Wissel van en tot om.
                content/adviezen/b.md:4:66: hier hoort een bedrag in hele euro's, zonder punt, komma of euroteken, maar er staat '2.50'. [bedrag-verwacht]
                content/adviezen/b.md:7:7: 'analize' kan hier niet. [keuze-onbekend]
                    → Bedoelt u 'analyse'?
                """);
    }

    @Test
    void changesAnswersThatExist() {
        check(
                minimal("na: [bb]")
                        .replace(
                                "tekst: T.",
                                "tekst: T., antwoord-wordt: {mfaa: alles, mfa: altijd, sloten:"
                                        + " [slott], stelling: 3, stelling.hulp: 9}"),
                minimal("vervallen: {sinds: \"2025-01-01\"}")
                        .replace("{antwoord: mfa, is: geen}", "{antwoord: mfa, is: niks}"));

        written.assertProblems(
                """
                content/adviezen/a.md:6:55: er is geen vraag 'mfaa'. [vraag-onbekend]
                    → Bedoelt u 'mfa'?
                content/adviezen/a.md:6:73: vraag 'mfa' heeft geen optie 'altijd'. [optie-onbekend]
                    → Kies uit: alles, geen.
                content/adviezen/a.md:6:90: vraag 'sloten' heeft geen optie 'slott'. [optie-onbekend]
                    → Bedoelt u 'slot'?
                content/adviezen/a.md:6:108: een antwoord op stellingen noemt de rij, als stelling.rij, maar er staat '3'. [rij-ontbreekt]
                content/adviezen/a.md:6:126: vraag 'stelling.hulp' gaat van 1 tot en met 5, dus 9 komt niet voor. [waarde-buiten-bereik]
                    → Schrijf een getal daarbinnen, of maak min of max ruimer.
                content/adviezen/a.md:7:6: er is geen advies 'bb'. [verwijzing-onbekend]
                    → Bedoelt u 'b'?
                content/adviezen/b.md:3:32: vraag 'mfa' heeft geen optie 'niks'. [optie-onbekend]
                    → Kies uit: alles, geen.
                """);
    }

    @Test
    void waitsForNoCircle() {
        check(minimal("na: [b]"), minimal("na: [c]"), minimal("na: [a]"), minimal("na: [d]"));

        written.assertProblems(
                """
                content/adviezen/a.md:7:6: deze adviezen wachten op elkaar: a, b, c. [na-kring]
                    → Haal bij één ervan het andere weg onder na.
                content/adviezen/d.md:7:6: dit advies komt na zichzelf. [na-kring]
                    → Haal het weg onder na.
                """);
    }

    private static String minimal(String more) {
        return """
        titel: Zet het aan
        geldt-als: {antwoord: mfa, is: geen}
        kosten: {schatting: true}
        planning: {doorlooptijd-dagen: 7, eerste-stap: Begin.}
        effect: {soort: veiliger, tekst: T.}
        """
                + more
                + "\n";
    }

    /** Reads and checks pieces of advice called a, b, … and gives the first. */
    private WrittenAdvice check(String... files) {
        var all = new ArrayList<WrittenAdvice>();
        var name = 'a';
        for (var keys : files) {
            var document =
                    written.document(
                            "content/adviezen/" + name++ + ".md", "---\n" + keys + "---\nTekst.\n");
            type.read(document, Body.EMPTY, written.problems).ifPresent(all::add);
        }
        catalog.add("zelfscans", "zelfscan", List.of("scan"), List.<Entry>of(Firm.scan(written)));
        catalog.add("adviezen", "advies", all.stream().map(WrittenAdvice::id).toList(), all);
        all.forEach(advice -> type.check(advice, catalog, written.problems));
        return all.get(0);
    }

    private Site site() {
        var config =
                SiteConfig.read(
                                written.document(
                                        "site-config.yml",
                                        "naam: Test\nbasis-url: \"https://test.example/p/\"\n"),
                                written.problems)
                        .orElseThrow();
        return new Site(config, new BaseUrl("https://test.example", "/p"), catalog, List.of(type));
    }
}
