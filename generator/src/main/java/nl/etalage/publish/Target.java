package nl.etalage.publish;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder that may be replaced by a site, and the names beside it that replacing needs.
 *
 * @param folder absolute; every link above it resolved
 */
record Target(Path folder) {

    /** Accepts a folder, or says in Dutch why publishing there would destroy something. */
    static Target of(Path project, Path wanted) throws IOException {
        Path folder = realAbove(wanted);
        if (folder.getParent() == null || folder.getFileName() == null) {
            throw new PublicationRefused(
                    "Naar %s kan niet gepubliceerd worden. Kies een andere map.".formatted(wanted));
        }
        requireOutsideSources(project.toRealPath(), folder);
        requireFolder(folder);
        return new Target(folder);
    }

    /** Where the new site grows; after the exchange, where the old one is until it is removed. */
    Path next() {
        return beside("nieuw");
    }

    /**
     * Where the old site waits while the new one takes its name, where names cannot be exchanged.
     */
    Path previous() {
        return beside("oud");
    }

    boolean exists() {
        return Files.exists(folder, LinkOption.NOFOLLOW_LINKS);
    }

    void requireOurs() throws IOException {
        if (exists() && !OwnFolder.mayReplace(folder)) {
            throw new PublicationRefused(
                    "De map %s is niet leeg en niet door Etalage gemaakt. Kies een andere map, of maak deze leeg."
                            .formatted(folder));
        }
    }

    private Path beside(String suffix) {
        return folder.resolveSibling("." + folder.getFileName() + ".etalage-" + suffix);
    }

    /** A folder of its own in the project is fine; one that holds or belongs to sources is not. */
    private static void requireOutsideSources(Path project, Path folder) throws IOException {
        if (project.startsWith(folder)) {
            throw refused(folder, project, project);
        }
        for (Path named : List.of(project.resolve("content"), project.resolve("templates"))) {
            Path source = Files.exists(named) ? named.toRealPath() : named;
            if (folder.startsWith(source) || source.startsWith(folder)) {
                throw refused(folder, source, project);
            }
        }
    }

    private static PublicationRefused refused(Path folder, Path source, Path project) {
        return new PublicationRefused(
                "Publiceren naar %s zou %s kunnen wissen. Kies een map onder %s, of een map buiten het project."
                        .formatted(folder, source, project.resolve("target")));
    }

    private static void requireFolder(Path folder) throws IOException {
        if (Files.isSymbolicLink(folder)) {
            throw new PublicationRefused(
                    "%s is een snelkoppeling, en die zou door een echte map vervangen worden. Geef de map zelf op."
                            .formatted(folder));
        }
        if (!Files.exists(folder)) {
            return;
        }
        if (!Files.isDirectory(folder)) {
            throw new PublicationRefused("%s is een bestand. Kies een map.".formatted(folder));
        }
        if (isMountPoint(folder)) {
            throw new PublicationRefused(
                    "%s is een aangekoppelde schijf, en die kan niet verwisseld worden. Kies een map daarin, bijvoorbeeld %s."
                            .formatted(folder, folder.resolve("site")));
        }
    }

    private static boolean isMountPoint(Path folder) throws IOException {
        return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                && !Files.getAttribute(folder, "unix:dev")
                        .equals(Files.getAttribute(folder.getParent(), "unix:dev"));
    }

    /**
     * Resolves the links in what exists of the path above its last name; the rest is taken as
     * written.
     */
    private static Path realAbove(Path path) throws IOException {
        Path absolute = path.toAbsolutePath().normalize();
        Path parent = absolute.getParent();
        if (parent == null) {
            return absolute;
        }
        Path above = Files.exists(parent) ? parent.toRealPath() : realAbove(parent);
        return above.resolve(absolute.getFileName());
    }
}
