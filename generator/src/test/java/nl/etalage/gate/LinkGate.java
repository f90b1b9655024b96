package nl.etalage.gate;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Follows every link, image, style sheet and script of a served site, from the home page on and
 * from the sitemap, and says which lead nowhere. What lies outside the site is not asked for.
 */
public final class LinkGate {

    private static final Pattern IMPORT =
            Pattern.compile("(?:\\bfrom|\\bimport)\\s*\\(?\\s*[\"']([^\"']+)[\"']");
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;
    private final Map<URI, Answer> answers = new HashMap<>();
    private final ArrayDeque<URI> toVisit = new ArrayDeque<>();
    private final Set<String> found = new LinkedHashSet<>();

    /** A link, and where it stands. */
    private record Reference(URI from, String written) {}

    private record Answer(int status, String type, String body, Set<String> ids) {}

    private LinkGate(String home) {
        this.home = URI.create(home);
    }

    /**
     * @param home the address of the site's home page, with a slash at its end
     */
    public static List<String> findings(String home) {
        return new LinkGate(home).walk();
    }

    /** How many addresses of the site are reachable from its home page. */
    public static int reachable(String home) {
        var gate = new LinkGate(home);
        gate.walk();
        return gate.answers.size();
    }

    private List<String> walk() {
        ask(home);
        ask(home.resolve("sitemap.xml"));
        while (!toVisit.isEmpty()) {
            var address = toVisit.remove();
            references(address).forEach(this::follow);
        }
        return List.copyOf(found);
    }

    private void follow(Reference reference) {
        URI target;
        try {
            target = reference.from().resolve(reference.written().strip());
        } catch (IllegalArgumentException e) {
            found.add(
                    "%s: no address: %s"
                            .formatted(reference.from().getPath(), reference.written()));
            return;
        }
        if (!home.getScheme().equals(target.getScheme())
                || !home.getAuthority().equals(target.getAuthority())) {
            return;
        }
        if (!target.getPath().startsWith(home.getPath())) {
            found.add(
                    "%s: outside the site: %s"
                            .formatted(reference.from().getPath(), reference.written()));
            return;
        }
        var answer = ask(target);
        if (answer.status() != 200) {
            found.add(
                    "%s: %d: %s"
                            .formatted(
                                    reference.from().getPath(),
                                    answer.status(),
                                    reference.written()));
        } else if (target.getFragment() != null
                && answer.type().startsWith("text/html")
                && !answer.ids().contains(target.getFragment())) {
            found.add(
                    "%s: no such place: %s"
                            .formatted(reference.from().getPath(), reference.written()));
        }
    }

    private Answer ask(URI target) {
        var address = withoutFragment(target);
        var known = answers.get(address);
        if (known != null) {
            return known;
        }
        var answer = fetch(address);
        answers.put(address, answer);
        toVisit.add(address);
        return answer;
    }

    private Answer fetch(URI address) {
        try {
            var response =
                    client.send(
                            HttpRequest.newBuilder(address).build(),
                            HttpResponse.BodyHandlers.ofString());
            var type = response.headers().firstValue("Content-Type").orElse("");
            var ids =
                    type.startsWith("text/html")
                            ? Set.copyOf(Jsoup.parse(response.body()).select("[id]").eachAttr("id"))
                            : Set.<String>of();
            return new Answer(response.statusCode(), type, response.body(), ids);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + address, e);
        }
    }

    private List<Reference> references(URI address) {
        var answer = answers.get(address);
        var written = new ArrayList<String>();
        if (answer.type().startsWith("text/html")) {
            addFrom(Jsoup.parse(answer.body()), written);
        } else if (answer.type().startsWith("text/javascript")) {
            IMPORT.matcher(answer.body()).results().forEach(match -> written.add(match.group(1)));
        } else if (answer.type().startsWith("text/css")) {
            CSS_URL.matcher(answer.body()).results().forEach(match -> written.add(match.group(1)));
        } else if (answer.type().startsWith("application/xml")) {
            written.addAll(Jsoup.parse(answer.body()).select("loc").eachText());
        }
        return written.stream().map(each -> new Reference(address, each)).toList();
    }

    private static void addFrom(Document page, List<String> written) {
        written.addAll(page.select("[href]:not([href=''])").eachAttr("href"));
        written.addAll(page.select("[src]").eachAttr("src"));
        for (var set : page.select("[srcset]").eachAttr("srcset")) {
            for (var candidate : set.split(",")) {
                written.add(candidate.strip().split("\\s+")[0]);
            }
        }
    }

    private static URI withoutFragment(URI address) {
        return address.getFragment() == null
                ? address
                : URI.create(address.toString().replaceFirst("#.*", ""));
    }
}
