package nl.etalage.proof;

/** A claim that is beyond the method, or takes more than there is time for. */
final class Undecided extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /**
     * @param reason Dutch, for the end of a sentence
     */
    Undecided(String reason) {
        super(reason, null, false, false);
    }

    String reason() {
        return String.valueOf(getMessage());
    }
}
