/**
 * What an entrepreneur did, what it cost and brought, and what went wrong. A case that did not
 * happen says so first.
 */
@NullMarked
package nl.etalage.casestudy;

import org.jspecify.annotations.NullMarked;
