package nl.etalage.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssetFolderTest {

    @TempDir private Path project;

    @Test
    void publishesEveryVisibleFileUnderOneName() throws IOException {
        write("css/site.css", "a {}");
        write("js/view.js", "");
        write(".DS_Store", "x");
        write("css/.site.css.swp", "x");
        var assets = AssetFolder.read(project, "templates/assets");
        var tree = OutputTree.inMemory(BaseUrl.parse("https://example.org").orElseThrow());

        assets.copyTo(tree);

        assertThat(assets.path()).matches("/assets/[0-9a-f]{12}/");
        assertThat(tree.files())
                .containsExactly(
                        assets.path().substring(1) + "css/site.css",
                        assets.path().substring(1) + "js/view.js");
    }

    @Test
    void isNamedAfterItsNamesAndBytesAndNothingElse() throws IOException {
        write("a.css", "a");
        write("b.css", "bc");
        String before = hash();

        write(".hidden", "x");
        assertThat(hash()).isEqualTo(before);

        write("a.css", "ab");
        write("b.css", "c");
        assertThat(hash()).isNotEqualTo(before);
    }

    private String hash() {
        return AssetFolder.read(project, "templates/assets").hash();
    }

    private void write(String name, String text) throws IOException {
        Path file = project.resolve("templates/assets").resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
