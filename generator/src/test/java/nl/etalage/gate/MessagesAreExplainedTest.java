package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Holds the editors' manual to the messages that the program really gives. */
final class MessagesAreExplainedTest {

    private static final Path MANUAL = Path.of("../docs/redactie/meldingen.md");
    private static final String HEADING = "## ";

    @Test
    void theManualExplainsEveryCodeAndNoOther() throws IOException {
        assertThat(new TreeSet<>(explained())).isEqualTo(ProblemCodes.inTheMainSources());
    }

    @Test
    void everyCodeIsExplainedOnceAndCanBeFoundByItsAlphabet() throws IOException {
        assertThat(explained()).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void everyExplanationSaysSomething() throws IOException {
        var bare = new ArrayList<String>();
        var lines = Files.readAllLines(MANUAL);
        for (int i = 0; i < lines.size(); i++) {
            var next = String.join(" ", lines.subList(i + 1, Math.min(i + 3, lines.size())));
            if (lines.get(i).startsWith(HEADING) && next.strip().length() < 40) {
                bare.add(lines.get(i));
            }
        }

        assertThat(bare).isEmpty();
    }

    private static List<String> explained() throws IOException {
        return Files.readAllLines(MANUAL).stream()
                .filter(line -> line.startsWith(HEADING))
                .map(line -> line.substring(HEADING.length()).strip())
                .toList();
    }
}
