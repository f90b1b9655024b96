/** Questions that entrepreneurs asked, with an answer that others can use too. */
@NullMarked
package nl.etalage.question;

import org.jspecify.annotations.NullMarked;
