package nl.etalage.site;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.etalage.problem.Location;

/**
 * One page of the site, complete but for its HTML.
 *
 * @param path on the site, beginning with a slash: {@code /kennisbank/phishing/} or {@code
 *     /404.html}
 * @param template name of its template, without extension
 * @param breadcrumbs from the home page down, without the page itself
 * @param model what the template needs besides {@code site} and {@code page}
 * @param scripts modules under {@code assets/js/}
 * @param data blocks of JSON, by the id of their element
 * @param source the file that an editor opens to change this page
 * @param listed whether the sitemap and search show it
 */
public record Page(
        String path,
        String template,
        String title,
        String description,
        List<Link> breadcrumbs,
        Map<String, Object> model,
        List<String> scripts,
        Map<String, Object> data,
        Optional<Location> source,
        boolean listed) {

    public Page {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: " + path);
        }
    }

    /** The file in the published tree that holds this page. */
    public String file() {
        return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
    }
}
