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
 * @param findable how search shows it, where that is not plain from what it is made of
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
        boolean listed,
        Optional<Findable> findable) {

    /**
     * What search knows of a page that no editor wrote.
     *
     * @param kind as in "hulpmiddel"
     * @param keywords words to be found by that stand neither in its title nor in its description
     */
    public record Findable(String kind, List<String> keywords) {

        /** What there is to say of a page of which nothing was said. */
        public static final Findable PLAIN = new Findable("pagina", List.of());

        public Findable {
            keywords = List.copyOf(keywords);
        }
    }

    public Page(
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
        this(
                path,
                template,
                title,
                description,
                breadcrumbs,
                model,
                scripts,
                data,
                source,
                listed,
                Optional.empty());
    }

    public Page {
        if (!path.startsWith("/")) {
            throw new IllegalArgumentException("a path begins with a slash: " + path);
        }
    }

    /** The same page, for who searches. */
    public Page foundAs(String kind, List<String> keywords) {
        return new Page(
                path,
                template,
                title,
                description,
                breadcrumbs,
                model,
                scripts,
                data,
                source,
                listed,
                Optional.of(new Findable(kind, keywords)));
    }

    /** The file in the published tree that holds this page. */
    public String file() {
        return path.endsWith("/") ? path.substring(1) + "index.html" : path.substring(1);
    }
}
