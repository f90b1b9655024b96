/** Who can help: frontrunners, partners, schools, help desks and networks. */
@NullMarked
package nl.etalage.organisation;

import org.jspecify.annotations.NullMarked;
