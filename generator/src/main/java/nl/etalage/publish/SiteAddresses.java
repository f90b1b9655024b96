package nl.etalage.publish;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;
import nl.etalage.site.BaseUrl;

/** Tells where an address in a page or stylesheet leads, seen from the output path it stands on. */
final class SiteAddresses {

    sealed interface Address {}

    /**
     * On this site.
     *
     * @param path from the base path on, decoded, without a slash at the front: {@code themas/ai/}
     * @param fragment decoded, without {@code #}; empty where there is none
     */
    record Internal(String path, String fragment) implements Address {}

    /**
     * On this site's host, outside its base path.
     *
     * @param wholeUrl whether the author wrote out the host, and so meant it
     */
    record Beside(String path, boolean wholeUrl) implements Address {}

    /** On the web, elsewhere. */
    record External(String url) implements Address {}

    /** Neither: {@code mailto:}, {@code data:}, {@code javascript:}. */
    record OtherScheme(String scheme) implements Address {}

    /** Browsers drop these from an address before they look at its scheme. */
    private static final Pattern DROPPED =
            Pattern.compile("[\t\n\r]|^[\\x00-\\x20]+|[\\x00-\\x20]+$");

    private static final Pattern SCHEME = Pattern.compile("^([a-zA-Z][a-zA-Z0-9+.-]*):");

    private final String origin;
    private final String host;
    private final String base;

    SiteAddresses(BaseUrl baseUrl) {
        origin = baseUrl.origin().toLowerCase(Locale.ROOT);
        host = origin.substring(origin.indexOf(':') + 1);
        base = baseUrl.path() + "/";
    }

    /** What every internal address begins with: {@code /} or {@code /spot035/}. */
    String base() {
        return base;
    }

    Address resolve(String written, String fromPath) {
        if (written.startsWith("/") && isPlain(written)) {
            return absolute(written, false);
        }
        String address = DROPPED.matcher(written).replaceAll("");
        if (address.startsWith("//")) {
            return onWeb(address, host);
        }
        var scheme = SCHEME.matcher(address);
        if (!scheme.find()) {
            return local(address, fromPath);
        }
        String name = scheme.group(1).toLowerCase(Locale.ROOT);
        return name.equals("http") || name.equals("https")
                ? onWeb(address, origin)
                : new OtherScheme(name);
    }

    /** Nearly every address on a page: worth a way without regular expressions. */
    private static boolean isPlain(String address) {
        return !address.startsWith("//") && address.chars().allMatch(c -> c > ' ');
    }

    private Address onWeb(String url, String own) {
        boolean ours = url.regionMatches(true, 0, own, 0, own.length());
        String rest = ours ? url.substring(own.length()) : "";
        if (!ours || !(rest.isEmpty() || "/?#".indexOf(rest.charAt(0)) >= 0)) {
            return new External(url);
        }
        return absolute(rest.startsWith("/") ? rest : "/" + rest, true);
    }

    private Address local(String address, String fromPath) {
        if (address.startsWith("/")) {
            return absolute(address, false);
        }
        if (address.isEmpty() || address.charAt(0) == '#' || address.charAt(0) == '?') {
            return absolute(base + pagePath(fromPath) + address, false);
        }
        return absolute(
                base + fromPath.substring(0, fromPath.lastIndexOf('/') + 1) + address, false);
    }

    private Address absolute(String address, boolean wholeUrl) {
        int hash = address.indexOf('#');
        String fragment = hash < 0 ? "" : decode(address.substring(hash + 1));
        String path = hash < 0 ? address : address.substring(0, hash);
        int query = path.indexOf('?');
        String plain = withoutDots(decode(query < 0 ? path : path.substring(0, query)));
        return plain.startsWith(base)
                ? new Internal(plain.substring(base.length()), fragment)
                : new Beside(plain, wholeUrl);
    }

    /** The address under which a file is seen: {@code themas/index.html} is {@code themas/}. */
    static String pagePath(String file) {
        return file.equals("index.html") || file.endsWith("/index.html")
                ? file.substring(0, file.length() - "index.html".length())
                : file;
    }

    /** The file that a host sends for an address. */
    static String fileOf(String path) {
        return path.isEmpty() || path.endsWith("/") ? path + "index.html" : path;
    }

    private static String withoutDots(String path) {
        if (!path.contains("/.")) {
            return path;
        }
        Deque<String> kept = new ArrayDeque<>();
        String[] segments = path.substring(1).split("/", -1);
        for (int i = 0; i < segments.length; i++) {
            boolean last = i == segments.length - 1;
            if (segments[i].equals("..")) {
                kept.pollLast();
            } else if (!segments[i].equals(".")) {
                kept.addLast(segments[i]);
                continue;
            }
            if (last) {
                kept.addLast("");
            }
        }
        return "/" + String.join("/", kept);
    }

    private static String decode(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        var bytes = new ByteArrayOutputStream(text.length());
        byte[] raw = text.getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < raw.length; i++) {
            int high = raw[i] == '%' && i + 2 < raw.length ? Character.digit(raw[i + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(raw[i + 2], 16);
            if (low < 0) {
                bytes.write(raw[i]);
            } else {
                bytes.write(high * 16 + low);
                i += 2;
            }
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }
}
