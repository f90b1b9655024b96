package nl.etalage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole sites, most of them broken as an editor would break them, with every word that is said
 * about them. {@code -Dgolden=update} writes down what comes out now; review that like code.
 */
final class GoldenSitesTest {

    private static final boolean UPDATE = "update".equals(System.getProperty("golden"));

    @TempDir private Path work = Path.of("");

    @TestFactory
    Stream<DynamicTest> everySiteComesOutAsItWasWrittenDown() throws IOException {
        return GoldenSite.all().stream()
                .map(site -> DynamicTest.dynamicTest(site.name(), () -> compare(site)));
    }

    @Test
    void everySiteSaysWhyItExists() throws IOException {
        assertThat(GoldenSite.all())
                .isNotEmpty()
                .allSatisfy(site -> assertThat(site.folder().resolve("case.md")).isNotEmptyFile());
    }

    private void compare(GoldenSite site) throws IOException {
        var project = site.copyTo(Files.createDirectories(work.resolve(site.name())));
        if (site.isPublished()) {
            comparePublished(site, project);
        } else {
            compareProblems(site, project);
        }
    }

    private static void compareProblems(GoldenSite site, Project project) throws IOException {
        var found = GoldenSite.check(project);
        if (UPDATE) {
            Files.writeString(site.problems(), found);
        }
        assertThat(found).isEqualTo(Files.readString(site.problems()));
    }

    private static void comparePublished(GoldenSite site, Project project) throws IOException {
        GoldenSite.publish(project, project.site());
        if (UPDATE) {
            clear(site.published());
            GoldenSite.copy(project.site(), site.published());
        }
        assertThat(GoldenSite.files(project.site())).isEqualTo(GoldenSite.files(site.published()));
    }

    private static void clear(Path folder) throws IOException {
        try (var paths = Files.walk(folder)) {
            for (var path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }
}
