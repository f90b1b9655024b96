package nl.etalage.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Collectors;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DocumentTest {

    private final Problems problems = new Problems();

    @Test
    void keepsEveryScalarAsItWasWritten() {
        var keys =
                yaml("a: 17:00\nb: 035\nc: nee\nd: 01.1\ne: 0x1f\nf: 2026-11-21\n")
                        .orElseThrow()
                        .keys();

        assertThat(keys.entries().values())
                .extracting(entry -> ((Node.Scalar) entry.value()).text())
                .containsExactly("17:00", "035", "nee", "01.1", "0x1f", "2026-11-21");
        assertProblems("");
    }

    @Test
    void countsLinesFromTheTopOfAMarkdownFile() {
        var document =
                document("artikel.md", "---\ntitel: Een\n\ndatum: nu\n---\nTekst.\n").orElseThrow();

        assertThat(document.keys().entries().get("datum").at()).hasToString("artikel.md:4:1");
        assertThat(document.keys().entries().get("datum").value().at())
                .hasToString("artikel.md:4:8");
        assertThat(document.body()).isEqualTo("Tekst.\n");
        assertThat(document.bodyAt()).hasToString("artikel.md:6:1");
    }

    @Test
    void readsAFileFromWindows(@TempDir Path root) throws IOException {
        Files.writeString(
                root.resolve("artikel.md"), "\uFEFF---\r\ntitel: Een\r\n---\r\nTekst.\r\n");

        var document =
                SourceFile.read(root, "artikel.md", problems)
                        .flatMap(file -> Document.read(file, problems))
                        .orElseThrow();

        assertThat(document.body()).isEqualTo("Tekst.\n");
        assertProblems("");
    }

    @Test
    void refusesAKeyThatIsThereTwice() {
        yaml("titel: Een\ntekst: x\ntitel: Twee\n");

        assertProblems(
                """
                x.yml:3:1: sleutel 'titel' staat er al, op regel 1. [sleutel-dubbel]
                    → Houd er één over.
                """);
    }

    @Test
    void refusesAnchorsAliasesAndTags() {
        yaml("a: &basis Een\n");
        yaml("a: &basis {b: 1}\n");
        yaml("a: !!str Een\n");

        assertThat(problems.all()).extracting(Problem::code).containsOnly("yaml-anker", "yaml-tag");
        assertThat(problems.all()).extracting(problem -> problem.at().line()).containsOnly(1);
    }

    @Test
    void leavesAnAmpersandInATextAlone() {
        yaml("a: V&D\nb: \"Q & A\"\nc: R &D\n");

        assertProblems("");
    }

    @Test
    void explainsYamlThatDoesNotParse() {
        yaml("titel: Let op: dit gaat mis\n");

        assertProblems(
                """
                x.yml:1:14: dit is geen geldige YAML: hier staat een dubbele punt te veel. [yaml-ongeldig]
                    → Hoort hij bij een tekst, zet die dan tussen aanhalingstekens. Hoort hij bij een sleutel, dan springt deze regel te ver in.
                """);
    }

    @Test
    void tellsAMarkdownFileWithoutKeysHowToBegin() {
        document("artikel.md", "Zomaar een tekst.\n");

        assertProblems(
                """
                artikel.md:1:1: dit bestand begint niet met een kop met sleutels. [kop-ontbreekt]
                    → Zet de sleutels bovenaan, tussen twee regels met alleen ---.
                """);
    }

    @Test
    void readsNestingOfAnyDepthWithoutFalling() {
        yaml("a: " + "[".repeat(5000) + "\n");

        assertThat(problems.all()).extracting(Problem::code).containsExactly("yaml-ongeldig");
    }

    @Test
    void namesThePlaceOfTheByteThatIsNoUtf8(@TempDir Path root) throws IOException {
        Files.write(
                root.resolve("x.yml"),
                "titel: Een\ntekst: caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1));

        SourceFile.read(root, "x.yml", problems);

        assertProblems(
                """
                x.yml:2:11: dit bestand is geen UTF-8: hier staat een teken dat niet te lezen is. [bestand-geen-utf8]
                    → Bewaar het opnieuw in uw tekstprogramma met de tekenset UTF-8.
                """);
    }

    private Optional<Document> yaml(String text) {
        return document("x.yml", text);
    }

    private Optional<Document> document(String path, String text) {
        return Document.read(new SourceFile(path, text), problems);
    }

    private void assertProblems(String expected) {
        assertThat(
                        problems.all().stream()
                                .map(problem -> problem + "\n")
                                .collect(Collectors.joining()))
                .isEqualTo(expected);
    }
}
