package nl.etalage.gate;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/**
 * axe-core over a page as it stands in the browser now: all of WCAG 2.2 A and AA that a machine can
 * judge, and axe's best practices.
 */
public final class AxeGate {

    private static final String AXE = read("/axe.min.js");

    private static final List<String> TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** The rules that another colour scheme can break. */
    private static final List<String> OF_COLOUR = List.of("color-contrast", "link-in-text-block");

    private static final String RUN =
            """
            async (runOnly) => {
                const { violations } = await axe.run(document, { runOnly, resultTypes: ["violations"] });
                return violations.flatMap(({ id, help, nodes }) =>
                    nodes.map(({ target, any, all, none }) => `${id}: ${help}, at ${target.join(" ")}`
                        + [...any, ...all, ...none].slice(0, 1).map(({ message }) => ` (${message})`).join("")));
            }""";

    private AxeGate() {}

    /** One line for each element that a rule finds fault with. */
    public static List<String> findings(Page page) {
        return run(page, TAGS);
    }

    /** The same for a page that was judged before, and now has other colours. */
    public static List<String> findingsOfColour(Page page) {
        return run(page, OF_COLOUR);
    }

    private static List<String> run(Page page, List<String> rules) {
        if (!Boolean.TRUE.equals(page.evaluate("typeof axe === 'object'"))) {
            page.evaluate(AXE + "; undefined");
        }
        return ((List<?>) page.evaluate(RUN, rules)).stream().map(String::valueOf).toList();
    }

    private static String read(String resource) {
        try (var stream = Objects.requireNonNull(AxeGate.class.getResourceAsStream(resource))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
