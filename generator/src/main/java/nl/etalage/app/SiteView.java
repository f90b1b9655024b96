package nl.etalage.app;

import java.util.List;
import nl.etalage.site.Link;
import nl.etalage.site.SiteConfig;
import org.jspecify.annotations.Nullable;

/**
 * What templates know as {@code site}: the same on every page.
 *
 * @param home ready for {@code href}, as are {@code assets}, {@code logo} and {@code themeCss}
 * @param assets the folder of the theme's files, with a slash at the end
 * @param model the file that results and subsidies are reckoned with; {@code null} without scans
 *     and subsidies
 * @param feed the Atom feed of the open data; {@code null} without open data
 * @param menu the kinds of content that there are
 * @param pages the pages that belong to nothing else, for the footer
 * @param policy the Content-Security-Policy
 */
public record SiteView(
        String name,
        @Nullable String subtitle,
        String language,
        String baseUrl,
        String home,
        String assets,
        @Nullable String model,
        @Nullable String feed,
        List<Link> menu,
        List<Link> pages,
        String policy,
        boolean search,
        @Nullable String logo,
        String themeCss,
        @Nullable Sender sender) {

    /** Who is behind the site. */
    public record Sender(String name, @Nullable String email) {
        static @Nullable Sender of(SiteConfig config) {
            return config.sender()
                    .map(sender -> new Sender(sender.name(), sender.email().orElse(null)))
                    .orElse(null);
        }
    }
}
