/** Webinars, meetings, workshops and learning communities, with their moment. */
@NullMarked
package nl.etalage.event;

import org.jspecify.annotations.NullMarked;
