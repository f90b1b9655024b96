package nl.etalage.bake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jbake.app.Oven;
import org.jbake.app.Utensils;
import org.jbake.model.DocumentTypes;
import org.jbake.render.RenderingTool;
import org.jbake.template.ModelExtractors;
import org.jbake.template.ModelExtractorsDocumentTypeListener;
import org.jbake.template.RenderingException;

/**
 * JBake's oven without its database: its own {@code bake} begins by updating the schema, which
 * cannot be overridden.
 */
final class PageOven extends Oven {

    /** The one document type that JBake has to know. */
    static final String TYPE = "page";

    private final RenderingTool tool;
    private final List<Throwable> errors = new ArrayList<>();

    PageOven(Utensils utensils, RenderingTool tool) {
        super(utensils);
        this.tool = tool;
    }

    @Override
    public void bake() {
        var locale = Locale.getDefault();
        var utensils = getUtensils();
        DocumentTypes.resetDocumentTypes();
        ModelExtractors.getInstance().reset();
        DocumentTypes.addListener(new ModelExtractorsDocumentTypeListener());
        DocumentTypes.addDocumentType(TYPE);
        utensils.getCrawler().crawl();
        try {
            tool.render(
                    utensils.getRenderer(),
                    utensils.getContentStore(),
                    utensils.getConfiguration());
        } catch (RenderingException e) {
            errors.add(e);
        } finally {
            Locale.setDefault(locale);
        }
    }

    @Override
    public List<Throwable> getErrors() {
        return errors;
    }
}
