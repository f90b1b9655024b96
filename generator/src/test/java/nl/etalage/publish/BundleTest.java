package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class BundleTest {

    private static final String ENTRY = "js/view/tools.js";

    private final Map<String, String> files =
            new TreeMap<>(
                    Map.of(
                            ENTRY,
                            "export { find } from \"../logic/find.js\";\n",
                            "js/logic/find.js",
                            """
                            import library from "../vendor/library.js";
                            import { word as wordOf, LONG } from "./word.js";
                            const MOST = 3;
                            export function find(text) {
                            return library(wordOf(text), LONG, MOST);
                            }
                            """,
                            "js/logic/word.js",
                            """
                            const MOST = 5;
                            export const LONG = 7;
                            export const word = (text) => text.slice(0, MOST);
                            """,
                            "js/vendor/library.js",
                            "const library = { };\nexport default library;\n",
                            "js/view/other.js",
                            "import { word } from \"../logic/word.js\";\n"));

    @Test
    void joinsAModuleWithAllThatItImportsEachWithNamesOfItsOwn() {
        assertThat(bundled().get(ENTRY))
                .isEqualTo(
                        """
                        const vendor_library=(()=>{
                        const library = { };
                        return{default:library};
                        })();
                        const logic_word=(()=>{
                        const MOST = 5;
                        const LONG = 7;
                        const word = (text) => text.slice(0, MOST);
                        return{LONG,word};
                        })();
                        const logic_find=(()=>{
                        const{default:library}=vendor_library;
                        const{word:wordOf,LONG}=logic_word;
                        const MOST = 3;
                        function find(text) {
                        return library(wordOf(text), LONG, MOST);
                        }
                        return{find};
                        })();
                        export const{find}=logic_find;
                        export{vendor_library,logic_word,logic_find};
                        """);
    }

    @Test
    void whoImportsOneOfThemGetsTheSameOne() {
        assertThat(bundled())
                .containsEntry(
                        "js/logic/word.js",
                        """
                        import { logic_word } from "../view/tools.js";
                        export const{LONG,word}=logic_word;
                        """)
                .containsEntry(
                        "js/vendor/library.js",
                        """
                        import { vendor_library } from "../view/tools.js";
                        export default vendor_library.default;
                        """)
                .containsEntry("js/view/other.js", files.get("js/view/other.js"));
    }

    @Test
    void leavesAllAsItIsWhereAFormIsUnknownAModuleMissingOrACircle() {
        assertThat(with("js/logic/word.js", "export * from \"./else.js\";\n")).isEqualTo(files);
        assertThat(with("js/logic/word.js", "import { a } from \"./away.js\";\n")).isEqualTo(files);
        assertThat(with("js/logic/word.js", "import { find } from \"./find.js\";\n"))
                .isEqualTo(files);
    }

    private Map<String, String> with(String path, String text) {
        files.put(path, text);
        return bundled();
    }

    private Map<String, String> bundled() {
        SortedMap<String, byte[]> bytes = new TreeMap<>();
        files.forEach((path, text) -> bytes.put(path, text.getBytes(UTF_8)));
        return Bundle.of(bytes, ENTRY).entrySet().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey, each -> new String(each.getValue(), UTF_8)));
    }
}
