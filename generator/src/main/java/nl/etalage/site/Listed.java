package nl.etalage.site;

/**
 * An entry as lists show it.
 *
 * @param url ready for {@code href}
 * @param entry for templates that show more of it
 */
public record Listed(
        String title, String url, String summary, String label, String kind, Entry entry) {}
