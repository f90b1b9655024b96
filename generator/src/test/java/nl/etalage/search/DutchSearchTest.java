package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What Dutch does to words makes no difference to what is found. */
class DutchSearchTest {

    private static final SmallSite SITE =
            SmallSite.of(
                    "Een subsidie aanvragen",
                    "Bedrijven in het Gooi",
                    "Websites vergelijken",
                    "Cafés en foto’s",
                    "De zzp'er",
                    "Programma's van Microsoft 365",
                    "NIS2 voor kleine firma’s",
                    "Cyberveiligheid",
                    "Mijn Digitalezaak",
                    "De cyberscan",
                    "E-mail",
                    "Adviezen");

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "subsidie, Een subsidie aanvragen",
        "subsidies, Een subsidie aanvragen",
        "bedrijf, Bedrijven in het Gooi",
        "bedrijven, Bedrijven in het Gooi",
        "website, Websites vergelijken",
        "websites, Websites vergelijken",
        "advies, Adviezen",
        "vergelijking, Websites vergelijken",
    })
    void findsOneAndMany(String question, String title) {
        assertThat(SITE.find(question)).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "cafe, Cafés en foto’s",
        "café, Cafés en foto’s",
        "CAFÉ, Cafés en foto’s",
        "foto, Cafés en foto’s",
        "foto's, Cafés en foto’s",
        "fotos, Cafés en foto’s",
        "zzp, De zzp'er",
        "zzper, De zzp'er",
        "zzp’er, De zzp'er",
        "programmas, Programma's van Microsoft 365",
        "email, E-mail",
        "e-mail, E-mail",
        "e mail, E-mail",
        "mail, E-mail",
    })
    void makesNothingOfAccentsApostrophesAndHyphens(String question, String title) {
        assertThat(SITE.find(question)).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "nis2, NIS2 voor kleine firma’s",
        "NIS 2, NIS2 voor kleine firma’s",
        "nis-2, NIS2 voor kleine firma’s",
        "365, Programma's van Microsoft 365",
        "microsoft365, Programma's van Microsoft 365",
        "office365, Programma's van Microsoft 365",
    })
    void findsDigits(String question, String title) {
        assertThat(SITE.find(question)).startsWith(title);
    }

    @ParameterizedTest
    @CsvSource({
        "cyberveiligheid, Cyberveiligheid",
        "cyber veiligheid, Cyberveiligheid",
        "digitale zaak, Mijn Digitalezaak",
        "digitalezaak, Mijn Digitalezaak",
        "cyber scan, De cyberscan",
        "cyberscan, De cyberscan",
    })
    void findsWhatIsWrittenJoinedOrApart(String question, String title) {
        assertThat(SITE.find(question)).startsWith(title);
    }

    @Test
    void findsTheHalvesOfACompoundAndACompoundByItsHalves() {
        try (var site = SmallSite.of("Veiligheid op het werk", "Cyber", "Over cyberveiligheid")) {
            assertThat(site.find("veiligheid"))
                    .containsExactly("Veiligheid op het werk", "Over cyberveiligheid");
            assertThat(site.find("cyberveiligheid")).startsWith("Over cyberveiligheid");
        }
    }

    @ParameterizedTest
    @CsvSource({"subs", "subsi", "subsid", "subsidi", "subsidie", "subsidie a", "subsidie aanvr"})
    void findsWhileAWordIsTyped(String question) {
        assertThat(SITE.find(question)).startsWith("Een subsidie aanvragen");
        assertThat(SITE.meant(question)).isEmpty();
    }

    @Test
    void prefersPagesOfTheKindThatIsNamedBesideSomethingElse() {
        var pages =
                List.of(
                        SmallSite.page("artikel", "Leren met subsidie", "Leren."),
                        SmallSite.page("subsidie", "SLIM", "Een subsidie om te leren."));
        try (var site = new SmallSite(Synonyms.NONE, pages)) {
            assertThat(site.find("subsidie")).startsWith("Leren met subsidie");
            assertThat(site.find("subsidie slim")).startsWith("SLIM");
        }
    }
}
