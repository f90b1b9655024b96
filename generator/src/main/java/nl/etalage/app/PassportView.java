package nl.etalage.app;

import java.util.List;
import nl.etalage.site.Link;
import nl.etalage.site.Listed;

/**
 * What the page of the scanpaspoort shows.
 *
 * @param scans from which a passport comes
 * @param contacts the page on which municipalities say who helps; empty if none does
 */
public record PassportView(List<Listed> scans, List<Link> contacts) {}
