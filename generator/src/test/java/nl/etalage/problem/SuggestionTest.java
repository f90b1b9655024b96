package nl.etalage.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    @Test
    void namesTheOneThatWasProbablyMeant() {
        assertThat(Suggestion.of("verstreker", List.of("titel", "verstrekker")))
                .isEqualTo("Bedoelt u 'verstrekker'?");
    }

    @Test
    void takesTwoLettersInTheWrongOrderForOneMistake() {
        assertThat(Suggestion.distance("tiitel", "titel")).isEqualTo(1);
        assertThat(Suggestion.distance("ttiel", "titel")).isEqualTo(1);
    }

    @Test
    void doesNotGuessAtShortWordsThatShareHardlyAnything() {
        assertThat(Suggestion.of("als", List.of("op", "id"))).isEqualTo("Kies uit: id, op.");
    }

    @Test
    void listsNothingWhereThereIsTooMuchToChooseFrom() {
        var many = IntStream.range(0, 40).mapToObj(number -> "gemeente-" + number).toList();

        assertThat(Suggestion.of("verkoop", many)).isNull();
    }
}
