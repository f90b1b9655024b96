package nl.etalage.app;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.etalage.monitor.Figures;
import nl.etalage.monitor.MonitorYear;
import nl.etalage.proof.Findings;
import nl.etalage.proof.Proof;
import nl.etalage.publish.OutputTree;
import nl.etalage.site.Site;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code report}: how a site stands, for who keeps it and for who pays for it. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description =
                "Geeft de cijfers van de monitor, wat te doen staat, en wat nog niet beproefd is.")
final class ReportCommand implements Callable<Integer> {

    private static final Pattern QUARTER = Pattern.compile("(20\\d\\d)-[Qq]([1-4])");

    @Mixin private SharedOptions options = new SharedOptions();

    @Spec private @Nullable CommandSpec spec;

    @Option(
            names = "--quarter",
            paramLabel = "KWARTAAL",
            description = "Alleen de cijfers van dit kwartaal, zoals 2026-Q4.")
    private @Nullable String quarter;

    ReportCommand() {}

    @Override
    public Integer call() {
        var asked = quarter == null ? null : asked(quarter);
        var progress = options.progress();
        var settings = options.settings();
        var report = options.report();
        try (var build = new Build(options.project(), settings, progress)) {
            var sections = new ArrayList<Report.Section>();
            build.read()
                    .ifPresent(
                            content -> {
                                sections.add(figures(content.site(), asked));
                                sections.add(due(build, content, settings));
                                sections.add(untried(build, content));
                                sections.add(undecided(content.proof()));
                                sections.add(remarks(content));
                            });
            progress.end();
            var problems = build.problems().all();
            if (!problems.isEmpty()) {
                report.print(
                        problems,
                        List.of(),
                        Report.count(problems.size()) + ". Het verslag komt als alles klopt.");
                return Main.PROBLEMS;
            }
            report.print(sections);
            return 0;
        }
    }

    private Matcher asked(String written) {
        var matcher = QUARTER.matcher(written);
        if (!matcher.matches() && spec != null) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(),
                    "'%s' kan niet bij --quarter; daar hoort een kwartaal zoals 2026-Q4."
                            .formatted(written));
        }
        return matcher;
    }

    private static Report.Section figures(Site site, @Nullable Matcher asked) {
        Collection<MonitorYear> years =
                site.catalog().entries("monitor", MonitorYear.class).stream()
                        .sorted(Comparator.comparing(MonitorYear::id))
                        .toList();
        var lines = new ArrayList<String>();
        if (asked == null) {
            for (var year : years) {
                lines.add(year.id());
                Figures.of(year).forEach(line -> lines.add("  " + line));
            }
        } else {
            years.stream()
                    .filter(year -> year.id().equals(asked.group(1)))
                    .forEach(
                            year ->
                                    lines.addAll(
                                            Figures.of(year, Integer.parseInt(asked.group(2)))));
        }
        if (lines.isEmpty()) {
            lines.add("Daarvan staat niets in content/monitor/.");
        }
        return new Report.Section(
                asked == null
                        ? "Cijfers van de monitor"
                        : "Cijfers van de monitor, kwartaal %s van %s"
                                .formatted(asked.group(2), asked.group(1)),
                lines);
    }

    private static Report.Section due(Build build, Content content, Settings settings) {
        var tree = OutputTree.inMemory(content.site().baseUrl());
        build.render(content, tree);
        var due = DueList.of(content.site(), settings.today(), tree::pointingTo);
        return new Report.Section(
                "Te doen (%d)".formatted(due.size()),
                due.stream()
                        .map(
                                task ->
                                        (task.within() == 0
                                                        ? ""
                                                        : "binnen %d dagen: "
                                                                .formatted(task.within()))
                                                + task.at().file()
                                                + ": "
                                                + task.what())
                        .toList());
    }

    private static Report.Section untried(Build build, Content content) {
        var coverage = build.coverage(content);
        return new Report.Section(
                "Niet beproefd (%d): van %d antwoorden, voorwaarden en adviezen"
                        .formatted(coverage.gaps().size(), coverage.total()),
                coverage.gaps().stream().map(Object::toString).toList());
    }

    /** What is neither proven nor refuted of the scans and the advice. */
    private static Report.Section undecided(Findings proof) {
        return new Report.Section(
                "Niet beslist (%d); wel bewezen: %d".formatted(proof.open().size(), proof.proven()),
                proof.open().stream().map(Object::toString).toList());
    }

    /** What stands out in the scans and the advice, and is no mistake. */
    private static Report.Section remarks(Content content) {
        var remarks = new Proof(content.profile(), content.site()).remarks();
        return new Report.Section(
                "Opvallend (%d)".formatted(remarks.size()),
                remarks.stream().map(Object::toString).toList());
    }
}
