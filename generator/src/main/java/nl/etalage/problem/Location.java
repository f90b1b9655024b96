package nl.etalage.problem;

import java.util.Objects;

/**
 * A place in a file, as an editor counts: from line 1, column 1.
 *
 * @param file path relative to the project root, always with forward slashes
 */
public record Location(String file, int line, int column) {

    public Location {
        Objects.requireNonNull(file, "file");
        if (line < 1 || column < 1) {
            throw new IllegalArgumentException(
                    "line and column start at 1, but were " + line + ":" + column);
        }
    }

    /** The beginning of a file, for what is wrong with the file as a whole. */
    public static Location of(String file) {
        return new Location(file, 1, 1);
    }

    @Override
    public String toString() {
        return file + ":" + line + ":" + column;
    }
}
