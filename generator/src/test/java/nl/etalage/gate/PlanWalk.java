package nl.etalage.gate;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import nl.etalage.browser.Visit;

/** An entrepreneur whose answers leave everything to be done makes a plan of the advice. */
final class PlanWalk {

    /** The weakest answer to every question, left in the tab as if they were just given. */
    private static final String WEAKEST =
            """
            (plan) => {
                const scan = JSON.parse(document.getElementById("data-scan").textContent);
                const answers = {};
                for (const { id, kind, options = [], yesPoints = 0, noPoints = 0, min = 0, scale, rows = [] } of scan.questions) {
                    const known = options.filter(({ uncertain, excluded }) => !uncertain && !excluded);
                    const weakest = [...known].sort((a, b) => (a.points ?? 0) - (b.points ?? 0))[0];
                    const none = known.find(({ exclusive }) => exclusive) ?? weakest;
                    Object.assign(answers, {
                        choice: () => ({ [id]: weakest.id }),
                        multiple: () => ({ [id]: [none.id] }),
                        "yes-no": () => ({ [id]: yesPoints >= noPoints ? "nee" : "ja" }),
                        number: () => ({ [id]: min }),
                        scale: () => ({ [id]: scale.from }),
                        statements: () => Object.fromEntries(rows.map((row) => [`${id}.${row.id}`, scale.from])),
                    }[kind]?.());
                }
                const facts = { werknemers: 12, jaaromzet: 90000000, gemeente: "hilversum", sector: "detailhandel", personeel: "ja", kvk: "ja" };
                sessionStorage.setItem("etalage.antwoorden", JSON.stringify({ facts, answers, plan }));
            }
            """;

    private final Visit visit;
    private final Page page;

    PlanWalk(Visit visit) {
        this.visit = visit;
        this.page = visit.page();
    }

    /** The result of those answers. */
    Page result(String scan) {
        return result(scan, null);
    }

    /** With a plan that was made before, or that comes from elsewhere. */
    private Page result(String scan, Object plan) {
        visit.open(scan);
        page.evaluate(WEAKEST, plan);
        visit.open("/");
        visit.open(scan + "#uitslag");
        page.locator("#scan[data-result]").waitFor();
        return page;
    }

    /** The plan as it opens from the result. */
    Page plan(String scan) {
        return plan(scan, null);
    }

    Page plan(String scan, Object plan) {
        result(scan, plan);
        page.locator(":is(a, button):has-text('Maak uw digitale strategie')").first().click();
        page.locator(".plan-sheet").waitFor();
        return page;
    }

    /** The titles of the steps, as they stand on the sheet. */
    List<String> steps() {
        return page.locator(".plan-steps tbody th a").allInnerTexts();
    }

    /** The boxes of the advice to choose from, also those that are folded away. */
    Locator boxes() {
        page.locator(".plan-choices details")
                .evaluateAll("all => all.forEach(each => each.open = true)");
        return page.locator(".plan-choices input");
    }

    String said() {
        return page.locator(".plan-controls .said").innerText();
    }

    String sheet() {
        return page.locator(".plan-sheet").innerText().replace('\u00a0', ' ');
    }

    String hours() {
        return page.locator(".plan-steps .hours .amount").innerText();
    }
}
