package nl.etalage.publish;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CompactTest {

    @Test
    void leavesOutWhatOnlyAuthorsRead() {
        assertThat(
                        Compact.script(
                                """
                                /**
                                 * Adds.
                                 * @param {number} a
                                 */
                                export function add(a, b) {
                                    // Both are whole.
                                    return a + b; // never NaN

                                }
                                /** @type {string} */ const text = "/* no comment */ // here";
                                """))
                .isEqualTo(
                        """
                        export function add(a, b) {
                        return a + b; // never NaN
                        }
                        const text = "/* no comment */ // here";
                        """);
    }

    @Test
    void keepsWhatLooksLikeACommentOfScriptsInAStyle() {
        assertThat(
                        Compact.style(
                                """
                                /* Links. */
                                a {
                                    background:
                                        url(
                                //cdn/x);
                                }
                                """))
                .isEqualTo("a {\n    background:\n        url(\n//cdn/x);\n}\n");
    }

    @Test
    void leavesAFileAloneInWhichTextRunsOverSeveralLines() {
        String template = "const text = `\n    // no comment\n`;\n";
        String continued = "const text = \"a\\\n    // no comment\";\n";
        String twoComments = "/* a */ /* b\n*/ const c = 1;\n";

        assertThat(Compact.script(template)).isEqualTo(template);
        assertThat(Compact.script(continued)).isEqualTo(continued);
        assertThat(Compact.script(twoComments)).isEqualTo(twoComments);
    }

    @Test
    void staysTheSameWhenDoneTwice() {
        String once = Compact.script("/** A. */\n    f(`one line`);\n\n// B.\ng();\n");

        assertThat(once).isEqualTo("f(`one line`);\ng();\n");
        assertThat(Compact.script(once)).isEqualTo(once);
    }
}
