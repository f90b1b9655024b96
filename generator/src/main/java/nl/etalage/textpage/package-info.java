/** Pages that belong to nothing else: about, privacy, accessibility, contact. */
@NullMarked
package nl.etalage.textpage;

import org.jspecify.annotations.NullMarked;
