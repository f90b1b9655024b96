package nl.etalage.site;

import java.util.List;

/**
 * What time does to an entry. The visitor's clock judges it, since a site that nobody rebuilds has
 * to stay right.
 *
 * @param dates the same in neutral words, for a visitor without JavaScript
 * @param clock what the judging module needs, written as JSON
 */
public record Timing(List<String> dates, Object clock) {}
