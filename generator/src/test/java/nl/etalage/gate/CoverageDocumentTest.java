package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Holds the account of how each condition of each scheme is judged to what editors wrote. */
final class CoverageDocumentTest {

    private static final Path DOCUMENT = Path.of("../docs/subsidie-dekking.md");
    private static final Pattern SCHEME = Pattern.compile("## .*\\(`([a-z0-9-]+)`\\)");
    private static final Pattern CONDITION =
            Pattern.compile("\\| `([a-z0-9-]+)` \\|.+\\| ([a-z +]+) \\| \\[.*");
    private static final Pattern COUNT =
            Pattern.compile("\\| [^|]+ \\| `([a-z0-9-]+)` \\| (\\d+) \\| (\\d+) \\|");
    private static final int LEAST_PERCENT = 85;

    @Test
    void theDocumentSaysOfEveryConditionHowItIsJudged() throws IOException {
        assertThat(documented()).isEqualTo(SchemeCoverage.ofTheContent());
    }

    @Test
    void theDocumentCountsWhatIsJudgedOfEachScheme() throws IOException {
        var counted = new TreeMap<String, String>();
        for (var line : lines()) {
            var count = COUNT.matcher(line);
            if (count.matches()) {
                counted.put(count.group(1), count.group(2) + " van " + count.group(3));
            }
        }
        var judged = new TreeMap<String, String>();
        SchemeCoverage.ofTheContent()
                .forEach(
                        (scheme, ways) -> judged.put(scheme, judged(ways) + " van " + ways.size()));

        assertThat(counted).isEqualTo(judged);
    }

    @Test
    void theShareInTheDocumentIsTheRealOneAndHighEnough() throws IOException {
        var ways = SchemeCoverage.ofTheContent().values();
        long all = ways.stream().mapToLong(Map::size).sum();
        long judged = ways.stream().mapToLong(CoverageDocumentTest::judged).sum();
        long percent = 100 * judged / all;

        assertThat(lines())
                .contains(
                        "Getoetst: **%d van de %d** eisen, dat is **%d procent**."
                                .formatted(judged, all, percent));
        assertThat(percent).isGreaterThanOrEqualTo(LEAST_PERCENT);
    }

    private static long judged(Map<String, String> ways) {
        return ways.values().stream().filter(way -> !way.equals(SchemeCoverage.UNTESTED)).count();
    }

    private static Map<String, Map<String, String>> documented() throws IOException {
        var schemes = new TreeMap<String, Map<String, String>>();
        Map<String, String> ways = new TreeMap<>();
        for (var line : lines()) {
            var scheme = SCHEME.matcher(line);
            var condition = CONDITION.matcher(line);
            if (scheme.matches()) {
                ways = new TreeMap<>();
                schemes.put(scheme.group(1), ways);
            } else if (condition.matches()) {
                ways.put(condition.group(1), condition.group(2));
            }
        }
        return schemes;
    }

    private static List<String> lines() throws IOException {
        return Files.readAllLines(DOCUMENT);
    }
}
