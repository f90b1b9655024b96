package nl.etalage.bake;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import nl.etalage.problem.Location;
import nl.etalage.problem.Problem;
import nl.etalage.problem.Problems;
import nl.etalage.render.PageRenderer;
import nl.etalage.site.Page;
import org.jbake.app.Asset;
import org.jbake.app.Oven;
import org.jbake.app.Renderer;
import org.jbake.app.Utensils;
import org.jbake.app.configuration.JBakeConfiguration;
import org.jbake.render.RenderingTool;

/**
 * Has JBake bake pages that are already read and checked.
 *
 * <p>JBake's own way keeps pages in a database, asks it for all of them again for every page, and
 * goes on after a failure with an empty file in its place. Here its crawler finds pages in memory,
 * its template engine is Pebble, and a page that does not come out whole ends the build. JBake
 * keeps its registries in static fields, so one bake runs at a time.
 */
public final class Bakery {

    /** Takes a baked page; called from several threads. */
    @FunctionalInterface
    public interface Counter {
        void serve(Page page, String html);
    }

    private static final Object ONE_AT_A_TIME = new Object();

    private final PageRenderer renderer;
    private final BiFunction<Utensils, RenderingTool, Oven> ovens;

    public Bakery(PageRenderer renderer) {
        this(renderer, PageOven::new);
    }

    /**
     * @param ovens makes the oven, for tests that need one that fails
     */
    Bakery(PageRenderer renderer, BiFunction<Utensils, RenderingTool, Oven> ovens) {
        this.renderer = renderer;
        this.ovens = ovens;
    }

    /**
     * Bakes all pages.
     *
     * @param counter gets every page that came out whole
     * @param problems gets what is wrong with a template, once per line of it
     */
    public void bake(List<Page> pages, Counter counter, Problems problems) {
        Set<String> served = ConcurrentHashMap.newKeySet();
        Set<String> empty = ConcurrentHashMap.newKeySet();
        List<Problem> found;
        synchronized (ONE_AT_A_TIME) {
            found =
                    runOven(
                            pages,
                            (page, html) -> {
                                served.add(page.path());
                                if (html.isBlank()) {
                                    empty.add(page.path());
                                } else {
                                    counter.serve(page, html);
                                }
                            });
        }
        onePerLine(found).forEach(problems::add);
        for (var page : pages) {
            if (!served.contains(page.path())) {
                throw new IllegalStateException("JBake skipped " + page.path());
            }
            if (empty.contains(page.path()) && found.isEmpty()) {
                problems.add(
                        Location.of("templates/" + page.template() + ".peb"),
                        "pagina-leeg",
                        "pagina %s komt leeg uit dit sjabloon.".formatted(page.path()));
            }
        }
    }

    /** What was wrong with templates. */
    private List<Problem> runOven(List<Page> pages, Counter counter) {
        JBakeConfiguration configuration = PageConfiguration.create(renderer.templates());
        var store = new PageStore();
        var engine = new PageEngine(store, configuration, renderer);
        var utensils = new Utensils();
        utensils.setConfiguration(configuration);
        utensils.setContentStore(store);
        utensils.setCrawler(new PageCrawler(store, configuration, pages));
        utensils.setRenderer(new Renderer(store, configuration, engine));
        utensils.setAsset(new Asset(configuration));
        var tool = new PageTool(engine, counter);
        var oven = ovens.apply(utensils, tool);
        oven.bake();
        if (!oven.getErrors().isEmpty()) {
            throw new IllegalStateException("JBake failed", oven.getErrors().get(0));
        }
        return tool.templateProblems();
    }

    /** A mistake in a template shows on every page that uses it; the first of them will do. */
    private static List<Problem> onePerLine(List<Problem> found) {
        Set<Location> seen = new HashSet<>();
        return found.stream().filter(problem -> seen.add(problem.at())).toList();
    }
}
