package nl.etalage.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The kind and the themes of every page, for {@code facets.js}, which counts them and filters by
 * them. Many pages are alike in this: ten thousand of them take a few kilobytes on the wire.
 *
 * @param types names of kinds, sorted
 * @param themes titles, sorted
 * @param combinations each a place among the types, and after it places among the themes
 * @param pages for each page its place among the combinations
 */
record Facets(
        List<String> types,
        List<String> themes,
        List<List<Integer>> combinations,
        List<Integer> pages) {

    static Facets of(List<SearchDocument> documents) {
        var types = new TreeSet<String>();
        var themes = new TreeSet<String>();
        for (var document : documents) {
            types.add(document.type());
            themes.addAll(document.themes());
        }
        var typeList = List.copyOf(types);
        var themeList = List.copyOf(themes);
        Map<List<Integer>, Integer> known = new LinkedHashMap<>();
        var pages = new ArrayList<Integer>();
        for (var document : documents) {
            var combination = new ArrayList<Integer>();
            combination.add(typeList.indexOf(document.type()));
            document.themes().stream()
                    .distinct()
                    .map(themeList::indexOf)
                    .sorted()
                    .forEach(combination::add);
            int next = known.size();
            pages.add(known.computeIfAbsent(combination, none -> next));
        }
        return new Facets(typeList, themeList, List.copyOf(known.keySet()), pages);
    }
}
