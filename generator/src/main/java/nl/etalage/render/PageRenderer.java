package nl.etalage.render;

import io.pebbletemplates.pebble.PebbleEngine;
import io.pebbletemplates.pebble.error.LoaderException;
import io.pebbletemplates.pebble.error.PebbleException;
import io.pebbletemplates.pebble.extension.AbstractExtension;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.loader.FileLoader;
import io.pebbletemplates.pebble.template.EvaluationContext;
import io.pebbletemplates.pebble.template.PebbleTemplate;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problem;
import nl.etalage.site.BaseUrl;
import nl.etalage.site.Link;
import nl.etalage.site.Page;

/** Pages through Pebble: everything escaped, and a name that does not exist is an error. */
public final class PageRenderer {

    private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");

    private final Path templates;
    private static final Pattern TEMPLATE_NAME = Pattern.compile("templateName='([^']*)'");

    private final PebbleEngine pebble;
    private final BaseUrl baseUrl;
    private final Object site;
    private final java.util.function.Function<Object, String> json;

    /**
     * @param site what templates know as {@code site}
     * @param json writes a data block so that it can stand in HTML
     */
    public PageRenderer(
            Path templates,
            BaseUrl baseUrl,
            Object site,
            java.util.function.Function<Object, String> json) {
        this.templates = templates;
        this.baseUrl = baseUrl;
        this.site = site;
        this.json = json;
        this.pebble =
                new PebbleEngine.Builder()
                        .loader(new FileLoader(templates.toAbsolutePath().normalize().toString()))
                        .autoEscaping(true)
                        .strictVariables(true)
                        .defaultLocale(DUTCH)
                        .extension(new Urls())
                        .build();
    }

    /** What templates know as {@code page}. */
    public record PageView(
            String title,
            String description,
            String url,
            String path,
            String kind,
            List<Link> breadcrumbs,
            List<String> modules,
            Map<String, String> data,
            boolean listed) {}

    /** The folder that holds the templates. */
    public Path templates() {
        return templates;
    }

    /** The HTML of a page. */
    public String render(Page page) throws TemplateException {
        var context = new HashMap<>(page.model());
        context.put("site", site);
        context.put("page", view(page));
        var writer = new StringWriter(16 * 1024);
        try {
            template(page.template()).evaluate(writer, context);
        } catch (PebbleException e) {
            throw new TemplateException(problem(e, page));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return writer.toString();
    }

    private PebbleTemplate template(String name) {
        return pebble.getTemplate(name + ".peb");
    }

    private PageView view(Page page) {
        var data = new LinkedHashMap<String, String>();
        page.data().forEach((id, value) -> data.put(id, json.apply(value)));
        return new PageView(
                page.title(),
                page.description(),
                baseUrl.absolute(page.path()),
                baseUrl.href(page.path()),
                page.template(),
                page.breadcrumbs(),
                page.scripts(),
                data,
                page.listed());
    }

    private static Problem problem(PebbleException e, Page page) {
        var name = e.getFileName() == null ? page.template() + ".peb" : e.getFileName();
        int line = e.getLineNumber() == null ? 1 : Math.max(1, e.getLineNumber());
        return new Problem(
                new Location("templates/" + name, line, 1),
                "sjabloon-fout",
                e instanceof LoaderException
                        ? "een sjabloon voor %s is er niet: %s.".formatted(page.path(), missing(e))
                        : "dit sjabloon gaat mis bij %s: %s."
                                .formatted(page.path(), withoutStop(e.getPebbleMessage())),
                null);
    }

    /** The loader's message also names the folder, which differs from machine to machine. */
    private static String missing(PebbleException e) {
        var name = TEMPLATE_NAME.matcher(e.getPebbleMessage());
        return name.find() ? name.group(1) : e.getPebbleMessage();
    }

    private static String withoutStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }

    /** {@code url('/themas/')}: a path on the site, wherever the site lives. */
    private final class Urls extends AbstractExtension {
        @Override
        public Map<String, Function> getFunctions() {
            return Map.of(
                    "url",
                    new Function() {
                        @Override
                        public Object execute(
                                Map<String, Object> arguments,
                                PebbleTemplate self,
                                EvaluationContext context,
                                int line) {
                            return baseUrl.href(String.valueOf(arguments.get("path")));
                        }

                        @Override
                        public List<String> getArgumentNames() {
                            return List.of("path");
                        }
                    });
        }
    }
}
