package nl.etalage.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The kind and the themes of every page, for {@code facets.js}, which counts them and filters by
 * them. Many pages are alike in this: ten thousand of them take six kilobytes on the wire.
 *
 * @param types names of kinds, sorted
 * @param themes titles, sorted
 * @param runs which kind so many pages after each other have, and how many: a place among the
 *     types, and a number
 * @param combinations places among the themes
 * @param pages for each page a character: {@link #FIRST} for the first combination, the next for
 *     the second
 */
record Facets(
        List<String> types,
        List<String> themes,
        List<List<Integer>> runs,
        List<List<Integer>> combinations,
        String pages) {

    /** Before it are the characters that would mean something in JSON. */
    private static final char FIRST = '0';

    static Facets of(List<SearchDocument> documents) {
        var types = new TreeSet<String>();
        var themes = new TreeSet<String>();
        for (var document : documents) {
            types.add(document.type());
            themes.addAll(document.themes());
        }
        var themeList = List.copyOf(themes);
        Map<List<Integer>, Integer> known = new LinkedHashMap<>();
        var pages = new StringBuilder();
        for (var document : documents) {
            var on =
                    document.themes().stream().distinct().map(themeList::indexOf).sorted().toList();
            int next = known.size();
            pages.append((char) (FIRST + known.computeIfAbsent(on, none -> next)));
        }
        var typeList = List.copyOf(types);
        return new Facets(
                typeList,
                themeList,
                runs(documents.stream().map(each -> typeList.indexOf(each.type())).toList()),
                List.copyOf(known.keySet()),
                pages.toString());
    }

    private static List<List<Integer>> runs(List<Integer> types) {
        var runs = new ArrayList<List<Integer>>();
        int begin = 0;
        for (int at = 1; at <= types.size(); at++) {
            if (at == types.size() || !types.get(at).equals(types.get(begin))) {
                runs.add(List.of(types.get(begin), at - begin));
                begin = at;
            }
        }
        return runs;
    }
}
