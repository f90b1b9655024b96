package nl.etalage.problem;

import java.util.Comparator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One thing that is wrong with the content, told to the person who can repair it.
 *
 * @param code permanent name of this kind of problem; the heading under which the editors' manual
 *     explains it, so it is never renamed
 * @param message what is wrong, one Dutch sentence with its full stop
 * @param remedy what to do about it, in Dutch; {@code null} where the message already says so
 */
public record Problem(Location at, String code, String message, @Nullable String remedy)
        implements Comparable<Problem> {

    private static final Comparator<Problem> READING_ORDER =
            Comparator.comparing((Problem problem) -> problem.at().file())
                    .thenComparingInt(problem -> problem.at().line())
                    .thenComparingInt(problem -> problem.at().column())
                    .thenComparing(Problem::code)
                    .thenComparing(Problem::message);

    public Problem {
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(message, "message");
    }

    @Override
    public int compareTo(Problem other) {
        return READING_ORDER.compare(this, other);
    }

    /** The form for people; terminals and editors make its first word clickable. */
    @Override
    public String toString() {
        var line = "%s: %s [%s]".formatted(at, message, code);
        return remedy == null ? line : line + "\n    → " + remedy;
    }
}
