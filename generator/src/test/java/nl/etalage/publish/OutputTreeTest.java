package nl.etalage.publish;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import nl.etalage.site.BaseUrl;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OutputTreeTest {

    private final OutputTree tree =
            OutputTree.inMemory(BaseUrl.parse("https://example.org").orElseThrow());

    @Test
    void takesFilesFromAllThreads() {
        IntStream.range(0, 1_000)
                .parallel()
                .forEach(i -> tree.put("a/" + i % 7 + "/" + i + ".txt", new byte[1]));

        assertThat(tree.files()).hasSize(1_000).contains("a/0/0.txt", "a/5/999.txt");
    }

    @Test
    void refusesASecondFileOfOneName() {
        tree.put("a/b.txt", new byte[1]);

        assertThatThrownBy(() -> tree.put("a/b.txt", new byte[1]))
                .hasMessage("put twice, or both a file and a folder: a/b.txt");
    }

    @Test
    void refusesAFileWhereAFolderIsAndTheOtherWayRound() {
        tree.put("a/b/c.txt", new byte[1]);

        assertThatThrownBy(() -> tree.put("a/b", new byte[1]))
                .hasMessage("put twice, or both a file and a folder: a/b");
        assertThatThrownBy(() -> tree.put("a/b/c.txt/d", new byte[1]))
                .hasMessage("both a file and a folder: a/b/c.txt");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/a", "a/", "a//b", "../a", "a/./b", "a\\b", ".etalage-site"})
    void refusesAPathThatIsNoPlaceInTheSite(String path) {
        assertThatThrownBy(() -> tree.put(path, new byte[1]))
                .hasMessage("no path in the site: " + path);
    }
}
