package nl.etalage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;

/** Content files as tests write them, and everything that was found wrong with them. */
public final class Written {

    public final Problems problems = new Problems();

    /** A file as it is read; what makes it unreadable is reported. */
    public Document document(String path, String text) {
        return Document.read(new SourceFile(path, text), problems).orElseThrow();
    }

    /** Expects exactly these problems, in reading order. */
    public void assertProblems(String expected) {
        assertThat(problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .isEqualTo(expected.strip());
    }
}
