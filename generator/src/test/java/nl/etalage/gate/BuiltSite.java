package nl.etalage.gate;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A published folder, as files.
 *
 * @param folder the site's root
 */
public record BuiltSite(Path folder) {

    /** The site that {@code mvn package} just baked. */
    public static BuiltSite baked() {
        return new BuiltSite(Project.folder().resolve("target/site"));
    }

    /** Every page, as its path on the site. */
    public List<String> pages() {
        return files(".html").stream().map(BuiltSite::path).toList();
    }

    /**
     * One page of every kind: the home page, the 404 page, each overview, and of what is below an
     * overview the page with most in it, since that shows most of its template.
     */
    public List<String> kinds() {
        var largest = new TreeMap<String, Path>();
        for (var file : files(".html")) {
            largest.merge(kind(file), file, (one, other) -> size(one) >= size(other) ? one : other);
        }
        return largest.values().stream().map(BuiltSite::path).sorted().toList();
    }

    /**
     * By where it is: {@code /x/} is an overview or a text page, {@code /x/y/} a page of kind x,
     * and {@code /x/y/z/} one of kind z below it. The subsidiewijzer is of no kind but its own.
     */
    private String kind(Path file) {
        return switch (file.getNameCount()) {
            case 1 -> file.toString();
            case 2 -> {
                boolean text = !hasPagesBelow(file.getName(0)) && !file.startsWith("zoeken");
                yield text ? "text page" : file.getName(0) + " overview";
            }
            case 3 -> file.startsWith("subsidies/wijzer") ? "finder" : file.getName(0).toString();
            default -> file.getName(0) + " " + file.getName(2);
        };
    }

    /** The pages of the zelfscans. */
    public List<String> scans() {
        return pages().stream().filter(path -> path.matches("/zelfscans/[^/]+/")).toList();
    }

    /** Files with this ending, relative to the folder, in order. */
    public List<Path> files(String ending) {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(ending))
                    .filter(Files::isRegularFile)
                    .map(folder::relativize)
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String read(String file) {
        try {
            return Files.readString(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The HTML of a page, by its path on the site. */
    public String page(String path) {
        return read(path.substring(1) + (path.endsWith("/") ? "index.html" : ""));
    }

    /** Every file with what is in it, to lay beside another site. */
    public Map<String, String> contents() {
        var all = new TreeMap<String, String>();
        for (var file : files("")) {
            all.put(file.toString(), bytes(file));
        }
        return all;
    }

    /** As characters of one byte each, so that a difference can be read. */
    private String bytes(Path file) {
        try {
            return Files.readString(folder.resolve(file), StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy that a test may spoil. */
    public BuiltSite copyTo(Path other) {
        try {
            for (var file : files("")) {
                var to = other.resolve(file.toString());
                Files.createDirectories(to.getParent());
                Files.copy(folder.resolve(file), to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new BuiltSite(other);
    }

    /** Adds a file to a copy. */
    public void write(String file, String text) {
        try {
            Files.writeString(folder.resolve(file), text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes a page of a copy. */
    public void spoil(String file, String before, String after) {
        var text = read(file);
        if (!text.contains(before)) {
            throw new IllegalArgumentException(file + " has no " + before);
        }
        try {
            Files.writeString(
                    folder.resolve(file),
                    text.replaceFirst(
                            java.util.regex.Pattern.quote(before),
                            java.util.regex.Matcher.quoteReplacement(after)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private boolean hasPagesBelow(Path folderOnSite) {
        try (Stream<Path> below = Files.list(folder.resolve(folderOnSite))) {
            return below.anyMatch(Files::isDirectory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private long size(Path file) {
        try {
            return Files.size(folder.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String path(Path file) {
        var path = "/" + file.toString().replace(File.separatorChar, '/');
        return path.endsWith("/index.html")
                ? path.substring(0, path.length() - "index.html".length())
                : path;
    }
}
