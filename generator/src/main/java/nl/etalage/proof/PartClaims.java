package nl.etalage.proof;

import java.util.ArrayList;
import java.util.List;
import nl.etalage.condition.Condition;
import nl.etalage.condition.WrittenCondition;
import nl.etalage.condition.WrittenCondition.Join;
import nl.etalage.problem.Problems;

/**
 * What is claimed of the parts of a condition: that each makes a difference. Where all of them are
 * idle the group is, and that is reported of whatever the group is part of.
 */
final class PartClaims {

    /** Whether anybody's answers make a condition what is wanted. */
    interface Possibility {
        boolean is(Condition condition, Formulas.Want want, Search.Elsewhere elsewhere);
    }

    private final Possibility possible;
    private final Problems problems;
    private final Claims claims;

    PartClaims(Possibility possible, Problems problems, Claims claims) {
        this.possible = possible;
        this.problems = problems;
        this.claims = claims;
    }

    /**
     * @param resolved the same condition; it has the same parts, but for definitions, which are
     *     written elsewhere
     */
    void all(WrittenCondition written, Condition resolved) {
        if (written instanceof WrittenCondition.Not not && resolved instanceof Condition.Not same) {
            all(not.part(), same.not());
        }
        if (written instanceof WrittenCondition.Group group) {
            var parts = parts(resolved);
            for (int i = 0; i < group.parts().size(); i++) {
                all(group.parts().get(i), parts.get(i));
            }
            if (parts.size() > 1) {
                ofGroup(group, parts);
            }
        }
    }

    private static List<Condition> parts(Condition resolved) {
        if (resolved instanceof Condition.All group) {
            return group.all();
        }
        return resolved instanceof Condition.Any group
                ? group.any()
                : ((Condition.None) resolved).none();
    }

    private void ofGroup(WrittenCondition.Group group, List<Condition> parts) {
        boolean all = group.join() == Join.ALL;
        var idle = new ArrayList<WrittenCondition>();
        for (int i = 0; i < parts.size(); i++) {
            var written = group.parts().get(i);
            var part = parts.get(i);
            claims.decide(
                    written.at(),
                    all ? "dit deel soms niet klopt" : "dit deel ooit klopt",
                    () -> {
                        boolean felt =
                                all
                                        ? possible.is(
                                                part, Formulas.Want.NOT_YES, Search.Elsewhere.TOLD)
                                        : possible.is(
                                                part, Formulas.Want.YES, Search.Elsewhere.PERHAPS);
                        return felt || !idle.add(written);
                    });
        }
        if (idle.size() < parts.size()) {
            idle.forEach(part -> report(part, all));
        }
    }

    private void report(WrittenCondition part, boolean all) {
        problems.add(
                part.at(),
                all ? "deel-altijd" : "deel-nooit",
                "dit deel van de voorwaarde klopt %s, dus het maakt geen verschil."
                        .formatted(all ? "altijd" : "nooit"),
                "Haal het weg, of verander wat er staat.");
    }
}
