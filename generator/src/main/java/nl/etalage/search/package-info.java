/**
 * What the site can be searched for: its pages as documents, the index over them, and the page to
 * search on. The index is made and asked by the same modules under {@code assets/js/logic/}.
 */
@NullMarked
package nl.etalage.search;

import org.jspecify.annotations.NullMarked;
