package nl.etalage.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MainTest {

    @TempDir private Path project;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "bild|Onbekend: bild.|etalage",
                "build --onn|Onbekend: --onn.|etalage build",
                "build --on morgen|'morgen' kan niet bij --on; daar hoort een datum zoals 2026-11-21.|etalage build",
                "check --format xml|'xml' kan niet bij --format; daar hoort text, json of github.|etalage check",
                "check --base-url foo|--base-url foo is geen adres van een site.|etalage check",
                "build --project /nergens|de map /nergens bestaat niet.|etalage build"
            })
    void saysWhatIsWrongWithTheCommandLine(String line, String message, String command) {
        var run = run(line.split(" "));

        assertThat(run.exit()).isEqualTo(Main.WRONG_USAGE);
        assertThat(run.err()).isEqualTo(message + "\nZie: " + command + " --help\n");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void tellsProblemsToPeople() throws IOException {
        Files.writeString(project.resolve("site-config.yml"), "naam: Een\nbasis-uri: x\n");

        var run = run("check", "--quiet", "--project", project.toString());

        assertThat(run.exit()).isEqualTo(Main.PROBLEMS);
        assertThat(run.out())
                .isEqualTo(
                        """
                        site-config.yml:1:1: sleutel 'basis-url' ontbreekt. [sleutel-ontbreekt]
                        site-config.yml:2:1: onbekende sleutel 'basis-uri'. [sleutel-onbekend]
                            → Bedoelt u 'basis-url'?

                        2 problemen.
                        """);
    }

    @Test
    void tellsProblemsToGithubAtTheirLines() throws IOException {
        Files.writeString(project.resolve("site-config.yml"), "naam: Een\nbasis-url: 100%\n");

        var run = run("check", "--quiet", "--format", "github", "--project", project.toString());

        assertThat(run.out())
                .isEqualTo(
                        "::error file=site-config.yml,line=2,col=12,title=adres-ongeldig::hier hoort een webadres dat begint met https://, maar er staat '100%25'.\n");
    }

    @Test
    void tellsProblemsToProgramsAsJson() throws IOException {
        Files.writeString(project.resolve("site-config.yml"), "naam: Een\n");

        var run = run("check", "--quiet", "--format", "json", "--project", project.toString());

        assertThat(run.out())
                .isEqualTo(
                        """
                        {"problems":[{"file":"site-config.yml","line":1,"column":1,"code":"sleutel-ontbreekt","message":"sleutel 'basis-url' ontbreekt."}],"due":[]}
                        """);
    }

    @Test
    void knowsAFolderThatIsNoSite() {
        var run = run("build", "--quiet", "--project", project.toString());

        assertThat(run.exit()).isEqualTo(Main.PROBLEMS);
        assertThat(run.out())
                .isEqualTo(
                        """
                        site-config.yml:1:1: hier staat geen site-config.yml, dus dit is geen map van een site. [instellingen-ontbreken]
                            → Ga naar de map van de site, of noem haar met --project.

                        1 probleem. Er is niets gepubliceerd.
                        """);
    }

    private record Run(int exit, String out, String err) {}

    private static Run run(String... arguments) {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var realOut = System.out;
        var realErr = System.err;
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
            int exit = Main.run(arguments);
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
