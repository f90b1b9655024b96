package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationTest {

    private static final BaseUrl BASE = BaseUrl.parse("https://example.org").orElseThrow();

    /** A disk that cannot exchange folders. */
    private static final FolderExchange NONE = (one, other) -> false;

    @TempDir private Path root;
    private Path project;
    private Path target;

    @BeforeEach
    void layOutAProject() throws IOException {
        root = root.toRealPath();
        project = Files.createDirectories(root.resolve("project"));
        Files.createDirectories(project.resolve("content"));
        target = project.resolve("target/site");
    }

    @Test
    void publishesEverythingHiddenFilesIncluded() throws IOException {
        assertThat(publish(Map.of("index.html", "1", ".well-known/security.txt", "2")))
                .isEqualTo(new Published(2, 2, List.of()));

        assertThat(site()).isEqualTo(Map.of("index.html", "1", ".well-known/security.txt", "2"));
    }

    @Test
    void replacesTheWholeSiteEveryTime() throws IOException {
        publish(
                Map.of(
                        "index.html",
                        "1",
                        "old/index.html",
                        "1",
                        "a",
                        "file",
                        "b/c",
                        "in a folder"));
        publish(
                Map.of(
                        "index.html",
                        "2",
                        "new/index.html",
                        "2",
                        "a/d",
                        "in a folder",
                        "b",
                        "file"));
        assertThat(site())
                .isEqualTo(
                        Map.of(
                                "index.html",
                                "2",
                                "new/index.html",
                                "2",
                                "a/d",
                                "in a folder",
                                "b",
                                "file"));

        // from here on each tree is made out of the one before the published one
        publish(Map.of("index.html", "3", "a", "file", "new/index.html", "2"));
        assertThat(site()).isEqualTo(Map.of("index.html", "3", "a", "file", "new/index.html", "2"));
        publish(Map.of("b/c/d", "4"));
        assertThat(site()).isEqualTo(Map.of("b/c/d", "4"));
    }

    @Test
    void writesOnlyWhatChanged() {
        publish(Map.of("index.html", "1", "a.html", "same", "b.html", "same"));

        assertThat(publish(Map.of("index.html", "2", "a.html", "same", "b.html", "same")))
                .isEqualTo(new Published(3, 1, List.of()));
        assertThat(publish(Map.of("index.html", "3", "a.html", "same", "b.html", "same")))
                .isEqualTo(new Published(3, 1, List.of()));
    }

    @Test
    void neverWritesThroughALinkIntoTheLiveSite() throws IOException {
        publish(Map.of("index.html", "1", "same.html", "same", "x/index.html", "1"));
        publish(Map.of("index.html", "2", "same.html", "same", "x/index.html", "1"));
        var live = site();

        try (var publication = Publication.begin(project, target, BASE)) {
            put(publication, Map.of("index.html", "3", "same.html", "same", "x/index.html", "3"));
            assertThat(site()).isEqualTo(live);
            publication.publish();
        }

        assertThat(site())
                .isEqualTo(Map.of("index.html", "3", "same.html", "same", "x/index.html", "3"));
    }

    @Test
    void doesNotFollowALinkThatSomebodyPutInTheSite() throws IOException {
        publish(Map.of("media/a", "1"));
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.writeString(elsewhere.resolve("a"), "not ours");
        Files.delete(target.resolve("media/a"));
        Files.delete(target.resolve("media"));
        Files.createSymbolicLink(target.resolve("media"), elsewhere);

        for (String version : List.of("2", "3", "4")) {
            publish(Map.of("media/a", version));
        }

        assertThat(site()).isEqualTo(Map.of("media/a", "4"));
        assertThat(elsewhere.resolve("a")).hasContent("not ours");
    }

    @Test
    void leavesTheSiteAloneWhenItIsNotPublished() throws IOException {
        publish(Map.of("index.html", "1"));

        try (var publication = Publication.begin(project, target, BASE)) {
            put(publication, Map.of("index.html", "2"));
        }

        assertThat(site()).isEqualTo(Map.of("index.html", "1"));
        assertNothingBesideTheTarget();
    }

    @Test
    void letsOnlyOnePublicationAtATimeNearATarget() throws IOException {
        try (var first = Publication.begin(project, target, BASE)) {
            assertThatThrownBy(() -> Publication.begin(project, target, BASE))
                    .isInstanceOf(PublicationRefused.class)
                    .hasMessage(
                            "Er wordt al gepubliceerd naar %s. Deze keer is er niets gedaan; probeer het straks opnieuw."
                                    .formatted(target));
            Publication.begin(project, project.resolve("target/other"), BASE).close();
            put(first, Map.of("index.html", "1"));
            first.publish();
        }
        publish(Map.of("index.html", "2"));

        assertThat(site()).isEqualTo(Map.of("index.html", "2"));
    }

    @Test
    void letsOnlyOneProcessAtATimeNearATarget() throws Exception {
        publish(Map.of("index.html", "1"));
        try (var other = EndlessPublisher.start(project, target, EndlessPublisher.Mode.HOLD)) {
            other.awaitFirstSite();

            assertThatThrownBy(() -> publish(Map.of("index.html", "2")))
                    .isInstanceOf(PublicationRefused.class)
                    .hasMessageStartingWith("Er wordt al gepubliceerd naar " + target);
        }
        publish(Map.of("index.html", "3"));

        assertThat(site()).isEqualTo(Map.of("index.html", "3"));
    }

    @Test
    void refusesAFolderOfSomebodyElse() throws IOException {
        Files.createDirectories(target);
        Files.writeString(target.resolve("thesis.doc"), "mine");

        assertRefused(
                target,
                "De map %s is niet leeg en niet door Etalage gemaakt. Kies een andere map, of maak deze leeg."
                        .formatted(target));
        assertThat(target.resolve("thesis.doc")).hasContent("mine");
    }

    @Test
    void takesAnEmptyFolder() throws IOException {
        Files.createDirectories(target);

        publish(Map.of("index.html", "1"));

        assertThat(site()).isEqualTo(Map.of("index.html", "1"));
    }

    @ParameterizedTest
    @CsvSource({
        "'', ''",
        ".., ''",
        "content, content",
        "content/site, content",
        "templates/x, templates"
    })
    void refusesAFolderThatHoldsOrLiesInTheSources(String folder, String source) {
        Path wanted = project.resolve(folder).normalize();

        assertRefused(
                wanted,
                "Publiceren naar %s zou %s kunnen wissen. Kies een map onder %s, of een map buiten het project."
                        .formatted(
                                wanted,
                                project.resolve(source).normalize(),
                                project.resolve("target")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site", "target", "target/site"})
    void publishesToAFolderOfItsOwnInTheProject(String folder) throws IOException {
        try (var publication = Publication.begin(project, project.resolve(folder), BASE)) {
            publication.tree().put("index.html", "<p>1".getBytes(StandardCharsets.UTF_8));
            publication.publish();
        }

        assertThat(project.resolve(folder).resolve("index.html")).hasContent("<p>1");
    }

    @Test
    void refusesContentThatIsReachedThroughALink() throws IOException {
        Path elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        Files.delete(project.resolve("content"));
        Files.createSymbolicLink(project.resolve("content"), elsewhere);

        assertRefused(
                elsewhere.resolve("site"),
                "Publiceren naar %s zou %s kunnen wissen. Kies een map onder %s, of een map buiten het project."
                        .formatted(
                                elsewhere.resolve("site"), elsewhere, project.resolve("target")));
    }

    @Test
    void refusesALinkAndAFile() throws IOException {
        Path link =
                Files.createSymbolicLink(
                        root.resolve("link"), Files.createDirectories(root.resolve("real")));
        Path file = Files.writeString(root.resolve("file"), "");

        assertRefused(
                link,
                "%s is een snelkoppeling, en die zou door een echte map vervangen worden. Geef de map zelf op."
                        .formatted(link));
        assertRefused(file, "%s is een bestand. Kies een map.".formatted(file));
        assertRefused(Path.of("/"), "Naar / kan niet gepubliceerd worden. Kies een andere map.");
    }

    @Test
    void keepsWhatSomebodyElseCallsByANameThatWeNeed() throws IOException {
        Path theirs = Files.createDirectories(target.resolveSibling(".site.etalage-nieuw"));
        Files.writeString(theirs.resolve("a"), "theirs");

        assertRefused(
                target,
                "De map %s is niet door Etalage gemaakt, en die naam is nodig. Hernoem of verwijder haar."
                        .formatted(theirs));
        assertThat(theirs.resolve("a")).hasContent("theirs");
    }

    @Test
    void goesOnFromWhatAKilledPublicationLeft() throws IOException {
        publish(Map.of("index.html", "1"));
        Path left = Files.createDirectories(target.resolveSibling(".site.etalage-nieuw"));
        OwnFolder.mark(left);
        Files.writeString(left.resolve("index.html"), "half a pa");
        Files.writeString(left.resolve("stale.html"), "stale");

        publish(Map.of("index.html", "half a page no more"));

        assertThat(site()).isEqualTo(Map.of("index.html", "half a page no more"));
        assertNothingBesideTheTarget();
    }

    @Test
    void renamesTwiceWhereFoldersCannotBeExchangedAndSaysSo() throws IOException {
        publish(Map.of("index.html", "1", "old.html", "1"));

        try (var publication = Publication.begin(project, target, BASE, NONE)) {
            put(publication, Map.of("index.html", "2"));
            assertThat(publication.publish().remarks())
                    .containsExactly(
                            "Deze schijf kan twee mappen niet in één stap verwisselen; de site was een ogenblik weg.");
        }

        assertThat(site()).isEqualTo(Map.of("index.html", "2"));
        assertNothingBesideTheTarget();
    }

    @Test
    void completesAPublicationThatWasKilledBetweenTwoRenames() throws IOException {
        publish(Map.of("index.html", "1"));
        publish(Map.of("index.html", "2"));
        Files.move(target, target.resolveSibling(".site.etalage-oud"));
        Files.move(
                project.resolve(".etalage/vorige-site"),
                target.resolveSibling(".site.etalage-nieuw"));

        assertThat(Publication.completeInterrupted(project, target))
                .contains("Een vorige publicatie was halverwege afgebroken; die is nu voltooid.");
        assertThat(Publication.completeInterrupted(project, target)).isEmpty();

        assertThat(site()).isEqualTo(Map.of("index.html", "1"));
        assertNothingBesideTheTarget();
    }

    private void assertRefused(Path wanted, String message) {
        assertThatThrownBy(() -> Publication.begin(project, wanted, BASE))
                .isInstanceOf(PublicationRefused.class)
                .hasMessage(message);
    }

    private Published publish(Map<String, String> files) {
        try (var publication = Publication.begin(project, target, BASE)) {
            put(publication, files);
            return publication.publish();
        }
    }

    private static void put(Publication publication, Map<String, String> files) {
        files.forEach((file, content) -> publication.tree().put(file, content.getBytes(UTF_8)));
    }

    private SortedMap<String, String> site() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> paths = Files.walk(target)) {
            for (Path path :
                    paths.filter(p -> Files.isRegularFile(p, LinkOption.NOFOLLOW_LINKS)).toList()) {
                files.put(target.relativize(path).toString(), Files.readString(path));
            }
        }
        assertThat(files.remove(".etalage-site"))
                .isEqualTo(
                        "Deze map is gemaakt door Etalage. De volgende publicatie vervangt haar in haar geheel.\n");
        return files;
    }

    private void assertNothingBesideTheTarget() throws IOException {
        assertThat(OwnFolder.children(target.getParent())).containsExactly(target);
    }
}
