package nl.etalage.logic;

import java.util.Collection;
import java.util.Set;
import nl.etalage.site.Entry;

/** An entry that costs something or helps to pay for it: the hinge between advice and schemes. */
public interface CostBearing extends Entry {

    /** The words that advice and schemes have in common for the same costs. */
    Set<String> costKinds();

    /** The ids of those that have a kind of cost in common with this one, in their order. */
    default Collection<String> sharing(Collection<Entry> others) {
        return others.stream()
                .filter(
                        other ->
                                other instanceof CostBearing bearing
                                        && bearing.costKinds().stream()
                                                .anyMatch(costKinds()::contains))
                .map(Entry::id)
                .toList();
    }
}
