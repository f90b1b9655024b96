package nl.etalage.search;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import nl.etalage.script.Json;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import nl.etalage.site.BaseUrl;
import org.jspecify.annotations.Nullable;

/** Some pages of only a title, and a visitor who searches them with the modules of the theme. */
final class SmallSite implements AutoCloseable {

    private static final String VISITOR =
            """
            import { ask, open } from "../logic/search.js";
            export function search(catalogue, text) {
                const { found, meant } = ask(open(catalogue), text);
                return { found: found.map(({ ref }) => ref), meant };
            }
            """;

    record Answer(List<Integer> found, @Nullable String meant) {}

    private final List<SearchDocument> pages;
    private final Scripts scripts;
    private final Script visitor;
    private final Object catalogue;

    SmallSite(Synonyms synonyms, List<SearchDocument> pages) {
        this.pages = List.copyOf(pages);
        var packaged = new HashMap<>(Lunr.scripts());
        packaged.put("test/visitor.js", VISITOR);
        scripts = new Scripts(Path.of("../templates/assets/js"), packaged);
        visitor = scripts.module("test/visitor.js");
        catalogue =
                Json.read(
                        Object.class,
                        new Search(scripts, FormCache.NONE)
                                .publish(
                                        this.pages,
                                        synonyms,
                                        List.of(),
                                        new BaseUrl("https://example.org", ""))
                                .catalogue());
    }

    static SmallSite of(String... titles) {
        return new SmallSite(
                Synonyms.NONE,
                Arrays.stream(titles).map(title -> page("artikel", title, "")).toList());
    }

    static SearchDocument page(String kind, String title, String body) {
        return new SearchDocument(
                title, "/" + title + "/", title, kind, "", List.of(), List.of(), body, List.of());
    }

    /** The titles of what is found, best first. */
    List<String> find(String question) {
        return ask(question).found().stream().map(ref -> pages.get(ref).title()).toList();
    }

    /** The question as it was understood, or empty if it was taken as it is. */
    String meant(String question) {
        String meant = ask(question).meant();
        return meant == null ? "" : meant;
    }

    private Answer ask(String question) {
        return visitor.call(Answer.class, "search", catalogue, question);
    }

    @Override
    public void close() {
        scripts.close();
    }
}
