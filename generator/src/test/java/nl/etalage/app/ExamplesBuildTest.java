package nl.etalage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples in the editors' manual are a site, and stay one. */
final class ExamplesBuildTest {

    private static final Path EXAMPLES = Path.of("../docs/redactie/voorbeelden");

    @TempDir private Path work = Path.of("");

    @Test
    void theExamplesAreASiteWithoutProblems() {
        assertThat(GoldenSite.check(project())).isBlank();
    }

    @Test
    void everyFolderOfThisRepositorysContentHasAnExample() throws IOException {
        try (Stream<Path> folders = Files.list(Path.of("../content"))) {
            assertThat(folders.filter(Files::isDirectory))
                    .allSatisfy(
                            folder ->
                                    assertThat(
                                                    EXAMPLES.resolve("content")
                                                            .resolve(folder.getFileName()))
                                            .isNotEmptyDirectory());
        }
    }

    private Project project() {
        GoldenSite.copy(EXAMPLES, work);
        GoldenSite.copy(Path.of("../templates"), work.resolve("templates"));
        return new Project(work);
    }
}
