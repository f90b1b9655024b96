package nl.etalage.bake;

import java.io.IOException;
import java.io.Writer;
import nl.etalage.render.PageRenderer;
import nl.etalage.render.TemplateException;
import org.jbake.app.ContentStore;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/**
 * The template engine that JBake delegates to: our Pebble. JBake's own adapter is made for Pebble
 * 3, fails to load next to Pebble 4, and then writes empty pages without a word.
 */
final class PageEngine extends DelegatingTemplateEngine {

    private final PageRenderer renderer;

    PageEngine(ContentStore store, JBakeConfiguration configuration, PageRenderer renderer) {
        super(store, configuration);
        this.renderer = renderer;
    }

    @Override
    public void renderDocument(TemplateModel model, String template, Writer writer)
            throws RenderingException {
        try {
            writer.write(renderer.render(PageCrawler.page(model.getContent())));
        } catch (TemplateException | IOException e) {
            throw new RenderingException(e);
        }
    }
}
