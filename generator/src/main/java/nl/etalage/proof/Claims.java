package nl.etalage.proof;

import java.util.ArrayList;
import java.util.List;
import nl.etalage.problem.Location;

/** What is claimed of the content, one claim after another, and how each ended. */
final class Claims {

    /** Tries to prove a claim; whatever refutes it is reported by the trial itself. */
    interface Trial {
        /**
         * Whether the claim holds.
         *
         * @throws Undecided if the method cannot tell
         */
        boolean holds();
    }

    private final Budget budget;
    private final List<Findings.Open> open = new ArrayList<>();
    private int proven;
    private int refuted;

    Claims(Budget budget) {
        this.budget = budget;
    }

    /**
     * @param claim Dutch, for after "niet beslist is of": "vraag 'x' ooit gesteld wordt"
     */
    void decide(Location at, String claim, Trial trial) {
        budget.nextClaim();
        try {
            if (trial.holds()) {
                proven++;
            } else {
                refuted++;
            }
        } catch (Undecided e) {
            open.add(new Findings.Open(at, claim, e.reason()));
        } catch (ArithmeticException e) {
            open.add(new Findings.Open(at, claim, "de punten zijn te groot om precies te rekenen"));
        }
    }

    Findings findings() {
        return new Findings(proven, refuted, List.copyOf(open));
    }
}
