package nl.etalage.bake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.apache.commons.configuration2.MapConfiguration;
import org.jbake.app.configuration.DefaultJBakeConfiguration;
import org.jbake.app.configuration.JBakeConfiguration;

/** The few settings that JBake's classes ask for; ours are in {@code site-config.yml}. */
final class PageConfiguration {

    private PageConfiguration() {}

    static JBakeConfiguration create() {
        var settings = new CompositeConfiguration();
        settings.setInterpolator(null);
        settings.addConfiguration(
                new MapConfiguration(
                        java.util.Map.of(
                                "template.folder", "templates", "render.encoding", "UTF-8")));
        return new DefaultJBakeConfiguration(new File("."), settings);
    }
}
