package nl.etalage.gate;

import com.microsoft.playwright.Page;
import java.util.List;

/**
 * Whether a page fits the width of its window (WCAG 1.4.10), also with the text spacing that a
 * reader may set (1.4.12).
 */
public final class ReflowGate {

    /** The values of WCAG 1.4.12. */
    private static final String SPACING =
            """
            () => {
                const sheet = new CSSStyleSheet();
                sheet.replaceSync(`* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
                    p { margin-block-end: 2em !important; }`);
                document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
            }""";

    private static final String OVERFLOW =
            """
            () => {
                const width = document.documentElement.clientWidth;
                if (document.scrollingElement.scrollWidth <= width) {
                    return [];
                }
                const wide = [...document.body.querySelectorAll("*")].filter((each) => each.getBoundingClientRect().right > width + 1);
                const inner = wide.filter((each) => ![...each.children].some((child) => wide.includes(child)));
                return (inner.length > 0 ? inner : [document.body]).map((each) =>
                    `wider than ${width} px: <${each.localName}${each.className ? ` class="${each.className}"` : ""}> ${each.textContent.trim().slice(0, 40)}`);
            }""";

    private static final String CLIPPED =
            """
            () => [...document.body.querySelectorAll("*")]
                .filter((each) => each.clientHeight > 1 && ["hidden", "clip"].includes(getComputedStyle(each).overflowY) && each.scrollHeight > each.clientHeight + 1 && each.textContent.trim() !== "")
                .map((each) => `cut off: <${each.localName} class="${each.className}"> ${each.textContent.trim().slice(0, 40)}`)""";

    private ReflowGate() {}

    public static List<String> findings(Page page) {
        return texts(page.evaluate(OVERFLOW));
    }

    /** The same for a reader who spreads the text; the page keeps that spacing. */
    public static List<String> findingsWhenSpread(Page page) {
        page.evaluate(SPACING);
        var all = new java.util.ArrayList<>(findings(page));
        all.addAll(texts(page.evaluate(CLIPPED)));
        return all;
    }

    private static List<String> texts(Object found) {
        return ((List<?>) found).stream().map(String::valueOf).toList();
    }
}
