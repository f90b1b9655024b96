package nl.etalage.subsidie;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.condition.Condition;

/**
 * What a scheme pays, in the form of the logic: exactly one of percentage, brackets, table, per and
 * fixed, and what limits it. Amounts are in cents.
 *
 * @param when empty where it always counts
 * @param percentage of the costs; text, since the logic computes with exact fractions
 * @param brackets each part of the costs at its own percentage
 * @param table one row for the whole of the costs
 * @param maximum of the aid, not of the costs
 * @param partialMaxima of the aid for one kind of cost
 */
public record Amount(
        Optional<Condition> when,
        Optional<String> percentage,
        List<Bracket> brackets,
        List<Row> table,
        Optional<Per> per,
        Optional<Long> fixed,
        Optional<ProRata> proRata,
        Optional<Long> minimum,
        Optional<Long> maximum,
        Optional<Per> maximumPer,
        Map<String, Long> partialMaxima) {

    /**
     * @param upTo empty for all that is above the bracket before
     */
    public record Bracket(Optional<Long> upTo, String percentage) {}

    /**
     * @param minusPercentageAbove taken off for each euro above the row before
     */
    public record Row(
            Optional<Long> upTo,
            Optional<Long> fixed,
            Optional<String> percentage,
            Optional<String> minusPercentageAbove) {}

    /** So much for each one of what a question counts. */
    public record Per(String question, long amount) {}

    /**
     * @param full the number at which the whole amount is paid
     */
    public record ProRata(String question, int full) {}

    /** Plain text for the logic's exact fractions, never an exponent. */
    static String exact(BigDecimal percentage) {
        return percentage.toPlainString();
    }

    Amount onlyWhen(Optional<Condition> condition) {
        return new Amount(
                condition,
                percentage,
                brackets,
                table,
                per,
                fixed,
                proRata,
                minimum,
                maximum,
                maximumPer,
                partialMaxima);
    }
}
