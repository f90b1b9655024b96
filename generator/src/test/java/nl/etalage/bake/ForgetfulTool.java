package nl.etalage.bake;

import java.io.File;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;
import org.jbake.template.RenderingException;

/** Renders nothing and says that all went well, as JBake does with a broken engine. */
final class ForgetfulTool implements RenderingTool {

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
        return 0;
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templates,
            CompositeConfiguration configuration)
            throws RenderingException {
        throw new UnsupportedOperationException("JBake's former way to call a tool");
    }
}
