package nl.etalage.publish;

import java.io.IOException;
import java.nio.file.Path;

/** Lets two folders swap names in one step that nobody can see half of. */
@FunctionalInterface
interface FolderExchange {

    /** Whether it was done; {@code false} where this system, or this disk, cannot. */
    boolean swap(Path one, Path other) throws IOException;
}
