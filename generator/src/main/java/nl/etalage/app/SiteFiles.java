package nl.etalage.app;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.etalage.publish.Policy;
import nl.etalage.site.Page;
import nl.etalage.site.Site;
import nl.etalage.site.SiteConfig;
import nl.etalage.source.Located;

/**
 * The files beside the pages: for search engines, for hosts, for who finds a leak, and the colours.
 */
final class SiteFiles {

    private static final String SITEMAP = "/sitemap.xml";

    private final Site site;
    private final Policy policy;
    private final List<Page> pages;

    SiteFiles(Site site, Policy policy, List<Page> pages) {
        this.site = site;
        this.policy = policy;
        this.pages = pages;
    }

    /** Text by its path on the site. */
    Map<String, String> files() {
        var files = new TreeMap<String, String>();
        files.put(SITEMAP, sitemap());
        files.put("/robots.txt", robots());
        files.put("/_headers", policy.headersFile(site.baseUrl()));
        files.put(themeCss(site.config()), css(site.config()));
        site.config()
                .security()
                .ifPresent(
                        security -> files.put("/.well-known/security.txt", securityText(security)));
        return files;
    }

    /** Where the region's colours are; the colours are in the name, so browsers may keep it. */
    static String themeCss(SiteConfig config) {
        return "/assets/kleuren-"
                + colour(config.look().colour())
                + "-"
                + colour(config.look().accent())
                + ".css";
    }

    private static String colour(Optional<Located<String>> colour) {
        return colour.map(hex -> hex.value().substring(1).toLowerCase(Locale.ROOT))
                .orElse("vanzelf");
    }

    private static String css(SiteConfig config) {
        var css = new StringBuilder(":root {\n");
        config.look().colour().ifPresent(hex -> css.append(token("primary", hex.value())));
        config.look().accent().ifPresent(hex -> css.append(token("accent", hex.value())));
        return css.append("}\n").toString();
    }

    private static String token(String name, String colour) {
        return "  --color-" + name + ": " + colour + ";\n";
    }

    private String sitemap() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
        for (var page : pages) {
            if (page.listed()) {
                xml.append("<url><loc>")
                        .append(site.baseUrl().absolute(page.path()))
                        .append("</loc></url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private String robots() {
        return "User-agent: *\nAllow: /\nSitemap: " + site.baseUrl().absolute(SITEMAP) + "\n";
    }

    /** RFC 9116. */
    private String securityText(SiteConfig.Security security) {
        return "Contact: %s\nExpires: %sT00:00:00Z\nPreferred-Languages: nl, en\nCanonical: %s\n"
                .formatted(
                        security.contact(),
                        security.expires(),
                        site.baseUrl().absolute("/.well-known/security.txt"));
    }
}
