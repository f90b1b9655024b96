package nl.etalage.gate;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.script.Json;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * Follows every link, image, style sheet and script of a served site, from the home page on and
 * from the sitemap, and says which lead nowhere. What lies outside the site is not asked for.
 */
public final class LinkGate {

    private static final Pattern IMPORT =
            Pattern.compile(
                    "(?m)(?:^(?:import|export)\\s[^;\"'=]*?\\bfrom\\s*|^import\\s*|\\bimport\\(\\s*)"
                            + "[\"']([^\"']+)[\"']");
    private static final Pattern CSS_URL = Pattern.compile("url\\(\\s*[\"']?([^\"')]+)");

    private static final String PART = "onderdeel=";

    private final HttpClient client = HttpClient.newHttpClient();
    private final URI home;
    private final Map<URI, Answer> answers = new HashMap<>();
    private final ArrayDeque<URI> toVisit = new ArrayDeque<>();
    private final Set<String> found = new LinkedHashSet<>();

    /** A link, and where it stands. */
    private record Reference(URI from, String written) {}

    /**
     * @param places that a fragment may name: the ids of its elements, and the parts of a scan
     * @param written the links in it, as written
     */
    private record Answer(int status, boolean page, Set<String> places, List<String> written) {}

    private LinkGate(String home) {
        this.home = URI.create(home);
    }

    /**
     * @param home the address of the site's home page, with a slash at its end
     */
    public static List<String> findings(String home) {
        var gate = new LinkGate(home);
        gate.ask(gate.home);
        gate.ask(gate.home.resolve("sitemap.xml"));
        gate.walk();
        return List.copyOf(gate.found);
    }

    /** Every address of the site that a visitor can come to by links alone. */
    public static Set<String> reachable(String home) {
        var gate = new LinkGate(home);
        gate.ask(gate.home);
        gate.walk();
        return gate.answers.keySet().stream().map(URI::toString).collect(Collectors.toSet());
    }

    private void walk() {
        while (!toVisit.isEmpty()) {
            var address = toVisit.remove();
            for (var written : answers.get(address).written()) {
                follow(new Reference(address, written));
            }
        }
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
                && answer.page()
                && !answer.places().containsAll(places(target.getFragment()))) {
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
            return answer(response.statusCode(), type(response), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted: " + address, e);
        }
    }

    private static String type(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("").replaceFirst(";.*", "");
    }

    private static Answer answer(int status, String type, String body) {
        if (status != 200) {
            return new Answer(status, false, Set.of(), List.of());
        }
        return switch (type) {
            case "text/html" -> {
                var page = Jsoup.parse(body);
                yield new Answer(status, true, places(page), links(page));
            }
            case "text/javascript" -> new Answer(status, false, Set.of(), all(IMPORT, body));
            case "text/css" -> new Answer(status, false, Set.of(), all(CSS_URL, body));
            case "application/xml" ->
                    new Answer(status, false, Set.of(), Jsoup.parse(body).select("loc").eachText());
            default -> new Answer(status, false, Set.of(), List.of());
        };
    }

    private static Set<String> places(Document page) {
        var places = new HashSet<>(page.select("[id]").eachAttr("id"));
        var scan = page.getElementById("data-scan");
        if (scan != null) {
            Json.read(ScanData.class, scan.data())
                    .axes()
                    .forEach(axis -> places.add(PART + axis.id()));
        }
        return places;
    }

    /** A link to a scan may name several of its parts: {@code onderdeel=een,ander}. */
    private static List<String> places(String fragment) {
        return fragment.startsWith(PART)
                ? Stream.of(fragment.substring(PART.length()).split(","))
                        .map(part -> PART + part)
                        .toList()
                : List.of(fragment);
    }

    /** What of a scan's data a link depends on. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    private record ScanData(List<Axis> axes) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    private record Axis(String id) {}

    private static List<String> all(Pattern pattern, String body) {
        return pattern.matcher(body).results().map(match -> match.group(1)).toList();
    }

    private static List<String> links(Document page) {
        var written = new ArrayList<String>();
        written.addAll(page.select("[href]:not([href=''])").eachAttr("href"));
        written.addAll(page.select("[src]").eachAttr("src"));
        for (var set : page.select("[srcset]").eachAttr("srcset")) {
            for (var candidate : set.split(",")) {
                written.add(candidate.strip().split("\\s+")[0]);
            }
        }
        return written;
    }

    private static URI withoutFragment(URI address) {
        return address.getFragment() == null
                ? address
                : URI.create(address.toString().replaceFirst("#.*", ""));
    }
}
