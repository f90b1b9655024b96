package nl.etalage.bake;

import java.io.File;
import java.io.StringWriter;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.etalage.bake.Bakery.Counter;
import nl.etalage.problem.Problem;
import nl.etalage.render.TemplateException;
import org.apache.commons.configuration2.CompositeConfiguration;
import org.jbake.app.ContentStore;
import org.jbake.app.Renderer;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.model.DocumentModel;
import org.jbake.render.RenderingTool;
import org.jbake.template.DelegatingTemplateEngine;
import org.jbake.template.RenderingException;
import org.jbake.template.model.TemplateModel;

/** Renders every document once, on all cores. JBake's own asks for all of them again each time. */
final class PageTool implements RenderingTool {

    private final DelegatingTemplateEngine engine;
    private final Counter counter;
    private final SortedSet<Problem> found = Collections.synchronizedSortedSet(new TreeSet<>());

    PageTool(DelegatingTemplateEngine engine, Counter counter) {
        this.engine = engine;
        this.counter = counter;
    }

    @Override
    public int render(Renderer renderer, ContentStore store, JBakeConfiguration configuration) {
        var documents = store.getUnrenderedContent();
        documents.parallelStream().forEach(this::render);
        return documents.size();
    }

    /** What was wrong with templates, in order. */
    List<Problem> templateProblems() {
        return List.copyOf(found);
    }

    private void render(DocumentModel document) {
        var model = new TemplateModel();
        model.setContent(document);
        var writer = new StringWriter(16 * 1024);
        try {
            engine.renderDocument(model, PageOven.TYPE, writer);
            counter.serve(PageCrawler.page(document), writer.toString());
        } catch (RenderingException e) {
            if (!(e.getCause() instanceof TemplateException template)) {
                throw new IllegalStateException("cannot bake " + document.getUri(), e);
            }
            found.add(template.problem());
            counter.serve(PageCrawler.page(document), "");
        }
    }

    @Override
    @Deprecated
    public int render(
            Renderer renderer,
            ContentStore store,
            File destination,
            File templates,
            CompositeConfiguration configuration) {
        throw new UnsupportedOperationException("JBake's former way to call a tool");
    }
}
