package nl.etalage.browser;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Serves a published folder as a plain host would, with the headers that the site asks for. */
public final class SiteServer implements AutoCloseable {

    private static final Map<String, String> TYPES =
            Map.ofEntries(
                    Map.entry("html", "text/html; charset=utf-8"),
                    Map.entry("css", "text/css; charset=utf-8"),
                    Map.entry("js", "text/javascript; charset=utf-8"),
                    Map.entry("json", "application/json"),
                    Map.entry("svg", "image/svg+xml"),
                    Map.entry("png", "image/png"),
                    Map.entry("jpg", "image/jpeg"),
                    Map.entry("webp", "image/webp"),
                    Map.entry("avif", "image/avif"),
                    Map.entry("woff2", "font/woff2"),
                    Map.entry("xml", "application/xml"),
                    Map.entry("txt", "text/plain; charset=utf-8"),
                    Map.entry("webmanifest", "application/manifest+json"),
                    Map.entry("ico", "image/x-icon"));

    static {
        // Else the server holds each answer back for 40 ms, hoping for more to send along.
        System.setProperty("sun.net.httpserver.nodelay", "true");
    }

    private final Path site;
    private final String under;
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<String> asked = new CopyOnWriteArrayList<>();

    /** Serves a folder at the root of a port of its own. */
    public static SiteServer of(Path site) {
        return under("", site);
    }

    /**
     * @param path above the site: empty, or {@code /spot035}
     * @param site a folder that may still be empty
     */
    public static SiteServer under(String path, Path site) {
        return new SiteServer(path, site);
    }

    private SiteServer(String under, Path site) {
        this.site = site.toAbsolutePath().normalize();
        this.under = under;
        try {
            server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", this::answer);
        server.setExecutor(threads);
        server.start();
    }

    /** The address of a path on the site. */
    public String address(String path) {
        return "http://127.0.0.1:" + server.getAddress().getPort() + under + path;
    }

    /** Everything that was asked, as {@code GET /path?query}. */
    public List<String> asked() {
        return List.copyOf(asked);
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            asked.add(exchange.getRequestMethod() + " " + exchange.getRequestURI());
            var path = exchange.getRequestURI().getPath();
            if (path.startsWith(under + "/")) {
                serve(exchange, path.substring(under.length()));
            } else {
                send(exchange, 404, "text/plain", "outside the site".getBytes());
            }
        }
    }

    private void serve(HttpExchange exchange, String path) throws IOException {
        HostHeaders.of(site)
                .forPath(exchange.getRequestURI().getPath())
                .forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
        var file = site.resolve("." + path).normalize();
        if (Files.isDirectory(file) && !path.endsWith("/")) {
            exchange.getResponseHeaders().set("Location", under + path + "/");
            exchange.sendResponseHeaders(301, -1);
            return;
        }
        if (Files.isDirectory(file)) {
            file = file.resolve("index.html");
        }
        if (file.startsWith(site) && Files.isRegularFile(file)) {
            send(exchange, 200, type(file), Files.readAllBytes(file));
        } else {
            var missing = site.resolve("404.html");
            var body = Files.exists(missing) ? Files.readAllBytes(missing) : new byte[] {'?'};
            send(exchange, 404, TYPES.get("html"), body);
        }
    }

    private static void send(HttpExchange exchange, int status, String type, byte[] body)
            throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head || body.length == 0 ? -1 : body.length);
        if (!head && body.length > 0) {
            exchange.getResponseBody().write(body);
        }
    }

    private static String type(Path file) {
        var name = file.getFileName().toString();
        return TYPES.getOrDefault(
                name.substring(name.lastIndexOf('.') + 1), "application/octet-stream");
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
