package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Publishes from another process, which has a small disk mounted for itself alone. Linux lets any
 * user do so, unless whoever runs the machine forbids it; then only the test with a limit on files
 * remains.
 */
class FullDiskTest {

    @TempDir private Path root;
    private Path project;
    private Path disk;

    @BeforeEach
    void layOutAProject() throws IOException {
        project = Files.createDirectories(root.toRealPath().resolve("project"));
        disk = Files.createDirectories(root.toRealPath().resolve("disk"));
    }

    @Test
    void saysThatTheDiskIsFullAndKeepsTheSite() throws Exception {
        requireMounts();
        assertThat(
                        withOwnMounts(
                                """
                                mount -t tmpfs -o size=400k tmpfs "$disk"
                                publish "$disk/site" 20000
                                publish "$disk/site" 900000
                                cd "$disk"; ls -A; wc -c < site/index.html
                                """))
                .isEqualTo(
                        """
                        Published[files=2, written=2, remarks=[]]
                        De schijf is vol. Er is niets gepubliceerd; wat er stond, staat er nog.
                        site
                        20000
                        """);
    }

    @Test
    void saysThatTheDiskMayNotBeWrittenAndKeepsTheSite() throws Exception {
        requireMounts();
        assertThat(
                        withOwnMounts(
                                """
                                mount -t tmpfs -o size=400k tmpfs "$disk"
                                publish "$disk/site" 20000
                                mount -o remount,ro "$disk"
                                publish "$disk/site" 10000
                                cd "$disk"; ls -A; wc -c < site/index.html
                                """))
                .isEqualTo(
                        """
                        Published[files=2, written=2, remarks=[]]
                        Op deze schijf kan niet geschreven worden: %s/.site.etalage-nieuw. Er is niets gepubliceerd; wat er stond, staat er nog.
                        site
                        20000
                        """
                                .formatted(disk));
    }

    @Test
    void saysWhatElseTheSystemWillNotWriteAndKeepsTheSite() throws Exception {
        assertThat(
                        sh(
                                """
                                publish "$disk/site" 20000
                                ulimit -f 1000
                                publish "$disk/site" 2000000
                                cd "$disk"; ls -A; wc -c < site/index.html
                                """))
                .isEqualTo(
                        """
                        Published[files=2, written=2, remarks=[]]
                        Schrijven lukt niet: File too large. Er is niets gepubliceerd; wat er stond, staat er nog.
                        site
                        20000
                        """);
    }

    /** Its arguments: project, target, and the size of the home page. */
    public static void main(String[] arguments) {
        var baseUrl = BaseUrl.parse("https://example.org").orElseThrow();
        try (var publication =
                Publication.begin(Path.of(arguments[0]), Path.of(arguments[1]), baseUrl)) {
            publication.tree().put("a.html", "a".getBytes(UTF_8));
            publication.tree().put("index.html", new byte[Integer.parseInt(arguments[2])]);
            System.out.println(publication.publish());
        } catch (PublicationRefused refused) {
            System.out.println(refused.getMessage());
        }
    }

    private void requireMounts() throws Exception {
        assumeThat(withOwnMounts("mount -t tmpfs tmpfs \"$disk\" && echo mounted"))
                .as("NOT CHECKED: this machine lets nobody mount a disk for himself")
                .isEqualTo("mounted\n");
    }

    private String withOwnMounts(String script) throws Exception {
        return run(
                "command -v unshare >/dev/null && exec unshare --mount --map-root-user sh -ec \"$script\"",
                script);
    }

    private String sh(String script) throws Exception {
        return run("sh -c \"$script\"", script);
    }

    private String run(String how, String script) throws Exception {
        String publish =
                """
                publish() {
                    "$java" -XX:TieredStopAtLevel=1 -XX:-UsePerfData -cp "$classes" "$publisher" "$project" "$@"
                }
                """;
        var builder = new ProcessBuilder("sh", "-c", how).redirectErrorStream(true);
        builder.environment()
                .putAll(
                        Map.of(
                                "java", System.getProperty("java.home") + "/bin/java",
                                "classes", System.getProperty("java.class.path"),
                                "publisher", getClass().getName(),
                                "project", project.toString(),
                                "disk", disk.toString(),
                                "script", publish + script));
        var process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        return said;
    }
}
