package nl.etalage.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import nl.etalage.site.BaseUrl;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The options that every command over a project has. */
final class SharedOptions {

    @Spec(Spec.Target.MIXEE)
    private @Nullable CommandSpec spec;

    @Option(
            names = "--project",
            paramLabel = "MAP",
            description = "De map van de site; zonder deze optie de huidige map.")
    private Path project = Path.of("");

    @Option(
            names = "--on",
            paramLabel = "DATUM",
            description = "De dag waarop wordt beoordeeld, zoals 2026-11-21; anders vandaag.")
    private @Nullable LocalDate on;

    @Option(
            names = "--base-url",
            paramLabel = "URL",
            description = "Waar de site komt te staan, als dat anders is dan in site-config.yml.")
    private @Nullable String baseUrl;

    @Option(
            names = "--format",
            paramLabel = "VORM",
            description = "Hoe problemen worden gemeld: ${COMPLETION-CANDIDATES}.")
    private Report.Format format = Report.Format.TEXT;

    @Option(names = "--quiet", description = "Meld de voortgang niet.")
    private boolean quiet;

    SharedOptions() {}

    Project project() {
        if (!Files.isDirectory(project.toAbsolutePath())) {
            throw wrong("de map %s bestaat niet.".formatted(project));
        }
        return new Project(project);
    }

    Settings settings() {
        return Settings.of(Optional.ofNullable(on), Optional.ofNullable(baseUrl).map(this::parse));
    }

    Report report() {
        return new Report(System.out, format);
    }

    Progress progress() {
        return new Progress(System.err, quiet, CommandLine.Help.Ansi.AUTO.enabled());
    }

    private BaseUrl parse(String url) {
        return BaseUrl.parse(url)
                .orElseThrow(
                        () -> wrong("--base-url %s is geen adres van een site.".formatted(url)));
    }

    private CommandLine.ParameterException wrong(String message) {
        if (spec == null) {
            throw new IllegalStateException("options outside a command");
        }
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
