/** Courses and training, for entrepreneurs and the people who work with them. */
@NullMarked
package nl.etalage.training;

import org.jspecify.annotations.NullMarked;
