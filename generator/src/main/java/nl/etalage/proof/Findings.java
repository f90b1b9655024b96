package nl.etalage.proof;

import java.util.List;
import nl.etalage.problem.Location;

/**
 * How the claims about the content ended.
 *
 * @param refuted how many are wrong; each is among the problems
 * @param open those that could not be decided, which is never as good as proven
 */
public record Findings(int proven, int refuted, List<Open> open) {

    /** Of content that could not be read. */
    public static final Findings NONE = new Findings(0, 0, List.of());

    /**
     * A claim that is neither proven nor refuted.
     *
     * @param claim Dutch, for after "niet beslist is of"
     * @param reason Dutch, the end of a sentence
     */
    public record Open(Location at, String claim, String reason) {

        @Override
        public String toString() {
            return "%s: niet beslist is of %s: %s.".formatted(at, claim, reason);
        }
    }
}
