package nl.etalage.gate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import nl.etalage.browser.Visit;

/** An entrepreneur fills in a zelfscan, with time to think before each press. */
final class ScanWalk {

    /** More than one needs to read a question, more than any timer of the page. */
    private static final int THINK = 2_000;

    /** More questions than any scan asks. */
    private static final int END = 120;

    private final Visit visit;
    private final Page page;

    /**
     * @param visit that has a scan open
     */
    ScanWalk(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** Presses "Begin": the first question. */
    Page begin() {
        page.locator("#scan-begin").click();
        visit.wait(THINK);
        return page;
    }

    /** Goes on without an answer, and is told so. */
    Page complaint() {
        begin();
        page.locator("#scan-next").click();
        page.locator("#scan-error").waitFor();
        return page;
    }

    /** Begins, and answers so many questions with the mouse. */
    Page answer(int questions) {
        begin();
        for (int i = 0; i < questions; i++) {
            answerWithMouse();
        }
        return page;
    }

    /** Answers every question with the mouse, to the page on which the answers are checked. */
    Page review() {
        begin();
        walk(this::answerWithMouse);
        return page;
    }

    /** The same, and on to the result. */
    Page result() {
        review();
        page.locator("#review-done").click();
        return resultAppears();
    }

    /** The same with nothing but the keyboard. */
    Page resultByKeyboard() {
        tabTo("#scan-begin");
        press("Enter");
        walk(this::answerWithKeyboard);
        tabTo("#review-done");
        press("Enter");
        return resultAppears();
    }

    private Page resultAppears() {
        page.locator("#scan-result h2").first().waitFor();
        return page;
    }

    /** The questions that were asked, in order. */
    private final List<String> asked = new ArrayList<>();

    List<String> asked() {
        return List.copyOf(asked);
    }

    private void walk(Runnable answer) {
        for (int questions = 0; questions < END; questions++) {
            if (page.locator("#scan-form").isHidden()) {
                page.locator("#scan-review h2").waitFor();
                return;
            }
            asked.add(question().locator("h3").first().innerText());
            answer.run();
        }
        throw new IllegalStateException("no end to the questions of " + page.url());
    }

    private Locator question() {
        return page.locator("fieldset[data-kind]:visible");
    }

    private void answerWithMouse() {
        var place = page.url();
        var field = question();
        if (field.locator("input[type=text]").count() > 0) {
            field.locator("input[type=text]").first().fill("12");
        } else {
            for (var part : parts(field)) {
                part.locator("label.choice").first().click();
            }
        }
        visit.wait(THINK);
        if (page.url().equals(place)) {
            page.locator("#scan-next").click();
            visit.wait(THINK);
        }
    }

    private void answerWithKeyboard() {
        var text = question().locator("input[type=text]").count() > 0;
        for (var part : parts(question())) {
            tabTo(part.locator("input").first());
            if (text) {
                page.keyboard().type("12");
            } else {
                press("Space");
            }
        }
        press("Enter");
    }

    /** What takes an answer of its own: each statement, or else the question itself. */
    private static List<Locator> parts(Locator field) {
        var rows = field.locator("fieldset.row").all();
        return rows.isEmpty() ? List.of(field) : rows;
    }

    private void press(String key) {
        page.keyboard().press(key);
        visit.wait(THINK);
    }

    private void tabTo(String selector) {
        tabTo(page.locator(selector));
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
