package nl.etalage.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import nl.etalage.publish.Publication;
import nl.etalage.publish.PublicationRefused;
import nl.etalage.site.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code build}: checks everything, builds beside the published site, and swaps it in. */
@Command(
        name = "build",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Controleert alles en publiceert de site.")
final class BuildCommand implements Callable<Integer> {

    @Mixin private SharedOptions options = new SharedOptions();

    @Option(
            names = "--out",
            paramLabel = "MAP",
            description = "Waar de site komt; zonder deze optie target/site in de map van de site.")
    private @Nullable Path out;

    BuildCommand() {}

    @Override
    public Integer call() {
        var project = options.project();
        var target = out == null ? project.site() : out.toAbsolutePath().normalize();
        var report = options.report();
        var progress = options.progress();
        try (var build = new Build(project, options.settings(), progress)) {
            Publication.completeInterrupted(project.root(), target).ifPresent(report::say);
            var content = build.read();
            if (content.isEmpty()) {
                progress.end();
                return refuse(build, report, target);
            }
            try (var publication =
                    Publication.begin(project.root(), target, content.get().site().baseUrl())) {
                build.render(content.get(), publication.tree());
                if (!build.problems().isEmpty()) {
                    progress.end();
                    return refuse(build, report, target);
                }
                progress.step("Publiceer");
                var published = publication.publish();
                progress.end();
                published.remarks().forEach(report::say);
                report.print(
                        List.of(),
                        List.of(),
                        summary(content.get().site(), published.files(), target));
                return 0;
            }
        } catch (PublicationRefused e) {
            progress.end();
            System.err.println(e.getMessage());
            return Main.PROBLEMS;
        }
    }

    private static int refuse(Build build, Report report, Path target) {
        var problems = build.problems().all();
        report.print(
                problems,
                List.of(),
                Report.count(problems.size())
                        + ". Er is niets gepubliceerd"
                        + (Files.exists(target) ? "; de vorige site staat er nog." : "."));
        return Main.PROBLEMS;
    }

    private static String summary(Site site, int files, Path target) {
        return "%s staat klaar in %s (%d bestanden)."
                .formatted(site.config().name(), target, files);
    }
}
