package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The site depends on the content and on nothing else. */
class SameBytesIT {

    private static final Path THIS_JAVA = Path.of(System.getProperty("java.home"));

    @TempDir Path folder;

    @Test
    void twoFoldersTimeZonesAndLanguagesGiveTheSameSite() {
        var one =
                build(
                        THIS_JAVA,
                        "one",
                        List.of(
                                "-Duser.timezone=Pacific/Auckland",
                                "-Duser.language=tr",
                                "-Duser.country=TR"));
        var other =
                build(
                        THIS_JAVA,
                        "a folder further/two",
                        List.of(
                                "-Duser.timezone=America/Los_Angeles",
                                "-Duser.language=ar",
                                "-Duser.country=EG",
                                "-Dfile.encoding=ISO-8859-1"));

        assertThat(differences(one, other)).isEmpty();
        assertThat(differences(one, BuiltSite.baked().contents())).isEmpty();
    }

    @Test
    void aNewerJavaGivesTheSameSite() {
        var newer = NewerJava.find();
        if (newer.isEmpty()) {
            System.out.println("NOT CHECKED: no JDK 25 in JAVA25_HOME or /usr/lib/jvm");
        }
        Assumptions.assumeTrue(newer.isPresent(), "no JDK 25");

        var site = build(newer.get(), "newer", List.of());

        assertThat(differences(site, BuiltSite.baked().contents())).isEmpty();
    }

    private Map<String, String> build(Path java, String name, List<String> machine) {
        var project = Project.copyTo(folder.resolve(name));
        var run = Project.run(java, machine, "build", "--project", project.toString());
        assertThat(run.exitCode()).as(run.output() + run.progress()).isZero();
        assertThat(Files.isDirectory(project.resolve("target/site"))).isTrue();
        return new BuiltSite(project.resolve("target/site")).contents();
    }

    /** Files of which there is one, or two that differ, with the first line that does. */
    private static Map<String, String> differences(
            Map<String, String> one, Map<String, String> other) {
        var found = new TreeMap<String, String>();
        one.forEach(
                (file, text) -> {
                    if (!other.containsKey(file)) {
                        found.put(file, "only in one");
                    } else if (!text.equals(other.get(file))) {
                        found.put(
                                file,
                                firstDifference(text.split("\n"), other.get(file).split("\n")));
                    }
                });
        other.keySet().stream()
                .filter(file -> !one.containsKey(file))
                .forEach(file -> found.put(file, "only in the other"));
        return found;
    }

    private static String firstDifference(String[] one, String[] other) {
        for (int line = 0; line < Math.min(one.length, other.length); line++) {
            if (!one[line].equals(other[line])) {
                return "line %d: %s / %s".formatted(line + 1, one[line], other[line]);
            }
        }
        return "one is longer";
    }
}
