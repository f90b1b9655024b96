package nl.etalage.publish;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicReference;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problems;
import nl.etalage.site.BaseUrl;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the site will consist of, by its path from the root: {@code
 * themas/ai/index.html}. Each path is put once, from any thread, and is judged as it arrives.
 */
public final class OutputTree {

    /** Where the bytes go after they were judged. */
    @FunctionalInterface
    interface Store {
        void write(String file, byte[] content) throws IOException;
    }

    private enum Kind {
        FILE,
        FOLDER
    }

    private final RenderedChecks checks;
    private final Store store;
    private final ConcurrentMap<String, Kind> taken = new ConcurrentHashMap<>();
    private final AtomicReference<@Nullable PublicationRefused> failure = new AtomicReference<>();

    OutputTree(RenderedChecks checks, Store store) {
        this.checks = checks;
        this.store = store;
    }

    /** For a check: judges everything, and keeps nothing but what judging needs. */
    public static OutputTree inMemory(BaseUrl baseUrl) {
        return new OutputTree(new RenderedChecks(baseUrl), (file, content) -> {});
    }

    /** Puts what no single file of the editors' stands for, like an overview. */
    public void put(String file, byte[] content) {
        put(file, content, null);
    }

    /**
     * Puts a file.
     *
     * @param source what an editor opens to change it; {@code null} where there is no such file
     * @throws PublicationRefused when it cannot be written; {@link Publication#publish} then
     *     refuses too
     */
    public void put(String file, byte[] content, @Nullable Location source) {
        take(file);
        checks.read(file, content, source);
        try {
            store.write(file, content);
        } catch (IOException e) {
            var refused = WriteFailure.explain(e);
            failure.compareAndSet(null, refused);
            throw refused;
        }
    }

    /** Judges what only the whole tree can show, and reports that and all else that was found. */
    public void report(Problems problems) {
        checks.report(files(), problems);
    }

    /**
     * The pages that link to a page.
     *
     * @param path on the site: {@code /subsidies/wbso/}
     */
    public Pointing pointingTo(String path) {
        return checks.pointingTo(path);
    }

    /** The files put so far, sorted. */
    public Set<String> files() {
        Set<String> files = new TreeSet<>();
        taken.forEach(
                (path, kind) -> {
                    if (kind == Kind.FILE) {
                        files.add(path);
                    }
                });
        return files;
    }

    /** Whether a file was put there, or in a folder of that name. */
    boolean has(String path) {
        return taken.containsKey(path);
    }

    /** Whether anything could not be written. */
    boolean hasFailed() {
        return failure.get() != null;
    }

    /** Rethrows the first failure to write: a caller further down may have swallowed it. */
    void requireComplete() {
        var refused = failure.get();
        if (refused != null) {
            throw refused;
        }
    }

    private void take(String file) {
        requireRelative(file);
        if (taken.putIfAbsent(file, Kind.FILE) != null) {
            throw new IllegalStateException("put twice, or both a file and a folder: " + file);
        }
        for (int slash = file.indexOf('/'); slash >= 0; slash = file.indexOf('/', slash + 1)) {
            String folder = file.substring(0, slash);
            if (taken.putIfAbsent(folder, Kind.FOLDER) == Kind.FILE) {
                throw new IllegalStateException("both a file and a folder: " + folder);
            }
        }
    }

    private static void requireRelative(String file) {
        if (file.equals(OwnFolder.MARKER)) {
            throw new IllegalArgumentException("no path in the site: " + file);
        }
        for (String segment : file.split("/", -1)) {
            if (segment.isEmpty()
                    || segment.equals(".")
                    || segment.equals("..")
                    || segment.contains("\\")) {
                throw new IllegalArgumentException("no path in the site: " + file);
            }
        }
    }
}
