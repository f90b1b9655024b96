package nl.etalage.bake;

import java.io.File;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** The few settings that JBake's classes ask for; ours are in {@code site-config.yml}. */
final class PageConfiguration {

    private PageConfiguration() {}

    /**
     * @param templates a folder that exists: JBake insists on seeing its folders, though it reads
     *     nothing from them and writes nothing to them here
     */
    static JBakeConfiguration create(Path templates) {
        var folder = templates.toAbsolutePath().normalize();
        var name = folder.getFileName().toString();
        var names =
                Map.of(
                        "content.folder", name,
                        "data.folder", name,
                        "template.folder", name,
                        "asset.folder", name,
                        "destination.folder", name,
                        "render.encoding", "UTF-8");
        var settings = new CompositeConfiguration();
        settings.setInterpolator(null);
        // JBake writes to it, so it has to be a map that can change.
        settings.addConfiguration(new MapConfiguration(new HashMap<>(names)));
        var configuration = new DefaultJBakeConfiguration(folder.resolve("..").toFile(), settings);
        configuration.setDestinationFolder(new File(System.getProperty("java.io.tmpdir")));
        return configuration;
    }
}
