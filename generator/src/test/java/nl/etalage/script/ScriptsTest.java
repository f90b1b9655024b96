package nl.etalage.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScriptsTest {

    record Answer(int score, String level) {}

    @TempDir Path project;

    private Path folder;
    private Scripts scripts;

    @BeforeEach
    void open() throws IOException {
        folder = Files.createDirectories(project.resolve("templates/assets/js"));
        scripts = new Scripts(folder, Map.of("vendor/packaged.js", "export const seven = 7;"));
    }

    @AfterEach
    void close() {
        scripts.close();
    }

    @Test
    void callsAFunctionWithOurValuesAndReadsItsAnswerAsARecord() {
        write(
                "logic/scan.js",
                """
                import { level } from "./level.js";
                export function judge(scan, points) {
                    return { score: points * scan.weight, level: level(points) };
                }
                """);
        write("logic/level.js", "export const level = (points) => (points > 3 ? 'hoog' : 'laag');");

        var answer =
                scripts.module("logic/scan.js").call(Answer.class, "judge", Map.of("weight", 2), 5);

        assertThat(answer).isEqualTo(new Answer(10, "hoog"));
    }

    @Test
    void seesAScriptOfAPackageAmongTheThemesOwn() {
        write(
                "logic/a.js",
                """
                import { seven } from "../vendor/packaged.js";
                export const value = () => [seven];
                """);

        assertThat(scripts.module("logic/a.js").call(Object.class, "value")).isEqualTo(List.of(7));
    }

    @Test
    void answersManyThreadsAtOnce() {
        write("logic/a.js", "export const twice = (n) => 2 * n;");
        Script module = scripts.module("logic/a.js");

        var answers =
                IntStream.range(0, 200)
                        .parallel()
                        .map(n -> module.call(Integer.class, "twice", n))
                        .boxed()
                        .toList();

        assertThat(answers).isEqualTo(IntStream.range(0, 200).map(n -> 2 * n).boxed().toList());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date.now()",
                "new Date()",
                "Math.random()",
                "new Intl.NumberFormat('nl')",
                "load('/etc/passwd')",
                "print('x')",
                "console.log('x')",
                "performance.now()",
                "setTimeout(() => 1, 0)",
                "Java.type('java.lang.System')",
                "Polyglot.eval('js', '1')",
                "Graal.versionGraalVM",
                "new WeakRef({})",
                "'i'.localeCompare('j')",
                "'i'.toLocaleUpperCase()",
                "(1.5).toLocaleString()",
                "[1.5].toLocaleString()",
                "eval('1')",
                "new Function('return 1')()",
                "document.title",
                "localStorage.x",
            })
    void refusesWhateverCouldAnswerDifferentlyTomorrow(String impure) {
        write("logic/a.js", "export function value() {\n  return " + impure + ";\n}");

        assertThatThrownBy(() -> scripts.module("logic/a.js").call(Object.class, "value"))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("logic/a.js:2: ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../../../secret.js",
                "../../secret.js",
                "/etc/passwd",
                "../link.js",
                "file:///etc/passwd",
                "node:fs",
                "https://example.org/x.js"
            })
    void importsNothingFromOutsideTheFolder(String specifier) throws IOException {
        Files.writeString(project.resolve("templates/secret.js"), "export const secret = 1;");
        write("logic/b.js", "");
        Files.createSymbolicLink(folder.resolve("link.js"), project.resolve("templates/secret.js"));
        write(
                "logic/a.js",
                "import * as it from '" + specifier + "';\nexport const value = () => 1;");

        assertThatThrownBy(() -> scripts.module("logic/a.js").call(Object.class, "value"))
                .isInstanceOf(ScriptException.class);
    }

    @Test
    void namesFileAndLineOfAnError() {
        write(
                "logic/a.js",
                """
                import { check } from "./b.js";
                export const value = () => check(undefined);
                """);
        write(
                "logic/b.js",
                """

                export function check(scan) {
                    return scan.title;
                }
                """);

        assertThatThrownBy(() -> scripts.module("logic/a.js").call(Object.class, "value"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("logic/b.js:3: TypeError: Cannot read property 'title' of undefined");
    }

    @Test
    void namesFileAndLineOfABrokenModule() {
        write("logic/a.js", "export const a = 1;\nexport const b = ;");

        assertThatThrownBy(() -> scripts.module("logic/a.js").call(Object.class, "a"))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("logic/a.js:2: SyntaxError: ");
    }

    @Test
    void namesAModuleAndAFunctionThatDoNotExist() {
        write("logic/a.js", "export const a = 1;");

        assertThatThrownBy(() -> scripts.module("logic/b.js").call(Object.class, "a"))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith("logic/b.js: ");
        assertThatThrownBy(() -> scripts.module("logic/a.js").call(Object.class, "a"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("logic/a.js: Error: no function a");
    }

    @Test
    void saysWhatCameInsteadOfTheRecordExpected() {
        write(
                "logic/a.js",
                "export const value = () => ({ scores: 1 });\nexport const none = () => {};");

        Script module = scripts.module("logic/a.js");

        assertThatThrownBy(() -> module.call(Answer.class, "value"))
                .isInstanceOf(ScriptException.class)
                .hasMessageStartingWith(
                        "logic/a.js: value() gave no Answer: Unrecognized property \"scores\"");
        assertThatThrownBy(() -> module.call(Answer.class, "none"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("logic/a.js: none() gave nothing");
    }

    @Test
    void stopsAModuleThatDoesNotEndAndServesTheNextCall() {
        write(
                "logic/a.js",
                """
                export function forever() {
                    for (;;) {}
                }
                export const one = () => 1;
                """);
        try (var impatient = new Scripts(folder, Map.of(), Duration.ofMillis(1000))) {
            Script module = impatient.module("logic/a.js");

            assertThatThrownBy(() -> module.call(Object.class, "forever"))
                    .isInstanceOf(ScriptException.class)
                    .hasMessage("logic/a.js: forever() took longer than 1000 ms");
            assertThat(module.call(Integer.class, "one")).isEqualTo(1);
        }
    }

    @Test
    void survivesEndlessRecursion() {
        write(
                "logic/a.js",
                "export function deep() {\n  return 1 + deep();\n}\nexport const one = () => 1;");
        Script module = scripts.module("logic/a.js");

        assertThatThrownBy(() -> module.call(Object.class, "deep"))
                .isInstanceOf(ScriptException.class)
                .hasMessage("logic/a.js:1: RangeError: Maximum call stack size exceeded");
        assertThat(module.call(Integer.class, "one")).isEqualTo(1);
    }

    @Test
    void treatsAStringInAnArgumentAsText() {
        write("logic/a.js", "export const same = (text) => text;");
        String text = "</script> \u2028 ' \" \\ ${1} \uD83D\uDE00 __proto__";

        assertThat(scripts.module("logic/a.js").call(String.class, "same", text)).isEqualTo(text);
    }

    private void write(String path, String text) {
        try {
            Path file = folder.resolve(path);
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
