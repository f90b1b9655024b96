/**
 * The site as values: kinds of content, the entries that editors wrote, how they refer to each
 * other, and the pages they become. Knows no content type by name.
 */
@NullMarked
package nl.etalage.site;

import org.jspecify.annotations.NullMarked;
