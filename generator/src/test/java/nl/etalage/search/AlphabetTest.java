package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class AlphabetTest {

    @Test
    void ordersByLetterWithoutRegardForCapitalsAccentsAndSigns() {
        assertThat(
                        alphabet(
                                "Één",
                                "back-up",
                                "‘Excel’",
                                "2fa",
                                "Back-ups",
                                "ångström",
                                "Ωmega",
                                "€ 5",
                                ""))
                .containsExactly(
                        "0-9 letter-0-9: , 2fa, € 5, Ωmega",
                        "A letter-a: ångström",
                        "B letter-b: back-up, Back-ups",
                        "E letter-e: Één, ‘Excel’");
    }

    private static List<String> alphabet(String... titles) {
        var documents =
                Arrays.stream(titles)
                        .map(
                                title ->
                                        new SearchDocument(
                                                "", "/", title, "", "", List.of(), List.of(), "",
                                                List.of()))
                        .toList();
        return Alphabet.of(documents).stream()
                .map(
                        letter ->
                                "%s %s: %s"
                                        .formatted(
                                                letter.letter(),
                                                letter.id(),
                                                String.join(
                                                        ", ",
                                                        letter.entries().stream()
                                                                .map(SearchDocument::title)
                                                                .toList())))
                .toList();
    }
}
