package nl.etalage.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** The one browser of a test run. It knows no address but this machine's. */
public final class Chromium implements AutoCloseable {

    private static final List<String> QUIET =
            List.of(
                    "--disable-dev-shm-usage",
                    "--disable-background-networking",
                    "--disable-component-update",
                    "--disable-sync",
                    "--no-first-run",
                    "--disable-quic",
                    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1");

    private final Playwright playwright;
    private final Browser browser;

    Chromium(BrowserFinder.Found found) {
        System.out.println("[browser] " + found);
        playwright =
                Playwright.create(
                        new Playwright.CreateOptions()
                                .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser =
                playwright
                        .chromium()
                        .launch(
                                new BrowserType.LaunchOptions()
                                        .setExecutablePath(found.program())
                                        .setChromiumSandbox(!ThisMachine.isRoot())
                                        .setArgs(QUIET));
    }

    /** Somebody new comes to the site: no history, nothing stored. */
    public Visit visit(SiteServer server) {
        return visit(server, options -> {});
    }

    public Visit visit(SiteServer server, Consumer<Browser.NewContextOptions> with) {
        var options =
                new Browser.NewContextOptions()
                        .setLocale("nl-NL")
                        .setTimezoneId("Europe/Amsterdam")
                        .setReducedMotion(ReducedMotion.REDUCE)
                        .setViewportSize(1280, 900);
        with.accept(options);
        return new Visit(browser.newContext(options), server);
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
