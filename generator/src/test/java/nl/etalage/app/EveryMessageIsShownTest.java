package nl.etalage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.etalage.gate.ProblemCodes;
import org.junit.jupiter.api.Test;

/** Every message was read by somebody, in full and in its place, before an editor has to. */
final class EveryMessageIsShownTest {

    private static final Pattern CODE = Pattern.compile("\\[([a-z0-9-]+)]$", Pattern.MULTILINE);

    @Test
    void everyCodeOccursInTheProblemsOfSomeGoldenSite() {
        var unread = ProblemCodes.inTheMainSources();
        GoldenSite.all().stream()
                .map(GoldenSite::problems)
                .filter(Files::exists)
                .flatMap(EveryMessageIsShownTest::codes)
                .forEach(unread::remove);

        assertThat(unread).isEmpty();
    }

    private static Stream<String> codes(Path problems) {
        try {
            return CODE.matcher(Files.readString(problems)).results().map(match -> match.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
