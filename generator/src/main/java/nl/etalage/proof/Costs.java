package nl.etalage.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import nl.etalage.condition.Condition;
import nl.etalage.condition.Operator;

/** What somebody may be about to spend, as far as conditions can tell it apart. */
final class Costs {

    private Costs() {}

    /**
     * Lists of costs in cents: none of them, one at each side of every limit, and of costs that are
     * compared one by one also each two, since one of them may keep within a limit that the other
     * does not.
     */
    static List<List<Long>> of(List<Condition> leaves) {
        var amounts = new TreeSet<Long>(List.of(0L));
        for (var leaf : leaves) {
            var cost = (Condition.OfCost) leaf;
            long limit = ((Number) cost.value()).longValue();
            amounts.add(limit);
            if (cost.operator() != Operator.AT_LEAST && cost.operator() != Operator.LESS_THAN) {
                amounts.add(limit + 1);
            }
            amounts.add(Math.max(0, limit - 1));
        }
        boolean oneByOne = leaves.stream().anyMatch(leaf -> isOf(leaf, Condition.Costs.EACH));
        if (oneByOne && leaves.stream().anyMatch(leaf -> isOf(leaf, Condition.Costs.ELIGIBLE))) {
            throw new Undecided("de som en de losse kosten worden allebei vergeleken");
        }
        var all = new ArrayList<List<Long>>();
        for (long amount : amounts) {
            all.add(List.of(amount));
            for (long other : oneByOne ? amounts.headSet(amount) : new TreeSet<Long>()) {
                all.add(List.of(amount, other));
            }
        }
        return all;
    }

    private static boolean isOf(Condition leaf, Condition.Costs costs) {
        return ((Condition.OfCost) leaf).cost() == costs;
    }
}
