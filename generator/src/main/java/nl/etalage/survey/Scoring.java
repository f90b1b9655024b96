package nl.etalage.survey;

import java.util.Set;

/**
 * What a scan scores; the questions of a scheme go without.
 *
 * @param axes ids; empty where they could not be read, and are then not judged
 * @param levels ids, likewise
 */
public record Scoring(Set<String> axes, Set<String> levels) {}
