package nl.etalage.proof;

import nl.etalage.problem.Location;

/**
 * Something that is no mistake, and that an editor may want to know.
 *
 * @param text one Dutch sentence
 */
public record Remark(Location at, String text) {

    @Override
    public String toString() {
        return at + ": " + text;
    }
}
