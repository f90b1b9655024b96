package nl.etalage.script;

import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.NonWritableChannelException;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AccessMode;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.util.Map;
import java.util.Set;
import org.graalvm.polyglot.io.FileSystem;

/**
 * All that a module can see of the machine: the theme's scripts, and those that come from a
 * package, read-only.
 *
 * <p>Inside, the folder is called {@code /js} wherever it really is, so that no message depends on
 * the place of the project.
 */
final class ScriptFiles implements FileSystem {

    static final Path ROOT = Path.of("/js").toAbsolutePath();

    private final Path folder;
    private final Map<String, String> packaged;

    ScriptFiles(Path folder, Map<String, String> packaged) {
        this.folder = folder;
        this.packaged = Map.copyOf(packaged);
    }

    /** The name of a module in messages: {@code logic/scan.js}. */
    static String name(Path path) {
        return ROOT.relativize(path).toString().replace('\\', '/');
    }

    @Override
    public Path parsePath(URI uri) {
        return Path.of(uri);
    }

    @Override
    public Path parsePath(String path) {
        return Path.of(path);
    }

    @Override
    public Path toAbsolutePath(Path path) {
        return ROOT.resolve(path);
    }

    @Override
    public Path toRealPath(Path path, LinkOption... options) throws IOException {
        Path inside = inside(path);
        if (!packaged.containsKey(name(inside))) {
            onDisk(inside);
        }
        return inside;
    }

    @Override
    public void checkAccess(Path path, Set<? extends AccessMode> modes, LinkOption... options)
            throws IOException {
        if (modes.contains(AccessMode.WRITE)) {
            throw readOnly(path);
        }
        toRealPath(path);
    }

    @Override
    public SeekableByteChannel newByteChannel(
            Path path, Set<? extends OpenOption> options, FileAttribute<?>... attributes)
            throws IOException {
        if (options.stream().anyMatch(option -> option != StandardOpenOption.READ)) {
            throw readOnly(path);
        }
        Path inside = inside(path);
        String text = packaged.get(name(inside));
        return text == null
                ? Files.newByteChannel(onDisk(inside))
                : new Bytes(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public Map<String, Object> readAttributes(Path path, String attributes, LinkOption... options)
            throws IOException {
        return Files.readAttributes(onDisk(inside(path)), attributes, options);
    }

    @Override
    public void createDirectory(Path path, FileAttribute<?>... attributes) throws IOException {
        throw readOnly(path);
    }

    @Override
    public void delete(Path path) throws IOException {
        throw readOnly(path);
    }

    @Override
    public DirectoryStream<Path> newDirectoryStream(
            Path path, DirectoryStream.Filter<? super Path> filter) throws IOException {
        throw new AccessDeniedException(path.toString(), null, "a module lists no folders");
    }

    private static Path inside(Path path) throws IOException {
        Path absolute = ROOT.resolve(path).normalize();
        if (!absolute.startsWith(ROOT)) {
            throw new NoSuchFileException(path.toString());
        }
        return absolute;
    }

    /** The real file; a link that leads out of the folder leads nowhere. */
    private Path onDisk(Path inside) throws IOException {
        Path file = folder.resolve(ROOT.relativize(inside).toString()).toRealPath();
        if (!file.startsWith(folder.toRealPath())) {
            throw new NoSuchFileException(name(inside));
        }
        return file;
    }

    private static AccessDeniedException readOnly(Path path) {
        return new AccessDeniedException(path.toString(), null, "a module writes nothing");
    }

    /** A file of a package, which is on no disk. */
    private static final class Bytes implements SeekableByteChannel {

        private final ByteBuffer content;

        Bytes(ByteBuffer content) {
            this.content = content;
        }

        @Override
        public int read(ByteBuffer target) {
            if (!content.hasRemaining()) {
                return -1;
            }
            int count = Math.min(target.remaining(), content.remaining());
            target.put(content.slice(content.position(), count));
            content.position(content.position() + count);
            return count;
        }

        @Override
        public long position() {
            return content.position();
        }

        @Override
        public SeekableByteChannel position(long position) {
            content.position((int) Math.min(position, content.limit()));
            return this;
        }

        @Override
        public long size() {
            return content.limit();
        }

        @Override
        public int write(ByteBuffer source) {
            throw new NonWritableChannelException();
        }

        @Override
        public SeekableByteChannel truncate(long size) {
            throw new NonWritableChannelException();
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public void close() {}
    }
}
