package nl.etalage.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.etalage.script.Scripts;
import org.junit.jupiter.api.Test;

/**
 * What proofs rest on is what visitors get: of five thousand visitors of random sites Java finds
 * the same as the theme's logic.
 */
class DifferentialTest {

    private static final int COUNT = 5_000;

    @Test
    void javaFindsWhatTheLogicFinds() {
        var cases = Cases.of(20261121, COUNT);

        try (var scripts =
                new Scripts(
                        Path.of("../templates/assets/js"), Map.of("proof/summary.js", script()))) {
            List<?> found =
                    scripts.module("proof/summary.js")
                            .call(List.class, "differences", cases.sites(), cases.expected());

            assertThat(found).isEmpty();
        }
    }

    @Test
    void theCasesAreOfManyKinds() {
        assertThat(Cases.of(20261121, COUNT).expected().stream().distinct().count())
                .isGreaterThan(COUNT / 4);
    }

    static String script() {
        try (var stream =
                Objects.requireNonNull(DifferentialTest.class.getResourceAsStream("summary.js"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
