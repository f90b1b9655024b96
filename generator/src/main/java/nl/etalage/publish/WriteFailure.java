package nl.etalage.publish;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.util.Objects;

/** Says in one Dutch line why the disk would not take the new site. */
final class WriteFailure {

    private static final String KEPT = " Er is niets gepubliceerd; wat er stond, staat er nog.";

    private WriteFailure() {}

    static PublicationRefused explain(IOException failure) {
        return new PublicationRefused(reason(failure) + KEPT, failure);
    }

    private static String reason(IOException failure) {
        String said =
                Objects.requireNonNullElse(
                        failure.getMessage(), failure.getClass().getSimpleName());
        String path =
                failure instanceof FileSystemException on && on.getFile() != null
                        ? on.getFile()
                        : "";
        if (said.contains("No space left on device")) {
            return "De schijf is vol.";
        }
        if (said.contains("Disk quota exceeded")) {
            return "Uw deel van de schijf is vol.";
        }
        if (said.contains("Read-only file system")) {
            return "Op deze schijf kan niet geschreven worden: %s.".formatted(path);
        }
        if (failure instanceof AccessDeniedException || said.contains("Operation not permitted")) {
            return "Hier mag u niet schrijven: %s.".formatted(path);
        }
        return "Schrijven lukt niet: %s.".formatted(said);
    }
}
