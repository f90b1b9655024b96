package nl.etalage.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;

/**
 * One visitor with one tab. Time stands still unless {@link #wait(int)} lets it pass, so that no
 * test sleeps and none depends on the day it runs.
 */
public final class Visit implements AutoCloseable {

    /** The day on which every visit begins: the middle of a Saturday in Amsterdam. */
    public static final Instant NOW = Instant.parse("2026-11-21T11:00:00Z");

    private static final double SECONDS = 1000;

    private final BrowserContext context;
    private final SiteServer server;
    private final Page page;
    private final List<String> complaints = new ArrayList<>();
    private final List<String> requests = new ArrayList<>();

    Visit(BrowserContext context, SiteServer server) {
        this.context = context;
        this.server = server;
        context.setDefaultTimeout(15 * SECONDS);
        context.onConsoleMessage(this::listen);
        context.onWebError(error -> complaints.add("page error: " + error.error()));
        context.onRequest(this::note);
        context.onResponse(this::judge);
        page = context.newPage();
    }

    /** Stops the clock. Without it pages see the real time. */
    public Visit on(Instant moment) {
        page.clock()
                .install(
                        new com.microsoft.playwright.Clock.InstallOptions()
                                .setTime(Date.from(moment)));
        page.clock().pauseAt(Date.from(moment.plusSeconds(1)));
        return this;
    }

    public Page page() {
        return page;
    }

    /**
     * @param path on the site, beginning with a slash
     */
    public Page open(String path) {
        page.navigate(server.address(path));
        return page;
    }

    /** The visitor takes time: timers of the page that are due go off. */
    public void wait(int milliseconds) {
        page.clock().runFor(milliseconds);
    }

    /** Lets time pass by itself from here on, for a test that waits on the page's own timers. */
    public void resume() {
        page.clock().resume();
    }

    /** The path on the site of the page that is open, with its fragment. */
    public String place() {
        return page.url().substring(server.address("").length());
    }

    /** What the browser asked for so far. */
    public List<String> requests() {
        return List.copyOf(requests);
    }

    /** Everything that must not happen: errors, what comes from elsewhere, cookies. */
    public List<String> complaints() {
        var all = new ArrayList<>(complaints);
        context.cookies().forEach(cookie -> all.add("cookie: " + cookie.name));
        return all;
    }

    private void listen(ConsoleMessage message) {
        if (List.of("error", "warning").contains(message.type())) {
            complaints.add(
                    "console %s: %s (%s)"
                            .formatted(message.type(), message.text(), message.location()));
        }
    }

    private void note(Request request) {
        requests.add(request.method() + " " + request.url());
        if (!request.url().startsWith(server.address("/"))) {
            complaints.add("request elsewhere: " + request.url());
        }
    }

    private void judge(Response response) {
        if (response.status() >= 400 && !response.request().isNavigationRequest()) {
            complaints.add(response.status() + ": " + response.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
