package nl.etalage.gate;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A walk with the Tab key from the top of a page to its end: each stop shows where it is, and
 * nothing lies over it (WCAG 2.4.7 and 2.4.11).
 */
public final class FocusGate {

    /** More stops than any page has: who gets here is caught in a circle. */
    private static final int END = 600;

    private static final String STOP =
            """
            async () => {
                const at = document.activeElement;
                if (at === null || at === document.body || at === document.documentElement) {
                    return null;
                }
                const name = `<${at.localName}${at.id ? ` id="${at.id}"` : ""}> ${(at.textContent || at.getAttribute("name") || "").trim().slice(0, 40)}`;
                window.etalageStops ??= [];
                if (window.etalageStops.includes(at)) {
                    return { name, again: true };
                }
                window.etalageStops.push(at);
                const shows = (element) => {
                    const style = getComputedStyle(element);
                    return style.outlineStyle !== "none" && parseFloat(style.outlineWidth) >= 2;
                };
                const boxesInView = () => [...at.getClientRects()].filter((box) =>
                    box.width > 0 && box.height > 0 && box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth);
                if (boxesInView().length === 0) {
                    // The browser scrolls to the focus with the next picture.
                    await new Promise((seen) => requestAnimationFrame(() => requestAnimationFrame(seen)));
                }
                const inView = boxesInView();
                const onTop = inView.some((box) => {
                    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
                    const y = Math.min(Math.max(Math.max(box.top, 0) + (Math.min(box.bottom, innerHeight) - Math.max(box.top, 0)) / 2, 0), innerHeight - 1);
                    const top = document.elementFromPoint(x, y);
                    return top !== null && (at.contains(top) || at.closest("label")?.contains(top));
                });
                return { name, again: false, visible: shows(at) || (at.closest("label") !== null && shows(at.closest("label"))), inView: inView.length > 0, onTop };
            }""";

    private FocusGate() {}

    /** What is wrong along the way. A page on which the key reaches nothing is wrong as well. */
    public static List<String> findings(Page page) {
        var found = new ArrayList<String>();
        for (int stops = 0; stops < END; stops++) {
            page.keyboard().press("Tab");
            if (!(page.evaluate(STOP) instanceof Map<?, ?> stop)
                    || stop.get("again").equals(true)) {
                if (stops == 0) {
                    found.add("nothing to reach with the keyboard");
                }
                return found;
            }
            require(stop, "visible", "shows no focus", found);
            require(stop, "inView", "is out of view when it has the focus", found);
            require(stop, "onTop", "has the focus under something else", found);
        }
        found.add("no end to the stops of the Tab key");
        return found;
    }

    private static void require(Map<?, ?> stop, String what, String otherwise, List<String> found) {
        if (!stop.get(what).equals(true)) {
            found.add(stop.get("name") + " " + otherwise);
        }
    }
}
