/**
 * Questions with their kinds of answers and the points that these earn, as scans and schemes share
 * them. What an editor wrote becomes what the browser's logic asks and scores.
 */
@NullMarked
package nl.etalage.survey;

import org.jspecify.annotations.NullMarked;
