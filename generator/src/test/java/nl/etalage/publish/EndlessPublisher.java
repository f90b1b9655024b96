package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import nl.etalage.site.BaseUrl;

/** Another process that publishes ten pages, a new version each time, until it is killed. */
final class EndlessPublisher implements AutoCloseable {

    enum Mode {
        EXCHANGE,
        /** As on a disk that cannot exchange folders. */
        RENAME,
        /** Publishes once, and does not let go. */
        HOLD
    }

    private final Process process;

    private EndlessPublisher(Process process) {
        this.process = process;
    }

    /** Its arguments: project, target, mode. */
    public static void main(String[] arguments) throws InterruptedException {
        var baseUrl = BaseUrl.parse("https://example.org").orElseThrow();
        var mode = Mode.valueOf(arguments[2]);
        FolderExchange exchange =
                mode == Mode.RENAME ? (one, other) -> false : new SystemExchange();
        for (long version = System.nanoTime(); ; version++) {
            try (var publication =
                    Publication.begin(
                            Path.of(arguments[0]), Path.of(arguments[1]), baseUrl, exchange)) {
                byte[] content = pageOf(version).getBytes(UTF_8);
                IntStream.range(0, 10)
                        .parallel()
                        .forEach(
                                page ->
                                        publication
                                                .tree()
                                                .put("page-" + page + "/index.html", content));
                publication.publish();
                System.out.println("published");
                if (mode == Mode.HOLD) {
                    Thread.sleep(60_000);
                }
            }
        }
    }

    static EndlessPublisher start(Path project, Path target, Mode mode) throws IOException {
        var command =
                List.of(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        EndlessPublisher.class.getName(),
                        project.toString(),
                        target.toString(),
                        mode.name());
        var process =
                new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.INHERIT).start();
        return new EndlessPublisher(process);
    }

    void awaitFirstSite() throws IOException {
        if (process.inputReader().readLine() == null) {
            throw new IllegalStateException("ended before it published");
        }
    }

    /** With SIGKILL, which no process can prepare for. */
    @Override
    public void close() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    /** Long enough to be written in more than one block. */
    private static String pageOf(long version) {
        return ("<main>" + version + "</main>\n").repeat(500);
    }
}
