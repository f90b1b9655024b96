package nl.etalage.site;

import java.util.List;
import nl.etalage.problem.Location;

/**
 * Markdown after rendering.
 *
 * @param html safe to put in a page as it is
 * @param text the words without markup, for search
 * @param lead the first paragraph, without markup
 */
public record Body(String html, List<Heading> headings, String text, String lead) {

    public static final Body EMPTY = new Body("", List.of(), "", "");

    /**
     * @param id the fragment by which the heading can be linked to
     */
    public record Heading(int level, String id, String text) {}

    /** Renders the Markdown of one file; what is wrong with it is reported. */
    @FunctionalInterface
    public interface Renderer {
        Body render(String markdown, Location at, nl.etalage.problem.Problems problems);
    }
}
