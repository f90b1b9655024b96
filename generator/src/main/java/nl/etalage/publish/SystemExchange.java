package nl.etalage.publish;

import com.sun.jna.LastErrorException;
import com.sun.jna.Library;
import com.sun.jna.Native;
import com.sun.jna.Platform;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;

/** The exchange of Linux and macOS, which Java does not offer. */
final class SystemExchange implements FolderExchange {

    /** {@code renameat2(2)}, in glibc since 2.28. */
    interface Linux extends Library {
        int renameat2(int oldFolder, byte[] oldPath, int newFolder, byte[] newPath, int flags)
                throws LastErrorException;
    }

    /** {@code renamex_np(2)}, for APFS. */
    interface MacOs extends Library {
        int renamex_np(byte[] from, byte[] to, int flags) throws LastErrorException;
    }

    private static final int AT_FDCWD = -100;
    private static final int RENAME_EXCHANGE = 2;
    private static final int RENAME_SWAP = 2;

    /**
     * EINVAL from a Linux disk that cannot; ENOSYS and EOPNOTSUPP of Linux; ENOTSUP, ENOSYS,
     * EOPNOTSUPP of macOS.
     */
    private static final Set<Integer> CANNOT = Set.of(22, 38, 95, 45, 78, 102);

    @Override
    public boolean swap(Path one, Path other) throws IOException {
        try {
            if (Platform.isLinux()) {
                Native.load("c", Linux.class)
                        .renameat2(AT_FDCWD, bytes(one), AT_FDCWD, bytes(other), RENAME_EXCHANGE);
                return true;
            }
            if (Platform.isMac()) {
                Native.load("c", MacOs.class).renamex_np(bytes(one), bytes(other), RENAME_SWAP);
                return true;
            }
            return false;
        } catch (LastErrorException e) {
            if (CANNOT.contains(e.getErrorCode())) {
                return false;
            }
            throw new FileSystemException(one.toString(), other.toString(), e.getMessage());
        } catch (LinkageError e) {
            return false; // no such call in this C library, or no native code allowed here
        }
    }

    /** A path as the system knows it, ended by a zero. */
    private static byte[] bytes(Path path) {
        byte[] name = path.toAbsolutePath().toString().getBytes(fileNames());
        return Arrays.copyOf(name, name.length + 1);
    }

    /** Not the default charset: Java decodes file names with a charset of their own. */
    private static Charset fileNames() {
        return Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8"));
    }
}
