/** The commands, and the build as one story; alone prints, exits and knows what time it is. */
@NullMarked
package nl.etalage.app;

import org.jspecify.annotations.NullMarked;
