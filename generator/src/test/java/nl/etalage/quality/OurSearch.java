package nl.etalage.quality;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import nl.etalage.app.Searchable;
import nl.etalage.script.Json;
import nl.etalage.script.Scripts;
import nl.etalage.search.Lunr;
import nl.etalage.search.Search;
import nl.etalage.search.SearchDocument;
import org.jspecify.annotations.Nullable;

/** The search of the site, as browsers run it. */
final class OurSearch implements Engine {

    private static final int NAMED = 10;

    private final Searchable site;
    private final Path scripts;

    OurSearch(Searchable site, Path scripts) {
        this.site = site;
        this.scripts = scripts;
    }

    @Override
    public String name() {
        return "this search";
    }

    record Answer(List<Integer> found, @Nullable String meant) {}

    record Replayed(List<String> missing, List<Answer> answers) {}

    @Override
    public List<List<String>> best(List<String> questions) {
        try (var modules = new Scripts(scripts, Lunr.scripts())) {
            var search =
                    new Search(modules, site.cache())
                            .publish(site.documents(), site.synonyms(), List.of(), site.base());
            var catalogue = Json.read(Object.class, search.catalogue());
            var script = modules.module("logic/questions.js");
            var given = new TreeMap<String, String>();
            while (true) {
                var replayed =
                        script.call(Replayed.class, "replay", catalogue, given, questions, NAMED);
                if (replayed.missing().isEmpty()) {
                    return replayed.answers().stream().map(this::names).toList();
                }
                for (var name : replayed.missing()) {
                    given.put(name, search.files().get("/zoeken/stukken/" + name + ".txt"));
                }
            }
        }
    }

    private List<String> names(Answer answer) {
        return answer.found().stream()
                .map(site.documents()::get)
                .map(SearchDocument::name)
                .toList();
    }
}
