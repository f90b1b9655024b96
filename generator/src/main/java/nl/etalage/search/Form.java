package nl.etalage.search;

import java.util.ArrayList;
import java.util.List;

/**
 * What a word on a page is to search.
 *
 * @param spellings the words that it stands for, in lower case: "e-mail" is "email" and "mail";
 *     none for a word that finds nothing in particular
 * @param terms what each spelling is found by
 */
record Form(List<String> spellings, List<String> terms) {

    Form {
        spellings = List.copyOf(spellings);
        terms = List.copyOf(terms);
    }

    /** As {@code formsInLines} in {@code forms.js} writes it. */
    static Form of(String word, String line) {
        if (line.isEmpty()) {
            return new Form(List.of(), List.of());
        }
        if (line.indexOf(' ') < 0) {
            return new Form(List.of(word), List.of(line));
        }
        var spellings = new ArrayList<String>();
        var terms = new ArrayList<String>();
        String[] parts = line.split(" ");
        for (int i = 0; i + 1 < parts.length; i += 2) {
            spellings.add(parts[i]);
            terms.add(parts[i + 1]);
        }
        return new Form(spellings, terms);
    }

    /** The same line. */
    String line(String word) {
        if (spellings.size() == 1 && spellings.get(0).equals(word)) {
            return terms.get(0);
        }
        var line = new ArrayList<String>();
        for (int i = 0; i < spellings.size(); i++) {
            line.add(spellings.get(i));
            line.add(terms.get(i));
        }
        return String.join(" ", line);
    }
}
