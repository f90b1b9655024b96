package nl.etalage.gate;

import com.microsoft.playwright.Page;
import nl.etalage.browser.Visit;

/** An entrepreneur looks for a word. */
final class SearchWalk {

    private SearchWalk() {}

    static Page results(Visit visit) {
        return search(visit, "subsidie");
    }

    static Page nothing(Visit visit) {
        return search(visit, "xyzzyqwerty");
    }

    static Page search(Visit visit, String words) {
        var page = visit.open("/zoeken/");
        page.locator("main input").first().fill(words);
        visit.wait(2_000);
        return page;
    }
}
