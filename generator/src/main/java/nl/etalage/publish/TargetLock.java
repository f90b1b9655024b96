package nl.etalage.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One publication to a target at a time, whatever project it comes from. The kernel keeps the lock
 * and frees it when the process ends, however it ends; the empty lock file in the system's
 * temporary folder stays, for removing it would let two builds lock two files of one name.
 */
final class TargetLock implements AutoCloseable {

    /**
     * A process loses all its locks on a file when it closes any channel to it, so it must not open
     * one twice.
     */
    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    private final Path file;
    private final FileChannel channel;

    private TargetLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    static TargetLock take(Path target) throws IOException {
        String key = UUID.nameUUIDFromBytes(target.toString().getBytes(UTF_8)).toString();
        Path file =
                Path.of(System.getProperty("java.io.tmpdir"), "etalage-" + key + ".lock")
                        .toAbsolutePath();
        if (!HELD.add(file)) {
            throw busy(target);
        }
        try {
            FileChannel channel = open(file);
            if (channel.tryLock() != null) {
                return new TargetLock(file, channel);
            }
            channel.close();
        } catch (IOException | RuntimeException e) {
            HELD.remove(file);
            throw e;
        }
        HELD.remove(file);
        throw busy(target);
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }

    private static PublicationRefused busy(Path target) {
        return new PublicationRefused(
                "Er wordt al gepubliceerd naar %s. Deze keer is er niets gedaan; probeer het straks opnieuw."
                        .formatted(target));
    }

    /**
     * Another user may have made the file, so everybody may write it; the system then forbids to
     * create it again.
     */
    private static FileChannel open(Path file) throws IOException {
        try {
            var channel =
                    FileChannel.open(file, StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
            }
            return channel;
        } catch (FileAlreadyExistsException e) {
            return FileChannel.open(file, StandardOpenOption.WRITE, LinkOption.NOFOLLOW_LINKS);
        }
    }
}
