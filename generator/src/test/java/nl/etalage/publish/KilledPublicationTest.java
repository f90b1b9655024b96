package nl.etalage.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a publisher where it happens to be; seeded delays spread the moments over all it does. */
class KilledPublicationTest {

    private static final BaseUrl BASE = BaseUrl.parse("https://example.org").orElseThrow();

    private final Random random = new Random(35);

    @TempDir private Path root;
    private Path project;
    private Path target;

    @BeforeEach
    void layOutAProject() throws IOException {
        project = Files.createDirectories(root.toRealPath().resolve("project"));
        target = project.resolve("target/site");
    }

    @Test
    void leavesACompleteSiteEveryTime() throws Exception {
        for (int i = 0; i < 20; i++) {
            killAPublisher(EndlessPublisher.Mode.EXCHANGE);

            assertSiteIsComplete();
        }
        assertNextPublicationTidiesUp();
    }

    @Test
    void leavesACompleteSiteOnceTheNextCommandRanWhereFoldersCannotBeExchanged() throws Exception {
        for (int i = 0; i < 5; i++) {
            killAPublisher(EndlessPublisher.Mode.RENAME);
            Publication.completeInterrupted(project, target);

            assertSiteIsComplete();
        }
        assertNextPublicationTidiesUp();
    }

    private void killAPublisher(EndlessPublisher.Mode mode) throws Exception {
        try (var publisher = EndlessPublisher.start(project, target, mode)) {
            publisher.awaitFirstSite();
            LockSupport.parkNanos(random.nextInt(40_000_000));
        }
    }

    private void assertSiteIsComplete() throws IOException {
        List<String> pages = IntStream.range(0, 10).mapToObj(page -> "page-" + page).toList();
        assertThat(OwnFolder.children(target).stream().map(path -> path.getFileName().toString()))
                .containsExactlyInAnyOrderElementsOf(
                        java.util.stream.Stream.concat(
                                        pages.stream(), java.util.stream.Stream.of(".etalage-site"))
                                .toList());
        String first = Files.readString(target.resolve("page-0/index.html"));
        assertThat(first.lines())
                .hasSize(500)
                .containsOnly(first.lines().findFirst().orElseThrow());
        for (String page : pages) {
            assertThat(target.resolve(page).resolve("index.html")).hasContent(first);
        }
    }

    private void assertNextPublicationTidiesUp() throws IOException {
        try (var publication = Publication.begin(project, target, BASE)) {
            publication.tree().put("index.html", new byte[1]);
            publication.publish();
        }
        assertThat(OwnFolder.children(target.getParent())).containsExactly(target);
        assertThat(OwnFolder.children(target))
                .containsExactlyInAnyOrder(
                        target.resolve("index.html"), target.resolve(".etalage-site"));
    }
}
