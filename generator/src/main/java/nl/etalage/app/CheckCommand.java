package nl.etalage.app;

import java.util.List;
import java.util.concurrent.Callable;
import nl.etalage.proof.Findings;
import nl.etalage.publish.OutputTree;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code check}: everything that {@code build} checks, in memory; publishes nothing. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = "Controleert alles en publiceert niets.")
final class CheckCommand implements Callable<Integer> {

    @Mixin private SharedOptions options = new SharedOptions();

    CheckCommand() {}

    @Override
    public Integer call() {
        var progress = options.progress();
        var settings = options.settings();
        try (var build = new Build(options.project(), settings, progress)) {
            return check(build, settings, progress);
        }
    }

    private int check(Build build, Settings settings, Progress progress) {
        var content = build.read();
        List<Due> due = content.map(read -> due(build, read, settings)).orElse(List.of());
        progress.end();
        var problems = build.problems().all();
        var proof = content.map(Content::proof).orElse(Findings.NONE);
        var report = options.report();
        if (problems.isEmpty()) {
            content.ifPresent(read -> count(build, read, report));
        }
        report.print(problems, due, proof, closing(problems.size(), proof));
        return problems.isEmpty() ? 0 : Main.PROBLEMS;
    }

    /** What no scenario tries is no mistake, so only its number is told here. */
    private static void count(Build build, Content content, Report report) {
        int gaps = build.coverage(content).gaps().size();
        if (gaps > 0) {
            report.say("Niet beproefd door de scenario's: %d. Zie report.".formatted(gaps));
            report.say("");
        }
    }

    private static List<Due> due(Build build, Content content, Settings settings) {
        var tree = OutputTree.inMemory(content.site().baseUrl());
        build.render(content, tree);
        return DueList.of(content.site(), settings.today(), tree::pointingTo);
    }

    private static String closing(int problems, Findings proof) {
        if (problems > 0) {
            return Report.count(problems) + ".";
        }
        return proof.open().isEmpty()
                ? "Alles is in orde."
                : "Er is geen probleem gevonden, maar niet alles is beslist.";
    }
}
