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
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The example files with slips of the pen, one file at a time: {@code check} says what is wrong, or
 * that nothing is, and never that we are. How many is {@code -Detalage.broken}.
 */
class BrokenFilesTest {

    private static final int CASES = Integer.getInteger("etalage.broken", 40);

    private static final List<String> SLIPS =
            List.of(
                    "",
                    "null",
                    "[]",
                    "{}",
                    "{a: [b, {c: d}]}",
                    "-1",
                    "99999999999999999999",
                    "'",
                    "*x",
                    "&x y",
                    "!!str 5",
                    "<<: {a: b}",
                    "- - -",
                    "2026-02-30",
                    "\u202Eabc",
                    "ja",
                    "__proto__",
                    "a: b: c",
                    "|",
                    ">-",
                    "#",
                    "%",
                    "@",
                    "\t",
                    "{{ site.x }}",
                    "{% if %}",
                    "<script>alert(1)</script>");

    @TempDir private Path project = Path.of("");

    @Test
    void aSlipOfThePenIsNeverOurMistake() throws IOException {
        GoldenSite.copy(Path.of("../docs/redactie/voorbeelden"), project);
        GoldenSite.copy(Path.of("../templates"), project.resolve("templates"));
        var files = files();
        int refused = 0;
        for (int seed = 0; seed < CASES; seed++) {
            var random = new Random(seed);
            var file = files.get(random.nextInt(files.size()));
            var text = Files.readString(file);
            var broken = broken(text, random);
            Files.writeString(file, broken);

            var said = new ByteArrayOutputStream();
            int exit = check(said);

            assertThat(exit)
                    .as("seed %d, %s:%n%s%n%s", seed, file, broken, said)
                    .isIn(0, Main.PROBLEMS);
            refused += exit;
            Files.writeString(file, text);
        }
        assertThat(refused).isGreaterThan(CASES / 2);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(project.resolve("content"))) {
            return all.filter(each -> each.toString().matches(".*\\.(yml|md)")).sorted().toList();
        }
    }

    private static String broken(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int slips = random.nextInt(3); slips >= 0; slips--) {
            int at = random.nextInt(lines.size());
            var line = lines.get(at);
            var slip = SLIPS.get(random.nextInt(SLIPS.size()));
            switch (random.nextInt(7)) {
                case 0 -> lines.set(at, "");
                case 1 -> lines.add(at, line);
                case 2 -> lines.set(at, " ".repeat(1 + random.nextInt(3)) + line);
                case 3 -> lines.set(at, line.stripLeading());
                case 4 -> lines.set(at, line.substring(0, line.indexOf(':') + 1) + " " + slip);
                case 5 -> {
                    int cut = random.nextInt(line.length() + 1);
                    lines.set(at, line.substring(0, cut) + slip + line.substring(cut));
                }
                default -> lines.set(at, lines.get(random.nextInt(lines.size())));
            }
        }
        return String.join("\n", lines);
    }

    private int check(ByteArrayOutputStream said) {
        var realOut = System.out;
        var realErr = System.err;
        try {
            var both = new PrintStream(said, true, StandardCharsets.UTF_8);
            System.setOut(both);
            System.setErr(both);
            return Main.run(
                    "check", "--quiet", "--on", "2026-11-21", "--project", project.toString());
        } finally {
            System.setOut(realOut);
            System.setErr(realErr);
        }
    }
}
