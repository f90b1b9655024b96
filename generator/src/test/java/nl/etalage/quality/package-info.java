/**
 * How often search finds what was meant, ours beside what others offer. Nothing here judges a
 * build: it counts.
 */
@NullMarked
package nl.etalage.quality;

import org.jspecify.annotations.NullMarked;
