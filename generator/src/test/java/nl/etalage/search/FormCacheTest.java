package nl.etalage.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FormCacheTest {

    private static final Map<String, Form> FORMS =
            Map.of(
                    "E-mails", new Form(List.of("emails", "mails"), List.of("email", "mail")),
                    "de", new Form(List.of(), List.of()));

    @TempDir private Path folder;

    @Test
    void remembersFormsFromOneBuildToTheNext() {
        cache("a").write(FORMS);

        assertThat(cache("a").read()).isEqualTo(FORMS);
    }

    @Test
    void forgetsEverythingWhenAScriptChanged() {
        cache("a").write(FORMS);

        assertThat(cache("b").read()).isEmpty();
    }

    @Test
    void isEmptyWhereThereIsNoneOrItIsDamaged() throws IOException {
        assertThat(cache("a").read()).isEmpty();

        Files.writeString(folder.resolve("woorden.txt"), "a\nde\t.\nhalf\ta li");
        assertThat(cache("a").read()).containsOnlyKeys("de");
    }

    @Test
    void dependsOnTheScriptsThatKnowWords() throws IOException {
        Files.createDirectories(folder.resolve("logic"));
        Files.writeString(folder.resolve("logic/forms.js"), "import { term } from \"./words.js\";");
        Files.writeString(folder.resolve("logic/words.js"), "import { stem } from \"./dutch.js\";");
        Files.writeString(folder.resolve("logic/dutch.js"), "2");
        var before = FormCache.of(folder, folder);
        Files.writeString(folder.resolve("logic/dutch.js"), "3");

        assertThat(FormCache.of(folder, folder).key()).isNotEqualTo(before.key());
    }

    private FormCache cache(String key) {
        return new FormCache(folder.resolve("woorden.txt"), key);
    }
}
