package nl.etalage.gate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What users get beside the jar. */
class LibrariesIT {

    @Test
    void theJarIsAccompaniedByWhatItNamesAndNothingElse() throws IOException {
        try (var jar = new JarFile(Project.jar().toFile())) {
            var named = jar.getManifest().getMainAttributes().getValue("Class-Path").split(" ");

            assertThat(libraries())
                    .containsExactlyInAnyOrderElementsOf(
                            Stream.of(named).map(path -> path.replace("lib/", "")).toList());
        }
    }

    /** JBake asks for these; they are unused here, and several have known vulnerabilities. */
    @Test
    void noDatabaseAndNoOldParserComesAlong() throws IOException {
        assertThat(libraries())
                .noneMatch(
                        name ->
                                name.matches(
                                        "(orient|commons-beanutils|logback|lz4|snakeyaml-[0-9]"
                                                + "|jul-to-slf4j|jcl-over-slf4j).*"));
    }

    private static List<String> libraries() throws IOException {
        try (var files = Files.list(Project.jar().resolveSibling("lib"))) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
