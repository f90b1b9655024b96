package nl.etalage.publish;

import java.util.List;
import nl.etalage.site.BaseUrl;

/**
 * What a browser may do on the site: nothing that the site did not bring itself.
 *
 * @param trustedTypes the names of the Trusted Types policies that the site's scripts make
 */
public record Policy(List<String> trustedTypes) {

    public Policy {
        trustedTypes = List.copyOf(trustedTypes);
    }

    /** For a {@code <meta>}, which works on every host. */
    public String forMeta() {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self';"
                + " connect-src 'self'; manifest-src 'self'; worker-src 'self'; form-action 'none'; base-uri 'none';"
                + " require-trusted-types-for 'script'; trusted-types "
                + (trustedTypes.isEmpty() ? "'none'" : String.join(" ", trustedTypes));
    }

    /** For a header; browsers ignore {@code frame-ancestors} anywhere else. */
    public String forHeader() {
        return forMeta() + "; frame-ancestors 'none'";
    }

    /**
     * The {@code _headers} file that Netlify and Cloudflare Pages read, and that shows others what
     * to set. A header that two rules name is sent twice joined, so only assets and search data,
     * whose addresses change with their text, get a rule for caches: elsewhere these hosts already
     * ask anew.
     */
    public String headersFile(BaseUrl baseUrl) {
        return """
                %1$s
                  Content-Security-Policy: %2$s
                  X-Content-Type-Options: nosniff
                  X-Frame-Options: DENY
                  Referrer-Policy: same-origin
                  Permissions-Policy: camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()
                  Cross-Origin-Opener-Policy: same-origin

                %3$s
                  Cache-Control: public, max-age=31536000, immutable

                %4$s
                  Cache-Control: public, max-age=31536000, immutable
                """
                .formatted(
                        baseUrl.href("/*"),
                        forHeader(),
                        baseUrl.href("/assets/*"),
                        baseUrl.href("/zoeken/stukken/*"));
    }
}
