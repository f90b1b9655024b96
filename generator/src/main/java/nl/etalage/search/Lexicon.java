package nl.etalage.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * What each word of a site is found by: its terms, and the terms of its halves if it is made of two
 * others. Looked up once for every different word.
 */
final class Lexicon {

    private final Vocabulary spellings = new Vocabulary();
    private final List<Term> termOfSpelling = new ArrayList<>();
    private final List<int[]> spellingsOf = new ArrayList<>();
    private final List<List<Term>> terms = new ArrayList<>();
    private final List<List<Term>> halves = new ArrayList<>();

    /**
     * @param forms of all words, by their numbers
     * @param index that will hold the terms
     */
    Lexicon(List<Form> forms, InvertedIndex index) {
        forms.forEach(form -> spellingsOf.add(spellings(form, index)));
        var known = new HashSet<>(spellings.words());
        var halvesOfSpelling =
                spellings.words().stream().map(spelling -> halves(spelling, known)).toList();
        for (int[] each : spellingsOf) {
            terms.add(IntStream.of(each).mapToObj(termOfSpelling::get).toList());
            halves.add(
                    IntStream.of(each)
                            .mapToObj(halvesOfSpelling::get)
                            .flatMap(List::stream)
                            .toList());
        }
        describe(halvesOfSpelling);
    }

    private int[] spellings(Form form, InvertedIndex index) {
        int[] numbers = new int[form.spellings().size()];
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = spellings.number(form.spellings().get(i));
            if (numbers[i] == termOfSpelling.size()) {
                termOfSpelling.add(index.term(form.terms().get(i)));
            }
        }
        return numbers;
    }

    private List<Term> halves(String spelling, Set<String> known) {
        return Compounds.partsOf(spelling, known).stream()
                .map(half -> termOfSpelling.get(spellings.number(half)))
                .toList();
    }

    /** Tells a term which two it is made of, by the first of its spellings that is. */
    private void describe(List<List<Term>> halvesOfSpelling) {
        var described = new HashSet<Term>();
        var sorted = new TreeMap<String, Integer>();
        for (int spelling = 0; spelling < halvesOfSpelling.size(); spelling++) {
            if (!halvesOfSpelling.get(spelling).isEmpty()) {
                sorted.put(spellings.words().get(spelling), spelling);
            }
        }
        for (int spelling : sorted.values()) {
            var term = termOfSpelling.get(spelling);
            if (described.add(term)) {
                term.halves(halvesOfSpelling.get(spelling).stream().map(Term::text).toList());
            }
        }
    }

    /** What a word is found by; nothing if it says nothing. */
    List<Term> terms(int word) {
        return terms.get(word);
    }

    List<Term> halves(int word) {
        return halves.get(word);
    }

    /**
     * @param documents their words, by number
     * @return every spelling on the site, with the number of documents that have it
     */
    SortedMap<String, Integer> pages(List<int[][]> documents) {
        int[] counts = new int[spellings.size()];
        int[] lastIn = new int[spellings.size()];
        for (int document = 0; document < documents.size(); document++) {
            for (int[] field : documents.get(document)) {
                for (int word : field) {
                    for (int spelling : spellingsOf.get(word)) {
                        if (lastIn[spelling] <= document) {
                            lastIn[spelling] = document + 1;
                            counts[spelling]++;
                        }
                    }
                }
            }
        }
        var pages = new TreeMap<String, Integer>();
        for (int spelling = 0; spelling < counts.length; spelling++) {
            pages.put(spellings.words().get(spelling), counts[spelling]);
        }
        return pages;
    }
}
