package nl.etalage.app;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.etalage.logic.Model;
import nl.etalage.search.FormCache;
import nl.etalage.search.SearchDocument;
import nl.etalage.search.SearchQuestion;
import nl.etalage.search.Synonyms;
import nl.etalage.site.BaseUrl;

/** What a project can be searched for, and what its editors ask of that. */
public record Searchable(
        List<SearchDocument> documents,
        Synonyms synonyms,
        BaseUrl base,
        List<SearchQuestion> questions,
        FormCache cache) {

    /** Reads a project that has no problems. */
    public static Searchable read(Path root) {
        var project = new Project(root);
        var today = Optional.of(LocalDate.of(2026, 11, 21));
        var progress = new Progress(System.err, true, false);
        try (var build = new Build(project, Settings.of(today, Optional.empty()), progress)) {
            var content =
                    build.read()
                            .orElseThrow(
                                    () ->
                                            new IllegalStateException(
                                                    build.problems().all().toString()));
            var model = Model.of(content.profile(), content.site());
            return new Searchable(
                    SearchDocument.of(content.site(), Build.pages(content, model)),
                    content.synonyms(),
                    content.site().baseUrl(),
                    content.questions(),
                    FormCache.of(project.cache(), project.scripts()));
        }
    }
}
