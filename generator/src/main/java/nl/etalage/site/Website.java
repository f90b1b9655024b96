package nl.etalage.site;

import java.net.URI;

/**
 * A website to go to.
 *
 * @param host the words of a link to it
 */
public record Website(String url, String host) {

    public static Website of(String url) {
        var host = URI.create(url).getHost();
        if (host == null) {
            return new Website(url, url);
        }
        return new Website(url, host.startsWith("www.") ? host.substring("www.".length()) : host);
    }
}
