package nl.etalage.search;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The different words of a site, each with a number: a large site has millions of words, and a
 * hundred thousand different ones. What takes time is done for the different ones.
 */
final class Vocabulary {

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> words = new ArrayList<>();

    /** The words of a text, in their order, each by its number. */
    int[] numbers(String text) {
        var found = new Numbers();
        Words.of(text, word -> found.add(number(small(word))));
        return found.toArray();
    }

    int number(String word) {
        Integer known = numbers.putIfAbsent(word, words.size());
        if (known != null) {
            return known;
        }
        words.add(word);
        return words.size() - 1;
    }

    /** By number. */
    List<String> words() {
        return Collections.unmodifiableList(words);
    }

    int size() {
        return words.size();
    }

    /**
     * A word is found in capitals as without. Those of other alphabets are left to the script that
     * knows words: what a small letter is, depends on more there.
     */
    private static String small(String word) {
        char[] letters = null;
        for (int at = 0; at < word.length(); at++) {
            char letter = word.charAt(at);
            if (letter > 'z' && letter != '’') {
                return word;
            }
            if (letter >= 'A' && letter <= 'Z') {
                letters = letters == null ? word.toCharArray() : letters;
                letters[at] = (char) (letter - 'A' + 'a');
            }
        }
        return letters == null ? word : new String(letters);
    }
}
