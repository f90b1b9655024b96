package nl.etalage.zelfscan;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Condition;
import nl.etalage.problem.Location;
import nl.etalage.site.Source;
import nl.etalage.survey.Question;

/**
 * A scan in the form of the logic. The names of the components are the keys of its JSON.
 *
 * @param profile ids of the begrippen that it asks
 * @param migrations from the oldest version to the newest: each leads to the version of the next,
 *     the last to this one
 */
public record Scan(
        String id,
        String title,
        String version,
        int minutes,
        String introduction,
        List<String> profile,
        List<Axis> axes,
        List<Level> levels,
        List<Question> questions,
        List<Index> indexes,
        List<Comparison> comparisons,
        List<Migration> migrations,
        Optional<Source> source) {

    /** For the page of the scan itself, whose form says the words of the questions already. */
    Scan withoutWords() {
        return new Scan(
                id,
                title,
                version,
                minutes,
                "",
                profile,
                axes.stream().map(Axis::withoutWords).toList(),
                levels,
                questions.stream().map(Question::withoutWords).toList(),
                indexes,
                comparisons,
                migrations,
                source);
    }

    /**
     * What is scored apart.
     *
     * @param meanings what a level means for this part, by the id of the level; of those that have
     *     a text
     */
    public record Axis(String id, String title, int weight, Map<String, String> meanings) {

        /** What a level means is only read in a result; that fetches it with the rest it needs. */
        Axis withoutWords() {
            return new Axis(id, title, weight, Map.of());
        }
    }

    /**
     * Where a firm stands from a score on.
     *
     * @param everyAxis the least that every axis must have for this level of the total
     * @param at where an editor wrote it
     * @param everyAxisAt likewise
     */
    public record Level(
            int from,
            String id,
            String title,
            String text,
            Optional<Integer> everyAxis,
            Location at,
            Location everyAxisAt) {}

    /**
     * A published index over the answers: one point for each condition that holds.
     *
     * @param surveyedFrom the least people that a firm has of which it is published
     */
    public record Index(
            String id,
            String title,
            Optional<Source> source,
            Optional<Integer> surveyedFrom,
            List<Condition> points,
            List<IndexClass> classes) {}

    /**
     * @param at where an editor wrote it
     */
    public record IndexClass(int from, String title, Location at) {}

    /**
     * Public figures to compare an answer with.
     *
     * @param values percentage of firms that answer so, by size: micro, klein, midden, groot
     * @param sectors the same of the firms in a sector
     * @param surveyedFrom the least people that a firm has that was asked
     */
    public record Comparison(
            String question,
            String option,
            int year,
            Map<String, Integer> values,
            Map<String, Map<String, Integer>> sectors,
            Optional<Integer> surveyedFrom,
            Source source) {}

    /**
     * How answers of an older version become those of the next.
     *
     * @param renamed questions, or rows of them, by their id of then
     * @param answers per question of then: its options, by their id of then
     * @param dropped questions, or rows, whose answer of then no longer counts
     */
    public record Migration(
            String from,
            Map<String, String> renamed,
            Map<String, Map<String, String>> answers,
            List<String> dropped) {}
}
