package nl.etalage.condition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.etalage.region.Municipality;
import nl.etalage.region.Region;
import nl.etalage.script.Json;
import nl.etalage.source.Written;
import org.junit.jupiter.api.Test;

class ResolutionTest {

    private final Written written = new Written();

    private static final Region REGION =
            new Region(
                    Map.of(
                            "laren",
                            new Municipality(
                                    "Laren",
                                    "noord-holland",
                                    Optional.empty(),
                                    Optional.empty(),
                                    Optional.empty())),
                    Region.NONE.provinces(),
                    Map.of());

    @Test
    void givesEveryLeafTheFormOfTheLogic() {
        assertThat(
                        json(
                                Place.SCHEME,
                                """
                                als:
                                  alle:
                                    - {begrip: werknemers, hoogstens: 50}
                                    - {begrip: omzet, minder-dan: 2000}
                                    - {antwoord: mfa, in: [geen, deels]}
                                    - {antwoord: stelling.hulp, minstens: 3}
                                    - een-van: [{gemeente-in: {provincie: Noord-Holland}}, {gemeente-in: {gemeenten: [laren]}}, {gemeente-in: {land: nederland}}]
                                    - geen-van: [{begrip: ontvangen, bevat: slim}, {begrip: ontvangen, bevat: [slim, wbso]}]
                                    - niet: {begrip: kvk, is: nee}
                                    - {begrip: datum, na: "2025-07-18"}
                                    - {begrip: datum, hoogstens-dagen-geleden: 90}
                                    - {kosten: subsidiabel, minstens: 5000}
                                    - {kosten-post: elk, minstens: 450}
                                    - {definitie: klein}
                                """))
                .isEqualTo(
                        """
                        {"all":[{"fact":"werknemers","operator":"at-most","value":50},\
                        {"fact":"omzet","operator":"less-than","value":200000},\
                        {"answer":"mfa","operator":"in","value":["geen","deels"]},\
                        {"answer":"stelling.hulp","operator":"at-least","value":3},\
                        {"any":[{"area":{"province":"noord-holland"}},{"area":{"municipalities":["laren"]}},{"area":{"country":"nederland"}}]},\
                        {"none":[{"fact":"ontvangen","operator":"contains","value":["slim"]},{"fact":"ontvangen","operator":"contains","value":["slim","wbso"]}]},\
                        {"not":{"fact":"kvk","operator":"is","value":"nee"}},\
                        {"fact":"datum","operator":"after","value":"2025-07-18"},\
                        {"fact":"datum","operator":"at-most-days-ago","value":90},\
                        {"cost":"eligible","operator":"at-least","value":500000},\
                        {"cost":"each","operator":"at-least","value":45000},\
                        {"fact":"werknemers","operator":"less-than","value":10}]}\
                        """);
        assertThat(json(Place.ADVICE, "als: {score: toegang, minder-dan: 40}"))
                .isEqualTo("{\"score\":\"toegang\",\"operator\":\"less-than\",\"value\":40}");
        written.assertProblems("");
    }

    @Test
    void saysWhatIsNoCondition() {
        resolve(Place.ADVICE, "als: mkb");
        resolve(Place.ADVICE, "als: {}");
        resolve(Place.ADVICE, "als: {begrp: kvk, is: ja}");
        resolve(Place.ADVICE, "als: {begrip: kvk, antwoord: mfa, is: ja}");
        resolve(Place.ADVICE, "als: {begrip: werknemers, hoogsten: 5}");
        resolve(Place.ADVICE, "als: {begrip: werknemers}");
        resolve(Place.ADVICE, "als: {begrip: werknemers, minstens: 5, hoogstens: 10}");
        resolve(Place.ADVICE, "als: {alle: []}");
        resolve(Place.ADVICE, "als: {alle: {begrip: kvk, is: ja}}");
        resolve(Place.ADVICE, "als: {gemeente-in: {land: nederland, gemeenten: [laren]}}");

        written.assertProblems(
                """
                voorbeeld-01.yml:1:6: hier hoort een voorwaarde, maar er staat 'mkb'. [voorwaarde-verwacht]
                    → Schrijf bijvoorbeeld {begrip: werknemers, minstens: 5}.
                voorbeeld-02.yml:1:6: dit is geen voorwaarde: er staat niets. [voorwaarde-vorm]
                    → Kies uit: alle, een-van, geen-van, niet, begrip, antwoord, score, kosten, kosten-post, gemeente-in, definitie.
                voorbeeld-03.yml:1:6: dit is geen voorwaarde: er staat begrp, is. [voorwaarde-vorm]
                    → Bedoelt u 'begrip'?
                voorbeeld-04.yml:1:6: een voorwaarde gaat over één ding, maar hier staan begrip en antwoord. [voorwaarde-vorm]
                    → Zet ze onder elkaar in een lijst onder alle of een-van.
                voorbeeld-05.yml:1:27: onbekende sleutel 'hoogsten'. [sleutel-onbekend]
                    → Bedoelt u 'hoogstens'?
                voorbeeld-06.yml:1:6: hier ontbreekt waarmee 'werknemers' vergeleken wordt. [voorwaarde-vergelijking]
                    → Schrijf bijvoorbeeld {begrip: werknemers, minstens: 5}.
                voorbeeld-07.yml:1:6: een voorwaarde vergelijkt op één manier, maar hier staan hoogstens en minstens. [voorwaarde-vergelijking]
                    → Zet ze als twee voorwaarden onder alle.
                voorbeeld-08.yml:1:13: deze lijst is leeg. [lijst-leeg]
                    → Zet er iets in, of haal de sleutel weg.
                voorbeeld-09.yml:1:13: hier hoort een lijst, maar er staat een blok met sleutels. [lijst-verwacht]
                    → Zet een streepje voor elk onderdeel, ook als het er één is.
                voorbeeld-10.yml:1:20: een gebied heeft precies één van land, provincie en gemeenten. [gebied-keuze]
                    → Schrijf bijvoorbeeld {land: nederland} of {provincie: Utrecht}.
                """);
    }

    @Test
    void saysWhatANameDoesNotReferTo() {
        resolve(Place.SCHEME, "als: {begrip: werknemer, is: 3}");
        resolve(Place.SCHEME, "als: {antwoord: mfaa, is: geen}");
        resolve(Place.SCHEME, "als: {antwoord: stelling, is: 3}");
        resolve(Place.SCHEME, "als: {antwoord: stelling.hulpp, is: 3}");
        resolve(Place.SCHEME, "als: {definitie: klien}");
        resolve(Place.SCHEME, "als: {kosten: alles, minstens: 3}");
        resolve(Place.SCHEME, "als: {gemeente-in: {gemeenten: [larem]}}");
        resolve(Place.SCHEME, "als: {gemeente-in: {provincie: Holland}}");
        resolve(Place.ADVICE, "als: {score: toegan, is: 3}");
        resolve(Place.SCAN, "als: {antwoord: mfaa, is: geen}");

        written.assertProblems(
                """
                voorbeeld-01.yml:1:15: er is geen begrip 'werknemer'. [begrip-onbekend]
                    → Bedoelt u 'werknemers'?
                voorbeeld-02.yml:1:17: er is geen vraag 'mfaa'. [vraag-onbekend]
                    → Bedoelt u 'mfa'?
                voorbeeld-03.yml:1:17: vraag 'stelling' heeft rijen: noem er één. [rij-ontbreekt]
                    → Kies uit: stelling.hulp.
                voorbeeld-04.yml:1:17: vraag 'stelling' heeft geen rij 'hulpp'. [rij-onbekend]
                    → Bedoelt u 'stelling.hulp'?
                voorbeeld-05.yml:1:18: er is geen definitie 'klien'. [definitie-onbekend]
                    → Bedoelt u 'klein'?
                voorbeeld-06.yml:1:15: 'alles' kan hier niet. [keuze-onbekend]
                    → Kies uit: subsidiabel.
                voorbeeld-07.yml:1:33: er is geen gemeente 'larem'. [gemeente-onbekend]
                    → Bedoelt u 'laren'?
                voorbeeld-08.yml:1:32: er is geen provincie 'Holland'. [provincie-onbekend]
                    → Kies uit: Drenthe, Flevoland, Friesland, Gelderland, Groningen, Limburg, Noord-Brabant, Noord-Holland, Overijssel, Utrecht, Zeeland, Zuid-Holland.
                voorbeeld-09.yml:1:14: er is geen as 'toegan'. [as-onbekend]
                    → Bedoelt u 'toegang'?
                voorbeeld-10.yml:1:17: vraag 'mfaa' bestaat niet in deze zelfscan. [vraag-onbekend]
                    → Bedoelt u 'mfa'?
                """);
    }

    @Test
    void comparesOnlyInWaysThatFitTheKind() {
        resolve(Place.SCHEME, "als: {begrip: werknemers, in: [3]}");
        resolve(Place.SCHEME, "als: {antwoord: mfa, hoogstens: 3}");
        resolve(Place.SCHEME, "als: {begrip: datum, is: \"2025-01-01\"}");
        resolve(Place.SCHEME, "als: {begrip: ontvangen, is: slim}");

        written.assertProblems(
                """
                voorbeeld-01.yml:1:27: 'in' past niet bij werknemers, want dat is een getal. [vergelijking-past-niet]
                    → Kies uit: is, hoogstens, minstens, minder-dan, meer-dan.
                voorbeeld-02.yml:1:22: 'hoogstens' past niet bij mfa, want dat is een keuze. [vergelijking-past-niet]
                    → Kies uit: is, in.
                voorbeeld-03.yml:1:22: 'is' past niet bij datum, want dat is een datum. [vergelijking-past-niet]
                    → Kies uit: hoogstens, minstens, na, voor, hoogstens-dagen-geleden.
                voorbeeld-04.yml:1:26: 'is' past niet bij ontvangen, want dat is een meerkeuze. [vergelijking-past-niet]
                    → Kies uit: bevat.
                """);
    }

    @Test
    void comparesOnlyWithWhatCanBeAnswered() {
        resolve(Place.SCHEME, "als: {begrip: werknemers, hoogstens: 251}");
        resolve(Place.SCHEME, "als: {begrip: werknemers, hoogstens: veel}");
        resolve(Place.SCHEME, "als: {begrip: omzet, hoogstens: 20001}");
        resolve(Place.SCHEME, "als: {antwoord: mfa, in: [geen, dels]}");
        resolve(Place.SCHEME, "als: {antwoord: mfa, in: []}");
        resolve(Place.SCHEME, "als: {begrip: kvk, is: misschien}");
        resolve(Place.SCHEME, "als: {begrip: ontvangen, bevat: slom}");
        resolve(Place.SCHEME, "als: {begrip: datum, na: \"2025-02-30\"}");
        resolve(Place.SCHEME, "als: {begrip: datum, hoogstens-dagen-geleden: -1}");
        resolve(Place.ADVICE, "als: {score: toegang, minstens: 101}");

        written.assertProblems(
                """
                voorbeeld-01.yml:1:38: begrip 'werknemers' gaat van 1 tot en met 250, dus 251 komt niet voor. [waarde-buiten-bereik]
                    → Schrijf een getal daarbinnen, of maak min of max ruimer.
                voorbeeld-02.yml:1:38: hier hoort een heel getal, maar er staat 'veel'. [getal-verwacht]
                voorbeeld-03.yml:1:33: begrip 'omzet' gaat van 0 tot en met 20000, dus 20001 komt niet voor. [waarde-buiten-bereik]
                    → Schrijf een getal daarbinnen, of maak min of max ruimer.
                voorbeeld-04.yml:1:33: vraag 'mfa' heeft geen optie 'dels'. [optie-onbekend]
                    → Bedoelt u 'deels'?
                voorbeeld-05.yml:1:26: deze lijst is leeg. [lijst-leeg]
                    → Zet er iets in, of haal de sleutel weg.
                voorbeeld-06.yml:1:24: begrip 'kvk' heeft geen optie 'misschien'. [optie-onbekend]
                    → Kies uit: ja, nee.
                voorbeeld-07.yml:1:33: begrip 'ontvangen' heeft geen optie 'slom'. [optie-onbekend]
                    → Bedoelt u 'slim'?
                voorbeeld-08.yml:1:26: hier hoort een datum die bestaat, als jjjj-mm-dd, zoals "2026-09-01", maar er staat '2025-02-30'. [datum-ongeldig]
                voorbeeld-09.yml:1:47: hier hoort een heel getal van 0 tot en met 36500, maar er staat '-1'. [getal-verwacht]
                voorbeeld-10.yml:1:33: score 'toegang' gaat van 0 tot en met 100, dus 101 komt niet voor. [waarde-buiten-bereik]
                    → Schrijf een getal daarbinnen, of maak min of max ruimer.
                """);
    }

    @Test
    void isAboutCostsOnlyInASchemeAndAboutScoresOnlyInAdvice() {
        resolve(Place.ADVICE, "als: {kosten: subsidiabel, minstens: 5000}");
        resolve(Place.SCHEME, "als: {niet: {score: toegang, minder-dan: 40}}");
        resolve(Place.FACT, "als: {definitie: klein}");

        written.assertProblems(
                """
                voorbeeld-01.yml:1:6: een voorwaarde over 'kosten' kan niet in een advies. [voorwaarde-hier-niet]
                    → Hier kunnen: begrip, antwoord, score, gemeente-in, definitie.
                voorbeeld-02.yml:1:13: een voorwaarde over 'score' kan niet in een regeling. [voorwaarde-hier-niet]
                    → Hier kunnen: begrip, antwoord, kosten, kosten-post, gemeente-in, definitie.
                voorbeeld-03.yml:1:6: een voorwaarde over 'definitie' kan niet in een begrip. [voorwaarde-hier-niet]
                    → Hier kunnen: begrip, gemeente-in.
                """);
    }

    @Test
    void findsEverythingThatIsWrongInOneRun() {
        resolve(
                Place.SCHEME,
                """
                als:
                  alle:
                    - {begrip: werknemer, is: 3}
                    - niet: {antwoord: mfa, is: alle}
                    - {begrip: kvk}
                """);

        written.assertProblems(
                """
                voorbeeld-01.yml:5:7: hier ontbreekt waarmee 'kvk' vergeleken wordt. [voorwaarde-vergelijking]
                    → Schrijf bijvoorbeeld {begrip: kvk, minstens: 5}.
                """);
    }

    @Test
    void saysNothingOfWhatMayBeInAScanThatCouldNotBeRead() {
        var vocabulary = vocabulary(Place.ADVICE);
        var incomplete =
                new Vocabulary(
                        Place.ADVICE,
                        REGION,
                        vocabulary.facts(),
                        Map.of("stuk", Term.unreadable("vraag", "stuk")),
                        Set.of(),
                        Map.of(),
                        Set.of(),
                        false);

        for (var condition :
                List.of(
                        "{antwoord: x, is: y}",
                        "{antwoord: stuk.rij, is: 3}",
                        "{score: z, is: 3}",
                        "{antwoord: stuk, is: y}")) {
            assertThat(resolve(incomplete, "als: " + condition)).isEmpty();
        }
        written.assertProblems("");
    }

    private int files;

    private Optional<Condition> resolve(Place place, String yaml) {
        return resolve(vocabulary(place), yaml);
    }

    private Optional<Condition> resolve(Vocabulary vocabulary, String yaml) {
        var fields =
                written.document("voorbeeld-%02d.yml".formatted(++files), yaml)
                        .fields(written.problems);
        return fields.optional("als", ConditionReader::read)
                .flatMap(condition -> Resolution.of(condition, vocabulary, written.problems));
    }

    private String json(Place place, String yaml) {
        return Json.write(resolve(place, yaml).orElseThrow());
    }

    private Vocabulary vocabulary(Place place) {
        var klein =
                ConditionReader.read(
                        written.document("klein.yml", "{begrip: werknemers, minder-dan: 10}")
                                .keys(),
                        written.problems);
        var facts =
                terms(
                        term("begrip", "werknemers", Kind.NUMBER, 1, 250),
                        term("begrip", "omzet", Kind.AMOUNT, 0, 2_000_000),
                        term("begrip", "kvk", Kind.YES_NO, 0, 0, "ja", "nee"),
                        term("begrip", "datum", Kind.DATE, 0, 0),
                        term("begrip", "ontvangen", Kind.MULTIPLE, 0, 0, "slim", "wbso"));
        var questions =
                terms(
                        term("vraag", "mfa", Kind.CHOICE, 0, 0, "alles", "deels", "geen"),
                        term("vraag", "stelling", Kind.STATEMENTS, 1, 5),
                        term("vraag", "stelling.hulp", Kind.SCALE, 1, 5));
        return new Vocabulary(
                place,
                REGION,
                facts,
                questions,
                Set.of("toegang"),
                Map.of("klein", klein.orElseThrow()),
                Set.of(),
                true);
    }

    private static Map<String, Term> terms(Term... terms) {
        var byId = new LinkedHashMap<String, Term>();
        for (var term : terms) {
            byId.put(term.id(), term);
        }
        return byId;
    }

    private static Term term(
            String noun, String id, Kind kind, long min, long max, String... options) {
        return new Term(noun, id, Optional.of(kind), List.of(options), min, max, false);
    }
}
