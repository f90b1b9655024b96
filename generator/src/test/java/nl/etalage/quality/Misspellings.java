package nl.etalage.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

/**
 * Every question several times, each with one mistake in one of its words, as a machine makes them:
 * a letter too many, one too few, two that changed places, one typed twice. Always the same ones.
 */
final class Misspellings {

    private static final Pattern LONG_WORD = Pattern.compile("\\p{L}{4,}");
    private static final int LETTERS = 26;

    private final Random random = new Random(35);

    private enum Mistake {
        INSERT,
        DROP,
        SWAP,
        DOUBLE
    }

    static QuestionSet of(String name, QuestionSet questions) {
        var made = new Misspellings();
        return new QuestionSet(
                name,
                questions.questions().stream().flatMap(asked -> made.all(asked).stream()).toList());
    }

    private List<Asked> all(Asked asked) {
        var misspelt = new ArrayList<Asked>();
        LONG_WORD
                .matcher(asked.text())
                .results()
                .forEach(
                        word -> {
                            for (var mistake : Mistake.values()) {
                                var text =
                                        asked.text().substring(0, word.start())
                                                + spoil(word.group(), mistake)
                                                + asked.text().substring(word.end());
                                misspelt.add(new Asked(text, asked.pages()));
                            }
                        });
        return misspelt;
    }

    private String spoil(String word, Mistake mistake) {
        int at = random.nextInt(word.length());
        return switch (mistake) {
            case INSERT -> {
                char letter = (char) ('a' + random.nextInt(LETTERS));
                yield word.substring(0, at) + letter + word.substring(at);
            }
            case DROP -> word.substring(0, at) + word.substring(at + 1);
            case SWAP -> swap(word, at);
            case DOUBLE -> word.substring(0, at) + word.charAt(at) + word.substring(at);
        };
    }

    /** The first two neighbours from here on, or from the beginning, that are not the same. */
    private static String swap(String word, int from) {
        for (int tried = 0; tried < word.length(); tried++) {
            int at = (from + tried) % (word.length() - 1);
            if (word.charAt(at) != word.charAt(at + 1)) {
                return word.substring(0, at)
                        + word.charAt(at + 1)
                        + word.charAt(at)
                        + word.substring(at + 2);
            }
        }
        return word;
    }
}
