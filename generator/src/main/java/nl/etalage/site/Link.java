package nl.etalage.site;

/**
 * A link in a page.
 *
 * @param url ready for {@code href}
 */
public record Link(String title, String url) {}
