package nl.etalage.proof;

/**
 * How much work proofs may be, counted in steps and not in seconds, so that the same content gives
 * the same answer on every machine.
 */
final class Budget {

    /** About three seconds on a slow machine. */
    static final long PER_SITE = 3_000_000;

    /** About half a second there. */
    static final long PER_CLAIM = 400_000;

    private long left;
    private long leftForClaim;

    Budget(long steps) {
        this.left = steps;
        this.leftForClaim = Math.min(steps, PER_CLAIM);
    }

    void nextClaim() {
        leftForClaim = Math.min(left, PER_CLAIM);
    }

    void spend() {
        left--;
        leftForClaim--;
        if (leftForClaim < 0) {
            throw new Undecided("er zijn te veel combinaties van antwoorden");
        }
    }
}
