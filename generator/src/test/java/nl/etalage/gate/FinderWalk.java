package nl.etalage.gate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.etalage.browser.Visit;

/** An entrepreneur with the subsidiewijzer, with time to think before each press. */
final class FinderWalk {

    static final String PATH = "/subsidies/wijzer/";

    /** More than one needs to read a question, more than any timer of the page. */
    private static final int THINK = 1_000;

    /** More questions than there are about a firm, more stops than a page has. */
    private static final int END = 120;

    private final Visit visit;
    private final Page page;
    private final Map<String, String> firm = new LinkedHashMap<>();
    private final Map<String, String> costs = new LinkedHashMap<>();
    private final List<String> asked = new ArrayList<>();

    FinderWalk(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** What the firm answers; every other question is passed. */
    FinderWalk answering(String question, String answer) {
        firm.put(question, answer);
        return this;
    }

    FinderWalk spending(String kind, String amount) {
        costs.put(kind, amount);
        return this;
    }

    /** The questions that were asked, in order. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    FinderWalk open() {
        visit.open(PATH);
        page.locator("#finder[data-ready]").waitFor();
        return this;
    }

    FinderWalk begin() {
        page.locator("#finder-begin").click();
        visit.wait(THINK);
        return this;
    }

    /** From the start to the list, with the mouse. */
    FinderWalk list() {
        open().begin();
        for (int questions = 0; questions < END && isAsking(); questions++) {
            var id = question();
            asked.add(id);
            answer(id);
        }
        page.locator("#finder-result h2").first().waitFor();
        return this;
    }

    /** The same with nothing but the keyboard. */
    FinderWalk listByKeyboard() {
        open();
        tabTo(page.locator("#finder-begin"));
        press("Enter");
        for (int questions = 0; questions < END && isAsking(); questions++) {
            var id = question();
            asked.add(id);
            answerByKeyboard(id);
        }
        page.locator("#finder-result h2").first().waitFor();
        return this;
    }

    /** The outcome of a scheme in the list. */
    String outcome(String scheme) {
        return entry(scheme).getAttribute("data-outcome");
    }

    /** What the list says of a scheme. */
    Locator entry(String scheme) {
        return page.locator("[data-scheme-id='" + scheme + "']");
    }

    private boolean isAsking() {
        return page.locator("#finder-question form").count() > 0;
    }

    private String question() {
        return page.locator("#finder-question fieldset")
                .first()
                .getAttribute("id")
                .substring("vraag-".length());
    }

    private void answer(String id) {
        if (id.equals("kosten") && !costs.isEmpty()) {
            costs.forEach(
                    (kind, amount) -> {
                        page.locator("input[type=checkbox][value='" + kind + "']").check();
                        page.locator("#vraag-kosten-" + kind).fill(amount);
                    });
            submit();
        } else if (!firm.containsKey(id)) {
            page.locator("#finder-question button:has-text('Sla over')").click();
            visit.wait(THINK);
        } else if (page.locator("#finder-question input.field").count() > 0
                && !firm.get(id).equals("weet-niet")) {
            page.locator("#finder-question input.field").fill(firm.get(id));
            submit();
        } else {
            page.locator("#finder-question label.choice:has(input[value='" + firm.get(id) + "'])")
                    .click();
            visit.wait(THINK);
            if (isAsking() && question().equals(id)) {
                submit();
            }
        }
    }

    private void submit() {
        page.locator("#finder-question button[type=submit]").click();
        visit.wait(THINK);
    }

    private void answerByKeyboard(String id) {
        if (id.equals("kosten") || !firm.containsKey(id)) {
            tabTo(page.locator("#finder-question button:has-text('Sla over')"));
            press("Enter");
        } else if (page.locator("#finder-question input.field").count() > 0) {
            tabTo(page.locator("#finder-question input.field"));
            page.keyboard().type(firm.get(id));
            press("Enter");
        } else {
            tabTo(page.locator("#finder-question input[type=radio]").first());
            var wanted = page.locator("#finder-question input[value='" + firm.get(id) + "']");
            press("Space");
            for (int arrows = 0; arrows < END && !wanted.isChecked(); arrows++) {
                press("ArrowDown");
            }
            press("Enter");
        }
    }

    private void press(String key) {
        page.keyboard().press(key);
        visit.wait(THINK);
    }

    private void tabTo(Locator target) {
        for (int stops = 0; stops < END; stops++) {
            page.keyboard().press("Tab");
            if (Boolean.TRUE.equals(target.evaluate("each => each === document.activeElement"))) {
                return;
            }
        }
        throw new IllegalStateException("the Tab key does not reach " + target);
    }
}
