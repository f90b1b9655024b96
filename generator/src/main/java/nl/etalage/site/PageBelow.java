package nl.etalage.site;

import java.util.List;
import java.util.Map;

/**
 * A page below the page of an entry, such as a scan on paper.
 *
 * @param name the last part of its path
 * @param model what its template needs besides {@code site} and {@code page}
 * @param listed whether the sitemap, search and search engines may show it
 * @param keywords words to be found by that stand neither in its title nor in its description
 */
public record PageBelow(
        String name,
        String template,
        String title,
        String description,
        Map<String, Object> model,
        boolean listed,
        List<String> keywords) {}
