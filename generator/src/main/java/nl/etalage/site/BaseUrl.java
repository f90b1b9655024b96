package nl.etalage.site;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where the site lives.
 *
 * @param origin scheme, host and port, without a slash at the end
 * @param path what precedes every path on the site: empty, or {@code /spot035}
 */
public record BaseUrl(String origin, String path) {

    /** Folders whose names mean the same in an address, in XML and to every host; no dots first. */
    private static final Pattern PATH = Pattern.compile("(?:/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)*");

    /** Reads {@code https://example.org/spot035/}; empty if it is no http(s) address of a site. */
    public static Optional<BaseUrl> parse(String text) {
        try {
            var uri = URI.create(text);
            boolean web = "https".equals(uri.getScheme()) || "http".equals(uri.getScheme());
            if (!web
                    || uri.getHost() == null
                    || uri.getRawUserInfo() != null
                    || uri.getQuery() != null
                    || uri.getFragment() != null) {
                return Optional.empty();
            }
            var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceAll("/+$", "");
            return PATH.matcher(path).matches()
                    ? Optional.of(
                            new BaseUrl(uri.getScheme() + "://" + uri.getRawAuthority(), path))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A link from one page of the site to another. */
    public String href(String sitePath) {
        return path + sitePath;
    }

    /** The address that a page has for the world. */
    public String absolute(String sitePath) {
        return origin + path + sitePath;
    }
}
