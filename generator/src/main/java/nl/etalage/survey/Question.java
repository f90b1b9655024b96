package nl.etalage.survey;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Kind;

/**
 * A question as the browser's logic asks and scores it. The names of the components are the keys of
 * its JSON.
 *
 * @param min least number; cents for an amount
 * @param steps of a number or an amount: the last one reached counts
 * @param perCount of a multiple choice: the last one reached counts
 * @param maximumPoints at most so many for all choices together
 * @param countsFor the points that the whole question counts for
 */
public record Question(
        String id,
        Optional<String> axis,
        Kind kind,
        String text,
        Optional<String> help,
        Optional<String> why,
        Optional<Condition> showIf,
        List<Option> options,
        boolean unknownAllowed,
        Optional<Long> min,
        Optional<Long> max,
        Optional<Integer> yesPoints,
        Optional<Integer> noPoints,
        List<Step> steps,
        List<CountStep> perCount,
        Optional<Integer> maximumPoints,
        Optional<Integer> countsFor,
        Optional<Scale> scale,
        boolean reversed,
        List<Row> rows,
        Optional<Changeable> changeable) {

    /** Reached from a number on, or only above it: exactly one of the two is there. */
    public record Step(Optional<Long> from, Optional<Long> above, int points) {}

    public record CountStep(int from, int points) {}

    public record Scale(int from, int to, boolean unknownAllowed) {}

    /** One of several statements to agree with. */
    public record Row(String id, String text, boolean reversed) {}

    /** What can be chosen, by id, in the order in which it is asked. */
    public Map<String, String> optionNames() {
        return kind == Kind.YES_NO ? Option.yesOrNo() : Option.names(options);
    }

    /** The same question for a page whose form says the words already. */
    public Question withoutWords() {
        return new Question(
                id,
                axis,
                kind,
                "",
                Optional.empty(),
                Optional.empty(),
                showIf,
                options.stream().map(Option::withoutWords).toList(),
                unknownAllowed,
                min,
                max,
                yesPoints,
                noPoints,
                steps,
                perCount,
                maximumPoints,
                countsFor,
                scale,
                reversed,
                rows.stream().map(row -> new Row(row.id(), "", row.reversed())).toList(),
                changeable);
    }

    Question shownIf(Optional<Condition> condition) {
        return new Question(
                id,
                axis,
                kind,
                text,
                help,
                why,
                condition,
                options,
                unknownAllowed,
                min,
                max,
                yesPoints,
                noPoints,
                steps,
                perCount,
                maximumPoints,
                countsFor,
                scale,
                reversed,
                rows,
                changeable);
    }
}
