package nl.etalage.zelfscan;

import java.util.List;
import nl.etalage.survey.Option;
import org.jspecify.annotations.Nullable;

/**
 * A scan as it is printed: questions with their points, a score sheet, levels and advice. Whoever
 * fills it in with a pen finds the scores that the site finds; {@link FilledPaper} does as that
 * person does, from nothing but what stands here.
 *
 * @param address where the scan is on the site
 * @param profile questions about the firm, which have a letter
 * @param parts the questions, which have a number, under their axes
 * @param example what the sheet shows how to do; {@code null} where no question is fit for it
 */
public record Paper(
        String title,
        String version,
        int minutes,
        String introduction,
        String address,
        List<Item> profile,
        List<Part> parts,
        List<Axis> axes,
        List<Level> levels,
        List<Index> indexes,
        List<AdviceLine> advice,
        @Nullable Example example) {

    /** Whether it is written down of any part what a level means there. */
    public boolean isExplained() {
        return axes.stream().anyMatch(axis -> !axis.meanings().isEmpty());
    }

    /** Questions of one axis that follow each other. */
    public record Part(String title, List<Item> items) {}

    /**
     * A question.
     *
     * @param number "7", or "B" for one about the firm
     * @param kind as the browser's script knows it
     * @param onlyIf when it is to be answered, in words
     * @param unit "€" before the number to write down
     * @param lines what can be ticked; the rows of statements
     * @param rule how ticks become points, where that is more than reading them off
     * @param counting {@code null} for a question that earns nothing
     */
    public record Item(
            String id,
            String number,
            String kind,
            String text,
            @Nullable String help,
            @Nullable String onlyIf,
            @Nullable String unit,
            List<Line> lines,
            @Nullable String rule,
            @Nullable Counting counting) {}

    /**
     * Something to tick, or a row of boxes to tick one of.
     *
     * @param label "a" for the first statement
     * @param points {@code null} where none are printed
     * @param worth the points in words, or "telt niet mee"
     * @param excluded takes the question out of the sums
     * @param exclusive stands alone
     * @param cap what it does to a level
     * @param warning the same in words
     */
    public record Line(
            String id,
            @Nullable String label,
            String text,
            @Nullable Integer points,
            @Nullable String worth,
            boolean excluded,
            boolean exclusive,
            Option.@Nullable Cap cap,
            @Nullable String warning,
            List<Cell> cells) {}

    /**
     * A step of a scale.
     *
     * @param text what stands above its box
     * @param points what stands below it; {@code null} where none are printed
     */
    public record Cell(String text, @Nullable Integer points) {}

    /**
     * @param highest the points to be earned; of a row, where there are rows
     * @param countsFor what the question counts for, whatever its points; {@code null} for as many
     *     as there are to earn
     */
    public record Counting(
            String axis, How how, int highest, @Nullable Integer countsFor, List<Bound> bounds) {}

    /** How ticks become points. */
    public enum How {
        /** Those of the line that is ticked. */
        READ,
        /** Of all ticked lines together, and no more than there are to earn. */
        ADD,
        /** By how many lines are ticked. */
        COUNT,
        /** By the number that is written down. */
        REACH,
        /** Those of the ticked boxes, out of the rows that have one. */
        ROWS
    }

    /** Reached from a number on, or only above it. */
    public record Bound(long number, boolean above, int points) {
        boolean isReachedBy(long written) {
            return above ? written > number : written >= number;
        }
    }

    /**
     * A strip of the score sheet.
     *
     * @param slots a box for each question that counts
     * @param meanings what a level means for this part, lowest first; of those that have a text
     */
    public record Axis(
            String id, String title, int weight, List<Slot> slots, List<Meaning> meanings) {}

    public record Meaning(String level, String text) {}

    /**
     * @param outOf what there is to earn; {@code null} where that depends on what was filled in
     */
    public record Slot(String id, String number, @Nullable Integer outOf) {}

    /**
     * @param range the scores that have it: "40 tot en met 74"
     * @param everyAxis the least that every axis must have for this level of the total
     */
    public record Level(
            int from,
            String id,
            String title,
            String range,
            String text,
            @Nullable Integer everyAxis) {}

    /** A published index: a point for each line that holds. */
    public record Index(String title, List<String> points, List<IndexClass> classes) {}

    public record IndexClass(String range, String title) {}

    /**
     * @param ways when it is given: one of these is enough
     * @param facts what it costs and how long it takes
     */
    public record AdviceLine(String title, String url, List<String> ways, List<String> facts) {}

    /** One axis worked out. */
    public record Example(
            String ticked, int points, int outOf, String percentage, int score, String axis) {}
}
