package nl.etalage.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.etalage.site.BaseUrl;

/**
 * Puts a new site in the place of the old one, all of it or nothing.
 *
 * <p>The new tree grows beside the target, and then the two folders swap names in one step. A kill
 * at any moment leaves the target complete; the next publication clears what was left beside it.
 * Nothing is forced to the disk: what a killed process wrote is in the kernel's keeping, and power
 * loss is not provided for.
 *
 * <p>Close it after every thread that puts has ended.
 */
public final class Publication implements AutoCloseable {

    private final Target target;
    private final TargetLock lock;
    private final SpareTree spare;
    private final FolderExchange exchange;
    private final Staging staging;
    private final OutputTree tree;
    private final List<String> remarks = new ArrayList<>();
    private boolean published = false;

    private Publication(
            Target target,
            TargetLock lock,
            SpareTree spare,
            FolderExchange exchange,
            BaseUrl baseUrl)
            throws IOException {
        this.target = target;
        this.lock = lock;
        this.spare = spare;
        this.exchange = exchange;
        complete(target).ifPresent(remarks::add);
        target.requireOurs();
        discard(target.previous());
        if (!isOurs(target.next())) {
            Files.createDirectories(target.folder().getParent());
            spare.takeTo(target.next());
        }
        staging = new Staging(target.next(), target.folder());
        tree = new OutputTree(new RenderedChecks(baseUrl), staging);
    }

    /**
     * Makes room for a new site.
     *
     * @throws PublicationRefused when another build is busy there, when publishing there would
     *     destroy what is not ours, or when nothing can be written there
     */
    public static Publication begin(Path project, Path target, BaseUrl baseUrl) {
        return begin(project, target, baseUrl, new SystemExchange());
    }

    static Publication begin(Path project, Path wanted, BaseUrl baseUrl, FolderExchange exchange) {
        try {
            Target target = Target.of(project, wanted);
            TargetLock lock = TargetLock.take(target.folder());
            try {
                return new Publication(target, lock, SpareTree.of(project), exchange, baseUrl);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw WriteFailure.explain(e);
        }
    }

    /**
     * Ends a publication that was killed between two renames, on a disk that cannot exchange
     * folders; until then there is no target. Every command may call this first.
     *
     * @return what to tell about it; empty where there was nothing to do
     */
    public static Optional<String> completeInterrupted(Path project, Path wanted) {
        try {
            Target target = Target.of(project, wanted);
            if (!isHalfway(target)) {
                return Optional.empty();
            }
            TargetLock lock = TargetLock.take(target.folder());
            try {
                Optional<String> completed = complete(target);
                discard(target.previous());
                return completed;
            } finally {
                lock.close();
            }
        } catch (IOException e) {
            throw WriteFailure.explain(e);
        }
    }

    /** Where all output goes. */
    public OutputTree tree() {
        return tree;
    }

    /**
     * Makes the tree the published site. What was found wrong with the tree is the caller's to
     * judge, before.
     *
     * @throws PublicationRefused when anything could not be written; the published site is then
     *     what it was
     */
    public Published publish() {
        tree.requireComplete();
        int files = tree.files().size();
        if (files == 0 || published) {
            throw new IllegalStateException(published ? "published already" : "nothing was put");
        }
        try {
            staging.keepOnly(tree::has);
            target.requireOurs();
            replace();
            published = true;
        } catch (IOException e) {
            throw WriteFailure.explain(e);
        }
        putAway(target.next());
        putAway(target.previous());
        return new Published(files, staging.written(), remarks);
    }

    /** Clears what was staged and not published, and lets others publish here. */
    @Override
    public void close() {
        try (lock) {
            if (published) {
                return;
            }
            if (tree.hasFailed()) {
                discard(target.next()); // a full disk needs the room
            } else {
                spare.keep(target.next());
            }
        } catch (IOException e) {
            throw WriteFailure.explain(e);
        }
    }

    private void replace() throws IOException {
        if (!target.exists() || OwnFolder.isEmpty(target.folder())) {
            Files.deleteIfExists(target.folder());
            rename(target.next(), target.folder());
        } else if (!exchange.swap(target.next(), target.folder())) {
            renameTwice();
        }
    }

    /**
     * The names are the journal: only between these two renames are both there, and the target is
     * not.
     */
    private void renameTwice() throws IOException {
        rename(target.folder(), target.previous());
        try {
            rename(target.next(), target.folder());
        } catch (IOException e) {
            rename(target.previous(), target.folder());
            throw e;
        }
        remarks.add(
                "Deze schijf kan twee mappen niet in één stap verwisselen; de site was een ogenblik weg.");
    }

    private static boolean isHalfway(Target target) {
        return !target.exists() && isFolder(target.next()) && isFolder(target.previous());
    }

    private static Optional<String> complete(Target target) throws IOException {
        if (!isHalfway(target)) {
            return Optional.empty();
        }
        rename(target.next(), target.folder());
        return Optional.of("Een vorige publicatie was halverwege afgebroken; die is nu voltooid.");
    }

    private static boolean isFolder(Path path) {
        return Files.isDirectory(path, LinkOption.NOFOLLOW_LINKS);
    }

    private static void rename(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    /** Whether a killed publication left this beside the target. */
    private static boolean isOurs(Path folder) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        if (!isFolder(folder) || !OwnFolder.mayReplace(folder)) {
            throw new PublicationRefused(
                    "De map %s is niet door Etalage gemaakt, en die naam is nodig. Hernoem of verwijder haar."
                            .formatted(folder));
        }
        return true;
    }

    private static void discard(Path folder) throws IOException {
        if (isOurs(folder)) {
            OwnFolder.removeWhole(folder);
        }
    }

    private void putAway(Path folder) {
        try {
            if (isOurs(folder)) {
                spare.keep(folder);
            }
        } catch (IOException e) {
            remarks.add(
                    "De oude site kon niet worden verwijderd: %s. De volgende publicatie probeert het opnieuw."
                            .formatted(folder));
        }
    }
}
