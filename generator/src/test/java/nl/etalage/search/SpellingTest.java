package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A word that the site does not have is read as one that it has. */
class SpellingTest {

    private static final SmallSite SITE =
            new SmallSite(
                    new Synonyms(List.of(List.of("website", "homepage", "voordeur"))),
                    List.of(
                            page("Een verzekering voor uw website"),
                            page("Subsidie aanvragen"),
                            page("Wat NIS2 van u vraagt in 2026"),
                            page("Tweestapsverificatie"),
                            page("De elektronische factuur"),
                            page("Gijzelsoftware en phishing"),
                            page("Wifi voor gasten"),
                            page("Een systeem om te reserveren: het reserveringssysteem"),
                            page("Cyber en veiligheid"),
                            page("Wacht niet op een ander woord voor wachtwoorden")));

    @AfterAll
    static void close() {
        SITE.close();
    }

    @ParameterizedTest
    @CsvSource({
        "verzekring, verzekering",
        "verzekkering, verzekering",
        "evrzekering, verzekering",
        "vverzekerng, verzekering",
        "subsiedie, subsidie",
        "wfii, wifi",
        "wwifi, wifi",
    })
    void mendsLettersTooManyTooFewOrSwapped(String typed, String meant) {
        assertThat(SITE.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "fishing, phishing",
        "faktuur, factuur",
        "electronische, elektronische",
        "veilichheit, veiligheid",
        "gyselsoftware, gijzelsoftware",
        "verseekering, verzekering",
    })
    void hearsWhatSoundsTheSame(String typed, String meant) {
        assertThat(SITE.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "niss2, nis2",
        "nsi2, nis2",
        "nis3, ''",
        "2025, ''",
    })
    void mendsLettersButNoDigits(String typed, String meant) {
        assertThat(SITE.meant(typed)).isEqualTo(meant);
    }

    @ParameterizedTest
    @CsvSource({
        "reserveringsysteem, reserveringssysteem",
        "reserveringsysteeem, reserveringssysteem",
        "cybervelligheid, cyberveiligheid",
        "cyyberveiligheid, cyberveiligheid",
        "twee staps verificaatie, tweestapsverificatie",
        "tweestap verificatie, tweestapsverificatie",
        "wachtword, wachtwoorden",
    })
    void mendsWordsThatAreJoinedOrShouldBe(String typed, String meant) {
        assertThat(SITE.meant(typed)).isEqualTo(meant);
    }

    @Test
    void knowsTheWordsOfSynonymsAndThoseThatSayNothing() {
        assertThat(SITE.meant("hoomepage")).isEqualTo("homepage");
        assertThat(SITE.find("hoomepage")).containsExactly("Een verzekering voor uw website");
        assertThat(SITE.meant("subsidie vooor website")).isEqualTo("subsidie voor website");
    }

    @ParameterizedTest
    @ValueSource(strings = {"verzekring", "reserveringsysteem", "tweestapsverifcatie"})
    void staysWithOneWordWhileItIsTyped(String typed) {
        String last = SITE.meant(typed);
        var seen =
                IntStream.rangeClosed(1, typed.length())
                        .mapToObj(length -> SITE.meant(typed.substring(0, length)))
                        .filter(meant -> !meant.isEmpty())
                        .distinct()
                        .toList();

        assertThat(seen).containsExactly(last);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "qwertyuiop",
                "abc",
                "xyz",
                "kat",
                "wiki",
                "gasp",
                "zonnepanelen",
                "de het een"
            })
    void leavesAWordAloneThatIsLikeNone(String typed) {
        assertThat(SITE.meant(typed)).isEmpty();
    }

    private static SearchDocument page(String title) {
        return SmallSite.page("artikel", title, "");
    }
}
