package nl.etalage.app;

import java.nio.file.Path;

/** The folder that holds one region's site: its settings, content and theme. */
public record Project(Path root) {

    public Project {
        root = root.toAbsolutePath().normalize();
    }

    public Path content() {
        return root.resolve(ContentFolder.NAME);
    }

    public Path templates() {
        return root.resolve("templates");
    }

    /** Where the theme's stylesheets and modules are, from the project's root. */
    public String assets() {
        return "templates/assets";
    }

    public Path scripts() {
        return root.resolve(assets()).resolve("js");
    }

    /** What one build keeps for the next; it may be thrown away at any time. */
    public Path cache() {
        return root.resolve(".etalage");
    }

    /** Where the site goes unless somebody says otherwise. */
    public Path site() {
        return root.resolve("target").resolve("site");
    }
}
