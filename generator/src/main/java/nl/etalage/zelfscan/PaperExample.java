package nl.etalage.zelfscan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Works out one axis on the score sheet, as its reader will. */
final class PaperExample {

    /** Enough to see how points are added up, and no more to read. */
    private static final int QUESTIONS = 2;

    private PaperExample() {}

    /** The same paper with an example; without one where no axis has two questions to read off. */
    static Paper in(Paper paper) {
        for (var axis : paper.axes()) {
            var items = plain(paper, axis);
            if (items.size() == QUESTIONS) {
                return with(paper, example(paper, axis, items));
            }
        }
        return paper;
    }

    private static List<Paper.Item> plain(Paper paper, Paper.Axis axis) {
        return paper.parts().stream()
                .flatMap(part -> part.items().stream())
                .filter(
                        item ->
                                item.counting() != null
                                        && item.counting().axis().equals(axis.id())
                                        && item.counting().how() == Paper.How.READ
                                        && item.counting().countsFor() == null)
                .limit(QUESTIONS)
                .toList();
    }

    private static Paper.Example example(Paper paper, Paper.Axis axis, List<Paper.Item> items) {
        var answers = new LinkedHashMap<String, Object>();
        var ticked = new ArrayList<String>();
        int points = 0;
        int outOf = 0;
        for (var item : items) {
            var line = middle(item);
            answers.put(item.id(), line.id());
            ticked.add("bij vraag %s “%s”".formatted(item.number(), line.text()));
            points += Objects.requireNonNull(line.points());
            outOf += Objects.requireNonNull(item.counting()).highest();
        }
        var filled = new FilledPaper(paper, Set.copyOf(answers.keySet()), Map.copyOf(answers));
        return new Paper.Example(
                String.join(" en ", ticked),
                points,
                outOf,
                filled.percentage(axis.id()).orElseThrow().toPlainString().replace('.', ','),
                filled.axis(axis.id()).orElseThrow().score(),
                axis.title());
    }

    /** Neither all nor nothing shows best what is done. */
    private static Paper.Line middle(Paper.Item item) {
        var lines =
                item.lines().stream()
                        .filter(line -> line.points() != null)
                        .sorted(Comparator.comparing(Paper.Line::points).reversed())
                        .toList();
        return lines.get(lines.size() / 2);
    }

    private static Paper with(Paper paper, Paper.Example example) {
        return new Paper(
                paper.title(),
                paper.version(),
                paper.minutes(),
                paper.introduction(),
                paper.address(),
                paper.profile(),
                paper.parts(),
                paper.axes(),
                paper.levels(),
                paper.indexes(),
                paper.advice(),
                example);
    }
}
