package nl.etalage.publish;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Arrays;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * The new site on disk, beside the published one. It may begin as an earlier tree: what is right in
 * there stays.
 *
 * <p>A file whose bytes are already published is linked instead of written. Such a file is one and
 * the same in both trees; that is why nothing staged is ever opened for writing once it exists, but
 * removed and made anew.
 */
final class Staging implements OutputTree.Store {

    private final Path folder;
    private final Path published;
    private final AtomicInteger written = new AtomicInteger();

    /**
     * Folders of the tree seen to be there, by path, the root as the empty one; and whether they
     * were made now, so that nothing old is in them.
     */
    private final ConcurrentMap<String, Boolean> folders = new ConcurrentHashMap<>();

    Staging(Path folder, Path published) throws IOException {
        this.folder = folder;
        this.published = published;
        boolean fresh = !Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS);
        if (fresh) {
            Files.createDirectory(folder);
        }
        try {
            OwnFolder.mark(folder);
        } catch (IOException e) {
            OwnFolder.removeWhole(folder);
            throw e;
        }
        folders.put("", fresh);
    }

    @Override
    public void write(String file, byte[] content) throws IOException {
        boolean fresh = isFreshFolder(above(file));
        Path staged = folder.resolve(file);
        if (!fresh) {
            if (isSame(staged, content)) {
                return;
            }
            OwnFolder.remove(staged);
        }
        if (!link(staged, published.resolve(file), content)) {
            Files.write(staged, content, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            written.incrementAndGet();
        }
    }

    /** How many files had to be written: the others were there, or were published already. */
    int written() {
        return written.get();
    }

    /** Removes what an earlier tree had and this one has not. */
    void keepOnly(Predicate<String> kept) throws IOException {
        keepOnly("", folder, kept);
    }

    private void keepOnly(String path, Path parent, Predicate<String> kept) throws IOException {
        if (folders.getOrDefault(path, false)) {
            return;
        }
        OwnFolder.onAllCores(
                OwnFolder.children(parent),
                child -> {
                    String name = child.getFileName().toString();
                    String childPath = path.isEmpty() ? name : path + "/" + name;
                    if (folders.containsKey(childPath)) {
                        keepOnly(childPath, child, kept);
                    } else if (!kept.test(childPath) && !childPath.equals(OwnFolder.MARKER)) {
                        OwnFolder.remove(child);
                    }
                });
    }

    private static boolean link(Path staged, Path live, byte[] content) {
        if (!isSame(live, content)) {
            return false;
        }
        try {
            Files.createLink(staged, live);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false; // no links here, or too many to one file: writing is always right
        }
    }

    private static boolean isSame(Path file, byte[] content) {
        try {
            var attributes =
                    Files.readAttributes(
                            file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return attributes.isRegularFile()
                    && attributes.size() == content.length
                    && Arrays.equals(Files.readAllBytes(file), content);
        } catch (IOException e) {
            return false; // not there, or not to be read: make it anew
        }
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private boolean isFreshFolder(String path) throws IOException {
        Boolean known = folders.get(path);
        return known != null ? known : makeFolder(path);
    }

    /** One thread at a time, as a folder may have to take the place of an old file or link. */
    private synchronized boolean makeFolder(String path) throws IOException {
        Boolean known = folders.get(path);
        if (known != null) {
            return known;
        }
        makeFolder(above(path));
        boolean fresh = make(folder.resolve(path));
        folders.put(path, fresh);
        return fresh;
    }

    private static boolean make(Path wanted) throws IOException {
        try {
            Files.createDirectory(wanted);
            return true;
        } catch (FileAlreadyExistsException e) {
            if (Files.isDirectory(wanted, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            Files.delete(wanted);
            Files.createDirectory(wanted);
            return true;
        }
    }
}
