package nl.etalage.publish;

import java.util.List;

/**
 * The pages that link to a page.
 *
 * @param pages how many links there are from other pages
 * @param files what an editor opens to change some of them
 */
public record Pointing(int pages, List<String> files) {

    public static final Pointing NONE = new Pointing(0, List.of());
}
