package nl.etalage.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/**
 * The site before the published one, kept among the project's caches as the place where the next is
 * made: most of its files are right already, and are compared rather than trusted.
 *
 * <p>Removing it instead would cost more than its own second. On ext4 making files soon after many
 * were removed is up to twenty times slower, since the disk avoids what it has just freed.
 */
record SpareTree(Path folder) {

    static SpareTree of(Path project) {
        return new SpareTree(project.toAbsolutePath().resolve(".etalage").resolve("vorige-site"));
    }

    /**
     * Moves the spare tree to {@code place}, where nothing is; does nothing where there is none, or
     * not on that disk.
     */
    void takeTo(Path place) throws IOException {
        if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS) && OwnFolder.mayReplace(folder)) {
            move(folder, place);
        }
    }

    /** Keeps a tree that is no longer needed; removes it where it cannot be kept. */
    void keep(Path tree) throws IOException {
        if (!move(tree, folder)) {
            OwnFolder.removeWhole(tree);
        }
    }

    private static boolean move(Path from, Path to) {
        try {
            if (Files.exists(to, LinkOption.NOFOLLOW_LINKS)) {
                return false;
            }
            Files.createDirectories(to.getParent());
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
            return true;
        } catch (IOException e) {
            return false; // another disk, no right to write, or another build was first
        }
    }
}
