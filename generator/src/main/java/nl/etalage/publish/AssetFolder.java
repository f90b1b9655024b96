package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.etalage.problem.Location;

/**
 * The theme's own files, published under a name that changes when any of them does, so that
 * browsers may keep them for ever. One name for all: their references to each other need no
 * rewriting.
 *
 * <p>The bytes are read once and held, lest an editor save between naming and copying. Scripts and
 * styles are published without comments and indentation.
 *
 * @param hash of all names and bytes
 * @param files by their path under the folder, with forward slashes
 */
public record AssetFolder(String source, String hash, SortedMap<String, byte[]> files) {

    public AssetFolder {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /**
     * Reads a folder, without hidden files: systems and editors leave those behind, and they would
     * change the name. Links are left out too, lest they publish a file from outside the project.
     *
     * @param source the folder's path from the project, for whoever has to open a file in it:
     *     {@code templates/assets}
     */
    public static AssetFolder read(Path project, String source) {
        Path folder = project.resolve(source);
        SortedMap<String, byte[]> files = new TreeMap<>();
        try {
            for (Path file : visibleFiles(folder)) {
                String name = name(folder, file);
                files.put(name, published(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new AssetFolder(source, hash(files), files);
    }

    /**
     * Adds files that come from a package and are no files of the theme.
     *
     * @param folder with a slash at the end
     * @param texts by their path under that folder
     */
    public AssetFolder with(String folder, Map<String, String> texts) {
        var all = new TreeMap<>(files);
        texts.forEach(
                (path, text) -> all.put(folder + path, text.getBytes(StandardCharsets.UTF_8)));
        return new AssetFolder(source, hash(all), all);
    }

    /**
     * Publishes a module with all that it imports in it.
     *
     * @param entry its path, such as {@code js/view/search-tools.js}
     */
    public AssetFolder bundled(String entry) {
        var all = Bundle.of(files, entry);
        return new AssetFolder(source, hash(all), all);
    }

    /** Where the files are on the site, between slashes: {@code /assets/3f9a…/}. */
    public String path() {
        return "/assets/" + hash + "/";
    }

    public void copyTo(OutputTree tree) {
        files.forEach(
                (name, bytes) ->
                        tree.put(
                                path().substring(1) + name,
                                bytes,
                                Location.of(source + "/" + name)));
    }

    private static byte[] published(String name, byte[] bytes) {
        if (name.endsWith(".js")) {
            return Compact.script(new String(bytes, UTF_8)).getBytes(UTF_8);
        }
        return name.endsWith(".css")
                ? Compact.style(new String(bytes, UTF_8)).getBytes(UTF_8)
                : bytes;
    }

    private static List<Path> visibleFiles(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(
                            path ->
                                    Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)
                                            && !name(folder, path).matches("(.*/)?\\..*"))
                    .collect(Collectors.toList());
        }
    }

    private static String name(Path folder, Path file) {
        return folder.relativize(file).toString().replace('\\', '/');
    }

    /**
     * Each part is preceded by its length, so that no two folders run together into the same bytes.
     */
    private static String hash(SortedMap<String, byte[]> files) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            files.forEach(
                    (name, bytes) -> {
                        update(digest, name.getBytes(UTF_8));
                        update(digest, bytes);
                    });
            return HexFormat.of().formatHex(digest.digest(), 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static void update(MessageDigest digest, byte[] bytes) {
        digest.update(ByteBuffer.allocate(4).putInt(bytes.length).array());
        digest.update(bytes);
    }
}
