package nl.etalage.gate;

import com.microsoft.playwright.Page;
import nl.etalage.browser.Visit;

/** An entrepreneur looks for a word. */
final class SearchWalk {

    /** Longer than the page waits for a next letter. */
    private static final int THINK = 2_000;

    private static final String ANSWERED =
            "[role=status]:not(:empty):not(:has-text('wordt geladen'))";

    private SearchWalk() {}

    static Page results(Visit visit) {
        return search(visit, "subsidie");
    }

    static Page nothing(Visit visit) {
        return search(visit, "xyzzyqwerty");
    }

    /** On the search page. */
    static Page type(Visit visit, String words) {
        visit.page().locator("main input[type=search]").fill(words);
        visit.wait(THINK);
        visit.page().locator(ANSWERED).waitFor();
        return visit.page();
    }

    private static Page search(Visit visit, String words) {
        visit.open("/zoeken/");
        return type(visit, words);
    }
}
