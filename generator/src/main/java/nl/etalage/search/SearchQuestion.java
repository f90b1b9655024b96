package nl.etalage.search;

import java.util.List;
import java.util.Optional;
import nl.etalage.problem.Problems;
import nl.etalage.source.Fields;
import nl.etalage.source.Located;
import nl.etalage.source.SourceFile;
import nl.etalage.source.Values;
import nl.etalage.source.YamlReader;

/**
 * What visitors type, and what they have to find: an editor's test of the search.
 *
 * @param pages as in {@link SearchDocument#name}; one of them is enough
 * @param top among how many pages
 */
public record SearchQuestion(Located<String> text, List<Located<String>> pages, int top) {

    public static final String FILE = "content/zoekvragen.yml";

    static final int MOST = 50;

    private static final int USUAL_TOP = 3;

    public SearchQuestion {
        pages = List.copyOf(pages);
    }

    /** Reads the file; what is wrong is reported, and left out. */
    public static List<SearchQuestion> read(SourceFile file, Problems problems) {
        return YamlReader.read(file, problems)
                .flatMap(
                        node ->
                                Values.listOf(Values.block(SearchQuestion::question))
                                        .read(node, problems))
                .orElse(List.of());
    }

    private static Optional<SearchQuestion> question(Fields fields) {
        var text = fields.required("zoek", Values.located(Values::text));
        var pages = fields.required("vindt", Values.someOf(Values.located(Values::text)));
        int top = fields.optional("in-top", Values.whole(1, MOST), USUAL_TOP);
        return text.flatMap(asked -> pages.map(wanted -> new SearchQuestion(asked, wanted, top)));
    }
}
