package nl.etalage.textpage;

import nl.etalage.site.Body;
import nl.etalage.site.HeadedEntry;
import nl.etalage.site.Headline;

/** A page of text. */
public record TextPage(Headline headline, String summary, Body body) implements HeadedEntry {}
