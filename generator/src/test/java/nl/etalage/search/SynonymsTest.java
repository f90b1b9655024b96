package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;
import nl.etalage.source.Document;
import nl.etalage.source.SourceFile;
import org.junit.jupiter.api.Test;

class SynonymsTest {

    private final Problems problems = new Problems();

    @Test
    void readsListsOfExpressions() {
        var synonyms =
                read(
                        """
                        synoniemen:
                          - [mkb, midden- en kleinbedrijf]
                          - [2fa, mfa, tweestapsverificatie]
                        """);

        assertThat(synonyms.lists().toString())
                .isEqualTo("[[mkb, midden- en kleinbedrijf], [2fa, mfa, tweestapsverificatie]]");
        assertProblems("");
    }

    @Test
    void refusesAListOfOneAndAnExpressionInTwoLists() {
        read(
                """
                synoniemen:
                  - [mkb]
                  - [2fa, mfa]
                  - [MFA, tweestapsverificatie]
                """);

        assertProblems(
                """
                content/synoniemen.yml:2:5: een lijst met synoniemen heeft minstens twee woorden. [synoniem-alleen]
                    → Schrijf bijvoorbeeld: - [2fa, mfa, tweestapsverificatie]
                content/synoniemen.yml:4:6: 'MFA' staat ook op regel 3. [synoniem-dubbel]
                    → Maak van de twee lijsten er één.
                """);
    }

    @Test
    void refusesAnythingElse() {
        read("synonymen: mkb");

        assertProblems(
                """
                content/synoniemen.yml:1:1: onbekende sleutel 'synonymen'. [sleutel-onbekend]
                    → Bedoelt u 'synoniemen'?
                content/synoniemen.yml:1:1: sleutel 'synoniemen' ontbreekt. [sleutel-ontbreekt]
                """);
    }

    private Synonyms read(String text) {
        return Document.read(new SourceFile(Synonyms.FILE, text), problems)
                .map(document -> Synonyms.read(document, problems))
                .orElse(Synonyms.NONE);
    }

    private void assertProblems(String expected) {
        assertThat(problems.all().stream().map(Problem::toString).collect(Collectors.joining("\n")))
                .isEqualTo(expected.strip());
    }
}
