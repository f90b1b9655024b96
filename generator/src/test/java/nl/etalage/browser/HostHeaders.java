package nl.etalage.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The headers that a site's {@code _headers} file asks of its host, read as Netlify and Cloudflare
 * Pages read it: a line with a pattern, then its headers, indented.
 */
record HostHeaders(List<Rule> rules) {

    /**
     * @param prefix of the paths that it is for
     */
    record Rule(String prefix, Map<String, String> headers) {}

    static HostHeaders of(Path site) {
        var file = site.resolve("_headers");
        var rules = new ArrayList<Rule>();
        if (Files.exists(file)) {
            for (var line : lines(file)) {
                if (!line.isBlank() && !Character.isWhitespace(line.charAt(0))) {
                    rules.add(new Rule(line.strip().replace("*", ""), new LinkedHashMap<>()));
                } else if (!line.isBlank()) {
                    var parts = line.strip().split(": ", 2);
                    rules.get(rules.size() - 1).headers().put(parts[0], parts[1]);
                }
            }
        }
        return new HostHeaders(rules);
    }

    Map<String, String> forPath(String path) {
        var all = new LinkedHashMap<String, String>();
        rules.stream()
                .filter(rule -> path.startsWith(rule.prefix()))
                .forEach(rule -> all.putAll(rule.headers()));
        return all;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
