package nl.etalage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code report} tells of the examples in the editors' manual. */
class ReportCommandTest {

    @TempDir private Path project = Path.of("");

    @Test
    void tellsTheFiguresWhatIsDueAndWhatNoScenarioTries() {
        copyTheExamples();

        var run = run();

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        """
                        Cijfers van de monitor
                          2026
                            Webinars: doel 4; kwartaal 1: 1; kwartaal 2: 1; samen 2
                            Gesprekken: doel 100; kwartaal 1: 21; kwartaal 2: onbekend; samen 21

                        Te doen (\
                        """)
                .contains(
                        "  binnen 90 dagen: content/subsidies/voorbeeldregeling.yml: is dan langer"
                                + " dan 60 dagen niet nagekeken.\n")
                .contains("\nNiet beproefd (7): van 16 antwoorden, voorwaarden en adviezen\n")
                .contains(
                        "  content/zelfscans/afspraken.yml:25: vraag 'online-afspraak': geen"
                                + " proefbezoeker antwoordt 'deels'.\n")
                .contains("\nNiet beslist (0); wel bewezen: ")
                .contains("\nOpvallend (");
    }

    @Test
    void tellsOneQuarterBesideTheYear() {
        copyTheExamples();

        assertThat(run("--quarter", "2026-Q2").out())
                .startsWith(
                        """
                        Cijfers van de monitor, kwartaal 2 van 2026
                          Webinars: 1; dit jaar tot en met dit kwartaal 2; doel voor het jaar 4
                          Gesprekken: onbekend; dit jaar tot en met dit kwartaal 21; doel voor het jaar 100
                        """);
        assertThat(run("--quarter", "2031-q1").out())
                .startsWith(
                        """
                        Cijfers van de monitor, kwartaal 1 van 2031
                          Daarvan staat niets in content/monitor/.
                        """);
    }

    @Test
    void isJsonForAnotherProgram() {
        copyTheExamples();

        var run = run("--format", "json", "--quarter", "2026-Q2");

        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .startsWith(
                        """
                        {"problems":[],"sections":[{"title":"Cijfers van de monitor, kwartaal 2 van 2026","lines":["Webinars: 1; """)
                .endsWith("}]}\n");
        assertThat(run("--format", "github").out()).isEmpty();
    }

    @Test
    void refusesWhatIsNoQuarter() {
        var run = run("--quarter", "2026-Q5");

        assertThat(run.exit()).isEqualTo(Main.WRONG_USAGE);
        assertThat(run.err())
                .isEqualTo(
                        """
                        '2026-Q5' kan niet bij --quarter; daar hoort een kwartaal zoals 2026-Q4.
                        Zie: etalage report --help
                        """);
    }

    @Test
    void tellsFirstWhatIsWrong() throws IOException {
        Files.writeString(project.resolve("site-config.yml"), "naam: Een\n");

        var run = run();

        assertThat(run.exit()).isEqualTo(Main.PROBLEMS);
        assertThat(run.out())
                .isEqualTo(
                        """
                        site-config.yml:1:1: sleutel 'basis-url' ontbreekt. [sleutel-ontbreekt]

                        1 probleem. Het verslag komt als alles klopt.
                        """);
    }

    private void copyTheExamples() {
        GoldenSite.copy(Path.of("../docs/redactie/voorbeelden"), project);
        GoldenSite.copy(Path.of("../templates"), project.resolve("templates"));
    }

    private record Run(int exit, String out, String err) {}

    private Run run(String... more) {
        var arguments = new ArrayList<String>();
        arguments.addAll(
                List.of("report", "--quiet", "--on", "2026-11-21", "--project", project + ""));
        arguments.addAll(List.of(more));
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var realOut = System.out;
        var realErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int exit = Main.run(arguments.toArray(String[]::new));
            return new Run(
                    exit,
                    out.toString(StandardCharsets.UTF_8),
                    err.toString(StandardCharsets.UTF_8));
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }
}
