package nl.etalage.quality;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.etalage.app.Searchable;
import nl.etalage.browser.Chromium;
import nl.etalage.browser.InBrowser;
import nl.etalage.gate.BuiltSite;
import nl.etalage.gate.Project;
import nl.etalage.search.SearchDocument;
import nl.etalage.search.SearchQuestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Prints how many questions find their page among the first three, and nothing else: no build runs
 * it. {@code docs/search.md} says how to.
 *
 * <p>{@code -Dpagefind=…} names Pagefind's program, whose row is left out otherwise. {@code
 * -Dmisses=…} names an engine of which the misses are printed too.
 */
@ExtendWith(InBrowser.class)
@Timeout(1800)
class SearchQuality {

    private static final Path SCRIPTS = Project.folder().resolve("templates/assets/js");

    private final Searchable site = Searchable.read(Project.folder());

    @Test
    void printsTheTable(Chromium chromium) {
        var sets = sets();
        checkNames(sets);
        var questions = sets.stream().flatMap(set -> set.questions().stream()).distinct().toList();
        var table = new StringBuilder("\n| |");
        sets.forEach(set -> table.append(" %s (%d) |".formatted(set.name(), size(set))));
        table.append("\n|---|").append("---|".repeat(sets.size())).append('\n');
        for (var engine : engines(chromium)) {
            var answers = answers(engine, questions);
            table.append("| ").append(engine.name()).append(" |");
            sets.forEach(set -> table.append(cell(set, answers)));
            table.append('\n');
            if (engine.name().equals(System.getProperty("misses"))) {
                sets.forEach(set -> table.append(misses(set, answers)));
            }
        }
        System.out.println(table);
    }

    private List<QuestionSet> sets() {
        var written = QuestionSet.of(SearchQuestion.FILE, site.questions());
        return List.of(
                written,
                QuestionSet.beside("afterwards", "afterwards.yml"),
                QuestionSet.beside("unseen", "unseen.yml"),
                Misspellings.of("with a mistake", written));
    }

    private List<Engine> engines(Chromium chromium) {
        var engines = new ArrayList<Engine>();
        engines.add(new PlainLunr(site, SCRIPTS));
        engines.add(new OurSearch(site, SCRIPTS));
        String pagefind = System.getProperty("pagefind");
        if (pagefind != null) {
            engines.add(new Pagefind(site, BuiltSite.baked().folder(), pagefind, chromium));
        }
        return engines;
    }

    /** A page that is not there could never be found. */
    private void checkNames(List<QuestionSet> sets) {
        var names = site.documents().stream().map(SearchDocument::name).toList();
        for (var set : sets) {
            for (var asked : set.questions()) {
                if (!names.containsAll(asked.pages())) {
                    throw new IllegalStateException(set.name() + ": " + asked);
                }
            }
        }
    }

    private static Map<String, List<String>> answers(Engine engine, List<Asked> questions) {
        var texts = questions.stream().map(Asked::text).distinct().toList();
        var best = engine.best(texts);
        var answers = new TreeMap<String, List<String>>();
        for (int at = 0; at < texts.size(); at++) {
            answers.put(texts.get(at), best.get(at));
        }
        return answers;
    }

    private static String cell(QuestionSet set, Map<String, List<String>> answers) {
        long found =
                set.questions().stream()
                        .filter(asked -> asked.isFoundIn(answers.get(asked.text())))
                        .count();
        return " %d (%d %%) |".formatted(found, Math.round(100.0 * found / size(set)));
    }

    private static String misses(QuestionSet set, Map<String, List<String>> answers) {
        var misses = new StringBuilder("\n" + set.name() + "\n");
        for (var asked : set.questions()) {
            var best = answers.get(asked.text());
            if (!asked.isFoundIn(best)) {
                misses.append("  ").append(asked.text()).append(" → ").append(best).append('\n');
            }
        }
        return misses.toString();
    }

    private static int size(QuestionSet set) {
        return set.questions().size();
    }
}
