package nl.etalage.search;

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
}
