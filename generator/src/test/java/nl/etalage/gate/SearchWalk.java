package nl.etalage.gate;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
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

    /** What was found, narrowed to one theme. */
    static Page narrowed(Visit visit) {
        var page = results(visit);
        // On a narrow screen the filters begin closed.
        page.locator("#filters").evaluate("filters => { filters.open = true; }");
        page.locator("#themas input:visible").first().check();
        visit.wait(THINK);
        page.getByText("bij uw filters").waitFor();
        return page;
    }

    /** A question that was read otherwise, and may be put literally. */
    static Page readOtherwise(Visit visit) {
        var page = search(visit, "verzekring bank");
        page.locator("#lezing a").waitFor();
        return page;
    }

    /** Nothing found, but something near. */
    static Page near(Visit visit) {
        var page = search(visit, "verzikkeraring");
        page.locator("#lezing a").waitFor();
        return page;
    }

    /** The list below the box in the header. */
    static Page box(Visit visit) {
        var page = visit.open("/kennisbank/");
        page.getByRole(AriaRole.COMBOBOX).fill("subsidie");
        visit.wait(THINK);
        page.locator("[role=option]").first().waitFor();
        page.keyboard().press("ArrowDown");
        return page;
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
