package nl.etalage.search;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.problem.Suggestion;
import nl.etalage.script.Json;
import nl.etalage.script.Script;
import nl.etalage.script.Scripts;
import nl.etalage.source.Located;
import org.jspecify.annotations.Nullable;

/** Puts the editors' questions to the search that visitors get, and reports each that misses. */
public final class QuestionReplay {

    private static final int NAMED = 3;

    private final Script script;
    private final Problems problems;

    public QuestionReplay(Scripts scripts, Problems problems) {
        this.script = scripts.module("logic/questions.js");
        this.problems = problems;
    }

    /**
     * @param meant the question as it was understood, if a word was taken for another
     */
    record Answer(List<Integer> found, @Nullable String meant) {}

    record Replayed(List<String> missing, List<Answer> answers) {}

    /**
     * @param documents those that were indexed
     */
    public void all(
            List<SearchQuestion> questions,
            List<SearchDocument> documents,
            Search.Published search) {
        var names = documents.stream().map(SearchDocument::name).toList();
        var usable = questions.stream().filter(question -> refersTo(names, question)).toList();
        if (usable.isEmpty()) {
            return;
        }
        var answers = answers(usable.stream().map(each -> each.text().value()).toList(), search);
        for (int i = 0; i < usable.size(); i++) {
            judge(usable.get(i), answers.get(i), names);
        }
    }

    /** The answers, once the script has every piece that it asks for. */
    List<Answer> answers(List<String> questions, Search.Published search) {
        var catalogue = Json.read(Object.class, search.catalogue());
        var given = new TreeMap<String, String>();
        while (true) {
            var replayed =
                    script.call(
                            Replayed.class,
                            "replay",
                            catalogue,
                            given,
                            questions,
                            SearchQuestion.MOST);
            if (replayed.missing().isEmpty()) {
                return replayed.answers();
            }
            replayed.missing().forEach(name -> given.put(name, search.piece(name)));
        }
    }

    private boolean refersTo(List<String> names, SearchQuestion question) {
        var unknown = new ArrayList<Located<String>>();
        question.pages().stream()
                .filter(page -> !names.contains(page.value()))
                .forEach(unknown::add);
        unknown.forEach(
                page ->
                        problems.add(
                                page.at(),
                                "verwijzing-onbekend",
                                "er is geen pagina '%s' om te vinden.".formatted(page.value()),
                                Suggestion.of(page.value(), names)));
        return unknown.isEmpty();
    }

    private void judge(SearchQuestion question, Answer answer, List<String> names) {
        var found = answer.found().stream().map(names::get).toList();
        var wanted = question.pages().stream().map(Located::value).toList();
        if (found.stream().limit(question.top()).anyMatch(wanted::contains)) {
            return;
        }
        Location at = question.text().at();
        problems.add(
                at,
                "zoekvraag-mislukt",
                "wie '%s' zoekt, vindt %s niet %s."
                        .formatted(
                                question.text().value(),
                                String.join(" of ", wanted),
                                question.top() == 1
                                        ? "bovenaan"
                                        : "bij de eerste " + question.top()),
                instead(found, wanted, answer.meant())
                        + " Gebruik het woord in de tekst of, bij een artikel, onder 'trefwoorden'."
                        + " Of zet een synoniem in "
                        + Synonyms.FILE
                        + ".");
    }

    private static String instead(List<String> found, List<String> wanted, @Nullable String meant) {
        String understood = meant == null ? "" : "De vraag werd gelezen als '" + meant + "'. ";
        if (found.isEmpty()) {
            return understood + "Er komt niets.";
        }
        String first = String.join(", ", found.stream().limit(NAMED).toList());
        return understood + "Nu komt: " + first + "." + place(found, wanted);
    }

    /** How far it is from the place where it should be. */
    private static String place(List<String> found, List<String> wanted) {
        return found.stream()
                .filter(wanted::contains)
                .findFirst()
                .map(name -> " Op plaats %d: %s.".formatted(found.indexOf(name) + 1, name))
                .orElse("");
    }
}
